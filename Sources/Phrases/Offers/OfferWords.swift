import CreditCost
import Money
import Wording

/// The words of a spoken offer, taken off one thing after another.
struct OfferWords {
  /// Each a figure with its unit, or a word.
  private var words: [String]
  private let currency: Currency

  init(_ text: String, _ currency: Currency) {
    self.currency = currency
    words = apart(uniform(text).lowercased())
  }

  /// Whether nothing is left but words that say nothing.
  var sayNothingMore: Bool { words.allSatisfy(fillersOfOffers.contains) }

  /// A sum behind words that say what it is: `到手 2550`, `pay back 3300`.
  mutating func takeSum(behind names: [String]) -> Amount? {
    for name in names.sorted(by: { $0.count > $1.count }) {
      let parts = name.split(separator: " ").map(String.init)
      guard let place = place(of: parts) else { continue }
      let end = place + parts.count
      guard words.indices.contains(end), let sum = sum(words[end]), !isCounted(end) else { continue }
      words.removeSubrange(place...end)
      return sum
    }
    return nil
  }

  /// A sum before words that say what it is: `2550 in hand`.
  mutating func takeSum(before names: [String]) -> Amount? {
    for name in names {
      let parts = name.split(separator: " ").map(String.init)
      guard let place = place(of: parts), place > 0, let sum = sum(words[place - 1]) else { continue }
      words.removeSubrange((place - 1)..<(place + parts.count))
      return sum
    }
    return nil
  }

  /// `每期 900`, `900 a month`, `12 payments of 900`, `900 each`; how many where that is said with it.
  mutating func takeRegularPayment() -> (sum: Amount, count: SpokenSpan?, unit: SpokenSpan.Unit?)? {
    for index in words.indices {
      if let unit = unitsBehindEach[words[index]] {
        var end = index + 1
        while words.indices.contains(end), ["还", "付", "还款", "要", "pay"].contains(words[end]) { end += 1 }
        if words.indices.contains(end), let sum = sum(words[end]) {
          words.removeSubrange(index...end)
          return (sum, nil, unit)
        }
      }
      guard let found = sum(words[index]) else { continue }
      let behind = words.dropFirst(index + 1)
      if let word = behind.first, ["a", "per", "each", "every"].contains(word), let next = behind.dropFirst().first,
        let unit = units[next]
      {
        words.removeSubrange(index...(index + 2))
        return (found, nil, unit)
      }
      if behind.first == "each" || behind.first == "monthly" {
        words.removeSubrange(index...(index + 1))
        return (found, nil, .month)
      }
      if index > 0, ["of", "at", "x", "@"].contains(words[index - 1]), let count = count(endingBefore: index - 1) {
        words.removeSubrange(count.start...index)
        return (found, count.span, nil)
      }
    }
    return nil
  }

  /// `12 months`, `30 天`, `half a year`, with what leads to it.
  mutating func takeSpan() -> SpokenSpan? {
    for index in words.indices {
      if let whole = wholeSpans[words[index]] {
        words.remove(at: index)
        return whole
      }
      guard let (span, length) = span(at: index) else { continue }
      words.removeSubrange(index..<(index + length))
      return span
    }
    return nil
  }

  /// nil where none or several are left.
  mutating func takeOnlySum() -> Amount? {
    let places = words.indices.filter { sum(words[$0]) != nil }
    guard places.count == 1, let sum = sum(words[places[0]]) else { return nil }
    words.remove(at: places[0])
    return sum
  }

  /// Where words stand together.
  private func place(of parts: [String]) -> Int? {
    guard words.count >= parts.count else { return nil }
    return (0...(words.count - parts.count)).first { words[$0..<($0 + parts.count)].elementsEqual(parts) }
  }

  /// `12` of `12 months` is no sum.
  private func isCounted(_ index: Int) -> Bool { words.indices.contains(index + 1) && units[words[index + 1]] != nil }

