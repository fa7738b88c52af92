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
    return cardsByLimit(cards).map { cardLimit(of: $0, among: cards) }
  }

  /// The limit that is named by its first card; nil where no card is called so, or another names its limit.
  public func cardLimit(namedBy card: DebtID, of household: Household) -> CardLimit? {
    let cards = household.cards ?? []
    guard card.isCard, cards.indices.contains(card.index) else { return nil }
    guard cards.contains(where: { $0.sharesLimitWith != nil }) else { return cardLimit(of: [card.index], among: cards) }
    return cardsByLimit(cards).first { $0[0] == card.index }.map { cardLimit(of: $0, among: cards) }
  }

  private func cardLimit(of members: [Int], among cards: [Card]) -> CardLimit {
    CardLimit(cards: members.map { debts[$0] }, statedLimit: cards[members[0]].knownLimit)
  }
}

extension Card {
  /// A limit of 0 is a limit not known.
  public var knownLimit: Stated? { limit.flatMap { $0.amount > .zero ? $0 : nil } }
}

/// The places of cards that draw on one limit, the first of which names it; in the order of the document.
public func cardsByLimit(_ cards: [Card]) -> [[Int]] {
  guard cards.contains(where: { $0.sharesLimitWith != nil }) else { return cards.indices.map { [$0] } }
  var placesByName: [String: [Int]] = [:]
  for place in cards.indices { placesByName[cards[place].name, default: []].append(place) }
  var groups = cards.indices.map { [$0] }
  var groupOf = Array(cards.indices)
  for place in cards.indices {
    guard let name = cards[place].sharesLimitWith, let partner = placesByName[name]?.first(where: { $0 != place })
    else { continue }
    merge(groupOf[place], groupOf[partner], of: &groups, &groupOf)
  }
  return groups.filter { !$0.isEmpty }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
}

/// The smaller group goes into the larger.
private func merge(_ one: Int, _ other: Int, of groups: inout [[Int]], _ groupOf: inout [Int]) {
  guard one != other else { return }
  let (small, large) = groups[one].count < groups[other].count ? (one, other) : (other, one)
  for member in groups[small] { groupOf[member] = large }
  groups[large] += groups[small]
  groups[small] = []
}
