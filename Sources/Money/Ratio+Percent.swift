public import Wording

extension Ratio {
  /// `76.0 %` in English, `76.0%` in Chinese.
  ///
  /// Without `line`, a whole percentage shows no decimals, as thresholds are written. With it, at least one is shown, and as
  /// many more as it takes to tell this ratio from a line that it does not equal: never `70.0 %` for 70.004 %.
  public func percent(in language: Language, tellingFrom line: Ratio? = nil) -> String {
    let percentage = self * Ratio(100, 1)
    var places = line == nil && percentage.denominator == 1 ? 0 : 1
    if let line, line != self {
      let shownLine = line * Ratio(100, 1)
      while places < mostPlaces, percentage.roundedTo(places: places) == shownLine { places += 1 }
    }
    return percentage.decimal(places: places) + Text(en: " %", zh: "%")[language]
  }

  private func roundedTo(places: Int) -> Ratio {
    var scale: Int128 = 1
    for _ in 0..<places { scale *= 10 }
    return Ratio(Ratio(numerator * scale, denominator).rounded, scale)
  }

  /// As few decimals as it needs, at most `mostPlaces`.
  func shortestDecimal(places: Int = mostPlaces) -> String {
    withoutTrailingZeros(decimal(places: places))
  }
}

/// Two sums that can be stated differ from a line of whole per cents by more than this shows.
private let mostPlaces = 16
