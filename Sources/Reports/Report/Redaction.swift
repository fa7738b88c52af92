import Household
import Money
import Rulebook
import Wording

/// A household for other eyes: letters for names, and sums rounded as far as nothing is said of it that is not so of the
/// exact sums.
struct Redaction {
  private(set) var assessment: Assessment

  init(of exact: Assessment) {
    func assessed(_ household: Household) -> Assessment { assess(household, with: exact.pack, asOf: exact.asOf) }
    var household = exact.household.withLettersForNames()
    let sums = household.sums
    var nearest = household
    for sum in sums { nearest[keyPath: sum] = nearest[keyPath: sum]?.roundings(to: 2).first }
    assessment = assessed(nearest)
    guard !exact.agrees(with: assessment) else { return }
    assessment = assessed(household)
    for sum in sums {
      guard let amount = household[keyPath: sum] else { continue }
      for rounded in (2..<mostDigits).flatMap(amount.roundings) {
        household[keyPath: sum] = rounded
        let tried = assessed(household)
        if exact.agrees(with: tried) {
          assessment = tried
          break
        }
        household[keyPath: sum] = amount
      }
    }
  }

  var note: Text {
    Text(
      en: """
        Redacted: sums are rounded to two digits, or to more where two would change a result, and worked with as rounded; \
        names are letters.
        """,
      zh: "已隐去身份：金额取两位有效数字（会改变结果的多取几位），按取整后的数来算；名称换成了字母。")
  }
}

/// No sum has more.
private let mostDigits = 19

extension Assessment {
  /// Every outcome and severity is the same, and so is whether the month is short.
  fileprivate func agrees(with other: Assessment) -> Bool {
    findings.map(\.outcome) == other.findings.map(\.outcome)
      && findings.map(\.severity) == other.findings.map(\.severity)
      && (figures.margin.map { $0 < .zero }) == (other.figures.margin.map { $0 < .zero })
  }
}

extension Amount {
  /// The nearest sum of so many significant digits, halves away from zero, then its neighbour on the other side; none where
  /// it has no more digits than that.
  fileprivate func roundings(to digits: Int) -> [Amount] {
    let length = String(minorUnits.magnitude).count
    guard length > digits else { return [self] }
    let unit = (digits..<length).reduce(Int64(1)) { product, _ in product * 10 }
    let nearest = Int64(Ratio(Int128(minorUnits), Int128(unit)).rounded) * unit
    let other = nearest > minorUnits ? nearest - unit : nearest + unit
    return nearest == minorUnits ? [self] : [Amount(minorUnits: nearest), Amount(minorUnits: other)]
  }
}
