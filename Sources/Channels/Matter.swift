public import Money
public import Wording

/// Something to complain of or to ask about: whom first, then whom.
public struct Matter: Sendable {
  public var id: String
  public var title: Text
  /// What people call it, to find it by.
  public var words: [String]
  /// In order: the next is for whom the one before did not help.
  public var stops: [Stop]
  public var note: Text?
  /// What to write to the first of them.
  public var letter: Letter?
  public var source: Text
  public var asOf: CalendarDate
}

/// A letter with blanks to fill in.
public struct Letter: Sendable {
  public var title: Text
  public var to: Text
  public var says: [Text]
}

/// One place to turn to.
public struct Stop: Sendable {
  public var to: Text
  public var takes: Text
  public var leavesOut: Text?
  public var haveReady: Text?
  public var askFor: Text?
  public var answer: Answer?

  /// When an answer is due.
  public struct Answer: Sendable, Equatable {
    /// The fact that is the term.
    public var within: String
    /// The same in words, with what may lengthen it.
    public var says: Text
  }
}

extension Matter {
  /// The day by which each stop must have answered, where each is asked as soon as the one before was due; nil for a stop
  /// that has no term.
  public func dueDates(since start: CalendarDate, _ facts: FactsOfADay) -> [CalendarDate?] {
    var day = start
    return stops.map { stop in
      guard let term = stop.answer.flatMap({ facts.term($0.within) }) else { return nil }
      day = term.end(from: day)
      return day
    }
  }
}

/// A part of what is to be known of the credit record.
public struct RecordTopic: Sendable {
  public var id: String
  public var title: Text
  public var says: [Text]
  /// What a report holds, in the order in which it stands there.
  public var parts: [Part]
  public var source: Text
  public var asOf: CalendarDate

  public struct Part: Sendable {
    /// What a part is about: how somebody goes through it.
    public enum Subject: String, Sendable, CaseIterable {
      case identity, accounts, status, balances, months, guarantees
      case publicRecords = "public-records"
      case lookUps = "look-ups"
    }

    public var subject: Subject
    public var name: Text
    /// What to look at.
    public var look: Text
    /// What to do where it is not so.
    public var otherwise: Text
  }
}
