public import Money
import StrictYAML
import Wording

/// What a strict look at a pack found: the pack when it can be used, its cases, and everything wrong.
public struct RuleReview: Sendable {
  public var pack: Pack?
  public var cases: [RuleCase]
  public var problems: [RuleProblem]
}

/// Reads a pack and its cases strictly and runs every case.
/// - Parameter asOf: the day for cases whose household has no date.
public func review(_ files: [RuleFile], asOf: CalendarDate) -> RuleReview {
  var review = RuleReview(pack: nil, cases: [], problems: [])
  do {
    review.pack = try readPack(files)
  } catch {
    review.problems += error.all
  }
  for file in files where file.path.hasSuffix(".cases.yaml") {
    do {
      review.cases += try readCases(file, currency: review.pack?.currency ?? .cny)
    } catch {
      review.problems += error.all.map { RuleProblem(file: file.path, problem: $0) }
    }
  }
  guard let pack = review.pack else { return review }
  for check in pack.checks {
    let file = "checks/\(check.id).cases.yaml"
    let cases = review.cases.filter { $0.check == check.id }
    review.problems += problems(of: cases, of: check, pack, asOf).map { RuleProblem(file: file, problem: $0) }
  }
  let strays = Set(review.cases.map(\.check)).subtracting(pack.checks.map(\.id)).sorted()
  review.problems += strays.map { stray in
    let message = Text(en: "cases for a check that does not exist: \(stray)", zh: "没有 \(stray) 这个检查项，却有它的例子")
    return RuleProblem(file: "checks/\(stray).cases.yaml", problem: Problem(at: nil, message))
  }
  return review
}

private func problems(of cases: [RuleCase], of check: Check, _ pack: Pack, _ asOf: CalendarDate) -> [Problem] {
  let lacking = outcomesLacking(in: cases, of: check).map { outcome in
    Problem(at: nil, Text(en: "no case gives \(outcome.rawValue)", zh: "没有结果为 \(outcome.rawValue) 的例子"))
  }
  let wrong = cases.compactMap { $0.mismatch(with: pack, asOf: asOf) }.map { mismatch in
    Problem(at: mismatch.place, Text(same: "\(mismatch.title): \(mismatch.differences.joined(separator: "; "))"))
  }
  return lacking + wrong
}
