import Household
import Money

/// What each check of the pack has to say of a household in which every answer is known, from the contract's own words.
struct Oracle {
  struct Answer: Equatable {
    var outcome: String
    /// Only of what fired.
    var severity: String?
    var value: String?
    var toClear: String?

    static let clear = Answer(outcome: "clear")
  }

  let household: Household
  let day: CalendarDate
  let debts: [OracleDebt]
  let (income, essentials, savings, assets): (Int64, Int64, Int64, Int64)

  init(_ household: Household, on day: CalendarDate) {
    (self.household, self.day) = (household, day)
    debts =
      (household.cards ?? []).map { OracleDebt($0, in: household, on: day) }
      + (household.loans ?? []).map { OracleDebt($0, in: household, on: day) }
    func total(_ sum: MonthlySum?) -> Int64 {
      if case .total(let stated)? = sum { stated.amount.minorUnits } else { 0 }
    }
    (income, essentials) = (total(household.income), total(household.essentials))
    (savings, assets) = (household.savings?.amount.minorUnits ?? 0, household.assets?.amount.minorUnits ?? 0)
  }

  var owed: Int64 { debts.reduce(0) { $0 + $1.owed } }
  var owedWithoutMortgages: Int64 { debts.reduce(0) { $0 + ($1.kind == .mortgage ? 0 : $1.owed) } }
  var payments: Int64 { debts.reduce(0) { $0 + $1.payment } }
  var margin: Int64 { income - essentials - payments }
  var isRatioFired: Bool { payments * 2 > income }

  func decimal(_ numerator: Int64, _ denominator: Int64) -> String? {
    denominator == 0 ? nil : Ratio(Int128(numerator), Int128(denominator)).decimal(places: 6)
  }

  func sum(_ units: Int64) -> String { Amount(minorUnits: units).plain(in: household.currency) }

  /// Out above its line, on it, or within.
  func held(
    _ value: Int64, over line: Int64, severity: String, value shown: String?, toClear: String?
  ) -> Answer {
    if value > line { return Answer(outcome: "fired", severity: severity, value: shown, toClear: toClear) }
    return Answer(outcome: value == line ? "on-the-line" : "clear", value: shown)
  }

  func yes(_ isOut: Bool, _ severity: String) -> Answer {
    isOut ? Answer(outcome: "fired", severity: severity) : .clear
  }

  /// nil: this oracle has no word on that check.
  func answer(to check: String, of holder: String?, card: String?) -> Answer? {
    switch check {
    case "repay-at-once": repayAtOnce
    case "credit-lines": creditLines(of: holder)
    case "card-utilisation": card.map(utilisation) ?? .clear
    case "heavily-used-cards": heavilyUsed(by: holder)
    case "cards-held": count(debts.count { $0.isCard && $0.holder == holder }, "notice")
    case "card-only-spending": cardOnlySpending
    case "debt-ratio": debtRatio
    case "debt-to-assets": debtToAssets
    case "thin-margin": thinMargin
    case "months-of-reserve": monthsOfReserve
    case "balloon": balloon
    case "arrears": arrears
    case "pays-minimum": paysMinimum
    default: answered(check)
    }
  }

  private func answered(_ check: String) -> Answer? {
    switch check {
    case "urgent-matters": yes(household.situation.urgent?.isEmpty == false, "urgent")
    case "borrowing-to-repay": yes(household.situation.borrowsToRepay == true, "warning")
    case "heavy-burden": yes(household.situation.burden == .heavy, "caution")
    case "report-unseen": yes(household.record.reportSeen == false, "notice")
    case "record-errors": yes(household.record.errors == true, "caution")
    case "repair-agent":
      yes(household.record.agent != CreditRecord.Agent.none, household.record.agent == .paid ? "warning" : "caution")
    default: nil
    }
  }
}
