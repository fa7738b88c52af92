import Household
import Money
import Outlook
import Wording

/// A debt as its household's document has it, for a table that can be read back.
struct DocumentEntry {
  private var card: Card?
  private var loan: Loan?
  private let parts: [String: String]

  init(at path: String, in household: Household) {
    var parts: [DebtPart] = []
    if let id = DebtID(path: path) {
      switch id.list {
      case .cards: card = household.cards.flatMap { $0.indices.contains(id.index) ? $0[id.index] : nil }
      case .loans: loan = household.loans.flatMap { $0.indices.contains(id.index) ? $0[id.index] : nil }
      }
      parts = (card?.documentParts(in: household.currency) ?? []) + (loan?.documentParts(in: household.currency) ?? [])
    }
    self.parts = Dictionary(parts.map { ($0.key, $0.value) }) { first, _ in first }
  }

  private var entry: (any DebtEntry)? { card ?? loan }

  /// Cleaned, as whatever a table for spreadsheets holds.
  var name: String { sanitised(entry?.name ?? "") }
  var balance: Stated? { entry?.balance }
  var arrears: Stated? { entry?.arrears }
  var limit: Stated? { card?.limit ?? loan?.limit }

  var payment: Stated? {
    if case .monthly(let stated)? = loan?.payment { return stated }
    return card?.payment
  }

  /// Nothing is due on it by the month.
  var isNothingDue: Bool { loan?.payment == .some(.none) }

  /// Which of its sums are guesses.
  var estimates: [String] {
    [("owed", balance), ("limit", limit), ("payment", payment), ("arrears", arrears)]
      .filter { $0.1?.isEstimate ?? false }.map(\.0)
  }

  /// `Ann; Ben`; as the document has them where a name holds such a sign.
  private var holders: String {
    let names = (entry?.holders ?? []).map { sanitised($0) }
    return names.contains { $0.contains(";") || $0.hasPrefix("[") }
      ? parts["holders"] ?? "" : names.joined(separator: "; ")
  }

  /// The value of a key as the document has it, a text without its quotes; empty where nothing is known.
  subscript(key: String) -> String {
    switch key {
    case "shares-limit-with": sanitised(card?.sharesLimitWith ?? "")
    case "reference": sanitised(entry?.reference ?? "")
    case "note-for-lender": sanitised(entry?.noteForLender ?? "")
    case "holder": sanitised(entry?.holder ?? "")
    case "holders": holders
    default: parts[key] ?? ""
    }
  }
}
