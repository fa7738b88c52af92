extension Household {
  /// Takes a card out; cards that shared its limit no longer do.
  public mutating func removeCard(at index: Int) {
    guard let removed = cards?.remove(at: index), let rest = cards, !rest.contains(where: { $0.name == removed.name })
    else { return }
    for other in rest.indices where rest[other].sharesLimitWith == removed.name { cards?[other].sharesLimitWith = nil }
  }
}
