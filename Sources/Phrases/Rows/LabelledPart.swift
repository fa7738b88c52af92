import Household
import Money
import Wording

/// What stands behind a sum that a card still has.
let availableBehind = ["still available", "available", "left to spend", "free", "可用", "还能用", "能用", "还能刷", "能刷"]

/// What stands behind a sum that is still owed.
private let notPaid = ["没还完", "没还清", "没还上", "没还", "要还", "未还", "没结清"]

/// What one part of a spoken row says, by its label or its form.
struct LabelledPart {
  let kind: RowKind
  let currency: Currency

  /// A label and its figure: `额度2万`, `used 38,000`, `每月还 1,260`.
  func labelled(_ text: String) -> (Column, String)? {
    let word = plainWord(text)
    for (label, column) in rowLabels where word.begins(with: label) {
      var rest = trimmed(word.dropFirst(label.count))
      for filler in [":", "=", "是", "了", "of ", "is ", "him ", "her ", "them ", "back "] where rest.hasPrefix(filler) {
        rest = trimmed(rest.dropFirst(filler.count))
      }
      if column == .balance, let end = notPaid.first(where: rest.hasSuffix) { rest = trimmed(rest.dropLast(end.count)) }
      if let found = figure(rest, under: column, whole: word) { return found }
    }
    for mark in availableMarks where kind == .card && word.begins(with: mark) {
      if isSum(trimmed(word.dropFirst(mark.count))) { return (.balance, word) }
    }
    return labelledBehind(word)
  }

  /// `3万的额度`, `5000 limit`, `80k left`.
  private func labelledBehind(_ word: String) -> (Column, String)? {
    let ofLoans: [(String, Column)] = kind == .loan ? [("left to pay", .balance), ("left", .balance)] : []
    let labels: [(String, Column)] = [
      ("used", .balance), ("owed", .balance), ("owing", .balance), ("outstanding", .balance), ("balance", .balance),
      ("bal", .balance),
      ("limit", .limit), ("已用", .balance),
      ("的额度", .limit), ("额度", .limit),
    ]
    for label in availableBehind where kind == .card && word.ends(with: label) {
      let sum = trimmed(word.dropLast(label.count))
      if isSum(sum) { return (.balance, "available \(sum)") }
    }
    for (label, column) in ofLoans + labels where word.ends(with: label) {
      if column == .balance, let months = instalments(word) { return (.remaining, String(months)) }
      let sum = trimmed(word.dropLast(label.count))
      if isSum(sum) { return (column, sum) }
    }
    return nil
  }

  private func amount(_ text: String) -> Amount? {
    isSum(text) ? (try? Stated.read(text, in: currency, allowsNegative: true))?.amount : nil
  }

  /// `85% used of 10000`, `85% of 10000`, `用了85%`: which share of a limit is used, and the limit where it stands there.
  func shareUsed(_ word: String) -> (share: Ratio, limit: String?)? {
    var rest = word
    let isSaid = ["used ", "已用了", "已用", "用了", "刷了", "用掉"].contains { rest.takePrefix($0) }
    var limit: String?
    if let of = rest.firstRange(of: " of ") {
      limit = trimmed(rest[of.upperBound...])
      rest = trimmed(rest[..<of.lowerBound])
    }
    let saysUsed = [" used", " full", " in use", "已用"].contains { rest.takeSuffix($0) }
    guard isSaid || saysUsed || limit != nil, let share = Ratio(partOfAll: rest), limit.map(isSum) ?? true else {
      return nil
    }
    return (share, limit)
  }

  /// `3800 of 5000 used`, `used 3800 of 5000`, `3800 out of 5000`, `3800/5000`, `5000/3800`.
  func usedOfLimit(_ word: String) -> (used: String, limit: String)? {
    var rest = word.replacing(" out of ", with: " of ")
    _ = ["used ", "spent ", "owes ", "owe "].contains { rest.takePrefix($0) }
    _ = [" used", " spent"].contains { rest.takeSuffix($0) }
    guard let of = rest.firstRange(of: " of ") ?? rest.firstRange(of: "/") else { return nil }
    let isSlash = rest[of] == "/"
    let (used, limit) = (trimmed(rest[..<of.lowerBound]), trimmed(rest[of.upperBound...]))
    guard let first = amount(used), let second = amount(limit), max(first, second) >= Amount(minorUnits: 100_00) else {
      return nil
    }
    return isSlash && first > second ? (limit, used) : (used, limit)
  }

