import Household
import Money
import Outlook
import Rules
import Wording

extension Bench {
  /// Whether a private lender asks for more than the line in force on the day of the contract.
  var privateRates: Judgement {
    let loans = figures.debts.filter { $0.kind == .private && $0.mayOweSomething }
    let above = loans.filter { $0.question == .aboveRateLine || isAbove($0) == true }
    let missing = figures.debts.filter(\.mayOweSomething).flatMap(missing(of:))
    let open = figures.openLists.loans + (figures.totals == nil ? [] : ["loans"])
    let none: WorkingSentence = loans.isEmpty ? .noPrivateLoans : .noneAboveTheLine
    return Judgement(
      kindest: above.isEmpty ? .within : .out,
      harshest: above.isEmpty && missing.isEmpty && open.isEmpty ? .within : .out,
      working: Working { [self] language in
        let rates = above.map { rate(of: $0, language) }
        return rates.isEmpty ? say(none, [:], language) : rates.joined(separator: Text(en: "; ", zh: "；")[language])
      },
      missing: joined(missing, open))
  }

  /// What would tell: its kind, its rate, or the day of its contract.
  private func missing(of debt: Debt) -> [String] {
    guard debt.isOfUnknownKind || debt.kind == .private else { return [] }
    let kind = debt.isOfUnknownKind ? ["\(debt.path).kind"] : []
    if debt.rate == nil { return kind + ["\(debt.path).rate"] }
    return kind + (kind.isEmpty && isAbove(debt) == nil ? ["\(debt.path).since"] : [])
  }

  private func since(_ debt: Debt) -> CalendarDate? { household.loans?[debt.id.index].since }

  private func isAbove(_ debt: Debt) -> Bool? {
    debt.rate.flatMap { outlook.practice.isAbovePrivateLine($0.perYear, contractOf: since(debt)) }
  }

  /// `Zhou 36 % > 12 %`
  private func rate(of debt: Debt, _ language: Language) -> String {
    let practice = outlook.practice
    let line =
      since(debt).map { practice.privateLendingLine(on: $0) } ?? practice.privateLendingLine.map(\.perYear).max()
    guard let rate = debt.rate, let line else { return name(debt, language) }
    return "\(name(debt, language)) \(compared(rate.perYear, to: line, language))"
  }
}
