public import Wording

/// Something that happens to a household of a game, on a card.
public struct Happening: Sendable {
  public var id: String
  public var title: Text
  public var says: Text
  /// What the table talks about.
  public var ask: Text
  /// As a what-if has it; nil where no figure changes.
  public var change: Text?
  public var citation: Citation
}
