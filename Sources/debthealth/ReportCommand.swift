import ArgumentParser
import Household
import Money
import Reports
import Rulebook
import WebPages
import Wording

/// `debthealth report FILE -o OUT`: what is printed, handed over or filed of a saved household.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report",
      abstract: said(en: "Write a report to look at, print or hand over.", zh: "写一份报告，可看、可打印、可交给别人。"),
      discussion: said(
        en: """
          The file is readable by you alone, and written whole or not at all. Exit status: 0 when it was written; 64 wrong \
          usage; 65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: "写好的文件只有您能读；要么写全，要么不写。退出状态：0 写好了；64 用法不对；65 资料有误；66 没有这个文件；74 读写失败。"))
  }

  @Argument(
    help: helpText(en: "A household file; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var file: String

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Where to write it; its ending tells the format: \(ReportFormat.endings). - is standard output.",
      zh: "写到哪里，按结尾定格式：\(ReportFormat.endings)；- 表示标准输出。", valueName: "OUT"),
    completion: .file())
  var output: String

  @Option(
    help: helpText(
      en: "text, markdown, html, json or csv, when not told by the file's name.",
      zh: "text、markdown、html、json 或 csv；不写就按文件名。"))
  var format: ReportFormat?

  @Option(
    name: .customLong("for"),
    help: helpText(
      en: "self: everything; client: a handout of one page; counsellor: a financial statement.",
      zh: "self 全部结果；client 给来访者的一页；counsellor 家庭财务状况表。", valueName: "WHOM"))
  var kind: ReportKind = .own

  @Flag(help: helpText(en: "Round sums, and replace names by letters.", zh: "金额取整，名称换成字母。"))
  var redact = false

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  @Option(
    name: .customLong("case"), help: helpText(en: "A case reference to print.", zh: "印上个案编号。", valueName: "REF"))
  var caseReference: String?

  @Option(
    help: helpText(en: "The day on which to look again.", zh: "复查日期。", valueName: "DATE"), transform: dateArgument)
  var review: CalendarDate?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  private var target: OutputFile { OutputFile(output, replacing: force) }

  private var chosenFormat: ReportFormat? {
    format ?? ReportFormat(fileName: output) ?? (target.isStream ? .text : nil)
  }

  func validate() throws {
    guard chosenFormat != nil else {
      let name = sanitised(output)
      throw ValidationError(
        said(
          en: "\(name) ends in none of \(ReportFormat.endings); name it so, or give --format",
          zh: "\(name) 的结尾看不出格式（\(ReportFormat.endings)）；请改名，或写 --format"))
    }
    if let refusal = target.refusal(reading: file) { throw ValidationError(refusal) }
  }

  func run() throws {
    try target.check()
    let rules = try loadPack(packOption.pack)
    let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
    let assessment = assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
    var request = ReportRequest(kind, language: chosenLanguage, packIsOwn: rules.isOwn)
    (request.isRedacted, request.caseReference, request.review) = (redact, caseReference, review)
    try target.write(rendered(report(on: assessment, request), as: chosenFormat ?? .text))
  }
}
