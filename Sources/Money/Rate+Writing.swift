public import Wording

extension Rate {
  /// For people: `0.05 % a day`, `每天 0.05%`.
  public func formatted(_ language: Language) -> String {
    let number = (isEstimate ? Text(en: "about ", zh: "约 ") : Text(same: ""))[language] + percentage
    switch period {
    case .year: return Text(en: "\(number) % a year", zh: "年利率 \(number)%")[language]
    case .month: return Text(en: "\(number) % a month", zh: "月利率 \(number)%")[language]
    case .day: return Text(en: "\(number) % a day", zh: "日利率 \(number)%")[language]
    }
  }

  /// As the document has it: `0.05%/day`.
  public var written: String { (isEstimate ? "~" : "") + "\(percentage)%/\(period.rawValue)" }

  /// The same without the mark of an estimate.
  public var unmarked: Rate { Rate(perPeriod: perPeriod, period: period) }

  /// The number alone, with as few decimals as it needs: `0.05`.
  public var percentage: String { (perPeriod * Ratio(100, 1)).shortestDecimal() }
}
