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
      case nil: working(.notAnswered)
      case .some(let none) where none.isEmpty: working(.nothingUrgent)
      case .some(let some): Working { language in listed(some.map { $0.shown[language] }, language) }
      }
    return Judgement(answer: matters.map { !$0.isEmpty }, at: "situation.urgent", working: working)
  }

  /// `months-behind: 0` also says that nothing is behind now; a debt stated to be behind is.
  private var arrears: Judgement {
    let behind = figures.debts.filter { $0.isBehind == true }
    let months = household.situation.monthsBehind
    return Judgement(
      answer: behind.isEmpty ? months.map { $0 > 0 } : true, at: "situation.months-behind",
      working: Working { [self] in workingOfArrears(behind: behind, months: months, $0) })
  }

  /// A count of months that is less than what is behind now is not repeated: it was answered before, or by mistake.
  private func workingOfArrears(behind: [Debt], months: Int?, _ language: Language) -> String {
    let now = behind.map { debt in
      let name = name(debt, language)
      return switch debt.monthsBehind {
      case 1?: say(.behindAMonth, [.lender: name], language)
      case let count? where count > 0: say(.behindMonths, [.lender: name, .months: count], language)
      default: say(.behindBySum, [.lender: name, .arrears: shown(debt.arrears, language)], language)
      }
    }
    let atLeast = behind.map { min(6, max(1, $0.monthsBehind ?? 1)) }.max() ?? 0
    let recent = months.flatMap { $0 < atLeast ? nil : $0 }.map { say(.behindOfSix, [.months: $0], language) }
    let all = now + [recent].compactMap(\.self)
    return all.isEmpty ? say(.notAnswered, [:], language) : listed(all, language)
  }

  private var borrowingToRepay: Judgement {
    let answer = household.situation.borrowsToRepay
    return Judgement(
      answer: answer, at: "situation.borrows-to-repay",
      working: yesOrNo(
        answer, yes: .borrowsToRepay, no: .borrowsNotToRepay))
  }

  private var heavyBurden: Judgement {
    let burden = household.situation.burden
    return Judgement(
      answer: burden.map { $0 == .heavy }, at: "situation.burden",
      working: burden.map { Working($0.shown) } ?? working(.notAnswered))
  }

  private var reportUnseen: Judgement {
    let seen = household.record.reportSeen
    return Judgement(
      answer: seen.map { !$0 }, at: "record.report-seen",
      working: yesOrNo(
        seen, yes: .reportSeen, no: .reportNotSeen))
  }

  private var recordErrors: Judgement {
    let errors = household.record.errors
    return Judgement(
      answer: errors, at: "record.errors",
      working: yesOrNo(
        errors, yes: .reportWrong, no: .reportRight))
  }

  private var repairAgent: Judgement {
    let agent = household.record.agent
    return Judgement(
      answer: agent.map { $0 != .none }, at: "record.agent",
      working: agent.map { Working($0.shown) } ?? working(.notAnswered))
  }

  private func yesOrNo(_ answer: Bool?, yes: WorkingSentence, no: WorkingSentence) -> Working {
    working(answer.map { $0 ? yes : no } ?? .notAnswered)
  }
}

private func listed(_ parts: [String], _ language: Language) -> String {
  parts.joined(separator: Text(en: "; ", zh: "；")[language])
}
