package import Household
import Money
package import Rules
import Wording

/// `5`, `5日`, `每月5号`, `15th`, `月底`, and the day of a date, `2026-12-06`, `12月6日`, `12/25/2026`.
/// - Throws: `AnswerProblem`.
package func dayOfMonth(_ cell: String) throws(AnswerProblem) -> Int {
  let word = plainWord(cell)
  if ["月底", "每月底", "月末", "end of month", "last day"].contains(word) { return 31 }
  let numbers = word.split { !("0"..."9").contains($0) }.compactMap { Int($0) }
  let around = word.filter { !("0"..."9").contains($0) && $0 != " " }
  let day: Int? =
    switch (numbers.count, around) {
    case (1, _) where dayWords.contains(around): numbers[0]
    case (1, _) where namesMonth(word): numbers[0]
    case (2, "-") where numbers[0] <= 12 && numbers[1] > 12: numbers[1]
    case (2, "月日"), (2, "月号"): numbers[1]
    case (3, _) where (try? date(word)) != nil: numbers[2]
    case (3, _) where numbers[2] > 31 && (around == ".." || numbers[0] > 12) && numbers[1] <= 12: numbers[0]
    case (3, _) where numbers[2] > 31 && numbers[0] <= 12 && (numbers[1] > 12 || numbers[0] == numbers[1]): numbers[1]
    default: nil
    }
  if let day, (1...31).contains(day) { return day }
  throw AnswerProblem(
    Text(en: "no day of the month", zh: "不是每月的哪一天"), remedy: Text(en: "1 to 31, for example 15", zh: "写 1 到 31，例如 15"))
}

/// `Dec 15`, `15th of December`; `Mar-27` may be a month of a year.
private func namesMonth(_ word: String) -> Bool {
  let words = word.split { !$0.isLetter && !"-/".contains($0) }.map(String.init).filter {
    !["st", "nd", "rd", "th", "of", "the"].contains($0)
  }
  return words.count == 1 && words[0].count > 2 && shortMonthNames.contains(String(words[0].prefix(3)))
}

private let dayWords: Set<String> = [
  "", ".", "日", "号", "每月日", "每月号", "每个月号", "月日", "th", "st", "nd", "rd", "theth", "thest", "每月",
]

/// The kind that a cell names; nil for one that says only that it is a loan.
/// - Throws: `AnswerProblem` that lists the kinds.
package func loanKind(_ cell: String, _ names: Names) throws(AnswerProblem) -> Loan.Kind? {
  let word = plainWord(cell).split { "_- ".contains($0) }.joined(separator: " ")
  if ["loan", "loans", "贷款", "借款"].contains(word) || saysOnlyDebt(word) { return nil }
  let kindOnly = [" loan", " loans", " debt", "贷款", "借款"].first(where: word.hasSuffix).map {
    trimmed(word.dropLast($0.count))
  }
  let chosen = [word, kindOnly ?? word].lazy.compactMap { word in kindChoices.first { $0.matches(word) } }.first
    .flatMap { Loan.Kind(rawValue: $0.id) }
  let named = chosen ?? names.kind(named: word) ?? names.kind(named: kindOnly ?? word)
  if let kind = named ?? names.kind(in: word) { return kind }
  let kinds = Loan.Kind.allCases.map(\.rawValue).joined(separator: ", ")
  throw AnswerProblem(
    Text(en: "no kind of debt", zh: "没有这一类"),
    remedy: Text(en: "one of card, \(kinds)", zh: "可写：信用卡、网贷、消费贷、车贷、房贷、经营贷、民间借贷、亲友借款、其他"))
}

/// `10`, `10期`, `10 months`.
/// - Throws: `AnswerProblem`.
package func instalmentsLeft(_ cell: String) throws(AnswerProblem) -> Int {
  let word = plainWord(cell)
  let digits = word.hasSuffix(".0") ? String(word.dropLast(2)) : word
  if let months = instalments(word) ?? spokenCount(digits), (0...1_200).contains(months) { return months }
  throw AnswerProblem(
    Text(en: "no number of instalments", zh: "不是期数"), remedy: Text(en: "for example 10", zh: "例如 10"))
}

/// - Throws: `AnswerProblem`.
func note(_ cell: String) throws(AnswerProblem) -> String {
  if let fault = faultOfNote(cell) { throw AnswerProblem(fault, remedy: noteRemedy) }
  return cell
}

/// `debt`, `负债`: no kind of debt, nor whether it is a card or a loan.
func saysOnlyDebt(_ kind: String) -> Bool {
  ["debt", "debts", "other debt", "liability", "liabilities", "债务", "负债", "欠款", "债"].contains(plainWord(kind))
}
