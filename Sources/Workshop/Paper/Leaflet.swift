public import Wording

/// Pages of a workshop to print or to show: sheets of titled parts.
public struct Leaflet: Sendable {
  public enum Kind: String, Sendable {
    case slides, handout, notes, quiz, cards
  }

  public struct Part: Sendable {
    public var heading: String
    public var blocks: [Block]
  }

  public struct Sheet: Sendable {
    public var title: String
    public var parts: [Part]
  }

  public var kind: Kind
  public var title: String
  public var language: Language
  public var sheets: [Sheet]
}
