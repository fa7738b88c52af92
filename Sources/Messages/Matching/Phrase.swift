/// Words that must stand in this order, with at most so many characters between two of them.
///
///     先|预先 <6> 交|付 <8> 保证金|押金|$fee
struct Phrase: Sendable, Equatable {
  struct Part: Sendable, Equatable {
    /// The most characters between the part before and this one; 0 for the first.
    var gap = 0
    var words: [String] = []
    var marks: [Mark] = []
  }

  var parts: [Part]
  /// True where it counts in a sentence of warning too: the sender asks for it all the same.
  var isAskedAnyway = false
}

/// What stands in a message without being a word: an address, a telephone number, a sum.
enum Mark: String, Sendable, CaseIterable {
  /// Any web address.
  case link
  /// A web address of nobody that the pack knows.
  case unknownLink = "unknown-link"
  case shortLink = "short-link"
  /// A web address that is not of the brand that the message names.
  case wrongHost = "wrong-host"
  /// A web address of nobody that the pack knows, built as passing ones are: a cheap ending, or words tied with hyphens.
  case oddLink = "odd-link"
  /// A web address of somebody that the pack knows, or under the very name that the message begins with, where no other
  /// stands beside it.
  case ownLink = "own-link"
  /// The signature of a product that the lender never signs with.
  case wrongSender = "wrong-sender"
  /// A telephone number that is not of a brand that the pack knows.
  case number
  /// A telephone number that is one person's own.
  case mobile
  /// A long number of a card or an account.
  case accountNumber = "account-number"
  case sum
  /// Four to eight digits that stand alone.
  case code
  /// `【中国银行】` or `[建设银行]`, at the beginning or the end.
  case signature
  /// `HSBC UK: `, at the beginning.
  case opening
}
