import Checks
import CreditCost
import Money
import Rules
import Wording

extension DocumentDraft {
  /// The caps in force for the lender, each beside the rates that it is held against; without a lender, what each kind has.
  mutating func addLines(for cost: Cost, _ context: CostContext) {
    guard let lender = context.lender else { return addEveryLine(context) }
    let name = lenderName(lender)
    begin("caps", Text(en: "For \(name.en), \(context.asOf)", zh: "\(name.zh)，\(context.asOf)"))
    let facts = context.pack.facts(about: lender, on: context.asOf)
    for fact in facts { add(comparisonsOf: fact, with: cost) }
    if !facts.contains(where: { $0.cap != nil }) {
      add(
        Text(
          en: "These rules hold no cap in numbers for \(name.en) on that day, so nothing is compared.",
          zh: "这套规则里没有那天对\(name.zh)的数字上限，所以不作比较。"))
    }
    add(points: facts.map { $0.saying(language) })
  }

  private mutating func add(comparisonsOf fact: FactInForce, with cost: Cost) {
    guard let cap = fact.cap else { return }
    var outcomes: Set<Finding.Outcome> = []
    for kind in fact.fact.comparedWith {
      let rate = kind == .simple ? cost.rates?.simple : cost.rates?.effective
      guard let rate, let outcome = fact.outcome(of: rate) else { continue }
      outcomes.insert(outcome)
      let (name, stands) = (costName(kind), stands(outcome))
      let line = Text(
        en: "\(name.en) \(costPercent(rate, tellingFrom: cap, .en)) \(stands.en) \(cap.percent(in: .en))",
        zh: "\(name.zh) \(costPercent(rate, tellingFrom: cap, .zh))，\(stands.zh) \(cap.percent(in: .zh))")
      let title = fact.fact.title.map { text, _ in sanitised(text) }
      let known = fact.isPastExpiry ? Text(en: ", as far as known", zh: "，就目前所知") : Text(same: "")
      add(
        Text(en: "\(line.en)\(known.en) (\(title.en))", zh: "\(line.zh)\(known.zh)（\(title.zh)）"))
    }
    guard outcomes.count > 1, outcomes.contains(.fired) else { return }
    add(
      Text(
        en: "The two ways of counting fall on different sides; the rule, as read here, does not say which it means.",
        zh: "两种算法一个过线、一个没过；就这里读到的规定，没写明按哪一种。"))
  }

  private func costName(_ kind: Fact.YearlyCost) -> Text {
    switch kind {
    case .simple: Text(en: "simple", zh: "单利")
    case .effective: Text(en: "effective", zh: "复利")
    }
  }

  private func stands(_ outcome: Finding.Outcome) -> Text {
    switch outcome {
    case .fired: Text(en: "is above", zh: "高于")
    case .onTheLine: Text(en: "is exactly at", zh: "正好等于")
    case .clear, .notEvaluated: Text(en: "is within", zh: "没有超过")
    }
  }

  private mutating func addEveryLine(_ context: CostContext) {
    begin("caps", Text(en: "Caps on \(context.asOf)", zh: "\(context.asOf) 的上限"))
    let caps = Fact.Lender.allCases.map { lender in
      let caps = context.pack.facts(about: lender, on: context.asOf).compactMap { $0.cap?.percent(in: language) }
      let none = Text(en: "no number in these rules", zh: "规则里没有数字")[language]
      let shown = caps.isEmpty ? none : caps.joined(separator: ", ")
      let name = lenderName(lender)[language]
      return Document.Figure(label: name, value: shown)
    }
    add(.figures(caps))
    add(
      Text(
        en: "Which one applies depends on who lends: say so with --lender, and the contract's day with --as-of.",
        zh: "哪一条适用，要看是谁放的款：用 --lender 说明，再用 --as-of 写签合同的日子。"))
  }
}

func lenderName(_ lender: Fact.Lender) -> Text {
  switch lender {
  case .bank: Text(en: "banks", zh: "银行")
  case .consumerFinance: Text(en: "consumer finance companies", zh: "消费金融公司")
  case .smallLoan: Text(en: "small-loan companies", zh: "小额贷款公司")
  case .private: Text(en: "private lenders", zh: "民间借贷")
  }
}
