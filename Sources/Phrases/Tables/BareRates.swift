import Money
import Wording

/// What numbers without a sign in a column of rates are.
enum BareRate: Sendable, Equatable {
  case percentAYear, shareAYear, percentADay, percentAMonth, shareADay
  /// As numbers of one in this column are taken one by one: from 1 on as per cent a year, others are left open.
  case percentAYearFromOne

  /// `24.99` with its sign; nil where it is not to be told.
  func written(_ number: String) -> String? {
    guard let bare = plainRatio(number) else { return nil }
    if bare == .zero { return "0%" }
    switch self {
    case .percentAYear: return "\(number)%/year"
    case .shareAYear: return "\(percentage(bare))%/year"
    case .percentADay: return "\(number)%/day"
    case .percentAMonth: return "\(number)%/month"
    case .shareADay: return "\(percentage(bare))%/day"
    case .percentAYearFromOne: return bare >= Ratio(1, 1) ? "\(number)%/year" : nil
    }
  }

  private func percentage(_ share: Ratio) -> String { Rate(perPeriod: share, period: .year).percentage }

  /// The only reading that every number of a column allows; nil where there are several, `percentAYearFromOne` where there is
  /// none.
  /// - Parameters:
  ///   - isYearly: the heading says so.
  ///   - isEnglish: neither headings nor names are Chinese: nobody there quotes by the day or the month in a column of rates.
  static func told(by numbers: [String], isYearly: Bool, isEnglish: Bool) -> BareRate? {
    let bare = numbers.compactMap(plainRatio).filter { $0 != .zero }
    guard !bare.isEmpty else { return .percentAYear }
    let candidates: [BareRate] =
      isYearly || isEnglish && bare.allSatisfy { $0 < Ratio(1, 2) }
      ? [.percentAYear, .shareAYear] : [.percentAYear, .shareAYear, .percentADay, .percentAMonth, .shareADay]
    let possible = candidates.filter { reading in bare.allSatisfy(reading.allows) }
    if possible.count == 1 { return possible[0] }
    if possible.isEmpty { return .percentAYearFromOne }
    return possible.contains(.percentAYear) && (isYearly || bare.contains { $0 >= Ratio(2, 1) }) ? .percentAYear : nil
  }

  private func allows(_ number: Ratio) -> Bool {
    switch self {
    case .percentAYear: (Ratio(1, 1)...Ratio(1_000, 1)).contains(number)
    case .shareAYear: (Ratio(1, 100)...Ratio(48, 100)).contains(number)
    case .percentADay: (Ratio(1, 100)...Ratio(13, 100)).contains(number)
    case .percentAMonth: (Ratio(1, 10)...Ratio(4, 1)).contains(number)
    case .shareADay: (Ratio(1, 10_000)...Ratio(13, 10_000)).contains(number)
    case .percentAYearFromOne: false
    }
  }
}

private func plainRatio(_ number: String) -> Ratio? {
  let parts = number.split(separator: ".", omittingEmptySubsequences: false)
  guard (1...2).contains(parts.count), number.count <= 15, let whole = Int128(parts[0].isEmpty ? "0" : parts[0]) else {
    return nil
  }
  guard parts.count == 2 else { return Ratio(whole, 1) }
  guard let decimals = Int128(parts[1].isEmpty ? "0" : parts[1]), decimals >= 0 else { return nil }
  let scale = (0..<parts[1].count).reduce(Int128(1)) { scale, _ in scale * 10 }
  return Ratio(whole * scale + decimals, scale)
}
