import Household
import Money

/// What a debt is looked at with.
struct Viewpoint {
  var day: CalendarDate
  /// The day of the household's figures, from which an agreement without a day of its own counts.
  var figuresDay: CalendarDate
  var habits: Habits
  /// `months-behind: 0` also says that nothing is behind now.
  var nothingIsBehind: Bool
  var practice: Practice
}

extension Debt {
  init(_ card: Card, at index: Int, _ view: Viewpoint) {
    self.init(card, .cards, index, kind: nil, usual: .none, view)
    pays = card.pays ?? view.habits.paysCards
    minimumTerms = card.minimum
    minimum = balance.known.flatMap { owed in card.minimum.map { minimumDue($0, on: owed, from: view.day) } }
    settleCard(card)
    settleArrears(card)
    guard agreement != nil else { return }
    var contract = card
    contract.agreed = nil
    contractDue = Debt(contract, at: index, view).due
  }

  init(_ loan: Loan, at index: Int, _ view: Viewpoint) {
    let usual = loan.kind.flatMap { view.practice.usualConsequence[$0] } ?? .none
    self.init(loan, .loans, index, kind: loan.kind, usual: usual, view)
    pays = loan.pays
    remaining = loan.remaining
    dueInFull = loan.dueInFull
    settleLoan(loan)
    settleArrears(loan)
    if agreement != nil {
      var contract = loan
      contract.agreed = nil
      contractDue = Debt(contract, at: index, view).due
    }
    guard question == nil, loan.judgment == nil, consequence != .court else { return }
    switch isAboveRateLine(loan, view) {
    case true?: question = .aboveRateLine
    case nil: mayBeAboveRateLine = true
    case false?: break
    }
  }

  private init(
    _ entry: some DebtEntry, _ list: DebtID.List, _ index: Int, kind: Loan.Kind?, usual: Consequence, _ view: Viewpoint
  ) {
    id = DebtID(list, index)
    name = entry.name
    holder = entry.holder
    jointHolders = entry.holders
    self.kind = kind
    balance =
      entry.balance.map { Span(Stated($0.amount.nonNegative, isEstimate: $0.isEstimate)) }
      ?? Span(missing: ["\(id.path).balance"])
    (due, paid, payment, arrears) = (.zero, .zero, .zero, .zero)
    contractDue = .zero
    (rate, promotion) = (entry.rate, entry.promotion)
    agreement = DatedAgreement(entry.agreed, view)
    agreed = agreement.flatMap { $0.holds(on: view.day) ? $0.terms : nil }
    monthsBehind = entry.behind
    isBehind = Debt.isBehind(entry, agreed, view)
    consequence = entry.consequence ?? usual
    lostOn = entry.lostOn
    if entry.isDisputed == true {
      question = .disputed
    } else if Debt.isSilent(entry, consequence, agreed, view) {
      question = .silent
    }
  }

  /// While an agreement is kept nothing is behind.
  private static func isBehind(_ entry: some DebtEntry, _ agreed: Agreed?, _ view: Viewpoint) -> Bool? {
    if let agreed {
      guard let paid = entry.paid, paid.amount < agreed.sum.amount else { return false }
    }
    if entry.isCalledIn == true { return true }
    if let sum = entry.arrears, sum.amount > .zero { return true }
    if let behind = entry.behind { return behind > 0 }
    return entry.arrears != nil || view.nothingIsBehind ? false : nil
  }

  private static func isSilent(
    _ entry: some DebtEntry, _ consequence: Consequence, _ agreed: Agreed?, _ view: Viewpoint
  ) -> Bool {
    guard let lastPaid = entry.lastPaid, agreed == nil, entry.judgment == nil, consequence != .court else {
      return false
    }
    return lastPaid.adding(months: 12 * view.practice.yearsOfSilence) < view.day
  }

  /// nil where there are lines, and it cannot be told which holds.
  private func isAboveRateLine(_ loan: Loan, _ view: Viewpoint) -> Bool? {
    let practice = view.practice
    guard loan.kind == .private, owesSomething, let asked = loan.rate?.perYear, !practice.privateLendingLine.isEmpty
    else { return false }
    return practice.isAbovePrivateLine(asked, contractOf: loan.since)
  }

  /// Never more than is owed.
  private func minimumDue(_ minimum: Minimum, on owed: Amount, from day: CalendarDate) -> Amount {
    let interest = minimum.isWithInterest ? interest(ofMonthFrom: day) ?? .zero : .zero
    return min(owed, minimum.due(on: owed, interest: interest))
  }
}
