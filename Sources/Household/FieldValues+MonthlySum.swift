import Money
import StrictYAML
import Wording

extension FieldValues {
  /// One sum, or a list of named ones. Of a range what can be counted on is taken: the low end of an income.
  /// - Parameter isSpending: each part may say what it is for.
  func monthlySum(_ key: String, isSpending: Bool = false) -> MonthlySum? {
    guard let node = given(key) else { return nil }
    let ofRange: Stated.OfRange = isSpending ? .middle : .lowEnd
    guard case .list(let parts) = node.content else { return sum(key, ofRange: ofRange).map(MonthlySum.total) }
    guard parts.count <= Household.mostEntries else {
      problems.report(node, fields.path(of: key), Text(en: "too many entries", zh: "条目太多"))
      return nil
    }
    let keys =
      ["name"] + MonthlySum.Period.allCases.map(\.rawValue)
      + (isSpending ? ["kind", "due", "why"] : ["kind", "pay-day"])
    return .parts(
      parts.enumerated().compactMap {
        part($0.element, "\(fields.path(of: key))[\($0.offset)]", known: keys, ofRange, isSpending: isSpending)
      })
  }

  private func part(
    _ node: Node, _ path: String, known: [String], _ ofRange: Stated.OfRange, isSpending: Bool
  ) -> MonthlySum.Part? {
    guard let entry = Fields(node, path: path, known: known, into: problems) else { return nil }
    let values = FieldValues(fields: entry, currency: currency, problems: problems)
    let period = values.period()
    var part = MonthlySum.Part(
      name: values.requiredName("name") ?? "", sum: values.sum(period.rawValue, ofRange: ofRange), period: period,
      purpose: isSpending ? entry.word("kind") : nil,
      day: entry.whole(isSpending ? "due" : "pay-day", in: 1...31))
    if !isSpending { part.source = entry.word("kind") }
    part.why = values.note("why")
    values.checkSize(of: part)
    return part
  }

  /// What a month takes is a sum like any other.
  private func checkSize(of part: MonthlySum.Part) {
    let largest = Amount.largest(in: currency)
    guard let monthly = part.monthly, monthly.amount > largest else { return }
    problems.report(
      fields[part.period.rawValue], fields.path(of: part.period.rawValue),
      Text(en: "too large for a month", zh: "折成每月太大"),
      remedy: NumberProblem.tooLarge(largest: largest.formatted(in: currency)).remedy)
  }

  /// The one that is written; a month where none is.
  private func period() -> MonthlySum.Period {
    let written = MonthlySum.Period.allCases.filter { fields[$0.rawValue] != nil }
    if let second = written.dropFirst().first {
      problems.report(
        fields[second.rawValue], fields.path(of: second.rawValue),
        Text(en: "the sum stands for \(written[0].rawValue) too", zh: "已经写了 \(written[0].rawValue)"),
        remedy: Text(en: "keep one of the two", zh: "两个只留一个"))
    }
    return written.first ?? .month
  }
}
