import Outlook
extension Measure {
  /// What this measure says of the household, of each person, or of each card.
  func judge(_ bench: Bench) -> [Judgement] {
    switch self {
    case .savingsAgainstDebts: [bench.savingsAgainstDebts()]
    case .savingsAgainstOtherDebts: [bench.weighed(against: bench.figures.debtWithoutMortgages)]
    case .savingsAgainstPayments: [bench.weighed(against: bench.figures.monthlyPayments)]
    case .creditLines: bench.creditLines()
    case .linesInUse: bench.linesInUse()
    case .cardUtilisation: bench.cardUtilisation()
    case .allCardsUtilisation: [bench.allCardsUtilisation()]
    case .heavilyUsedCards: bench.heavilyUsedCards()
    case .cardsHeld: bench.cardsHeld()
    case .everydaySpendingOnCards: [bench.everydaySpendingOnCards()]
    case .paymentsToIncome: [bench.toIncome(bench.figures.monthlyPayments)]
    case .paymentsWithoutMortgagesToIncome: [bench.toIncome(bench.figures.paymentsWithoutMortgages)]
    case .debtsToAssets: [bench.debtsToAssets()]
    case .debtsToYearlyIncome: [bench.debtsToYearlyIncome()]
    case .marginToIncome: [bench.marginToIncome()]
    case .monthsOfReserve: [bench.monthsOfReserve()]
    case .balloon: [bench.balloon()]
    case .urgentMatters: [bench.urgentMatters()]
    case .arrears: [bench.arrears()]
    case .paysMinimum: [bench.paysMinimum()]
    case .borrowingToRepay: [bench.borrowingToRepay()]
    case .heavyBurden: [bench.heavyBurden()]
    case .reportUnseen: [bench.reportUnseen()]
    case .recordErrors: [bench.recordErrors()]
    case .repairAgent: [bench.repairAgent()]
    case .privateRates: [bench.privateRates()]
    }
  }
}
