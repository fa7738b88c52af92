package import CreditCost
package import Money
import Wording

/// Reads what a person was told about some credit: `10000 in 12, 0.6% a period`, `10000分12期，每期0.6%`, `18000 in 3, 2.5% in
/// all`, `1200000 in 12, pay 110000`, `300000 in 240 at 4.9%, equal principal`, `0.05%/day`, `flows 2026-01-10 5000, …`,
/// `full-balance 0.05%/day, 10000 2026-01-01, -1000 2026-01-24, until 2026-02-06`. Every number reads as in the interview.
/// - Throws: `CostProblem`; nothing is guessed that could be read in two ways.
package func readCostQuestion(_ text: String, in currency: Currency) throws(CostProblem) -> CostQuestion {
  guard text.utf8.count <= 50_000 else { throw .tooLong }
  var rest = uniform(text)
  guard !rest.isEmpty else { throw .empty }
  if ["flows", "现金流", "流水"].contains(where: { rest.takePrefix($0) }) {
    return .flows(try datedAmounts(clauses(of: rest), currency))
  }
  if ["full-balance", "full balance", "全额计息"].contains(where: { rest.takePrefix($0) }) {
    return try fullBalance(clauses(of: rest), currency)
  }
  let parts = clauses(of: rest)
  if parts.count == 1, let rate = try? Rate.read(parts[0]) { return .rate(rate) }
  if let terms = try InstalmentTerms(parts, currency) { return try terms.question() }
  guard let first = parts.first else { throw .empty }
  let word = String(first.prefix { $0 != " " })
  if let meant = nearest(word, in: ["flows", "full-balance"]) { throw .nearly(shownTyped(word), meant: meant) }
  guard parts.count == 1 else { throw .notUnderstood(shownTyped(first)) }
  return .rate(try costRate(first))
}

/// The parts between commas and the like, without spaces around them. A comma inside a number is not one.
func clauses(of text: String) -> [String] {
  let characters = Array(text)
  var parts = [""]
  for (index, character) in characters.enumerated() {
    let isSeparator = separators.contains(character) || character == "," && !isInsideNumber(characters, index)
    if isSeparator { parts.append("") } else { parts[parts.count - 1].append(character) }
  }
  return parts.map(uniform).filter { !$0.isEmpty }
}

private let separators = Set(",;、。\n\r".dropFirst())

/// Between digits, unless what follows is a percentage or a date: `1,200,000`, but `12,0.6%`, `5000,2026-02-10` and
/// `5000,2026年2月10日` are two.
private func isInsideNumber(_ text: [Character], _ comma: Int) -> Bool {
  guard comma > 0, comma + 1 < text.count, isDigit(text[comma - 1]), isDigit(text[comma + 1]) else { return false }
  let digits = text[(comma + 1)...].prefix(while: isDigit)
  guard digits.count != 3, digits.endIndex < text.endIndex else { return true }
  let next = text[digits.endIndex]
  return !".%-年".contains(next) && !(digits.count == 4 && next == "/")
}

func costRate(_ text: String) throws(CostProblem) -> Rate {
  do throws(NumberProblem) {
    return try Rate.read(text)
  } catch {
    if case .notARate = error { throw .notUnderstood(shownTyped(text)) }
    throw .number(error, in: shownTyped(text))
  }
}

func costSum(_ text: String, _ currency: Currency, allowsNegative: Bool = false) throws(CostProblem) -> Amount {
  do throws(NumberProblem) {
    return try Stated.read(text, in: currency, allowsNegative: allowsNegative).amount
  } catch {
    throw .number(error, in: shownTyped(text))
  }
}
