import Household
import Money
import Wording

/// A row whose figures have their labels, in any order: `广发信用卡，额度2万，用了14500，最低还`, `Visa: limit 50,000, used 38,000`,
/// and whatever the program itself prints of a debt.
struct LabelledRow: Equatable {
  var name = ""
  var cells: [Column: String] = [:]
  var sharesLimitWith: String?
  var stake: Consequence?
  /// What was said not to be known.
  var unknown: Set<Column> = []
  /// `分12期`: the whole term, which is what is left only where it agrees with the sums.
  var term: Int?
  /// `30年`: so long a term is asked about whatever the sums say.
  var isTermAsked = false
  /// `已还3期`: how many of the term were paid.
  var paidOfTerm: Int?
  /// Figures without a label, in their order, before any that has one.
  var bare: [String] = []
  /// `no limit`: there is none that is known.
  var saysNoLimit = false
  /// `用了85%`: which share of the limit is used.
  var shareUsed: Ratio?
  /// The name with the label at its end, `花呗欠款`: all of it is the name where plain figures follow.
  var nameWithLabel: String?
  /// How many figures have a label.
  var labels = 0
  /// What could be two things.
  var fault: AnswerProblem?
  /// A rate that could be several: at the prompt it is asked about, in a file it is left open.
  var openRate: AnswerProblem?
  /// The first word that is neither name, label nor figure.
  var unread: String?

  let kind: RowKind
  let reading: Reading
  var part: LabelledPart { LabelledPart(kind: kind, currency: reading.currency) }

  init(_ line: String, _ kind: RowKind, _ reading: Reading) {
    (self.kind, self.reading) = (kind, reading)
    for segment in segments(of: kind == .loan ? nameFirst(line) : usedBesideLimit(line)) { take(segment) }
    takePhraseOffName()
    if let (sum, term) = sumOrTerm(in: line) { fault = sumRunsIntoTerm(sum, term) }
    takeSumOffName()
    placeBare()
    takeShareUsed()
  }

  /// - Throws: `AnswerProblem` naming the part.
  func row(_ kind: RowKind, _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
    if let fault = fault ?? openRate { throw fault }
    try checkHoldsNoSum(name, kind, reading.currency)
    var entered = try Phrases.row(cells, named: try rowName(name), kind, reading)
    if case .card(var card) = entered.debt {
      if card.minimum?.share != nil, card.pays == nil, card.payment == nil {
        card = CardPayment.minimum.applied(to: card)
      }
      card.sharesLimitWith = sharesLimitWith
      entered = EnteredRow(
        debt: .card(card),
        answered: answeredKeys(
          of: card, asksLimit: !unknown.contains(.limit), asksBalance: !unknown.contains(.balance)))
    }
    if let term, let paidOfTerm, paidOfTerm <= term, case .loan(var loan) = entered.debt {
      let left = term - paidOfTerm
      guard loan.payment == nil || loan.balance == nil || paysOff(loan, in: left) else { throw borrowedOrOwed(left) }
      loan.remaining = left
      entered = EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: true))
    } else if paidOfTerm != nil {
      throw termNotSaid
    } else if let term, cells[.remaining] == nil, case .loan(var loan) = entered.debt {
      guard !isTermAsked, loan.payment != nil, loan.balance != nil, paysOff(loan, in: term) else {
        throw termOrLeft(term)
      }
      loan.remaining = term
      entered = EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: true))
    }
    if let column = Column.allCases.first(where: { cells[$0] != nil && !entered.debt.holds($0) }) {
      throw notOfKind(column, kind)
    }
    return stake.map(entered.withStake) ?? entered
  }

  /// False where the part stands twice.
  mutating func set(_ column: Column, _ cell: String) -> Bool {
    if isUnknownWord(cell) {
      unknown.insert(column)
      return true
    }
    guard cells[column] == nil else { return false }
    cells[column] = cell
    return true
  }
}

private func sumRunsIntoTerm(_ sum: String, _ term: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "“\(sum)\(term)”: where does the sum end?", zh: "“\(sum)\(term)”：金额到哪里为止？"),
    remedy: Text(en: "leave a space: \(sum) \(term)", zh: "空一格：\(sum) \(term)"))
}

private func borrowedOrOwed(_ left: Int) -> AnswerProblem {
  AnswerProblem(
    Text(en: "the sum: borrowed, or still owed?", zh: "这个金额是当初借的，还是现在还欠的？"),
    remedy: Text(en: "write what is still owed, and \(left) left", zh: "写现在还欠多少，再写剩\(left)期"))
}

private let termNotSaid = AnswerProblem(
  Text(en: "instalments were paid, and of how many is not said", zh: "写了已还几期，没写一共几期"),
  remedy: Text(en: "write what is left: 9 left", zh: "写还剩几期：剩9期"))
