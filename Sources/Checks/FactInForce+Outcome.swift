public import Money
public import Rules

extension FactInForce {
  /// How a yearly cost stands to the cap: `fired` above it, `onTheLine` at it, `clear` below; nil without a cap.
  public func outcome(of cost: Ratio) -> Finding.Outcome? {
    cap.map { cost > $0 ? .fired : cost == $0 ? .onTheLine : .clear }
  }
}
