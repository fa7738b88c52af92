public import Checks
import Household
import Outlook
import Rules
import Wording

/// The steps that answer one finding.
extension Assessment {
  /// What the advice of a finding's check offers this household: what can be taken and goes with `steps`, the steps of the
  /// list first. None unless it fired, and none when all of it has to wait.
  public func offered(for finding: Finding, among steps: [Step]) -> [Step] { offered(for: [finding], among: steps)[0] }

  /// The same for each of several findings, which often have one check.
  public func offered(for findings: [Finding], among steps: [Step]) -> [[Step]] {
    var going: [String: Bool] = [:]
    func goesOnce(_ advice: Advice) -> Bool {
      if let known = going[advice.id] { return known }
      let goes = goes(advice, with: steps)
      going[advice.id] = goes
      return goes
    }
    return findings.map { finding in
      let (listed, others) = adviceNamed(by: finding, among: steps)
      return (listed + others.compactMap(pack.advice)).filter(goesOnce).compactMap { offer($0, for: finding) }
    }
  }

  /// The first of them.
  public func firstOffered(for finding: Finding, among steps: [Step]) -> Step? {
    let (listed, others) = adviceNamed(by: finding, among: steps)
    return listed.lazy.filter { goes($0, with: steps) }.compactMap { offer($0, for: finding) }.first
      ?? others.lazy.compactMap(pack.advice).filter { goes($0, with: steps) }.compactMap { offer($0, for: finding) }
      .first
  }

  /// What a finding's check names, apart: the advice of `steps`, and the ids of the rest. Nothing unless it fired.
  private func adviceNamed(by finding: Finding, among steps: [Step]) -> (listed: [Advice], others: [String]) {
    guard finding.outcome == .fired else { return ([], []) }
    let named = finding.check.advice
    let listed = named.compactMap { id in steps.first { $0.advice.id == id }?.advice }
    let others = named.filter { id in !listed.contains { $0.id == id } }
    guard finding.check.measure == .arrears else { return (listed, others) }
    // The step that names what is behind, else one that an urgent matter called for.
    let listedAbout = listed.filter(namesOneBehind)
    let about = listedAbout.isEmpty ? steps.map(\.advice).filter(namesOneBehind) : listedAbout
    return (about + listed.filter { !about.contains($0) }, others)
  }

  private func goes(_ advice: Advice, with steps: [Step]) -> Bool {
    let others = steps.filter { $0.advice.id != advice.id }
    return isAsked(advice) && isInPlace(advice) && advice.needs.allSatisfy(isMet) && !excludes(advice, others)
  }

  private func offer(_ advice: Advice, for finding: Finding) -> Step? {
    step(from: advice, for: finding).flatMap { $0.affordability.canBeTaken ? $0 : nil }
  }

  /// Whether the step names a lender that something is behind with: of what is behind it speaks before a step for others.
  private func namesOneBehind(_ advice: Advice) -> Bool {
    namesInBraces(of: advice.step.en).compactMap(Placeholder.init)
      .contains { groups.lines(of: $0).contains(where: \.isBehind) }
  }
}
