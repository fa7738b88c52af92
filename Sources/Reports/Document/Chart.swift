public import Money
public import Wording

extension Document {
  /// A picture as the numbers in it, with its title and what it shows in words.
  public struct Chart: Sendable, Equatable {
    public var id: String
    public var title: String
    public var description: String
    public var content: Content

    public enum Content: Sendable, Equatable {
      case shares([Share])
      case parts([Part], income: Amount)
      /// What is owed at the start and after each month.
      case balances([Amount], events: [Event])
    }

    /// A share held against a line.
    public struct Share: Sendable, Equatable {
      public var name: String
      public var share: Ratio
      public var line: Ratio
      /// `76.0 %, over the line of 70 %`.
      public var shown: String

      /// `Visa: 76.0 %, over the line of 70 %`.
      public func inWords(_ language: Language) -> String { name.isEmpty ? shown : labelled(name, shown, language) }
    }

    /// What a part of the month's income goes to.
    public struct Part: Sendable, Equatable {
      public var id: String
      public var name: String
      public var amount: Amount
      public var shown: String
    }

    public struct Event: Sendable, Equatable {
      public var month: Int
      public var text: String
    }
  }
}
