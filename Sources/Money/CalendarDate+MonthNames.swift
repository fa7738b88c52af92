/// What stands for year, month and day, as digits.
typealias NumbersOfDay = (year: Substring, month: Substring, day: Substring)

let monthNames = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
  "December",
]

/// The numbers of `3 Nov 2026`, `3rd November 2026`, `Nov 3, 2026`, `3-Nov-2026`. Day and year are told apart by their
/// length.
func numbersWithMonthName(_ text: some StringProtocol) -> NumbersOfDay? {
  let words = text.split { " ,-".contains($0) }.map { Substring($0) }
  guard words.count == 3, let year = words.last, year.count == 4, year.allSatisfy(\.isASCIIDigit) else { return nil }
  for (named, other) in [(1, 0), (0, 1)] {
    guard let month = month(named: words[named]), let day = day(ordinal: words[other]) else { continue }
    return (year, Substring(String(month)), day)
  }
  return nil
}

/// 1 to 12 for a name in full, or its first letters: three of them, or `sept`.
private func month(named word: Substring) -> Int? {
  let name = (word.last == "." ? word.dropLast() : word).lowercased()
  guard name.count > 2 else { return nil }
  let found = monthNames.firstIndex { full in
    full.lowercased() == name || full.prefix(3).lowercased() == name || name == "sept" && full == "September"
  }
  return found.map { $0 + 1 }
}

/// `3`, `03`, `3rd`.
private func day(ordinal word: Substring) -> Substring? {
  let digits = word.prefix(while: \.isASCIIDigit)
  let ending = word[digits.endIndex...].lowercased()
  return (1...2).contains(digits.count) && ["", "st", "nd", "rd", "th"].contains(ending) ? digits : nil
}

extension Character {
  fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
