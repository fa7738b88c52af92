import Money
import Planner
import Wording

/// What is left of a typed change while its parts are taken off: in small letters and half width, no space at the ends.
struct ChangePhrase {
  private(set) var rest: String

  init(_ text: String) { rest = uniform(text).lowercased() }

  var isEmpty: Bool { rest.isEmpty }

  /// Takes one of `words` off the front; an English one only where it ends there.
  mutating func take(_ words: [String]) -> Bool {
    for word in words where rest.hasPrefix(word) {
      if let last = word.last, let next = rest.dropFirst(word.count).first, last.isASCII, next.isASCII, next.isLetter {
        continue
      }
      return rest.takePrefix(word)
    }
    return false
  }

  /// Takes one of `words` off the end; an English one only where it begins there.
  mutating func takeLast(_ words: [String]) -> Bool {
    for word in words where rest.hasSuffix(word) {
      if let first = word.first, let before = rest.dropLast(word.count).last, first.isASCII, before.isASCII,
        before.isLetter
      {
        continue
      }
      return rest.takeSuffix(word)
    }
    return false
  }

  /// Takes `for 24 months`, `24 个月`, `两年`, `半年` off the end; nil where no number of months stands there.
  mutating func takeMonths() -> Int? {
    if takeLast(["半年"]) { return takeConnective(months: 6) }
    for (words, months) in spans {
      var phrase = self
      guard phrase.takeLast(words), let count = phrase.takeCount(),
        (1...PayoffRun.mostMonths / months).contains(count)
      else { continue }
      self = phrase
      return takeConnective(months: count * months)
    }
    return nil
  }

  /// `60期`, `60 months` and nothing else.
  var saysMonthsOnly: Bool {
    var phrase = self
    return phrase.takeMonths() != nil && phrase.isEmpty
  }

  private mutating func takeConnective(months: Int) -> Int {
    _ = takeLast(["for", "over", "in", "持续", "分", "共", "连着", "连续", ","])
    return months
  }

  /// Takes `a month`, which says nothing more of a monthly sum.
  mutating func takeEachMonth() {
    _ = takeLast(["a month", "per month", "each month", "/month", "/月", "每个月", "每月"])
    _ = take(["每个月", "每月"])
  }

  /// A whole number at the end, in digits or in Chinese numerals.
  private mutating func takeCount() -> Int? {
    guard let last = rest.last else { return nil }
    let isDigits = isDigit(last)
    let numeral = rest.reversed().prefix { isDigits ? isDigit($0) : "一二两三四五六七八九十百零".contains($0) }
    guard let stated = try? Stated.read(String(numeral.reversed()), in: .cny).amount.minorUnits else { return nil }
    rest = uniform(rest.dropLast(numeral.count))
    return Int(exactly: stated / Currency.cny.minorUnits)
  }

  /// Takes `at 12%`, `8 %`, `0.05% a day`, `日息万分之五` off the end; nil where no rate stands there.
  /// - Throws: what is wrong with a percentage that is no rate.
  mutating func takeRate() throws(NumberProblem) -> Rate? {
    let words = rest.split(separator: " ")
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      guard let rate = try? Rate.read(words.suffix(count).joined(separator: " ")) else { continue }
      rest = words.dropLast(count).joined(separator: " ")
      _ = takeLast(["at", "@", "年利率", "利率", "with", ","])
      return rate
    }
    if let last = words.last, last.contains("%") { _ = try Rate.read(String(last)) }
    return nil
  }

  /// Takes `fee 2%`, `手续费 500` off the end.
  mutating func takeFee(in currency: Currency) throws(NumberProblem) -> ConsolidationTerms.Fee? {
    for word in ["fee of", "fee", "手续费"] {
      guard let place = rest.ranges(of: word).last else { continue }
      let value = uniform(rest[place.upperBound...])
      let isShare = value.hasSuffix("%") || value.hasPrefix("百分之")
      let fee: ConsolidationTerms.Fee =
        isShare ? .share(try Rate.read(value).perPeriod) : .sum(try Stated.read(value, in: currency).amount)
      rest = uniform(rest[..<place.lowerBound])
      _ = takeLast(["with a", "with", ","])
      return fee
    }
    return nil
  }

  /// Cuts at the last `word`; nil where it does not stand between two others.
  func cut(at word: String) -> (before: String, after: String)? {
    guard let place = rest.ranges(of: word).last else { return nil }
    let (before, after) = (uniform(rest[..<place.lowerBound]), uniform(rest[place.upperBound...]))
    return before.isEmpty || after.isEmpty ? nil : (before, after)
  }
}

private let spans = [(["months", "month", "个月", "個月", "期"], 1), (["years", "year", "年"], 12)]
