import ArgumentParser
import Checks
import Household
import Interview
import Money
import Planner
import Reports
import Rules
import Terminal
import Wording

/// `debthealth way-out FILE…`: the least that would clear what is over its line in saved households.
struct WayOutCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "way-out",
      abstract: said(en: "The least that would clear what is over its line.", zh: "出路：最少做到哪一步。"),
      discussion: said(
        en: """
          What brings everything up to date; then with a sum from elsewhere, with more each month, or by asking lenders for what can really be paid. That nothing \
          can be done yet is an answer. Exit status: 0 when every file was worked out; 64 wrong usage; 65 bad data; 66 no \
          such input; 74 input or output failed.
          """,
        zh: """
          逾期要补多少；有一笔钱进来、每月能多还一点、两样都没有，分别最少要多少。暂时什么都做不到，也是答案。退出状态：0 全部算完；64 用法不对；65 \
          资料有误；66 没有这个文件；74 读写失败。
          """))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(
    help: helpText(en: "Household files; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var files: [String]

  @Option(help: helpText(en: "text; json: one object a file, a line each.", zh: "text；json：每个文件一个对象，各占一行。"))
  var format: Format = .text

  @Flag(
    name: .customLong("with-mortgages"),
    help: helpText(en: "Count mortgages in; else they go on as agreed.", zh: "算上房贷；不写就当房贷照常还。"))
  var countsMortgages = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    var firstFailure: ExitStatus?
    for (index, file) in files.enumerated() {
      do throws(ExitStatus) {
        try print(try wayOut(file, with: rules.pack), of: file, isFirst: index == 0)
      } catch {
        if error == .inputOutput { throw error }
        firstFailure = firstFailure ?? error
      }
    }
    if let firstFailure { throw firstFailure }
  }

  private func wayOut(_ file: String, with pack: Pack) throws(ExitStatus) -> WayOut {
    let household = try loadHousehold(file, defaultCurrency: pack.currency)
    do throws(PlanProblem) {
      return try WayOut(
        Checks.assess(household, with: pack, asOf: asOfOption.day(of: household)), countsMortgages: countsMortgages)
    } catch {
      StandardStreams.complain("\(sanitised(file)): \(error.message[chosenLanguage])")
      throw .badData
    }
  }

  private func print(_ wayOut: WayOut, of file: String, isFirst: Bool) throws(ExitStatus) {
    switch format {
    case .json: try StandardStreams.write(wayOutJSON(wayOut, file: file) + "\n")
    case .text:
      let heading = files.count > 1 ? (isFirst ? "" : "\n") + "== \(sanitised(file)) ==\n\n" : ""
      let text = wayOutText(
        wayOut, language: chosenLanguage, columns: StandardStreams.columns,
        emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
      try StandardStreams.write(heading + text + "\n")
    }
  }
}
