public import Household
public import Money

/// A sum, coming from elsewhere, with which certain checks stop firing, and where each part of it goes.
public struct LumpSum: Sendable, Equatable {
  public struct Part: Sendable, Equatable {
    public var name: String
    public var path: String
    public var sum: Amount
    /// What is still owed on it afterwards.
    public var left: Amount
  }

  /// A debt that owes nothing, or will not, and is to be closed by its holder so that it no longer counts.
  public struct Closing: Sendable, Equatable {
    public var name: String
    public var path: String
  }

  public var sum: Amount
  /// In the order of the document.
  public var parts: [Part]
  public var toSavings: Amount
  public var closings: [Closing]
  /// No smaller sum does, however it is used; otherwise it may be a little less.
  public var isLeast: Bool
  /// The household with the sum paid in.
  public var household: Household
}
