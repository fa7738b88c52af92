import Household
import Money
import Wording

/// A sum as lists of accounts write one below 0, with its sign in front: `($1,850.00)`, `1850-`, `1850 CR`. `DR` is what is owed.
func withSignInFront(_ cell: String) -> String {
  let text = trimmed(cell)
  if isNothingInAccounts(text) { return "0" }
  guard let last = text.last, text.contains(where: isDigit) else { return cell }
  if last == ")" || last == "）", let first = text.first, "(（".contains(first) {
    return "-" + trimmed(text.dropFirst().dropLast())
  }
  if "-−－–".contains(last) { return "-" + trimmed(text.dropLast()) }
  let mark = text.suffix(2).lowercased()
  guard mark == "cr" || mark == "dr", text.dropLast(2).last.map({ isDigit($0) || $0 == " " }) ?? false else {
    return cell
  }
  return (mark == "cr" ? "-" : "") + trimmed(text.dropLast(2))
}

/// `$ -`, as spreadsheets write nothing in accounts.
private func isNothingInAccounts(_ text: String) -> Bool {
  guard let first = text.first, "$£€¥￥₹".contains(first) else { return false }
  return ["-", "–", "—"].contains(trimmed(text.dropFirst()))
}

/// What a minus before a balance says in one list.
enum MinusInList: Equatable {
  /// The lender owes.
  case credit
  /// As some lists keep debts: every balance stands below 0, or most of them and every one of a loan.
  case owed(isThroughout: Bool)
  /// Most stand below 0, and nothing tells which is meant.
  case open

  /// What the balances of a list tell, those of loans apart: a loan is hardly ever in credit.
  init(of balances: [Amount], ofLoans loans: [Amount]) {
    let balances = balances.filter { $0 != .zero }
    let below = balances.count { $0 < .zero }
    let loans = loans.filter { $0 != .zero }
    let loansBelow = loans.count { $0 < .zero }
    if below > 1, below == balances.count {
      self = .owed(isThroughout: true)
    } else if loansBelow > 0, loansBelow == loans.count {
      self = below > 1 && below * 2 > balances.count ? .owed(isThroughout: false) : .open
    } else {
      self = below * 2 >= balances.count && loansBelow == 0 && below > 0 ? .open : .credit
    }
  }

  /// A payment without the sign that the balances have too.
  func withoutSign(_ cell: String) -> String {
    guard case .owed = self, cell.hasPrefix("-") else { return cell }
    return String(cell.dropFirst())
  }

  /// A balance without its sign where the minus says that it is owed, and with the other one where the others have it.
  func turned(_ cell: String) -> String {
    guard case .owed = self else { return cell }
    let signs = "-−－–"
    let isBelow = cell.contains { signs.contains($0) }
    let bare = String(cell.filter { !signs.contains($0) && $0 != "+" })
    return isBelow || !bare.contains(where: { isDigit($0) && $0 != "0" }) ? bare : "-" + bare
  }
}
