import Household
import Money
import Outlook
import Rules
import StrictYAML
import Wording

extension PracticeCase {
  /// Settles the household; nil when it comes out as the case wants.
  /// - Parameter asOf: the day of the assessment, when the household has no date.
  func mismatch(with pack: Pack, asOf: CalendarDate) -> CaseMismatch? {
    let found = differences(from: assess(household, with: pack, asOf: household.date ?? asOf))
    return found.isEmpty ? nil : CaseMismatch(place: place, title: title, differences: found)
  }

  private func differences(from assessment: Assessment) -> [Text] {
    let (settlement, currency) = (assessment.settlement, household.currency)
    var found = Differences()
    for share in shares {
      let line = settlement.lines.first { $0.name == share.name }
      found.compare("gives.\(share.name).offer", share.offer, line?.offer) { $0.plain(in: currency) }
      found.compare("gives.\(share.name).catch-up", share.catchUp, line?.catchUp?.sum ?? .zero) {
        $0.plain(in: currency)
      }
      found.compare("gives.\(share.name).months", share.months, line?.catchUp?.months ?? 0, as: \.description)
      found.compare("gives.\(share.name).too-long", share.isTooLong, line?.catchUp?.isTooLong ?? false) {
        $0 ? "yes" : "no"
      }
    }
    let drawn = settlement.draw.map { $0.now + $0.living } ?? .zero
    found.compare("kept-back", keptBack, settlement.keptBack) { $0.plain(in: currency) }
    found.compare("from-savings", fromSavings, drawn) { $0.plain(in: currency) }
    found.compare("months-from-savings", monthsFromSavings, settlement.draw?.months ?? 0, as: \.description)
    found.compare("pays-off", paysOff, settlement.surplus.map(\.debt.name), as: listed)
    found.compare("asked-first", askedFirst, settlement.questioned.map(\.name), as: listed)
    found.compare("falls-due", fallsDue, settlement.sumsDue.map(\.name), as: listed)
    found.compare(
      "no-banks", noBanks, assessment.figures.debts.filter { isNoBank($0, assessment) }.map(\.name), as: listed)
    found.compare("longer-term", asksForLongerTerm, assessment.outlook.isLongPaid) { $0 ? "yes" : "no" }
    found.compare("guarantee-monthly", guaranteeMonthly, assessment.outlook.guaranteeMonthly ?? .zero) {
      $0.plain(in: currency)
    }
    found.compare("rate-rise-up-to", rateRise, assessment.outlook.practice.mostRateRise) { $0.percent(in: .en) }
    found.compare("little-left", littleLeft, assessment.outlook.practice.littleLeft ?? .zero) { $0.plain(in: currency) }
    found.compare("looks-again", looksAgain, assessment.looksAgain, as: \.description)
    found.compare("asked-to-wait-until", askedToWaitUntil, assessment.lendersWaitUntil, as: \.description)
    return found.all
  }

  private func isNoBank(_ debt: Debt, _ assessment: Assessment) -> Bool {
    debt.kind.map(assessment.outlook.practice.kindsThatAreNoBanks.contains) ?? false
  }
}

private func listed(_ names: [String]) -> String { names.isEmpty ? "-" : names.joined(separator: ", ") }

/// Where a case and what comes out disagree, field by field.
struct Differences {
  private(set) var all: [Text] = []

  /// Nothing where the case does not say what it wants.
  mutating func compare<Value: Equatable>(
    _ field: String, _ wanted: Value?, _ given: Value?, as shown: (Value) -> String
  ) {
    guard let wanted, wanted != given else { return }
    let (want, got) = (shown(wanted), given.map(shown) ?? "?")
    all.append(Text(en: "\(field): wanted \(want), got \(got)", zh: "\(field)：应为 \(want)，实为 \(got)"))
  }
}

extension CaseMismatch {
  init(place: Place, title: Text, differences: [Text]) {
    self.place = place
    explanation = Text(
      en: "\(title.en): \(differences.map(\.en).joined(separator: "; "))",
      zh: "\(title.zh)：\(differences.map(\.zh).joined(separator: "；"))")
  }
}
