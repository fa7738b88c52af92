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
  /// How grave what the title says is.
  public var level: Emphasis?
  /// What stands at the other end of the title's line: a day.
  public var aside = ""
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
    /// How grave what the heading says is.
    public var level: Emphasis?
    /// What stands at the other end of the heading's line, where that has room.
    public var aside = ""
    /// On paper it begins a new side.
    public var startsSide = false
    /// What a screen shows first.
    public var place = ScreenPlace.below

    /// Where a screen has it.
    public enum ScreenPlace: Sendable, Equatable {
      /// Among what a screen shows at once, of as much height as that has.
      case first
      /// The same; behind the section after it where the screen is narrow.
      case firstBehindTheNextWhereNarrow
      case below
      /// Only below steps that were shown in brief, and only those of its steps that nothing above has said whole.
      case belowStepsInBrief
    }
  }

  public enum Block: Sendable, Equatable {
    case paragraph(String)
    /// What must not be overlooked.
    case warning(String)
    case figures([Figure])
    case list([Item], isNumbered: Bool)
    case steps([Step])
    /// To tick off.
    case ticks([Item])
    /// Labels, each with room to write behind it.
    case blanks([String])
    case table(Table)
    case chart(Chart)
    /// Shares held against their lines, among words that say what they are.
    case bars([Chart.Share])
    case names(Names)
  }

  /// A label and what stands there.
  public struct Figure: Sendable, Equatable {
    public var label: String
    public var value: String
    /// The value as a picture, where there is room for one.
    public var share: Chart.Share?
    /// What stands in place of the value where a step that it names was shown in brief only.
    public var whole: Whole?
    /// Whether it is said again further below, so that a screen without room may leave it out.
    public var isSaidBelow = false

    public struct Whole: Sendable, Equatable {
      /// The step's number.
      public var step: Int
      public var value: String
    }
  }

  /// A point of a list, with what belongs to it.
  public struct Item: Sendable, Equatable {
    public var text: String
    public var details: [Figure] = []
    /// What is to be filled in by hand.
    public var blanks: [String] = []
    /// A sign of its own in place of the list's, where it has one: `!`, `ok`.
    public var mark: String?
    /// What it says as a picture.
    public var share: Chart.Share?

    /// The sign with the space behind it; none behind a Chinese colon, which has its own.
    public var markBefore: String? { mark.map { $0.hasSuffix("：") ? $0 : $0 + " " } }
  }

  /// What to do, under its number; in brief where a screen has no room for all of it.
  public struct Step: Sendable, Equatable {
    public var number: Int
    public var text: String
    public var brief: String
    /// Whether the brief has all that is the household's own: its sums, its names.
    public var isBriefEnough = true
  }

  /// Names behind what they have in common; a screen has as many of them as a line holds.
  public struct Names: Sendable, Equatable {
    public var label: String
    public var names: [String]
  }

  /// Without what says again what screens have in brief.
  public var sectionsOnPaper: [Section] { sections.filter { $0.place != .belowStepsInBrief } }

  /// The same, with the file that it is of in its title.
  public func naming(_ file: String) -> Document {
    var named = self
    named.title += Text(en: ": ", zh: "：")[language] + sanitised(file)
    return named
  }
}
