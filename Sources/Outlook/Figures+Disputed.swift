public import Money

extension Figures {
  /// What of all debts somebody says they do not owe. It stands in what is owed in all until that is decided; nothing of it
  /// is due. nil where nothing is disputed.
  public var disputedPart: Stated? {
    let disputed = debts.filter { $0.question == .disputed }.reduce(Span.zero) { $0 + $1.balance }
    guard disputed.low > .zero else { return nil }
    return Stated(disputed.low, isEstimate: disputed.isEstimate)
  }
}
