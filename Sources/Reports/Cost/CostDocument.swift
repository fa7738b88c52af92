import Checks
import CreditCost
public import Money
import Outlook
public import Rules
import Wording

/// Where a cost is asked about: the rules, who lends (nil when not said), the day, the currency of its sums.
public struct CostContext: Sendable {
  public var pack: Pack
  /// True for a pack of the person's own.
  public var packIsOwn: Bool
  public var lender: Fact.Lender?
  public var asOf: CalendarDate
  public var currency: Currency { pack.currency }

  public init(pack: Pack, packIsOwn: Bool, lender: Fact.Lender?, asOf: CalendarDate) {
    self.pack = pack
    self.packIsOwn = packIsOwn
    self.lender = lender
    self.asOf = asOf
  }
}

/// What credit costs: the sums, the yearly rates side by side, and the caps for such a lender on the day.
func costDocument(
  _ cost: Cost, of question: CostQuestion, in context: CostContext, language: Language
) -> Document {
  var draft = DocumentDraft("cost", language, context.currency)
  draft.title = question.offer(in: context.currency)[language]
  draft.addSums(of: cost, question, context.currency)
  draft.addRates(of: cost, question)
  draft.addLines(for: cost, context)
  if context.packIsOwn { draft.note(restsOnOwnRules(context.pack)) }
  draft.note(
    Text(
      en: "The figures are those of the offer, not verified. This is not legal advice.",
      zh: "数字按您说的报价算，未经核实；不是法律意见。"))
  return draft.document
}

extension DocumentDraft {
  fileprivate mutating func addSums(of cost: Cost, _ question: CostQuestion, _ currency: Currency) {
    begin("sums")
    add(points: cost.stretches.compactMap { stretch($0, currency, at: question) })
    var figures: [Document.Figure] = []
    if case .instalments(let sum, _, _, let upFront) = question, upFront > .zero, let received = cost.received {
      let (whole, kept) = (sum.formatted(in: currency), upFront.formatted(in: currency))
      let inHand = received.formatted(in: currency)
      figures.append(
        figure(
          Text(en: "In hand", zh: "到手"),
          Text(en: "\(inHand), as \(kept) of \(whole) is kept back", zh: "\(inHand)，\(whole) 里先扣了 \(kept)")[language]))
    }
    if let payments = shownPayments(of: cost, question, currency) {
      figures.append(figure(Text(en: "Payments", zh: "每次还"), payments))
    }
    figures += totals(of: cost, currency)
    if !figures.isEmpty { add(.figures(figures)) }
  }

  private func totals(of cost: Cost, _ currency: Currency) -> [Document.Figure] {
    guard let total = cost.total?.formatted(in: currency), let interest = cost.interest?.formatted(in: currency),
      let received = cost.received?.formatted(in: currency)
    else { return [] }
    return [
      figure(Text(en: "Paid", zh: "一共还"), total),
      figure(
        Text(en: "Cost", zh: "利息费用"),
        Text(en: "\(interest), which is \(total) less \(received)", zh: "\(interest)，即 \(total) 减 \(received)")[
          language]),
    ]
  }

  private func stretch(_ stretch: Stretch, _ currency: Currency, at question: CostQuestion) -> String? {
    guard case .fullBalance(let rate, _, _) = question else { return nil }
    let (balance, interest) = (stretch.balance.formatted(in: currency), stretch.interest.formatted(in: currency))
    let days = stretch.days
    let share = rate.formatted(language)
    return Text(
      en: "\(stretch.from) to \(stretch.to): \(balance) for \(days) days at \(share) = \(interest)",
      zh: "\(stretch.from) 到 \(stretch.to)：\(balance) × \(days) 天（\(share)）= \(interest)")[language]
  }

  private func shownPayments(of cost: Cost, _ question: CostQuestion, _ currency: Currency) -> String? {
    guard let first = cost.firstPayment, let last = cost.payments.last else { return nil }
    let (begins, ends) = (first.formatted(in: currency), last.formatted(in: currency))
    guard cost.payments.count > 1 else { return begins }
    let count = cost.payments.count
    if cost.payments.allSatisfy({ $0 == first }) {
      return Text(en: "\(begins), \(count) times", zh: "\(begins)，共 \(count) 次")[language]
    }
    let level = cost.payments.dropLast().allSatisfy { $0 == first }
    if level, case .instalments(_, _, .equalPayments, _) = question {
      return Text(
        en: "\(begins), \(count) times, the last \(ends): all that is owed then, with its interest",
        zh: "\(begins)，共 \(count) 次，最后一次 \(ends)，把剩下的连同利息还清")[language]
    }
    return level
      ? Text(
        en: "\(begins), \(count) times, the last \(ends) so that the sum is exact",
        zh: "\(begins)，共 \(count) 次，最后一次 \(ends)，凑齐零头")[language]
      : Text(en: "first \(begins), last \(ends), \(count) in all", zh: "第一次 \(begins)，最后一次 \(ends)，共 \(count) 次")[
        language]
  }
}
