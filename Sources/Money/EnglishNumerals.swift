import Wording

/// Numbers in English words as digits, each with its unit where that stands last: `two or three thousand` is `2 or 3 thousand`,
/// `half a million` 0.5 million, `a couple of thousand` 2-3 thousand, `twelve hundred and fifty` 1250.
/// - Parameter onlyLarge: takes only what holds hundreds or more, and writes each as one word, as in a line where `one` may be
///   of a name: `Capital One two or three thousand` is `Capital One 2-3thousand`.
package func withEnglishNumerals(_ text: String, onlyLarge: Bool = false) -> String {
  let lower = text.lowercased()
  guard text.utf8.contains(UInt8(ascii: " ")) || text.contains("-"), scales.contains(where: { lower.contains($0.word) })
  else { return onlyLarge ? text : smallNumber(lower).map(String.init) ?? text }
  let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
  var written: [String] = []
  var rest = words[...]
  while let word = rest.first {
    let longest = stride(from: min(10, rest.count), through: 1, by: -1).lazy
      .compactMap { length in
        digits(of: rest.prefix(length), onlyLarge: onlyLarge).map { (length, $0) }
      }.first
    rest = rest.dropFirst(longest?.0 ?? 1)
    guard onlyLarge, let number = longest?.1.replacing(" ", with: "") else {
      written.append(longest?.1 ?? word)
      continue
    }
    let low = lowEnd(at: written.suffix(2))
    if low != nil { written.removeLast(2) }
    written.append((low.map { "\($0)-" } ?? "") + number)
  }
  return written.joined(separator: " ")
}

/// The number before `or` or `to`.
private func lowEnd(at words: ArraySlice<String>) -> Int64? {
  guard let first = words.first?.lowercased(), ["or", "to"].contains(words.last) else { return nil }
  return smallNumber(first) ?? (first.count <= 3 ? Int64(first) : nil)
}

/// nil for words that are not one number in words.
private func digits(of words: ArraySlice<String>, onlyLarge: Bool) -> String? {
  guard let last = words.last else { return nil }
  let closing = String(last.reversed().prefix { ",;.".contains($0) }.reversed())
  let plain = words.dropLast().map { $0.lowercased() } + [last.dropLast(closing.count).lowercased()]
  if let unit = scaleOfCouple(plain) { return "2-3 \(unit)\(closing)" }
  var reader = EnglishReader()
  for word in plain.flatMap(unhyphenated) {
    guard reader.take(word) else { return nil }
  }
  guard let number = reader.written, reader.hasWords, reader.hasScale || !onlyLarge else { return nil }
  return number + closing
}

private let scales: [(word: String, size: Int64)] = [
  ("hundred", 100), ("thousand", 1_000), ("grand", 1_000), ("million", 1_000_000), ("k", 1_000),
]

/// `a couple of thousand`, `couple hundred`.
private func scaleOfCouple(_ words: [String]) -> String? {
  guard let last = words.last, scales.contains(where: { $0.word == last }) else { return nil }
  return [["a", "couple", "of"], ["a", "couple"], ["couple", "of"], ["couple"]].contains(words.dropLast()) ? last : nil
}

private func unhyphenated(_ word: String) -> [String] {
  let parts = word.split(separator: "-").map(String.init)
  guard parts.count == 2, let tens = smallNumber(parts[0]), tens >= 20, let ones = smallNumber(parts[1]), ones < 10
  else { return [word] }
  return parts
}

private func smallNumber(_ word: String) -> Int64? {
  if let number = upToNineteen.firstIndex(of: word) { return Int64(number) + 1 }
  return tens.firstIndex(of: word).map { Int64($0 + 2) * 10 }
}

private let upToNineteen = [
  "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen",
  "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]

private let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]

let englishNumerals = scales.map(\.word) + upToNineteen + tens + ["a", "couple", "of", "and", "half", "quarter"]

