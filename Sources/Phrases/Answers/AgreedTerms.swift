package import Household
package import Money
import Wording

/// What a lender agreed to take, as an answer: `800 x 36`, `每月800还36期`, `800 a month, interest free, from 2026-12-20`.
/// - Throws: `AnswerProblem`.
package func agreedTerms(_ answer: String, in currency: Currency) throws(AnswerProblem) -> Agreed {
  let terms = try SpokenTerms(answer, currency)
  return Agreed(sum: terms.sum, months: terms.months, interest: terms.interest, from: terms.from)
}

/// The part of a card's balance in instalments, as an answer: `500 x 7`, `每期500 剩7期`.
/// - Throws: `AnswerProblem`.
package func cardInstalments(_ answer: String, in currency: Currency) throws(AnswerProblem) -> Instalments {
  let terms = try SpokenTerms(answer, currency)
  if terms.interest != nil || terms.from != nil { throw notTerms }
  return Instalments(monthly: terms.sum, left: terms.months)
}

private let notTerms = AnswerProblem(
  Text(en: "not a monthly sum and for how long", zh: "看不出每月多少、还多久"),
  remedy: Text(en: "for example 800 x 36, or 800 alone", zh: "例如 800 x 36期；期数不清楚就只写 800"))

/// A sum each month, how many times, at what interest, from when; in any order but for the sum before a bare number of months.
private struct SpokenTerms {
  private(set) var sum = Stated(.zero)
  private(set) var months: Int?
  private(set) var interest: Agreed.Interest?
  private(set) var from: CalendarDate?
  private var hasSum = false

  init(_ answer: String, _ currency: Currency) throws(AnswerProblem) {
    for word in words(of: answer) { try take(word, currency) }
    guard hasSum else { throw notTerms }
  }

  private mutating func take(_ word: String, _ currency: Currency) throws(AnswerProblem) {
    if fillers.contains(word) { return }
    if word == withoutInterest {
      interest = .some(.none)
    } else if word.contains("%"), let rate = try? rate(word) {
      interest = .rate(rate)
    } else if word.filter({ "-年月/".contains($0) }).count > 1, let day = try? date(word) {
      from = day
    } else if let count = instalments(word) ?? (hasSum ? spokenCount(word) : nil), months == nil {
      guard (1...1_200).contains(count) else { throw notTerms }
      months = count
    } else if !hasSum, holdsNumber(word) {
      (sum, hasSum) = (try monthlySum(word, in: currency), true)
    } else {
      throw notTerms
    }
  }
}

private let withoutInterest = "免息"

private let fillers: Set<String> = [
  "x", "for", "over", "from", "at", "of", "and", "a", "each", "in", "with", "pay", "paying", "从", "起", "还", "共", "分",
  "每期",
  "利率", "年利率", "starting",
]

/// The words of an answer: a sum, `36期`, a rate and a day each in one word.
private func words(of answer: String) -> [String] {
  var text = plainWord(answer)
  for (written, meant) in rewritten { text = text.replacing(written, with: meant) }
  let characters = Array(text)
  var spaced = ""
  for (index, character) in characters.enumerated() {
    let isInNumber =
      index > 0 && characters[index - 1].isNumber && characters.dropFirst(index + 1).first?.isNumber ?? false
    if character == ",", !isInNumber {
      spaced += " "
      continue
    }
    let isTimes =
      "x×*✕".contains(character) && (index == 0 || characters[index - 1].isNumber || characters[index - 1] == " ")
    spaced += isTimes ? " x " : String(character)
  }
  return spaced.split { $0.isWhitespace || ";。".contains($0) }.map(String.init)
}

private let rewritten = [
  ("interest free", withoutInterest), ("interest-free", withoutInterest), ("no interest", withoutInterest),
  ("without interest", withoutInterest), ("不计利息", withoutInterest), ("不计息", withoutInterest), ("无息", withoutInterest),
  ("停息", withoutInterest), ("a month", " "), ("per month", " "), ("each month", " "), ("/month", " "), ("monthly", " "),
  (" months", "期 "), (" instalments", "期 "), (" payments", "期 "), (" 期", "期 "), ("%/year", "%"), ("% a year", "%"),
  ("每月还", " "), ("每月", " "), ("每期", " "), ("个月", "期 "), ("期", "期 "), ("从", " "), ("起", " "), ("还剩", " "), ("剩", " "),
  ("还", " "), ("共", " "), ("分", " "), ("元", " "), ("块", " "), ("left", " "),
]
