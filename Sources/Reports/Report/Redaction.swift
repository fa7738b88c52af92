import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// A household for other eyes: letters for names, and sums rounded as far as nothing is said of it that is not so of the
/// exact sums.
struct Redaction {
  private(set) var assessment: Assessment
  private let exact: Assessment
  private var household: Household
  /// How many roundings may still be tried one by one.
  private var trialsLeft: Int

  /// Debts and findings judged again, over all trials: so many take about half a second.
  private static let mostWork = 50_000

  init(of exact: Assessment) {
    self.exact = exact
    household = exact.household.withLettersForNames()
    trialsLeft = Redaction.mostWork / max(1, exact.figures.debts.count + exact.findings.count)
    assessment = assess(household, with: exact.pack, asOf: exact.asOf)
    round(household.sums[...])
  }

  /// All of them at once where that changes nothing; else each half by itself, down to the sums that it takes. Of very many
  /// debts those that are left share their digits.
  private mutating func round(_ sums: ArraySlice<WritableKeyPath<Household, Amount?>>) {
    if keeps(rounding(sums, to: 2)) { return }
    guard trialsLeft > 0 else {
      _ = (3..<mostDigits).first { keeps(rounding(sums, to: $0)) }
      return
    }
    guard sums.count > 1 else {
      if let sum = sums.first { roundAsFarAsPossible(sum) }
      return
    }
    round(sums.prefix(sums.count / 2))
    round(sums.suffix(sums.count - sums.count / 2))
  }

  private func rounding(_ sums: ArraySlice<WritableKeyPath<Household, Amount?>>, to digits: Int) -> Household {
    var rounded = household
    for sum in sums { rounded[keyPath: sum] = rounded[keyPath: sum]?.roundings(to: digits).first }
    return rounded
  }

  private mutating func roundAsFarAsPossible(_ sum: WritableKeyPath<Household, Amount?>) {
    guard let amount = household[keyPath: sum] else { return }
    for rounding in (2..<mostDigits).flatMap(amount.roundings) {
      var rounded = household
      rounded[keyPath: sum] = rounding
      if keeps(rounded) { return }
    }
  }

  /// Takes a household that agrees with the exact one.
  private mutating func keeps(_ rounded: Household) -> Bool {
    trialsLeft -= 1
    let tried = assess(rounded, with: exact.pack, asOf: exact.asOf)
    guard exact.agrees(with: tried) else { return false }
    (household, assessment) = (rounded, tried)
    return true
  }

  var note: Text { exact.pack.text(HandoutSentence.redacted) }
}

/// No sum has more.
private let mostDigits = 19

extension Assessment {
  /// Every outcome and severity is the same, and so is whether the month is short, how offers come about, and what savings
  /// pay of them.
  fileprivate func agrees(with other: Assessment) -> Bool {
    let isSameResult =
      findings.map(\.outcome) == other.findings.map(\.outcome)
      && findings.map(\.severity) == other.findings.map(\.severity)
    let isSameMonth =
      (figures.margin.map { $0 < .zero }) == (other.figures.margin.map { $0 < .zero })
      && (figures.shortOfDue > .zero) == (other.figures.shortOfDue > .zero)
    return isSameResult && isSameMonth && settlement.agrees(with: other.settlement)
  }
}

extension Settlement {
  fileprivate func agrees(with other: Settlement) -> Bool {
    basis == other.basis && draw?.isOnce == other.draw?.isOnce && gap?.months == other.gap?.months
      && sumsDue.map(\.isLacking) == other.sumsDue.map(\.isLacking)
      && drawUse == other.drawUse
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
