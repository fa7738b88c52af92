import ArgumentParser
import Household
import Interview
import Money
import Phrases
import Reports
import Rulebook
import Storage
import StrictYAML
import Terminal
import WebPages
import Wording

/// `debthealth check FILE…`: the checks on saved households, without a terminal.
struct CheckCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "check",
      abstract: said(en: "Check saved households.", zh: "检查存好的家庭资料。"),
      discussion: said(
        en: """
          Exit status: 0 when every file was assessed, whatever was found; 1 when --fail-on is reached; 64 wrong usage; \
          65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: "退出状态：0 全部查完（不论查出什么）；1 达到 --fail-on；64 用法不对；65 资料有误；66 没有这个文件；74 读写失败。"))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html

    init?(argument: String) { self.init(rawValue: ReportFormat(name: argument)?.rawValue ?? argument) }
  }

  enum Level: String, CaseIterable, ExpressibleByArgument {
    case caution, warning, urgent
  }

  @Argument(
    help: helpText(en: "Household files; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var files: [String]

  @Option(
    help: helpText(
      en: "text; json: one object a file, a line each; markdown; html: one page.",
      zh: "text；json：每个文件一个对象，各占一行；markdown；html：一个网页。"))
  var format: Format = .text

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  @Option(
    help: helpText(
      en: "Exit with 1 when a verdict reaches this: caution, warning or urgent.",
      zh: "总体情况达到这一级就以 1 退出：caution、warning 或 urgent。", valueName: "LEVEL"))
  var failOn: Level?

  func run() throws {
    let rules = try loadPack(packOption.pack)
    var firstFailure: ExitStatus?
    var isReached = false
    var reports: [Report] = []
    for (index, file) in files.enumerated() {
      do throws(ExitStatus) {
        let assessment = try assess(file, with: rules.pack)
        if format == .html {
          reports.append(report(on: assessment, of: file, rules))
        } else {
          try print(assessment, of: file, isFirst: index == 0, rules)
        }
        isReached = isReached || reachesLevel(assessment)
      } catch {
        if error == .inputOutput { throw error }
        firstFailure = firstFailure ?? error
      }
    }
    if !reports.isEmpty { try StandardStreams.write(webPage(of: reports)) }
    if let firstFailure { throw firstFailure }
    if isReached { throw ExitStatus.verdictReached }
  }

  private func assess(_ file: String, with pack: Pack) throws(ExitStatus) -> Assessment {
    let household = try loadHousehold(file, defaultCurrency: pack.currency)
    return Rulebook.assess(household, with: pack, asOf: asOfOption.day(of: household))
  }

  private func print(
    _ assessment: Assessment, of file: String, isFirst: Bool, _ rules: LoadedPack
  ) throws(ExitStatus) {
    if format == .json {
      try StandardStreams.write(assessmentJSON(assessment, file: file, language: chosenLanguage) + "\n")
      return
    }
    if format == .markdown {
      let text = reportMarkdown(report(on: assessment, of: file, rules))
      return try StandardStreams.write((isFirst ? "" : "\n") + text + "\n")
    }
    let heading = files.count > 1 ? (isFirst ? "" : "\n") + "== \(sanitised(file)) ==\n\n" : ""
    let text = assessmentText(
      assessment, language: chosenLanguage, columns: StandardStreams.columns, packIsOwn: rules.isOwn,
      emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
    try StandardStreams.write(heading + text + "\n")
    complainOfDoubts(about: assessment.household, in: file)
  }

  /// What is possible but odd, beside the result.
  private func complainOfDoubts(about household: Household, in file: String) {
    for doubt in doubts(about: household) {
      let name = doubt.name.map { truncated(sanitised($0), to: 24) + ": " } ?? ""
      StandardStreams.complain(withoutName: "\(sanitised(file)): \(name)\(doubt.text[chosenLanguage])")
    }
  }

  private func report(on assessment: Assessment, of file: String, _ rules: LoadedPack) -> Report {
    var request = ReportRequest(.own, language: chosenLanguage, packIsOwn: rules.isOwn)
    request.hasPlan = false
    let report = Reports.report(on: assessment, request)
    return files.count > 1 ? report.naming(file) : report
  }

  private func reachesLevel(_ assessment: Assessment) -> Bool {
    guard let level = failOn.flatMap({ Severity(rawValue: $0.rawValue) }),
      case .severity(let severity) = assessment.verdict
    else { return false }
    return severity >= level
  }
}
