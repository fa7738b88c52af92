import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// What a finding says, as a person would say it at a table: part of a sentence, without its title or its line.
  func plainly(_ finding: Finding) -> Text {
    switch finding.check.measure.form {
    case .count(let count): saying(count, finding)
    case .comparison(let comparison): saying(comparison, finding)
    case .answer(let answer): sentence(of: answer).map { pack.text($0) } ?? finding.check.title
    }
  }

  private func saying(_ count: Count, _ finding: Finding) -> Text {
    let (whose, number) = (subject(of: finding), shownValue(of: finding))
    var values: [SentenceBrace: any BraceValue] = [:]
    values[.count] = number
    values[.person] = whose
    return pack.text(sentence(of: count, isKnown: number != nil, isOfAPerson: whose != nil), values)
  }

  private func sentence(of count: Count, isKnown: Bool, isOfAPerson: Bool) -> FindingSentence {
    switch count {
    case .fullCards:
      isKnown
        ? (isOfAPerson ? .fullCardsOf : .fullCards) : (isOfAPerson ? .severalFullCardsOf : .severalFullCards)
    case .lines, .linesInUse:
      isKnown ? (isOfAPerson ? .linesOf : .lines) : (isOfAPerson ? .severalLinesOf : .severalLines)
    case .cards: isKnown ? (isOfAPerson ? .cardsOf : .cards) : (isOfAPerson ? .severalCardsOf : .severalCards)
    }
  }

  private func saying(_ comparison: Comparison, _ finding: Finding) -> Text {
    switch comparison.relation {
    case .share: sayingOfShare(comparison.burden, finding)
    case .rest: pack.text(figures.shortfall == nil ? FindingSentence.littleLeft : .lessComesIn)
    case .months: pack.text(FindingSentence.littlePutBy)
    case .sums:
      switch comparison.burden {
      case .sumsDue, .neededForSumsDue:
        words(for: .sumsDue).map { pack.text(FindingSentence.sumDue, [.sumsDue: $0]) }
          ?? pack.text(FindingSentence.sumDueNotKnown)
      case .debts, .debtsWithoutMortgages, .payments, .paymentsWithoutMortgages, .livingCosts, .needs, .used,
        .usedOnAllCards, .income, .yearlyIncome, .savings, .assets, .savingsAndAssets, .limit, .allLimits:
        pack.text(FindingSentence.owesMoreThanSavings)
      }
    }
  }

  private func sayingOfShare(_ burden: Figure, _ finding: Finding) -> Text {
    let share = shownValue(of: finding)
    switch burden {
    case .used:
      let card = subject(of: finding) ?? Text(same: "")
      return share.map { pack.text(FindingSentence.cardUsed, [.share: $0, .lender: card]) }
        ?? pack.text(FindingSentence.cardUsedMuch, [.lender: card])
    case .usedOnAllCards: return pack.text(FindingSentence.allCardsUsed)
    case .payments, .paymentsWithoutMortgages:
      return share.map { pack.text(FindingSentence.paymentsShare, [.share: $0]) }
        ?? pack.text(FindingSentence.paymentsTooMuch)
    case .debts, .debtsWithoutMortgages, .livingCosts, .needs, .sumsDue, .neededForSumsDue, .income, .yearlyIncome,
      .savings, .assets, .savingsAndAssets, .limit, .allLimits:
      return pack.text(FindingSentence.owedAgainstWhatIsThere)
    }
  }

  /// nil for the household and the person assessed.
  private func subject(of finding: Finding) -> Text? {
    guard let en = subjectName(of: finding, in: figures, .en, columns: .max),
      let zh = subjectName(of: finding, in: figures, .zh, columns: .max)
    else { return nil }
    return Text(en: en, zh: zh)
  }

  private func shownValue(of finding: Finding) -> Text? {
    finding.value.map { Text(en: shown($0, .en), zh: shown($0, .zh)) }
  }

  /// nil where the title of the check says it.
  private func sentence(of answer: Answer) -> FindingSentence? {
    switch answer {
    case .everydaySpendingOnCards: .spendsOnCredit
    case .paysMinimum: .paysMinimum
    case .arrears: figures.debts.contains { $0.isBehind == true } ? .behind : .wasBehind
    case .borrowingToRepay: .borrowsToRepay
    case .heavyBurden: .heavyBurden
    case .reportUnseen: .reportUnseen
    case .recordErrors: .recordErrors
    case .repairAgent: household.record.agent == .paid ? .repairAgentPaid : .repairAgent
    case .privateRates: .privateRate
    case .urgentMatters: nil
    }
  }
}
