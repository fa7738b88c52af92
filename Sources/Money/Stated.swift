/// A sum as someone stated it: the amount, and whether they said that it is a guess (`~30000`, `约3万`).
public struct Stated: Sendable, Hashable {
  public var amount: Amount
  public var isEstimate: Bool

  public init(_ amount: Amount, isEstimate: Bool = false) {
    self.amount = amount
    self.isEstimate = isEstimate
  }
}
