import ArgumentParser
import Checks
import Household
import Interview
import Money
import Reports
import Rules
import WebPages
import Wording

/// `debthealth month FILE`: a month of a saved household day by day.
struct MonthCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "month", _superCommandName: "debthealth",
      abstract: said(en: "A month day by day: which day is tight.", zh: "日历：一天一天看，哪天紧。"),
      discussion: said(
        en: """
          Needs the days: pay-day of the household, due of each debt. What is not known is said, not guessed. An .ics file \
          holds what is due, for a calendar; it names lenders and sums. Exit status: 0 when it was worked out; 64 wrong \
          usage; 65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: """
          要用到日子：家庭的 pay-day，每笔债的 due。不知道的照实说，不猜。.ics 文件是还款日，可导入日历，里面有机构和金额。退出状态：0 \
          算完；64 用法不对；65 资料有误；66 没有这个文件；74 读写失败。
          """))
  }

  @Argument(
    help: helpText(en: "A household file; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var file: String

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Write it to a file: .ics for a calendar, or \(ReportFormat.endings).",
      zh: "写成文件：日历写 .ics，或 \(ReportFormat.endings)。", valueName: "OUT"), completion: .file())
  var output: String?

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  private var target: OutputFile? { output.map { OutputFile($0, replacing: force) } }

  func validate() throws {
    guard let output else { return }
    guard MonthFile(output) != nil else {
      let name = sanitised(output)
      throw ValidationError(
        said(
          en: "\(name.isEmpty ? "an empty name" : name) ends in none of .ics, \(ReportFormat.endings); name it so",
          zh: "\(name) 的结尾看不出格式（.ics、\(ReportFormat.endings)）；请改名"))
    }
    if let refusal = target?.refusal(reading: file) { throw ValidationError(refusal) }
  }

  func run() throws {
    try target?.check()
    let rules = try loadPack(packOption.pack)
    let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
    let assessment = assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
    guard let target, let written = MonthFile(target.path) else {
      let report = monthReport(on: assessment, language: chosenLanguage)
      return try StandardStreams.write(reportText(report, columns: StandardStreams.columns) + "\n")
    }
    try target.write(written.text(of: assessment, chosenLanguage))
  }
}
