public import Checks
import Household
import Money
import Outlook
public import Rules
public import Wording

extension Assessment {
  func findingValue(_ placeholder: Placeholder, _ finding: Finding, _ language: Language) -> String? {
    switch placeholder {
    case .name: subjectName(of: finding, language)
    case .toClear: finding.toClear.map { shown($0, language) }
    case .count: if case .count(let count) = finding.value { String(count) } else { nil }
    case .value: finding.value.map { shown($0, language) }
    case .threshold: finding.check.threshold?.shown(in: language)
    default: cardLimit(of: finding).flatMap { cardValue(placeholder, $0, language) }
    }
  }

  /// A quantity for people: `12,000`, `76.0 %`, `4`; months as `1.79`.
  public func shown(_ quantity: Quantity, _ language: Language, as measure: Measure? = nil) -> String {
    switch quantity {
    case .amount(let amount): amount.formatted(in: household.currency)
    case .count(let count): String(count)
    case .ratio(let ratio): measure == .monthsOfReserve ? ratio.shortDecimal : ratio.percent(in: language)
    }
  }

  private func subjectName(of finding: Finding, _ language: Language) -> String? {
    guard case .debt(let name, let id) = finding.subject else { return finding.subject.name }
    return shownName(of: name, at: id, among: figures.namesakes, language, columns: .max)
  }

  private func cardValue(_ placeholder: Placeholder, _ card: CardLimit, _ language: Language) -> String? {
    let sum: Amount? =
      switch placeholder {
      case .balance: card.balance.known
      case .limit: card.limit
      case .payment: Span.sum(of: card.cards.map(\.payment)).known
      case .interest: card.interest(ofMonthFrom: asOf).flatMap(aboveZero)?.wholeUnits(of: household.currency)
      case .nextBalance: card.nextBalance(after: asOf)?.wholeUnits(of: household.currency)
      default: nil
      }
    if let sum { return sum.formatted(in: household.currency) }
    guard placeholder == .nextShare, let limit = card.limit, let next = card.nextBalance(after: asOf) else {
      return nil
    }
    return Ratio(next, over: limit)?.percent(in: language)
  }

  /// The card, or the cards sharing a limit, that a finding is about.
  func cardLimit(of finding: Finding) -> CardLimit? {
    guard case .debt(_, let id) = finding.subject else { return nil }
    return figures.cardLimit(namedBy: id, of: household)
  }
}

extension CardLimit {
  /// About the interest of the month from `day` on what is owed now; nil when that of one of its cards cannot be told.
  func interest(ofMonthFrom day: CalendarDate) -> Amount? {
    var total = Amount.zero
    for card in cards {
      guard let interest = card.interest(ofMonthFrom: day) else { return nil }
      total += interest
    }
    return total
  }

  /// What would be owed a month after `day`, with the usual payment and no new spending; nil where that is no less than
  /// now, and where the usual payment is less than a card asks for.
  func nextBalance(after day: CalendarDate) -> Amount? {
    guard let balance = balance.known, let interest = interest(ofMonthFrom: day),
      let payment = Span.sum(of: cards.map(\.payment)).known, payment > interest,
      cards.allSatisfy({ $0.shortOfDue == .zero })
    else { return nil }
    return (balance + interest - payment).nonNegative
  }
}
