import Household
import Money
import Outlook
import Rules
import Wording

/// What a rule is asked of: the household's money, and the pack for what leans on another line. Shared by the workings that
/// come out of it, not copied into each.
final class Bench: Sendable {
  let outlook: Outlook
  let pack: Pack

  init(_ outlook: Outlook, pack: Pack) {
    (self.outlook, self.pack) = (outlook, pack)
  }

  var household: Household { outlook.household }
  var figures: Figures { outlook.figures }
  var asOf: CalendarDate { outlook.day }
  var currency: Currency { household.currency }

  /// The whole name of a debt, told apart where another has the same.
  func name(_ debt: Debt, _ language: Language) -> String { figures.name(debt, language) }

  /// What the check says of the household, or of each person or debt.
  func findings(of check: Check) -> [Finding] {
    judge(check.rule).map { judgement in
      judgement.finding(of: check, severity: severity(of: judgement, by: check))
    }
  }

  /// What a rule says of the household, of each person, or of each card.
  func judge(_ rule: Rule) -> [Judgement] {
    switch rule {
    case .count(let counted, let most): judge(counted, over: most)
    case .comparison(let comparison, let line): judge(comparison, line)
    case .answer(let answer): [judge(answer)]
    }
  }

  /// The lowest that the missing answers leave possible.
  private func severity(of judgement: Judgement, by check: Check) -> Severity {
    check.rises.last { holds($0, of: check, at: judgement.place) }?.severity ?? check.severity
  }
}
