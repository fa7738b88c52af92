import Household
import Money
import Phrases
import Wording

/// What a plan needs of a debt that came as a row: it is asked for where the next one is, so that nobody has one prompt more.
extension Interviewer {
  /// Asks for the rate of a debt whose row leaves nothing else to ask, or the instalments left: as a line of the next prompt. Where
  /// something else is asked of it, the rate is a question too. Of a pasted block it is said once.
  func askTerms(of row: EnteredRow) {
    let (list, isLoan, index) =
      switch row.debt {
      case .card(let card): (card.lacksRate ? "cards" : nil, false, (state.household.cards?.count ?? 0) - 1)
      case .loan(let loan): (loan.lacksRateAndTerm ? "loans" : nil, true, (state.household.loans?.count ?? 0) - 1)
      }
    guard let list else { return }
    if !isTakingBlock, keeping != .advisor, (cursor.flatMap(state.question) ?? state.nextQuestion)?.takesRows == nil {
      for key in ["rate", "terms"] { state.answered.remove("\(list)[\(index)].\(key)") }
      return keepState()
    }
    ask(row.name, isLoan: isLoan)
  }

  private func ask(_ name: String, isLoan: Bool) {
    let shown = truncated(sanitised(name), to: 20)
    if isTakingBlock || keeping == .advisor {
      guard !saysHowToPlan else { return }
      saysHowToPlan = true
      return talk.say(
        Text(
          en:
            "  - A plan needs the rate of \(shown)\(isLoan ? ", or the instalments left" : ""): edit \(shown) rate 18%.",
          zh: "  - 要排还款计划，还差“\(shown)”的利率\(isLoan ? "或剩余期数" : "")。知道了就写：改 \(shown) 利率 18%。"))
    }
    talk.say(
      isLoan
        ? Text(
          en: "  - Do you know its rate, or the instalments left? Then 15% or 12 left. If not, go on.",
          zh: "  - 利率或还剩几期，知道吗？知道就写 15% 或 剩12期；不知道就接着往下填。")
        : Text(
          en: "  - Do you know its rate? Then 0.05%/day, or 18%. If not, go on.",
          zh: "  - 利率知道吗？知道就写 日息万五 或 18%；不知道就接着往下填。"))
  }

  /// Figures without a name behind a row are of the debt that was just entered.
  /// - Throws: `AnswerProblem` where no debt is waiting for them.
  func takeOfLastDebt(_ part: PartWithoutName, _ line: String, _ kind: RowKind) throws(AnswerProblem) {
    if mayBeWholeTerm(line), let months = instalments(line) { throw termOrLeft(months) }
    let before = state
    guard let row = kind == .card ? cardWith(part) : loanWith(part) else { throw ofWhichDebt(line) }
    try checkSums(since: before)
    keepState()
    goingOn = kind == .card ? "cards.more" : "loans.more"
    talk.echo(Text(same: shown(row, in: state.household.currency, talk.language)))
    for doubt in doubts(about: row, in: state.household) { talk.wonder(doubt) }
  }

  private func cardWith(_ part: PartWithoutName) -> EnteredRow? {
    guard let index = state.household.cards?.indices.last, var card = state.household.cards?[index] else { return nil }
    switch part {
    case .rate(let rate) where card.rate == nil: card.rate = rate
    case .payment(let sum) where card.payment == nil && card.pays == nil: card = CardPayment.sum(sum).applied(to: card)
    case .cardPayment(let payment) where card.payment == nil && card.pays == nil: card = payment.applied(to: card)
    default: return nil
    }
    state.household.cards?[index] = card
    return EnteredRow(debt: .card(card), answered: [])
  }

  private func loanWith(_ part: PartWithoutName) -> EnteredRow? {
    guard let index = state.household.loans?.indices.last, var loan = state.household.loans?[index] else { return nil }
    switch part {
    case .rate(let rate) where loan.rate == nil: loan.rate = rate
    case .instalmentsLeft(let months) where loan.remaining == nil: loan.remaining = months
    case .payment(let sum) where loan.payment == nil && loan.pays == nil: loan.payment = .monthly(sum)
    default: return nil
    }
    state.household.loans?[index] = loan
    return EnteredRow(debt: .loan(loan), answered: [])
  }
}

extension Card {
  /// Something is owed on it from month to month, and nobody knows what that costs.
  fileprivate var lacksRate: Bool {
    rate == nil && promotion == nil && pays != .full && (balance?.amount ?? .zero) > .zero
  }
}

extension Loan {
  /// It is paid month by month, and neither what it costs nor how long it runs is known.
  fileprivate var lacksRateAndTerm: Bool {
    guard kind != .family, rate == nil, remaining == nil, promotion == nil, case .monthly(let sum)? = payment else {
      return false
    }
    return sum.amount > .zero && (balance?.amount ?? .zero) > .zero
  }
}
