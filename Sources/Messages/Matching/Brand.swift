/// A lender or a service as messages name it, and what is really its own.
public struct Brand: Sendable {
  public var names: [String]
  public var hosts: [String]
  public var numbers: [String]
  /// Signatures that look like its own and are not.
  public var neverSigns: [String]
}

/// How web addresses are told apart.
public struct LinkRules: Sendable {
  public var shorteners: [String] = []
  /// Hosts of authorities.
  public var official: [String] = []
  /// The last parts of hosts that are written without `http://`.
  public var endings: [String] = []
  /// Endings of hosts that are bought by the thousand and thrown away.
  public var cheapEndings: [String] = []
  /// What follows the name of a firm in its own address: `com`, `co.uk`.
  public var plainEndings: [String] = []
}
