extension Document {
  public struct Table: Sendable, Equatable {
    /// What it says, in a plain sentence; empty where the heading does.
    public var caption: String
    public var columns: [Column]
    /// The first cell names the row.
    public var rows: [[String]]
    /// What it adds up to.
    public var total: [String]?
    /// Its empty cells are written into by hand.
    public var isToFill = false
    public var form = Form.byRow

    public struct Column: Sendable, Equatable {
      public var title: String
      public var isNumber: Bool
      /// The title over two lines, for a screen on which columns stand close; empty where one line does.
      public var twoLines: [String] = []
    }

    /// How it is read where it is too wide.
    public enum Form: Sendable, Equatable {
      /// A row after the other.
      case byRow
      /// A column after the other, each with all of its rows.
      case byColumn
      /// Three columns, the second and third of which are what was and what is: `800 -> 1,700`.
      case change
    }
  }
}
