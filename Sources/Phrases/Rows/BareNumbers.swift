import Household
import Money
import Wording

/// A small number without a word may be a rate or a count as well as a sum: `car loan 9000 6.5`, `借呗 20000 12` are less than a
/// hundredth of what is owed, and no more than a rate or a count of months is.
/// - Throws: `AnswerProblem`.
func checkIsPayment(_ stated: Stated, owed: Stated?, _ currency: Currency) throws(AnswerProblem) {
  guard isSmall(stated, beside: owed, currency) else { return }
  let shown = bareNumber(stated.amount, currency)
  guard stated.amount.minorUnits % currency.minorUnits == 0 else { throw rateOrSum(shown) }
  throw rateCountOrPayment(shown)
}

/// `Visa 8000 22.9`.
/// - Throws: `AnswerProblem`.
func checkIsUsed(_ stated: Stated, limit: Stated?, _ currency: Currency) throws(AnswerProblem) {
  guard isSmall(stated, beside: limit, currency) else { return }
  let shown = bareNumber(stated.amount, currency)
  throw AnswerProblem(
    Text(en: "\(shown): what is used, or a rate?", zh: "\(shown) 是已用的，还是利率？"),
    remedy: Text(en: "write \(shown)% for a rate by the year, or used \(shown)", zh: "利率写 \(shown)%，金额写 已用\(shown)"))
}

private func isSmall(_ stated: Stated, beside whole: Stated?, _ currency: Currency) -> Bool {
  guard let whole = whole?.amount else { return false }
  return stated.amount > .zero && stated.amount < Amount(minorUnits: 60 * currency.minorUnits)
    && whole.minorUnits > stated.amount.minorUnits * 100
}

/// `loan 5000 24 210`: so many months are usual, and 210 of them at 24 pay off as much as 24 at 210.
/// - Throws: `AnswerProblem`.
func checkIsNoCount(_ payment: Stated, left: Int, _ currency: Currency) throws(AnswerProblem) {
  let (number, rest) = payment.amount.minorUnits.quotientAndRemainder(dividingBy: currency.minorUnits)
  guard rest == 0, usualTerms.contains(number), left > number, !usualTerms.contains(Int64(left)) else { return }
  throw AnswerProblem(
    Text(
      en: "\(number) and \(left): which is paid each month, and which is left?",
      zh: "\(number) 和 \(left)：哪个是每月还的，哪个是剩余期数？"),
    remedy: Text(
      en: "write pays \(left), \(number) left, or pays \(number), \(left) left",
      zh: "写 每月还\(left) 剩\(number)期，或 每月还\(number) 剩\(left)期"))
}

func isUsualTerm(_ number: String) -> Bool { Int64(number).map(usualTerms.contains) ?? false }

private let usualTerms: Set<Int64> = [3, 6, 12, 18, 24, 30, 36, 48, 60, 72, 84, 96, 120, 180, 240, 360]

/// `24.99` behind a sum.
func rateOrSum(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): a sum, or a rate?", zh: "\(shown) 是金额，还是利率？"),
    remedy: Text(
      en: "write \(shown)% for a rate by the year, or pays \(shown) for a sum", zh: "利率写 \(shown)%，金额写 每月还\(shown)"))
}

private func rateCountOrPayment(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): paid each month, a rate, or instalments left?", zh: "\(shown) 是每月还的、利率，还是剩余期数？"),
    remedy: Text(
      en: "write pays \(shown), \(shown)% or \(shown) left", zh: "写 每月还\(shown)、\(shown)% 或 剩\(shown)期"))
}
