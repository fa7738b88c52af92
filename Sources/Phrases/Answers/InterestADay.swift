package import Money
import Wording

/// A rate as an answer, or what is charged each day: `每天5块` of what is owed, `1万每天5块` of that sum.
/// - Throws: `AnswerProblem`.
package func rate(_ text: String, of owed: Stated?, in currency: Currency) throws(AnswerProblem) -> Rate {
  if let interest = interestADay(text, of: owed, currency) { return interest }
  return try rate(text)
}

/// The lesser of two sums is what is charged of the other, in whatever order they stand: `5 a day per 10000`. nil for anything but a
/// sum by the day, and where it is not known of what it is.
private func interestADay(_ text: String, of owed: Stated?, _ currency: Currency) -> Rate? {
  let word = withoutTone(plainWord(text))
  if let share = bareShare(word) { return share }
  guard word.count <= 40, !word.contains("%"), let mark = marks.first(where: word.contains),
    let place = word.firstRange(of: mark)
  else { return nil }
  var (before, behind) = (trimmed(word[..<place.lowerBound]), trimmed(word[place.upperBound...]))
  if behind.isEmpty, let space = before.lastIndex(of: " "), sum(trimmed(before[..<space]), currency) != nil {
    (before, behind) = (trimmed(before[..<space]), trimmed(before[space...]))
  }
  let sums = [before, behind].filter { !$0.isEmpty }.map { sum($0, currency) }
  guard !sums.isEmpty, !sums.contains(nil) else { return nil }
  let told = sums.compactMap(\.self).sorted()
  guard let charged = told.first, let whole = told.count > 1 ? told.last : owed?.amount, charged > .zero,
    whole > charged
  else { return nil }
  let share = Ratio(Int128(charged.minorUnits), Int128(whole.minorUnits))
  guard share <= Ratio(2, 100) else { return nil }
  let scale: Int128 = 100_000_000
  return Rate(perPeriod: Ratio((share * Ratio(scale, 1)).rounded, scale), period: .day)
}

/// `0.05 a day`: so little is a percentage, as rates of a day are named.
private func bareShare(_ word: String) -> Rate? {
  guard word.hasPrefix("0."), let mark = marks.first(where: word.hasSuffix) else { return nil }
  let number = trimmed(word.dropLast(mark.count))
  return isPlainNumber(number) ? try? Rate.read(number + "%/day") : nil
}

private func sum(_ text: String, _ currency: Currency) -> Amount? {
  let text = ["利息", "要", "收", "还", "interest", "out of", "of", "for every", "for each", "for", "per", "on every"]
    .reduce(text) {
      $0.replacing($1, with: "")
    }
  return text.isEmpty ? nil : (try? Stated.read(trimmed(text), in: currency))?.amount
}

private let marks = ["每一天", "每天", "每日", "一天", "a day", "per day", "each day", "/day"]
