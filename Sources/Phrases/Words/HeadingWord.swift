import Money
import Wording

/// `已用（元）` is `已用`, `interest_rate` and `interestRate` are `interest rate`, `2026年11月还款` is `还款`.
func headingWord(_ cell: String) -> String {
  var word = ""
  var last: Character = " "
  for character in cell.prefix(80) {
    if character.isUppercase, last.isLowercase { word.append(" ") }
    word.append(character)
    last = character
  }
  let plain = plainWord(word).prefix { $0 != "(" && $0 != "[" }
  let words = plain.split { " _-.%:*'’?#£$€¥￥".contains($0) }
  return withoutDate(words.joined(separator: " "))
}

/// Without the year, the month or the day in it.
private func withoutDate(_ word: String) -> String {
  guard word.contains(where: { ("0"..."9").contains($0) }) else { return word }
  var rest = ""
  var digits = ""
  for character in word {
    if ("0"..."9").contains(character) {
      digits.append(character)
    } else if !digits.isEmpty, "年月日号/".contains(character) {
      digits = ""
    } else {
      rest += digits.count == 4 ? "" : digits
      digits = ""
      rest.append(character)
    }
  }
  return trimmed(rest + (digits.count == 4 ? "" : digits))
}

/// The month that a heading names, `Balance Nov 2026`, `2026年11月欠款`, counted from year 0; nil where it names none.
func monthInHeading(_ name: String) -> Int? {
  let plain = plainWord(name)
  let numbers = plain.split { !isDigit($0) }.compactMap { Int($0) }
  guard let year = numbers.first(where: { (2_000...2_100).contains($0) }) else { return nil }
  let words = plain.split { !$0.isLetter }.map { String($0.prefix(3)) }
  let named = monthNames.firstIndex(where: words.contains).map { $0 + 1 }
  return year * 12 + (named ?? numbers.first { (1...12).contains($0) } ?? 0)
}

private let monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
