import Money

/// How what is there comes to each of the debts that cost money only.
extension Settlement {
  public enum Sharing: Sendable, Equatable {
    /// By what is owed; whether none gets more than is due on it.
    case byWhatIsOwed(dueIsTheMost: Bool)
    /// To these, once others have what is due on them; by what is owed where they are several.
    case rest([Line])
    /// To one alone.
    case one(Line)
    /// Nobody shares: of these agreed sums only some is there.
    case agreed([Line])
  }

  /// nil where none of them gets a part of what is due, or a share.
  ///
  /// Example: 4,320 is there; 2,700 and 700 are due on two, and a third, on which 4,800 is due, begins with 830 next month by
  /// agreement. The two get what is due, and the third the rest: nothing was shared by what is owed.
  public var sharing: Sharing? {
    let takers = sharers
    guard let first = takers.first else {
      let agreed = lines.filter { $0.part == .agreed && $0.sum > .zero && !$0.hasItsDue }
      return agreed.isEmpty ? nil : .agreed(agreed)
    }
    let ids = Set(takers.map(\.id))
    let isForAll = !lines.contains { $0.part == .other && $0.sum > .zero && !ids.contains($0.id) }
    if takers.count == 1 { return isForAll ? .one(first) : .rest(takers) }
    let isAnyOpen = takers.contains(where: \.isOpen)
    return isForAll || !isAnyOpen ? .byWhatIsOwed(dueIsTheMost: !isAnyOpen) : .rest(takers)
  }

  /// Those that get a part of what is due, or a share by what is owed; not those that get the sum of an agreement to come.
  public var sharers: [Line] {
    lines.filter { $0.part == .other && $0.sum > .zero && (!$0.hasItsDue || $0.isOpen) && $0.sum != $0.debt.sumToCome }
  }
}
