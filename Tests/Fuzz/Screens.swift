import Checks
import Household
import Money
import Planner
import Reports
import Samples
import StrictYAML
import WebPages
import Wording

/// The first line of a screen or file that holds what a terminal acts on or nobody can see.
func uncleanLine(of text: String, _ what: String) -> String? {
  guard sanitised(text, keepingNewlines: true) != text else { return nil }
  let line = text.split(separator: "\n").first { sanitised($0) != $0 } ?? ""
  return "\(what) is not clean: \(line.debugDescription.prefix(300))"
}

/// What the problems of a text say, in both languages.
func uncleanLine(ofProblems problems: Problems, in text: String) -> String? {
  if problems.all.isEmpty { return "it is refused without a reason" }
  return Language.allCases.lazy.compactMap { language in
    uncleanLine(
      of: problemTexts(problems.all, in: "a\u{1B}[31m.yaml", language: language, text: text).joined(separator: "\n"),
      "a problem")
  }.first
}

/// One of all screens about a household, chosen by `noise`.
func faultOfAScreen(_ assessment: Assessment, _ noise: inout Noise) -> String? {
  let language = Language.allCases[noise.next(Language.allCases.count)]
  let columns = [24, 40, 80][noise.next(3)]
  switch noise.next(6) {
  case 0:
    let text = assessmentText(
      assessment, language: language, columns: columns, packIsOwn: false, emphasise: { $1 })
    return uncleanLine(of: text, "the assessment")
  case 1: return uncleanLine(of: assessmentJSON(assessment, file: "a.yaml", language: language), "its JSON")
  case 2:
    return uncleanLine(of: reportText(monthReport(on: assessment, language: language), columns: columns), "a month")
  case 3:
    var request = ReportRequest(
      ReportKind.allCases[noise.next(ReportKind.allCases.count)], language: language, packIsOwn: false)
    request.isRedacted = noise.next(3) == 0
    let format = ReportFormat.allCases[noise.next(ReportFormat.allCases.count)]
    return uncleanLine(of: rendered(report(on: assessment, request), as: format), "a report as \(format)")
  default:
    let requests: [Request] = [.plan(PlanRequest()), .wayOut(countsMortgages: noise.next(2) == 0), .stress]
    let request = requests[noise.next(requests.count)]
    do throws(PlanProblem) {
      let response = try request.response(about: assessment)
      return uncleanLine(
        of: screenText(response.document(in: language), columns: columns, emphasise: { $1 }), "a response")
        ?? uncleanLine(of: response.json(of: "a.yaml").joined(separator: "\n"), "the JSON of a response")
    } catch {
      return uncleanLine(of: error.message[language], "a refusal")
    }
  }
}

/// Numbers that depend on a text alone.
func noise(of text: String) -> Noise {
  Noise(seed: text.utf8.reduce(14_695_981_039_346_656_037) { ($0 ^ UInt64($1)) &* 1_099_511_628_211 })
}
