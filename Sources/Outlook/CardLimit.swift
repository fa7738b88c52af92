public import Household
public import Money

/// One limit and the cards that draw on it: usually one card, several where they share a limit. The first card names it.
public struct CardLimit: Sendable, Equatable {
  public var cards: [Debt]
  /// The first card's limit; nil when it is not known or 0.
  public var statedLimit: Stated?

  public var limit: Amount? { statedLimit?.amount }
  public var limitSpan: Span { statedLimit.map { Span($0) } ?? Span(missing: ["\(first.path).limit"]) }
  public var first: Debt { cards[0] }
  public var balance: Span { Span.sum(of: cards.map(\.balance)) }

  /// The answers that would settle its utilisation.
  public var missing: [String] {
    joined(balance.missing, limit == nil && balance.known != .zero ? ["\(first.path).limit"] : [])
  }

  /// Utilisation; nil while answers are missing. A card that owes nothing is at 0 %, whatever its limit.
  public var utilisation: Ratio? {
    guard let balance = balance.known else { return nil }
    guard balance > .zero else { return .zero }
    return limit.flatMap { Ratio(balance, over: $0) }
  }
}

extension Figures {
  /// The limits of all known cards, in the order of the document.
  public func cardLimits(of household: Household) -> [CardLimit] {
    let cards = household.cards ?? []
    return cardsByLimit(cards).map { members in
      CardLimit(cards: members.map { debts[$0] }, statedLimit: cards[members[0]].knownLimit)
    }
  }
}

extension Figures {
  /// The limit that is named by its first card; nil where no card is called so, or another names its limit.
  public func cardLimit(namedBy card: DebtID, of household: Household) -> CardLimit? {
    let cards = household.cards ?? []
    guard let members = cardsByLimit(cards).first(where: { debts[$0[0]].id == card }) else { return nil }
    return CardLimit(cards: members.map { debts[$0] }, statedLimit: cards[members[0]].knownLimit)
  }
}

extension Card {
  /// A limit of 0 is a limit not known.
  public var knownLimit: Stated? { limit.flatMap { $0.amount > .zero ? $0 : nil } }
}

/// The places of cards that draw on one limit, the first of which names it; in the order of the document.
public func cardsByLimit(_ cards: [Card]) -> [[Int]] {
  var groups: [[Int]] = []
  var groupOf = [Int](repeating: -1, count: cards.count)
  for index in cards.indices {
    let partner = cards[index].sharesLimitWith.flatMap { name in
      cards.indices.first { $0 != index && cards[$0].name == name }
    }
    merge(index, partner, into: &groups, groupOf: &groupOf)
  }
  return groups.filter { !$0.isEmpty }.sorted { $0[0] < $1[0] }
}

private func merge(_ index: Int, _ partner: Int?, into groups: inout [[Int]], groupOf: inout [Int]) {
  func group(of card: Int) -> Int {
    if groupOf[card] < 0 {
      groupOf[card] = groups.count
      groups.append([card])
    }
    return groupOf[card]
  }
  let own = group(of: index)
  guard let partner else { return }
  let other = group(of: partner)
  guard other != own else { return }
  groups[own] = (groups[own] + groups[other]).sorted()
  for member in groups[other] { groupOf[member] = own }
  groups[other] = []
}
