public import Checks
import Outlook
import Rules
import Wording

/// What the advice of checks offers a household, finding by finding. What is the same for all findings is found once.
public final class OffersForFindings {
  private let assessment: Assessment
  /// The steps of the list, which come first and which others must go with.
  private let steps: [Step]
  private var fitting: [String: Bool] = [:]
  private var alike: [String: Step?] = [:]

  /// - Parameter steps: of the assessment's list.
  public init(_ assessment: Assessment, among steps: [Step]) {
    (self.assessment, self.steps) = (assessment, steps)
  }

  /// What can be taken and goes with the list, its own steps first. None unless it fired, and none when all of it has to
  /// wait.
  public func all(for finding: Finding) -> [Step] { lazily(for: finding).map(\.self) }

  /// The first of them.
  public func first(for finding: Finding) -> Step? { lazily(for: finding).first { _ in true } }

  private func lazily(for finding: Finding) -> some Sequence<Step> {
    let named = finding.outcome == .fired ? finding.check.advice : []
    let listed = named.compactMap { id in steps.first { $0.advice.id == id }?.advice }
    let others = named.filter { id in !listed.contains { $0.id == id } }.compactMap(assessment.pack.advice)
    return (listed + others).lazy.filter(goes).compactMap { self.offer($0, for: finding) }
  }

  private func goes(_ advice: Advice) -> Bool {
    if let known = fitting[advice.id] { return known }
    let others = steps.filter { $0.advice.id != advice.id }
    let goes =
      assessment.isAsked(advice) && assessment.isInPlace(advice) && advice.needs.allSatisfy(assessment.isMet)
      && !assessment.excludes(advice, others)
    fitting[advice.id] = goes
    return goes
  }

  private func offer(_ advice: Advice, for finding: Finding) -> Step? {
    if let known = alike[advice.id] { return known }
    let step = assessment.step(from: advice, for: finding).flatMap { $0.affordability.canBeTaken ? $0 : nil }
    if !advice.speaksOfFinding { alike[advice.id] = .some(step) }
    return step
  }
}

extension Advice {
  /// A finding's own numbers stand in one of its texts.
  fileprivate var speaksOfFinding: Bool {
    [brief, step, otherwise, place, by].contains { text in
      guard let text else { return false }
      return namesInBraces(of: text.en + text.zh).compactMap(Placeholder.init).contains(where: \.isOfFinding)
    }
  }
}
