extension Household {
  /// Takes a card out; cards that shared its limit no longer do.
  public mutating func removeCard(at index: Int) { removeCards(at: [index]) }

  /// Takes cards out; cards that shared a limit with them alone no longer do.
  public mutating func removeCards(at places: Set<Int>) {
    guard let all = cards, !places.isEmpty else { return }
    var rest = all.indices.filter { !places.contains($0) }.map { all[$0] }
    let gone = Set(places.map { all[$0].name }).subtracting(rest.map(\.name))
    for card in rest.indices {
      if let other = rest[card].sharesLimitWith, gone.contains(other) { rest[card].sharesLimitWith = nil }
    }
    cards = rest
  }
}
