package import Wording

/// What a question names of its place: lenders and kinds as examples, what counts there. The raw value is its key in
/// `names.yaml`.
package enum PlaceWord: String, Sendable, CaseIterable {
  case debtNames = "debt-names"
  case cardName = "card-name"
  case cardRow = "card-row"
  case loanName = "loan-name"
  case loanRow = "loan-row"
  case onlineLoans = "online-loans"
  case loansToThinkOf = "loans-to-think-of"
  case loansOftenForgotten = "loans-often-forgotten"
  case usualCardRate = "usual-card-rate"
  case spendingOnCredit = "spending-on-credit"
  case incomeThatCounts = "income-that-counts"
  case savingsThatCount = "savings-that-count"
}

extension Names {
  /// Empty for names of no place.
  package func word(_ word: PlaceWord) -> Text { words[word] ?? Text(same: "") }
}
