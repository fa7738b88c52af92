public import Money
public import Wording

/// A piece of what a room is shown, before it is laid out for a screen or for paper.
public enum Block: Sendable, Equatable {
  case heading(String)
  case text(String)
  /// The words of a message.
  case quote(String)
  case rows([Row])
  case items([Item])
  case bar(ShareBar)
  /// A row a value, with its bar and what is left.
  case series([SeriesRow])
  /// How many hands went up for each choice.
  case votes([Vote])
  /// What came out.
  case result(String)
  /// A table to fill in by hand: its columns, and so many rows. Only on paper.
  case blanks([String], rows: Int)

  public struct Row: Sendable, Equatable {
    public var label: String
    public var value: String
  }

  public struct Item: Sendable, Equatable {
    /// `1`, `A`, `-`.
    public var mark: String
    public var text: String
  }

  /// A share against its line.
  public struct ShareBar: Sendable, Equatable {
    public var share: Ratio
    public var line: Ratio
  }

  public struct SeriesRow: Sendable, Equatable {
    public var label: String
    /// nil for what is no share: then the words stand.
    public var bar: ShareBar?
    public var words: String
    /// Stands behind it: `left 800`.
    public var note: String
  }

  public struct Vote: Sendable, Equatable {
    public var label: String
    public var count: Int
    /// Whether it is what comes out.
    public var isRight: Bool
  }
}

/// Stands on every screen and every page of a workshop.
public let demoMark = Text(en: "DEMO", zh: "示例")

/// Says of every page that nobody is meant.
public let inventedNote = Text(
  en: "Everyone here is invented. The figures are examples, not advice to anyone.",
  zh: "人物都是虚构的，数字只是例子，不是给谁的建议。")
