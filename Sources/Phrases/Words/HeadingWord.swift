import Money
import Wording

/// `已用（元）` is `已用`, `interest_rate` and `interestRate` are `interest rate`, `2026年11月还款` is `还款`.
func headingWord(_ cell: String) -> String {
  let plain = plainWord(withSpacesBeforeCapitals(cell)).prefix { $0 != "(" && $0 != "[" }
  let words = plain.split { " _-.%:*'’?#$£€¥₹\n".contains($0) }
  return withoutDate(words.joined(separator: " "))
}

/// All words of a heading, what stands in brackets too: `Payment (bi-weekly)` is `payment`, `bi`, `weekly`.
func wordsOfHeading(_ cell: String) -> [String] {
  plainWord(withSpacesBeforeCapitals(cell)).split { !$0.isLetter && !$0.isNumber }.map(String.init)
}

private func withSpacesBeforeCapitals(_ cell: String) -> String {
  var word = ""
  var last: Character = " "
  for character in cell.prefix(80) {
    if character.isUppercase, last.isLowercase { word.append(" ") }
    word.append(character)
    last = character
  }
  return word
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

/// The month that a heading names, `Balance Nov 2026`, `2026年11月欠款`, `Balance 11/1/26`, counted from year 0; of `Balance Nov`
/// its number in the year; nil where it names none.
func monthInHeading(_ name: String) -> Int? {
  let plain = plainWord(name)
  let numbers = plain.split { !isDigit($0) }.compactMap { Int($0) }
  let words = plain.split { !$0.isLetter }.map { String($0.prefix(3)) }
  let named = shortMonthNames.firstIndex(where: words.contains).map { $0 + 1 }
  if let year = numbers.first(where: { (2_000...2_100).contains($0) }) {
    return year * 12 + (named ?? numbers.first { (1...12).contains($0) } ?? 0)
  }
  let isDay = plain.contains { "/-.".contains($0) } && numbers.count == 3 && (1...12).contains(numbers[0])
  if isDay, (20...60).contains(numbers[2]) { return (2_000 + numbers[2]) * 12 + numbers[0] }
  if plain.contains("/"), numbers.count == 2, numbers.allSatisfy({ (1...31).contains($0) }),
    let month = numbers.first(where: { $0 <= 12 }), numbers.contains(where: { $0 > 12 })
  {
    return month
  }
  return named ?? (plain.contains("月") ? numbers.first { (1...12).contains($0) } : nil)
}

/// `Apr` beside `Mar`, or `Apr 2026`: a month, and no annual rate.
func isMonthAmongMonths(_ heading: String, _ headings: [String]) -> Bool {
  guard let month = monthAlone(heading) else { return false }
  return heading.contains(where: isDigit) || headings.contains { monthAlone($0).map { $0 != month } ?? false }
}

/// The short name of the month that is all the words of a heading; nil for any other.
private func monthAlone(_ heading: String) -> String? {
  let words = plainWord(heading).split { !$0.isLetter }
  guard words.count == 1, let word = words.first, word.count >= 3,
    let short = shortMonthNames.first(where: word.hasPrefix), word.count == 3 || fullMonthNames.contains(String(word))
  else { return nil }
  return short
}

private let fullMonthNames: Set<String> = [
  "january", "february", "march", "april", "june", "july", "august", "sept", "september", "october", "november",
  "december",
]

let shortMonthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
