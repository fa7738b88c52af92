public import Wording

/// What a check may look at: a closed list. The raw values are what rule files name.
public enum Measure: String, Sendable, CaseIterable {
  case savingsAgainstDebts = "savings-against-debts"
  case savingsAgainstOtherDebts = "savings-against-other-debts"
  case savingsAgainstPayments = "savings-against-payments"
  case creditLines = "credit-lines"
  case linesInUse = "lines-in-use"
  case cardUtilisation = "card-utilisation"
  case allCardsUtilisation = "all-cards-utilisation"
  case heavilyUsedCards = "heavily-used-cards"
  case cardsHeld = "cards-held"
  case everydaySpendingOnCards = "everyday-spending-on-cards"
  case paymentsToIncome = "payments-to-income"
  case paymentsWithoutMortgagesToIncome = "payments-without-mortgages-to-income"
  case debtsToAssets = "debts-to-assets"
  case debtsToYearlyIncome = "debts-to-yearly-income"
  case marginToIncome = "margin-to-income"
  case monthsOfReserve = "months-of-reserve"
  case balloon
  case urgentMatters = "urgent-matters"
  case arrears
  case paysMinimum = "pays-minimum"
  case borrowingToRepay = "borrowing-to-repay"
  case heavyBurden = "heavy-burden"
  case reportUnseen = "report-unseen"
  case recordErrors = "record-errors"
  case repairAgent = "repair-agent"
  case privateRates = "private-rates"

  /// What a measure is made of: everything that is said and done of it comes from this value.
  public enum Form: Sendable, Equatable {
    case count(Count)
    case comparison(Comparison)
    case answer(Answer)
  }

  public var form: Form {
    switch self {
    case .savingsAgainstDebts: .comparison(.savingsAgainstDebts)
    case .savingsAgainstOtherDebts: .comparison(.savings(against: .debtsWithoutMortgages))
    case .savingsAgainstPayments: .comparison(.savings(against: .payments))
    case .creditLines: .count(.lines)
    case .linesInUse: .count(.linesInUse)
    case .cardUtilisation: .comparison(.cardUtilisation)
    case .allCardsUtilisation: .comparison(Comparison(.usedOnAllCards, .share, .allLimits))
    case .heavilyUsedCards: .count(.fullCards)
    case .cardsHeld: .count(.cards)
    case .everydaySpendingOnCards: .answer(.everydaySpendingOnCards)
    case .paymentsToIncome: .comparison(Comparison(.payments, .share, .income))
    case .paymentsWithoutMortgagesToIncome: .comparison(Comparison(.paymentsWithoutMortgages, .share, .income))
    case .debtsToAssets: .comparison(Comparison(.debts, .share, .savingsAndAssets))
    case .debtsToYearlyIncome: .comparison(Comparison(.debts, .share, .yearlyIncome))
    case .marginToIncome: .comparison(Comparison(.needs, .rest, .income))
    case .monthsOfReserve: .comparison(Comparison(.needs, .months, .savings))
    case .balloon: .comparison(.balloon)
    case .urgentMatters: .answer(.urgentMatters)
    case .arrears: .answer(.arrears)
    case .paysMinimum: .answer(.paysMinimum)
    case .borrowingToRepay: .answer(.borrowingToRepay)
    case .heavyBurden: .answer(.heavyBurden)
    case .reportUnseen: .answer(.reportUnseen)
    case .recordErrors: .answer(.recordErrors)
    case .repairAgent: .answer(.repairAgent)
    case .privateRates: .answer(.privateRates)
    }
  }
}

extension Comparison {
  /// Savings against a sum. Only a household that also pays nothing is clear of it without owing.
  package static func savings(against burden: Figure) -> Comparison {
    Comparison(burden, .sums, .savings, clearWithout: [burden, .payments])
  }

  package static let savingsAgainstDebts = savings(against: .debts).with { $0.beside = .debtsWithoutMortgages }
  package static let cardUtilisation = Comparison(.used, .share, .limit, of: .card).with {
    $0.isZeroWithoutRelief = true
  }
  package static let balloon = Comparison(.neededForSumsDue, .sums, .savings).with { $0.stated = .sumsDue }
  /// The month falls short.
  package static let shortMonth = Comparison(.needs, .sums, .income)
}

extension Measure {
  /// The formula in words.
  public var formula: Text {
    switch form {
    case .count(let count): count.name
    case .comparison(let comparison): comparison.formula
    case .answer(let answer): answer.question
    }
  }

  /// True for questions of yes or no, which are never on the line.
  public var isAnswer: Bool { if case .answer = form { true } else { false } }

  /// Whether a finding is about one person or card, not about the household as a whole.
  public var isPersonal: Bool {
    switch form {
    case .count: true
    case .comparison(let comparison): comparison.subject == .card
    case .answer: false
    }
  }

  /// Whether paying debts can change what it says.
  public var movesWithDebts: Bool {
    switch form {
    case .count: true
    case .comparison(let comparison): comparison.figures.contains(where: \.movesWithDebts)
    case .answer(let answer): answer.movesWithDebts
    }
  }

  /// The ids of what it looks at, for people who look at the rules.
  public var figures: [String] {
    switch form {
    case .count(let count): [count.rawValue]
    case .comparison(let comparison): comparison.figures.map(\.rawValue)
    case .answer(let answer): [answer.rawValue]
    }
  }
}
