import Money
import Planner

extension SumChange {
  /// Reads `-20%`, `+500`, `少两成`, `9000`, `降到 8000`; nil for a percentage that does not say which way.
  /// - Throws: `NumberProblem`.
  static func read(_ phrase: ChangePhrase, in currency: Currency) throws(NumberProblem) -> SumChange? {
    var phrase = phrase
    if let kept = keptShare(phrase.rest) { return .byShare(kept + Ratio(-1, 1)) }
    if phrase.take(setting) { return .to(try Stated.read(phrase.rest, in: currency)) }
    let isLess = phrase.take(less)
    guard isLess || phrase.take(more) else {
      if try share(phrase.rest) != nil { return nil }
      return .to(try Stated.read(phrase.rest, in: currency))
    }
    if phrase.take(["to"]) { return .to(try Stated.read(phrase.rest, in: currency)) }
    _ = phrase.take(["by", "了", "花", "用"])
    if let share = try share(phrase.rest) { return .byShare(isLess ? share * Ratio(-1, 1) : share) }
    let amount = try Stated.read(phrase.rest, in: currency).amount
    return .by(isLess ? -amount : amount)
  }

  /// nil when it is no percentage.
  private static func share(_ text: String) throws(NumberProblem) -> Ratio? {
    if let part = Ratio(partOfAll: text) { return part }
    var text = text
    for percent in [" per cent", " percent", "percent"] where text.takeSuffix(percent) { text += "%" }
    guard text.hasSuffix("%") || text.hasPrefix("百分之") else { return nil }
    return try Rate.read(text).perPeriod
  }
}

/// What is kept of it all: `halved`, `打八折`, `只剩一半`.
private func keptShare(_ text: String) -> Ratio? {
  if ["half", "halved", "halves", "is halved", "is half", "in half", "cut in half", "by half", "减半", "少一半", "砍半", "一半"]
    .contains(text)
  {
    return Ratio(1, 2)
  }
  guard text.hasPrefix("打"), text.hasSuffix("折"),
    let kept = try? Stated.read(String(text.dropFirst().dropLast()), in: .cny).amount.minorUnits,
    (1...900).contains(kept)
  else { return nil }
  return Ratio(Int128(kept), 1_000)
}

extension RateChange {
  /// Reads `+2%`, `12%`, `涨 2%`, `降到 8%`.
  /// - Throws: `NumberProblem`.
  static func read(_ phrase: ChangePhrase) throws(NumberProblem) -> RateChange {
    var phrase = phrase
    if phrase.take(setting) { return .to(try Rate.read(phrase.rest)) }
    let isLess = phrase.take(less)
    guard isLess || phrase.take(more) else { return .to(try Rate.read(phrase.rest)) }
    if phrase.take(["to"]) { return .to(try Rate.read(phrase.rest)) }
    _ = phrase.take(["by", "了"])
    var rest = phrase.rest
    for points in [" percentage points", " percentage point", " points", " point"] where rest.takeSuffix(points) {
      rest += "%"
    }
    let points = try Rate.read(rest).perYear
    return .by(isLess ? points * Ratio(-1, 1) : points)
  }
}

extension ChangePhrase {
  /// Whether it is more or less that is said, and no other sum.
  var saysWhichWay: Bool {
    var phrase = self
    return phrase.take(less) || phrase.take(more)
  }
}

extension ChangePhrase {
  /// `降到 1500`, `down to 1500`: the sum in place of the other one.
  var saysWhatItBecomes: Bool {
    var phrase = self
    if phrase.take(setting) { return true }
    return (phrase.take(less) || phrase.take(more)) && phrase.take(["to", "到"])
  }
}

private let setting = ["to", "is", "=", "降到", "减到", "涨到", "升到", "加到", "变成", "改成", "只有", "只剩", "到", "为"]
private let less = [
  "-", "minus", "less", "down", "falls", "fell", "drops", "dropped", "goes down", "went down", "shrinks", "cut", "减少",
  "下降", "降低", "减", "降", "少",
]
private let more = [
  "+", "plus", "more", "up", "rises", "rose", "goes up", "went up", "grows", "增加", "提高", "上涨", "上升", "涨", "升", "加", "多",
]
