public import Money
public import Wording

extension Fact {
  /// The text in force on a day as it stands in a sentence for people: where it should have been looked up again by now, or
  /// was never verified, that is said behind it. nil when none is in force.
  public func told(on date: CalendarDate) -> Text? {
    guard let value = value(on: date) else { return nil }
    if isPastExpiry(on: date) {
      return Text(en: "\(value.en) (last checked \(asOf))", zh: "\(value.zh)（\(asOf) 查过，请再核实）")
    }
    guard isUnverified else { return value }
    return Text(en: "\(value.en) (not verified; check first)", zh: "\(value.zh)（未核实，先查一下）")
  }
}
