import ArgumentParser
import Checks
import Reports
import Rules
import Wording

/// `debthealth check FILE…`: the checks on saved households, without a terminal.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check", _superCommandName: "debthealth",
      abstract: said(en: "Check saved households.", zh: "检查存好的家庭资料。"),
      discussion: said(
        en: """
          Exit status: 0 when every file was assessed, whatever was found; 1 when --fail-on is reached; 64 wrong usage; \
          65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: "退出状态：0 全部查完（不论查出什么）；1 达到 --fail-on；64 用法不对；65 资料有误；66 没有这个文件；74 读写失败。"))
  }

  enum Level: String, CaseIterable, ExpressibleByArgument {
    case caution, warning, urgent
  }

  @Argument(
    help: helpText(
      en: "Household files, or .ndjson with one a line; - is standard input.",
      zh: "家庭资料文件，或每行一户的 .ndjson；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var files: [String]

  @Option(
    help: helpText(
      en: "text; json: one object a household, a line each; markdown; html: one page.",
      zh: "text；json：每户一个对象，各占一行；markdown；html：一个网页。"))
  var format = HouseholdCheck.Format.text

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  @Option(
    help: helpText(
      en: "Exit with 1 when a verdict reaches this: caution, warning or urgent.",
      zh: "总体情况达到这一级就以 1 退出：caution、warning 或 urgent。", valueName: "LEVEL"))
  var failOn: Level?

  @Flag(
    help: helpText(
      en: "With --format json: no words, neither working nor advice; for many households.",
      zh: "与 --format json 合用：不写算式和建议等文字，适合一次查很多户。"))
  var brief = false

  func validate() throws {
    guard !brief || format == .json else {
      throw ValidationError(said(en: "--brief goes with --format json", zh: "--brief 要与 --format json 合用"))
    }
  }

  func run() throws {
    var check = HouseholdCheck(files)
    (check.format, check.isBrief, check.pack) = (format, brief, packOption.pack)
    (check.asOf, check.failOn) = (asOfOption.asOf, failOn.flatMap { Severity(rawValue: $0.rawValue) })
    try check.run()
  }
}

extension HouseholdCheck.Format: ExpressibleByArgument {
  init?(argument: String) { self.init(rawValue: ReportFormat(name: argument)?.rawValue ?? argument) }
}