/// Adds up the words of one number; counts in quarters, so that halves stay whole.
private struct EnglishReader {
  /// What thousands and millions closed.
  private var total: Int64 = 0
  /// What stands before the next of them; nil right behind one.
  private var section: Int64?
  private var hasHundreds = false
  private var lastLarge: Int64?
  private var lastNumber: Int64?
  /// What stands before the only unit, and that unit, where nothing stands behind it.
  private var alone: (count: Int64, scale: String)?
  private var isAfterAnd = false
  private var isAfterArticle = false
  /// `three thousand five` may be short for three thousand five hundred.
  private var endsInOneDigit = false
  private(set) var hasWords = false
  private(set) var hasScale = false

  /// The number in digits; with its unit where it has only that. nil where it does not end here.
  var written: String? {
    guard !isAfterAnd, !isAfterArticle, !endsInOneDigit, total + (section ?? 0) > 0 else { return nil }
    return alone.map { "\(quarters($0.count)) \($0.scale)" } ?? quarters(total + (section ?? 0))
  }

  /// False for a word that cannot stand here.
  mutating func take(_ word: String) -> Bool {
    switch word {
    case "and", "of":
      guard !isAfterAnd, section != nil || lastLarge != nil else { return false }
      isAfterAnd = true
      return true
    case "a":
      guard isAfterAnd || lastNumber == 0 || section == nil && lastLarge == nil else { return false }
      isAfterArticle = true
      return true
    case "half": return take(quarters: 2)
    case "quarter": return take(quarters: 1)
    case "hundred": return takeHundred()
    default: break
    }
    if let scale = scales.first(where: { $0.word == word }) { return take(scale.word, scale.size) }
    if let number = smallNumber(word) {
      hasWords = true
      return take(number)
    }
    guard word.count <= 6, word.allSatisfy(isDigit), let number = Int64(word) else { return false }
    return take(number)
  }

  private mutating func take(_ number: Int64) -> Bool {
    guard !isAfterArticle else { return false }
    if let before = section {
      let isOnes = !isAfterAnd && lastNumber.map { (20..<100).contains($0) && $0 % 10 == 0 } ?? false && number < 10
      guard isOnes || hasHundreds && lastNumber == nil && number < 100 else { return false }
      section = before + number * 4
    } else {
      if let lastLarge, number >= lastLarge { return false }
      endsInOneDigit = lastLarge != nil && number < 10 && !isAfterAnd
      section = number * 4
    }
    (lastNumber, alone, isAfterAnd) = (number, nil, false)
    return true
  }

  /// `half a million`, `two and a half thousand`, `a grand and a half`.
  private mutating func take(quarters count: Int64) -> Bool {
    hasWords = true
    if section == nil, lastLarge == nil {
      (section, lastNumber, isAfterArticle) = (count, 0, false)
      return true
    }
    guard isAfterAnd, isAfterArticle else { return false }
    (isAfterAnd, isAfterArticle, alone) = (false, false, nil)
    if let before = section {
      (section, lastNumber) = (before + count, 0)
    } else {
      total += (lastLarge ?? 0) * count
    }
    return true
  }

  private mutating func takeHundred() -> Bool {
    guard takesScale, !hasHundreds, (section ?? 4) < 400 else { return false }
    let count = section ?? 4
    (section, hasHundreds, lastNumber) = (count * 100, true, nil)
    close(total == 0 ? (count, "hundred") : nil)
    hasWords = true
    return true
  }

  private mutating func take(_ scale: String, _ size: Int64) -> Bool {
    guard takesScale, lastLarge.map({ $0 > size && section != nil }) ?? true, (section ?? 4) < 1_000_000 * 4 else {
      return false
    }
    let count = section ?? 4
    close(total == 0 ? (count, scale) : nil)
    (total, section, hasHundreds, lastLarge, lastNumber) = (total + count * size, nil, false, size, nil)
    hasWords = hasWords || scale != "k"
    return true
  }

  private var takesScale: Bool { (!isAfterAnd || lastNumber == 0) && (section != nil || isAfterArticle) }

  private mutating func close(_ unit: (count: Int64, scale: String)?) {
    (alone, isAfterAnd, isAfterArticle, endsInOneDigit, hasScale) = (unit, false, false, false, true)
  }
}

/// `10` quarters as `2.5`.
private func quarters(_ count: Int64) -> String { "\(count / 4)" + ["", ".25", ".5", ".75"][Int(count % 4)] }
