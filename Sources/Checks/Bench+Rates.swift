import Household
import Money
import Outlook
import Rules
import Wording

extension Bench {
  /// Whether a private lender asks for more than the line in force on the day of the contract.
  var privateRates: Judgement {
    let loans = figures.debts.filter { $0.kind == .private && $0.mayOweSomething }
    let above = loans.filter { $0.question == .aboveRateLine || isAbove($0) }
    let undecided = figures.debts.filter { debt in
      debt.mayOweSomething && (debt.isOfUnknownKind || debt.kind == .private && debt.rate == nil)
    }
    let missing = undecided.flatMap { debt in
      (debt.isOfUnknownKind ? ["\(debt.path).kind"] : []) + (debt.rate == nil ? ["\(debt.path).rate"] : [])
    }
    let open = figures.openLists.loans + (figures.totals == nil ? [] : ["loans"])
    let none =
      loans.isEmpty
      ? Text(en: "no private loans", zh: "没有民间借贷") : Text(en: "none above the line", zh: "没有超过线的")
    return Judgement(
      kindest: above.isEmpty ? .within : .out,
      harshest: above.isEmpty && missing.isEmpty && open.isEmpty ? .within : .out,
      working: Working { [self] language in
        let rates = above.map { rate(of: $0, language) }
        return rates.isEmpty ? none[language] : rates.joined(separator: Text(en: "; ", zh: "；")[language])
      },
      missing: joined(missing, open))
  }

  private func line(for debt: Debt) -> Ratio? {
    let since = household.loans?[debt.id.index].since
    return outlook.practice.privateLendingLine(on: since ?? asOf)
  }

  private func isAbove(_ debt: Debt) -> Bool {
    guard let line = line(for: debt), let rate = debt.rate else { return false }
    return rate.perYear > line
  }

  /// `Zhou 36 % > 12 %`
  private func rate(of debt: Debt, _ language: Language) -> String {
    guard let rate = debt.rate, let line = line(for: debt) else { return name(debt, language) }
    return "\(name(debt, language)) \(compared(rate.perYear, to: line, language))"
  }
}