  /// `不知道利率`.
  func saysUnknown(_ word: String) -> Bool {
    rowLabels.contains { word.ends(with: $0.word) && isUnknownWord(String(word.dropLast($0.word.count))) }
  }

  private func figure(_ text: String, under column: Column, whole: String) -> (Column, String)? {
    guard !text.isEmpty else { return nil }
    if isUnknownWord(text) { return (column, text) }
    if saysNone(behindLabel: text), column == .limit || column == .balance {
      return (column, column == .limit ? "-" : "0")
    }
    switch column {
    case .rate:
      return (try? Rate.read(whole)) != nil ? (.rate, whole) : (try? Rate.read(text)) != nil ? (.rate, text) : nil
    case .balance, .remaining:
      if let months = instalments(text) { return (.remaining, String(months)) }
      if column == .remaining { return spokenCount(text).map { (.remaining, String($0)) } }
      return isSum(text) ? (.balance, text) : nil
    case .payment: return payment(text).map { (.payment, $0) }
    case .minimum: return (try? Minimum.read(text, in: currency)) != nil ? (.minimum, text) : nil
    case .behind:
      if (try? monthsBehind(text)) != nil { return (.behind, text) }
      return isSum(text) && text.contains(where: { "元块万千".contains($0) }) ? (.arrears, text) : nil
    case .due: return (try? dayOfMonth(text)) != nil && (try? date(text)) == nil ? (.due, text) : nil
    case .dueInFull: return (try? date(text)) != nil ? (.dueInFull, text) : nil
    case .holder: return (.holder, text)
    default: return isSum(text) ? (column, text) : nil
    }
  }

  private func payment(_ text: String) -> String? {
    if isSum(text) { return text }
    return isMonthly(text) ? text : nil
  }

  /// `300 a week`, `每年5000`: what is paid in a period of its own.
  func isMonthly(_ text: String) -> Bool {
    holdsNumber(text) && mayBeSum(text) && (try? Stated.readMonthly(text, in: currency)) != nil
  }

  func isSum(_ text: String) -> Bool {
    guard let first = text.first, !first.isLetter || holdsNumber(text), holdsNumber(text), mayBeSum(text) else {
      return false
    }
    return (try? Stated.read(text, in: currency, allowsNegative: true)) != nil
  }

  /// The card that a limit is shared with.
  func sharedLimit(_ text: String) -> String? {
    let plain = trimmed(text)
    if plain.lowercased().hasPrefix("one limit with ") { return trimmed(plain.dropFirst("one limit with ".count)) }
    guard plain.hasPrefix("与“"), plain.hasSuffix("”共用额度") else { return nil }
    return String(plain.dropFirst(2).dropLast("”共用额度".count))
  }

  /// `0 % a year until 2027-06-30`, `2027-06-30 以前年利率 0%`.
  func promotion(_ text: String) -> String? {
    let word = plainWord(text)
    let sides: (rate: String, day: String)
    if let mark = word.firstRange(of: " until ") {
      sides = (String(word[..<mark.lowerBound]), String(word[mark.upperBound...]))
    } else if let mark = word.firstRange(of: "以前") {
      sides = (trimmed(word[mark.upperBound...]), trimmed(word[..<mark.lowerBound]))
    } else {
      return nil
    }
    guard let rate = try? Rate.read(sides.rate), let day = try? date(sides.day) else { return nil }
    return "\(rate.written) until \(day)"
  }

  /// `花呗欠6300`: a name with a label and its figure run together; the label that stands first counts.
  func nameWithLabel(_ word: String) -> (name: String, column: Column, cell: String)? {
    let places = rowLabels.compactMap { label, _ -> Range<String.Index>? in
      guard label.count > 1 || label == "欠" || label == "剩", !label.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
      return word.firstRange(of: label).flatMap { $0.lowerBound > word.startIndex ? $0 : nil }
    }
    for place in places.sorted(by: { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }) {
      if let found = labelled(String(word[place.lowerBound...])) {
        return (String(word[..<place.lowerBound]), found.0, found.1)
      }
    }
    return nil
  }
}
