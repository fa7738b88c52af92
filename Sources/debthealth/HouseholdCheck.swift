import Checks
import Household
import Interview
import Money
import Phrases
import Reports
import Rules
import Storage
import Terminal
import WebPages
import Wording

/// What `debthealth check` does: the checks on saved households, without a terminal.
struct HouseholdCheck {
  enum Format: String, CaseIterable {
    case text, json, markdown, html
  }

  var files: [String]
  var format = Format.text
  /// Of JSON: no words.
  var isBrief = false
  var pack = builtInPack
  /// nil: the day of each household's figures.
  var asOf: CalendarDate?
  /// The verdict from which on the exit status says so.
  var failOn: Severity?

  init(_ files: [String]) { self.files = files }

  /// `check` with files and nothing else, which needs no argument parser: a fifth of the time to the answer is its. nil for
  /// anything else.
  init?(plain arguments: [String]) {
    guard arguments.first == "check", arguments.count > 1,
      arguments.dropFirst().allSatisfy({ $0 == "-" || !$0.isEmpty && !$0.hasPrefix("-") })
    else { return nil }
    self.init(Array(arguments.dropFirst()))
  }

  /// - Throws: `verdictReached`, or why a file could not be assessed, which was said on standard error.
  func run() throws(ExitStatus) {
    let rules = try loadPack(pack)
    removeLeftovers(besides: files)
    var firstFailure: ExitStatus?
    var isReached = false
    var isFirst = true
    var reports: [Document] = []
    for file in files {
      do throws(ExitStatus) {
        try loadHouseholds(file, defaultCurrency: rules.pack.currency) { household, place throws(ExitStatus) in
          let assessment = assess(household, with: rules.pack, asOf: dayOfAssessment(of: household, asked: asOf))
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
        assessment, file: place.file, line: place.line, isBrief: isBrief, language: chosenLanguage)
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
    guard let failOn, case .severity(let severity) = assessment.verdict else { return false }
    return severity >= failOn
  }
}
