public import Money
public import Rules
import StrictYAML
import Wording

/// What a strict look at a pack found.
public struct RuleReview: Sendable {
  /// As far as it could be read; nil when its head could not.
  public var pack: Pack?
  public var cases: [RuleCase]
  /// Those of the practice.
  public var practiceCases: [PracticeCase] = []
  /// Whose outcomes were run.
  public var personas: [Persona] = []
  public var problems: [RuleProblem]
  /// The facts to be looked up again: past their expiry on the day of the review. No fault of the pack.
  public var pastExpiry: [Fact]
}

/// Reads a pack and its cases strictly, and runs the cases of every check that could be read.
/// - Parameters:
///   - unread: what is wrong with the files that could not be read as YAML.
///   - asOf: the day of the review, and of the cases whose household has no date.
public func review(_ files: [RuleFile], unread: [RuleProblem] = [], asOf: CalendarDate) -> RuleReview {
  let files = files.ofRulebook
  var reader = PackReader(files, unread: unread)
  let pack = reader.pack()
  var review = RuleReview(
    pack: pack, cases: [], problems: reader.problems,
    pastExpiry: pack?.facts.filter { $0.isPastExpiry(on: asOf) } ?? [])
  guard newerFormat(files) == nil else { return review }
  for file in files where isCases(file.path) && folder(of: file.path) == .check {
    let collector = ProblemCollector()
    let cases = cases(in: file, currency: pack?.currency ?? .cny, collector)
    review.cases += cases
    let found = collector.all + (pack.map { problems(of: cases, in: file, $0, reader, collector, asOf) } ?? [])
    review.problems += found.map { RuleProblem(file: file.path, problem: $0) }
  }
  review.problems += reader.checksWithoutCases.map { check in
    let message = Text(en: "the file is missing", zh: "缺少这个文件")
    let remedy = Text(en: "a check has its cases beside it", zh: "每个检查项旁边都要有例子")
    return RuleProblem(file: "checks/\(check).cases.yaml", problem: Problem(at: nil, message, remedy: remedy))
  }
  review.runPracticeCases(files, reader, asOf)
  review.runPersonas(reader, asOf)
  review.problems = RuleProblems(review.problems).all
  return review
}

extension RuleReview {
  /// Where a check could not be read, a persona cannot be judged.
  fileprivate mutating func runPersonas(_ reader: PackReader, _ asOf: CalendarDate) {
    guard let pack, pack.checks.count == reader.ids[.check]?.count else { return }
    personas = pack.personas
    problems += personas.flatMap { persona in
      persona.mismatches(with: pack, asOf: asOf).map { RuleProblem(file: "personas/\(persona.id).yaml", problem: $0) }
    }
  }

  /// Cases of a practice that could not be read are read, and not run.
  fileprivate mutating func runPracticeCases(_ files: [RuleFile], _ reader: PackReader, _ asOf: CalendarDate) {
    guard let file = files.first(where: { $0.path == practiceCasesPath }) else {
      guard !reader.paths.contains(practiceCasesPath) else { return }
      let message = Text(en: "the file is missing", zh: "缺少这个文件")
      let remedy = Text(en: "the practice has its cases beside it", zh: "practice.yaml 旁边要有例子")
      problems.append(RuleProblem(file: practiceCasesPath, problem: Problem(at: nil, message, remedy: remedy)))
      return
    }
    let collector = ProblemCollector()
    practiceCases = Checks.practiceCases(in: file, currency: pack?.currency ?? .cny, collector)
    if practiceCases.isEmpty, collector.isEmpty {
      collector.report(file.node, "", Text(en: "no case is in it", zh: "里面没有例子"))
    }
    let mismatches = pack.map { pack in practiceCases.compactMap { $0.mismatch(with: pack, asOf: asOf) } } ?? []
    let found = collector.all + mismatches.map { Problem(at: $0.place, $0.explanation) }
    problems += found.map { RuleProblem(file: file.path, problem: $0) }
  }
}

private func newerFormat(_ files: [RuleFile]) -> Problem? {
  files.first { $0.path == "pack.yaml" }.flatMap { newerVersion(of: $0.node) }
}

/// What the cases of one file show: of a check that does not exist, lacking an outcome, or wrong.
private func problems(
  of cases: [RuleCase], in file: RuleFile, _ pack: Pack, _ reader: PackReader, _ collector: ProblemCollector,
  _ asOf: CalendarDate
) -> [Problem] {
  let id = idOfFile(file.path)
  guard reader.ids[.check]?.contains(id) == true else {
    let message = Text(en: "cases for a check that does not exist: \(id)", zh: "没有 \(id) 这个检查项，却有它的例子")
    return [Problem(at: file.node.place, message)]
  }
  guard let check = pack.check(id), pack.canJudge(check, reader) else { return [] }
  let lacking = (collector.isEmpty ? outcomesLacking(in: cases, of: check) : []).map { outcome in
    Problem(at: file.node.place, Text(en: "no case gives \(outcome.rawValue)", zh: "没有结果为 \(outcome.rawValue) 的例子"))
  }
  return lacking
    + cases.compactMap { $0.mismatch(with: pack, asOf: asOf) }.map { Problem(at: $0.place, $0.explanation) }
}

extension Pack {
  /// False when the check leans on another whose file has problems.
  fileprivate func canJudge(_ check: Check, _ reader: PackReader) -> Bool {
    let others = check.rises.compactMap(\.when.leansOn)
    guard others.contains(where: { other in !checks.contains { $0.measure == other } }) else { return true }
    return reader.ids[.check]?.count == checks.count
  }
}

extension PackReader {
  fileprivate var checksWithoutCases: [String] {
    (ids[.check] ?? []).filter { !paths.contains("checks/\($0).cases.yaml") }
  }
}
