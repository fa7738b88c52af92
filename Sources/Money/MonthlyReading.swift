extension Stated {
  /// Reads what comes in or goes out each month: `每月7500`, `到手7500`, `7500 a month`, `90k/yr` (a twelfth), `200 a week`, `半年5万`.
  /// - Parameter asLowMonth: takes the low end of a range, and a twelfth rounded down: what can be counted on.
  /// - Throws: `NumberProblem`; for a sum before tax, a day's and that of several months too.
  public static func readMonthly(
    _ text: String, in currency: Currency, asLowMonth: Bool = false
  ) throws(NumberProblem) -> Stated {
    guard text.utf8.count <= 200 else { throw .notASum }
    var rest = withoutClosing(uniform(text))
    if saysGross(rest) { throw .beforeTax }
    if beginsWithSeveralMonths(rest) { throw .ofSeveralMonths }
    let isAbout = takeEstimateMarksOnly(&rest)
    var period: SpokenPeriod?
    while let mark = takeSpokenPeriod(&rest) { period = period.map { max($0, mark) } ?? mark }
    if period == .day { throw .byTheDay }
    let stated = try read(rest, in: currency, ofRange: asLowMonth ? .lowEnd : .middle)
    let share = period?.shareOfMonth ?? Ratio(1, 1)
    let minorUnits =
      asLowMonth && share < Ratio(1, 1)
      ? Int64((Ratio(Int128(stated.amount.minorUnits), 1) * share).roundedDown)
      : stated.amount.share(share).minorUnits
    let largest = Amount.largest(in: currency)
    guard minorUnits <= largest.minorUnits else { throw .tooLarge(largest: largest.formatted(in: currency)) }
    return Stated(Amount(minorUnits: minorUnits), isEstimate: stated.isEstimate || isAbout)
  }
}
