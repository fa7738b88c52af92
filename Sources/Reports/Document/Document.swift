public import Money
public import Wording

/// What is said to people on a page, as data: every renderer shows the same sections in the same order. Its words are in
/// one language. Names in it are as people typed them but for what a reader could not see: escaping is each renderer's.
public struct Document: Sendable, Equatable {
  /// What it is, the same in every language: `plan`, `way-out`.
  public var kind: String
  public var language: Language
  /// Of the sums in its charts.
  public var currency: Currency
  public var title: String
  /// Whose paper it is on.
  public var letterhead: Letterhead?
  /// What it is of: dates, rules.
  public var particulars: [Figure] = []
  public var sections: [Section]
  /// What it rests on, below everything.
  public var notes: [String]

  public struct Section: Sendable, Equatable {
    /// The same in every language.
    public var id: String
    /// Empty where the blocks need none.
    public var heading: String
    public var blocks: [Block]
    /// On paper it begins a new side.
    public var startsSide = false
  }

  public enum Block: Sendable, Equatable {
    case paragraph(String)
    /// What must not be overlooked.
    case warning(String)
    case figures([Figure])
    case list([Item], isNumbered: Bool)
    /// To tick off.
    case ticks([Item])
    /// Labels, each with room to write behind it.
    case blanks([String])
    case table(Table)
    case chart(Chart)
  }

  /// A label and what stands there.
  public struct Figure: Sendable, Equatable {
    public var label: String
    public var value: String
  }

  /// A point of a list, with what belongs to it.
  public struct Item: Sendable, Equatable {
    public var text: String
    public var details: [Figure] = []
    /// What is to be filled in by hand.
    public var blanks: [String] = []
    /// A sign of its own in place of the list's, where it has one: `!`, `ok`.
    public var mark: String?
  }

  /// The same, with the file that it is of in its title.
  public func naming(_ file: String) -> Document {
    var named = self
    named.title += Text(en: ": ", zh: "：")[language] + sanitised(file)
    return named
  }
}
