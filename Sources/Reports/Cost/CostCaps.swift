import Checks
import CreditCost
import Money
import Rules
import Wording

/// The caps in force for the lender, each beside the rates that it is held against; without a lender, what each kind has.
extension CostWriter {
  mutating func addCaps() {
    guard let lender = context.lender else { return addEveryCap() }
    let name = pack.text(sentence(of: lender))
    draft.begin("caps", pack.text(CostSentence.capsFor, [.lender: name, .day: context.asOf.description]))
    let facts = pack.facts(about: lender, on: context.asOf)
    for fact in facts { addComparisons(of: fact) }
    if !facts.contains(where: { $0.cap != nil }) { tell(CostSentence.noCap, [.lender: name]) }
    draft.add(points: facts.map { $0.saying(language) })
  }

  private mutating func addComparisons(of fact: FactInForce) {
    guard let cap = fact.cap else { return }
    var outcomes: Set<Finding.Outcome> = []
    for kind in fact.fact.comparedWith {
      let rate = kind == .simple ? cost.rates?.simple : cost.rates?.effective
      guard let rate, let outcome = fact.outcome(of: rate) else { continue }
      outcomes.insert(outcome)
      tell(
        sentence(of: kind, outcome, isAsKnown: fact.isPastExpiry),
        [
          .rate: costPercent(rate, tellingFrom: cap, language), .most: cap.percent(in: language),
          .source: fact.fact.title.map { text, _ in sanitised(text) },
        ])
    }
    if outcomes.count > 1, outcomes.contains(.fired) { tell(CostSentence.twoSides) }
  }

  /// A cap that should have been looked up again by now holds as far as is known.
  private func sentence(of kind: Fact.YearlyCost, _ outcome: Finding.Outcome, isAsKnown: Bool) -> CostSentence {
    switch (kind, outcome) {
    case (.simple, .fired): isAsKnown ? .simpleAboveAsKnown : .simpleAbove
    case (.simple, .onTheLine): isAsKnown ? .simpleAtAsKnown : .simpleAt
    case (.simple, .clear), (.simple, .notEvaluated): isAsKnown ? .simpleWithinAsKnown : .simpleWithin
    case (.effective, .fired): isAsKnown ? .effectiveAboveAsKnown : .effectiveAbove
    case (.effective, .onTheLine): isAsKnown ? .effectiveAtAsKnown : .effectiveAt
    case (.effective, .clear), (.effective, .notEvaluated): isAsKnown ? .effectiveWithinAsKnown : .effectiveWithin
    }
  }

  private mutating func addEveryCap() {
    draft.begin("caps", pack.text(CostSentence.capsOn, [.day: context.asOf.description]))
    let caps = Fact.Lender.allCases.map { lender in
      let caps = pack.facts(about: lender, on: context.asOf).compactMap { $0.cap?.percent(in: language) }
      return Document.Figure(
        label: say(sentence(of: lender)),
        value: caps.isEmpty ? say(CostSentence.noNumber) : caps.joined(separator: ", "))
    }
    draft.add(.figures(caps))
    draft.add(
      Text(
        en: "Which one applies depends on who lends: say so with --lender, and the contract's day with --as-of.",
        zh: "哪一条适用，要看是谁放的款：用 --lender 说明，再用 --as-of 写签合同的日子。"))
  }

  private func sentence(of lender: Fact.Lender) -> CostSentence {
    switch lender {
    case .bank: .bank
    case .consumerFinance: .consumerFinance
    case .smallLoan: .smallLoan
    case .private: .private
    }
  }
}
