import Household
import Money
import Outlook
import Rules
import Wording

extension Bench {
  func judge(_ answer: Answer) -> Judgement {
    switch answer {
    case .everydaySpendingOnCards: everydaySpendingOnCards
    case .urgentMatters: urgentMatters
    case .arrears: arrears
    case .paysMinimum: paysMinimum
    case .borrowingToRepay: borrowingToRepay
    case .heavyBurden: heavyBurden
    case .reportUnseen: reportUnseen
    case .recordErrors: recordErrors
    case .repairAgent: repairAgent
    case .privateRates: privateRates
    }
  }

  private var urgentMatters: Judgement {
    let matters = household.situation.urgent
    let working =
      switch matters {
      case nil: Text.notAnswered
      case .some(let none) where none.isEmpty: Text(en: "nothing urgent", zh: "没有急事")
      case .some(let some): some.map(\.shown).reduce(nil, listed) ?? .notAnswered
      }
    return Judgement(answer: matters.map { !$0.isEmpty }, at: "situation.urgent", working: working)
  }

  /// `months-behind: 0` also says that nothing is behind now; a debt stated to be behind is.
  private var arrears: Judgement {
    let behind = figures.debts.filter { $0.isBehind == true }
    let months = household.situation.monthsBehind
    return Judgement(
      answer: behind.isEmpty ? months.map { $0 > 0 } : true, at: "situation.months-behind",
      working: Working { [self] in workingOfArrears(behind: behind, months: months, $0)[$0] })
  }

  /// A count of months that is less than what is behind now is not repeated: it was answered before, or by mistake.
  private func workingOfArrears(behind: [Debt], months: Int?, _ language: Language) -> Text {
    let now = behind.map { debt -> Text in
      let name = name(debt, language)
      guard let count = debt.monthsBehind, count > 0 else {
        let sum = shown(debt.arrears, language)
        return Text(en: "\(name) \(sum) behind now", zh: "\(name) 现在逾期 \(sum)")
      }
      return Text(en: "\(name) \(count) \(count == 1 ? "month" : "months") behind now", zh: "\(name) 现在逾期 \(count) 个月")
    }
    let atLeast = behind.map { min(6, max(1, $0.monthsBehind ?? 1)) }.max() ?? 0
    let recent = months.flatMap { $0 < atLeast ? nil : $0 }.map { count in
      Text(en: "behind in \(count) of the last six months", zh: "近六个月逾期 \(count) 个月")
    }
    return (now + (recent.map { [$0] } ?? [])).reduce(nil, listed) ?? .notAnswered
  }

  private var borrowingToRepay: Judgement {
    let answer = household.situation.borrowsToRepay
    return Judgement(
      answer: answer, at: "situation.borrows-to-repay",
      working: yesOrNo(
        answer, yes: Text(en: "new borrowing repays old", zh: "在借新还旧"),
        no: Text(en: "no new borrowing to repay old", zh: "没有借新还旧")))
  }

  private var heavyBurden: Judgement {
    let burden = household.situation.burden
    return Judgement(
      answer: burden.map { $0 == .heavy }, at: "situation.burden", working: burden.map(\.shown) ?? .notAnswered)
  }

  private var reportUnseen: Judgement {
    let seen = household.record.reportSeen
    return Judgement(
      answer: seen.map { !$0 }, at: "record.report-seen",
      working: yesOrNo(
        seen, yes: Text(en: "the report has been looked at", zh: "看过信用报告"),
        no: Text(en: "the report has not been looked at", zh: "还没看过信用报告")))
  }

  private var recordErrors: Judgement {
    let errors = household.record.errors
    return Judgement(
      answer: errors, at: "record.errors",
      working: yesOrNo(
        errors, yes: Text(en: "something in the report is wrong or missing", zh: "报告里有错漏"),
        no: Text(en: "nothing wrong or missing in the report", zh: "报告里没有错漏")))
  }

  private var repairAgent: Judgement {
    let agent = household.record.agent
    return Judgement(
      answer: agent.map { $0 != .none }, at: "record.agent", working: agent.map(\.shown) ?? .notAnswered)
  }

  private func yesOrNo(_ answer: Bool?, yes: Text, no: Text) -> Text {
    answer.map { $0 ? yes : no } ?? .notAnswered
  }
}

private func listed(_ sofar: Text?, _ next: Text) -> Text? {
  sofar.map { Text(en: "\($0.en); \(next.en)", zh: "\($0.zh)；\(next.zh)") } ?? next
}

extension Text {
  static let notAnswered = Text(en: "not answered", zh: "还没有回答")
}
