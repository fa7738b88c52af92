import ArgumentParser
import Checks
import Household
import Interview
import Money
import Phrases
import Reports
import Rules
import Storage
import StrictYAML
import Terminal
import WebPages
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

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, markdown, html

    init?(argument: String) { self.init(rawValue: ReportFormat(name: argument)?.rawValue ?? argument) }
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
  var format: Format = .text

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
    let rules = try loadPack(packOption.pack)
    var firstFailure: ExitStatus?
    var isReached = false
    var isFirst = true
    var reports: [Document] = []
    for file in files {
      do throws(ExitStatus) {
        try loadHouseholds(file, defaultCurrency: rules.pack.currency) { household, place throws(ExitStatus) in
          let assessment = assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
          if format == .html {
            reports.append(report(on: assessment, of: place, rules))
          } else {
            try print(assessment, of: place, isFirst: isFirst, rules)
          }
          isFirst = false
          isReached = isReached || reachesLevel(assessment)
        }
      } catch {
        if error == .inputOutput { throw error }
        firstFailure = firstFailure ?? error
      }
    }
    if !reports.isEmpty { try StandardStreams.write(webPage(of: reports)) }
    if let firstFailure { throw firstFailure }
    if isReached { throw ExitStatus.verdictReached }
  }

  private func print(
    _ assessment: Assessment, of place: HouseholdPlace, isFirst: Bool, _ rules: LoadedPack
  ) throws(ExitStatus) {
    if format == .json {
      let object = assessmentJSON(
        assessment, file: place.file, line: place.line, isBrief: brief, language: chosenLanguage)
      return try StandardStreams.write(object + "\n")
    }
    if format == .markdown {
      let text = markdown(of: report(on: assessment, of: place, rules))
      return try StandardStreams.write((isFirst ? "" : "\n") + text + "\n")
    }
    let heading = isOneOfMany(place) ? (isFirst ? "" : "\n") + "== \(sanitised(place.name)) ==\n\n" : ""
    let text = assessmentText(
      assessment, language: chosenLanguage, columns: StandardStreams.columns, packIsOwn: rules.isOwn,
      emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
    try StandardStreams.write(heading + text + "\n")
    complainOfDoubts(about: assessment.household, in: place.name)
  }

  /// What is possible but odd, beside the result.
  private func complainOfDoubts(about household: Household, in file: String) {
    for doubt in doubts(about: household) {
      let name = doubt.name.map { truncated(sanitised($0), to: 24) + ": " } ?? ""
      StandardStreams.complain(withoutName: "\(sanitised(file)): \(name)\(doubt.text[chosenLanguage])")
    }
  }

  private func report(on assessment: Assessment, of place: HouseholdPlace, _ rules: LoadedPack) -> Document {
    var request = ReportRequest(.own, language: chosenLanguage, packIsOwn: rules.isOwn)
    request.hasPlan = false
    let report = Reports.report(on: assessment, request).document
    return isOneOfMany(place) ? report.naming(place.name) : report
  }

  private func isOneOfMany(_ place: HouseholdPlace) -> Bool { files.count > 1 || place.line != nil }

  private func reachesLevel(_ assessment: Assessment) -> Bool {
    guard let level = failOn.flatMap({ Severity(rawValue: $0.rawValue) }),
      case .severity(let severity) = assessment.verdict
    else { return false }
    return severity >= level
  }
}
