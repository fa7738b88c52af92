public import Household

/// A debt of a household that someone named: its name, and its path (`cards[0]`), which tells two of one name apart.
public struct NamedDebt: Sendable, Equatable {
  public var name: String
  public var path: String

  public init(name: String, path: String) {
    (self.name, self.path) = (name, path)
  }
}

extension Household {
  /// Every debt, cards first, in the order of the document.
  public var namedDebts: [NamedDebt] {
    (cards ?? []).enumerated().map { NamedDebt(name: $0.element.name, path: "cards[\($0.offset)]") }
      + (loans ?? []).enumerated().map { NamedDebt(name: $0.element.name, path: "loans[\($0.offset)]") }
  }
}
