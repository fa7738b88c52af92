import Household
import Money
import Planner

/// A change that begins with the name of a debt: `Visa payment 2000`, `花呗每月还2000`, `招行 谈成每月 831 共 36 期`.
struct NamedFirst {
  var debt: NamedDebt
  var form: ChangeForm
  var rest: ChangePhrase

  /// nil where no debt's name stands at the front, or nothing behind it that says what is changed. Of several names the
  /// longest counts.
  init?(_ text: String, of household: Household) {
    let phrase = ChangePhrase(text)
    let names = household.namedDebts.flatMap { [uniform($0.name).lowercased(), $0.path] }
    for name in names.sorted(by: { $0.count > $1.count }) where !name.isEmpty && phrase.rest.hasPrefix(name) {
      var behind = ChangePhrase(String(phrase.rest.dropFirst(name.count)))
      guard let form = ChangeForm.allCases.first(where: { behind.take($0.wordsBehindName) }),
        form != .spread || behind.saysMonthsOnly,
        let debt = try? household.namedDebts.named(name)
      else { continue }
      (self.debt, self.form, rest) = (debt, form, behind)
      return
    }
    return nil
  }
}
