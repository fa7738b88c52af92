import Household
import Money

/// What an order of debts is made from while rates stay as they are.
struct Ranking {
  /// The yearly rate in force on each debt.
  var rates: [Ratio] = []
  var priorities: [Int] = []
  /// By debt: whether it is a card that is no priority, which a dearer priority debt comes before.
  var isPlainCard: [Bool] = []
  /// By debt: one number for neighbours in the order that are equally dear, among which the smaller of the month comes
  /// first; 0 for a debt that its place alone decides.
  var ties: [Int32] = []
  /// Pairs of a priority debt and a cheaper card that are noted already: the first times the number of debts, and the second.
  var keptAhead: Set<Int> = []
  /// For `utilisation` only.
  var limits: [DrawnLimit] = []
}

/// A card's limit, or one that several share, and how much of it may be used.
struct DrawnLimit {
  var limit: Int64
  var allowed: Int64
  var cards: [Int]

  init(_ shared: PlanDebt.SharedLimit, line: Ratio, cards: [Int]) {
    limit = shared.amount.minorUnits
    allowed = Int64((Ratio(Int128(limit), 1) * line).roundedDown)
    self.cards = cards
  }

  /// Whether `used` is a greater share of this limit than `other` of its own.
  func isFuller(_ used: Int64, than other: (used: Int64, limit: Int64)) -> Bool {
    Int128(used) * Int128(other.limit) > Int128(other.used) * Int128(limit)
  }
}

extension PayoffRun {
  /// Puts the open debts into the order of the strategy, at the start and whenever a rate changes.
  mutating func rank() {
    ranking.rates = debts.indices.map { rate(of: $0).perYear }
    if ranking.isPlainCard.isEmpty {
      ranking.priorities = debts.indices.filter { debts[$0].isPriority }
      ranking.isPlainCard = debts.map { $0.isCard && !$0.isPriority }
    }
    if case .utilisation(let line) = strategy, ranking.limits.isEmpty { ranking.limits = drawnLimits(line) }
    let order = ordered(open.map(Int.init))
    open = putPriorityFirst(order).map(Int32.init)
    noteTies()
  }

  private mutating func noteTies() {
    ranking.ties = Array(repeating: 0, count: debts.count)
    let byRate = byRate
    var tie: Int32 = 0
    for (left, right) in zip(open, open.dropFirst()).lazy.map({ (Int($0), Int($1)) })
    where byRate(left) && byRate(right) && ranking.rates[left] == ranking.rates[right] {
      if ranking.ties[left] == 0 {
        tie += 1
        ranking.ties[left] = tie
      }
      ranking.ties[right] = tie
    }
  }

  /// Whether the strategy places a debt by its rate.
  private var byRate: (Int) -> Bool {
    switch strategy {
    case .avalanche, .utilisation: return { _ in true }
    case .snowball, .minimums: return { _ in false }
    case .lines: return { [debts] in !debts[$0].isCreditLine }
    case .order(let paths):
      let named = Set(paths)
      return { [debts] in !named.contains(debts[$0].path) }
    }
  }

  private func ordered(_ open: [Int]) -> [Int] {
    switch strategy {
    case .avalanche, .utilisation: return open.sorted(by: isDearer)
    case .snowball, .minimums: return open.sorted()
    case .lines: return open.sorted(by: closesLinesSooner)
    case .order(let paths):
      let place = Dictionary(paths.enumerated().map { ($0.element, $0.offset) }) { first, _ in first }
      let named = open.filter { place[debts[$0].path] != nil }
        .sorted { place[debts[$0].path, default: 0] < place[debts[$1].path, default: 0] }
      return named + open.filter { place[debts[$0].path] == nil }.sorted(by: isDearer)
    }
  }

  private func drawnLimits(_ line: Ratio) -> [DrawnLimit] {
    var cards: [String: [Int]] = [:]
    for debt in debts.indices { if let limit = debts[debt].limit { cards[limit.path, default: []].append(debt) } }
    return debts.indices.compactMap { debt in
      guard let limit = debts[debt].limit, let sharing = cards[limit.path], sharing[0] == debt else { return nil }
      return DrawnLimit(limit, line: line, cards: sharing)
    }
  }

  func isDearer(_ left: Int, _ right: Int) -> Bool {
    if ranking.rates[left] != ranking.rates[right] { return ranking.rates[left] > ranking.rates[right] }
    return (rows[left].balance, left) < (rows[right].balance, right)
  }

  /// Online loans end when they are paid; a paid card is still a line until it is closed.
  private func lineRank(_ debt: Int) -> Int {
    debts[debt].isCreditLine ? (debts[debt].isCard ? 1 : 0) : 2
  }

  private func closesLinesSooner(_ left: Int, _ right: Int) -> Bool {
    if lineRank(left) != lineRank(right) { return lineRank(left) < lineRank(right) }
    if lineRank(left) == 2 { return isDearer(left, right) }
    return isSmaller(left, right)
  }

  /// By balance at the start of the month.
  func isSmaller(_ left: Int, _ right: Int) -> Bool {
    if rows[left].balance != rows[right].balance { return rows[left].balance < rows[right].balance }
    if ranking.rates[left] != ranking.rates[right] { return ranking.rates[left] > ranking.rates[right] }
    return left < right
  }

  /// A priority debt goes before every cheaper card: it moves right before the first of those that stand before it, behind
  /// priority debts that went there already.
  private mutating func putPriorityFirst(_ order: [Int]) -> [Int] {
    guard strategy != .snowball, strategy.spendsBudget else { return order }
    var cards: [Int] = []
    // The lowest rate of the cards up to each: it never rises, so that the first below a rate is found by halves.
    var lowestRates: [Ratio] = []
    var ahead: [Int: [Int]] = [:]
    var staying: [Int] = []
    for debt in order {
      if ranking.isPlainCard[debt] {
        cards.append(debt)
        lowestRates.append(min(ranking.rates[debt], lowestRates.last ?? ranking.rates[debt]))
      } else if debts[debt].isPriority,
        let card = lowestRates.firstPlace(where: { $0 < ranking.rates[debt] }).map({ cards[$0] })
      {
        noteKeptAhead(debt, of: card)
        ahead[card, default: []].append(debt)
        continue
      }
      staying.append(debt)
    }
    return staying.flatMap { (ahead[$0] ?? []) + [$0] }
  }

  func isCheaperCard(_ card: Int, than priority: Int) -> Bool {
    ranking.isPlainCard[card] && ranking.rates[card] < ranking.rates[priority]
  }

  mutating func noteKeptAhead(_ priority: Int, of card: Int) {
    guard ranking.keptAhead.insert(priority * debts.count + card).inserted else { return }
    keptAhead.append(KeptAhead(priority: debts[priority].path, card: debts[card].path))
  }
}

extension [Ratio] {
  /// The first place at which something holds that holds at each place behind it; nil where it holds nowhere.
  fileprivate func firstPlace(where holds: (Ratio) -> Bool) -> Int? {
    var (from, until) = (startIndex, endIndex)
    while from < until {
      let middle = (from + until) / 2
      if holds(self[middle]) { until = middle } else { from = middle + 1 }
    }
    return from < endIndex ? from : nil
  }
}
