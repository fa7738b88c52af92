/// Everything paid together is more than the largest sum of the currency.
public struct CostTooLarge: Error, Sendable, Equatable {
  public init() {}
}