  private func span(at index: Int) -> (SpokenSpan, length: Int)? {
    var place = index
    if words[index] == "half", words.dropFirst(index + 1).prefix(2).elementsEqual(["a", "year"]) {
      return (SpokenSpan(count: 6, unit: .month), 3)
    }
    let count = ["a", "an"].contains(words[place]) ? 1 : spokenCount(words[place])
    guard let count, (1...1_200).contains(count) else { return nil }
    place += 1
    if words.indices.contains(place), ["monthly", "more"].contains(words[place]) { place += 1 }
    guard words.indices.contains(place), let unit = units[words[place]] else { return nil }
    return (SpokenSpan(count: count, unit: unit), place - index + 1)
  }

  private func count(endingBefore end: Int) -> (start: Int, span: SpokenSpan)? {
    for start in words[..<end].indices {
      if let (span, length) = span(at: start), start + length == end { return (start, span) }
    }
    return nil
  }

  private func sum(_ word: String) -> Amount? {
    guard holdsNumber(word), !word.contains("%") else { return nil }
    return (try? Stated.read(word, in: currency))?.amount
  }
}

private let units: [String: SpokenSpan.Unit] = [
  "day": .day, "days": .day, "天": .day, "日": .day, "week": .week, "weeks": .week, "周": .week, "星期": .week, "个星期": .week,
  "个周": .week, "fortnight": .fortnight, "month": .month, "months": .month, "个月": .month, "月": .month, "期": .month,
  "payments": .month, "instalments": .month, "installments": .month, "times": .month, "year": .year, "years": .year,
  "年": .year,
]

private let unitsBehindEach: [String: SpokenSpan.Unit] = [
  "每期": .month, "每月": .month, "每个月": .month, "每周": .week, "每星期": .week, "每个星期": .week, "每天": .day, "每日": .day,
]

private let wholeSpans: [String: SpokenSpan] = [
  "半年": SpokenSpan(count: 6, unit: .month), "半个月": SpokenSpan(count: 15, unit: .day),
]

private let fillersOfOffers: Set<String> = [
  "借", "借款", "贷", "贷款", "本金", "分", "共", "一共", "连", "还", "后", "以后", "之后", "到期", "内", "的", "再", "然后", "要", "了", "borrow",
  "borrowing", "loan", "of", "over", "in", "for", "at", "after", "within", "and", "then", "i", "a", "the", "pay",
  "repay",
  "with", "but", "must", "have", "to", "back", "only", "later", "x",
]

/// Figures with their units, and words, each by itself: `借3000到手2550一个月后还3300`.
private func apart(_ text: String) -> [String] {
  clauses(of: text).flatMap { $0.split { $0.isWhitespace || ":：".contains($0) } }.flatMap { part -> [String] in
    let word = String(part)
    guard word.utf8.contains(where: { $0 >= 0x80 }) else { return [word] }
    return chineseWords(in: word)
  }
}

/// Cuts at the words that an offer is told with; what stands between them is a figure, or not understood.
private func chineseWords(in text: String) -> [String] {
  var found: [String] = []
  var figure = ""
  var rest = Substring(text)
  while let next = rest.first {
    if let word = chineseOfferWords.first(where: { rest.hasPrefix($0) }), !(figure.isEmpty && holdsNumber(word)) {
      if !figure.isEmpty { found.append(figure) }
      found.append(word)
      (figure, rest) = ("", rest.dropFirst(word.count))
    } else {
      figure.append(next)
      rest = rest.dropFirst()
    }
  }
  return figure.isEmpty ? found : found + [figure]
}

/// The longer first.
private let chineseOfferWords: [String] =
  (Array(units.keys) + Array(unitsBehindEach.keys) + Array(wholeSpans.keys) + fillersOfOffers + inHandAndBack)
  .filter { $0.utf8.contains { $0 >= 0x80 } }.sorted { ($0.count, $0) > ($1.count, $1) }

private let inHandAndBack = [
  "实际到手", "只到手", "到手", "实到", "实际拿到", "只拿到", "拿到手", "拿到", "一共要还", "总共要还", "一共还", "总共还", "共还", "要还", "应还", "还款", "付",
]
