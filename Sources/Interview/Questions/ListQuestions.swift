import Household
import Money
import Phrases
import Rules
import Wording

/// The next card's name, a row, or Enter when there is no more.
func nextCardQuestion(_ state: InterviewState) -> Question {
  let count = state.household.cards?.count ?? 0
  let (card, row) = (state.names.word(.cardName), state.names.word(.cardRow))
  return Question(
    id: "cards.more", section: .cards,
    text: count == 0
      ? Text(
        en: "Every card, those not in use too. One at a time, or all on one line:\n  \(row.en)\n"
          + "(name, limit, used, rate, paid each month), or paste rows from a spreadsheet.",
        zh: "每张都算，没在用的也算。可以一项一项填，也可以一行写完：\n  \(row.zh)\n（名称 额度 已用 利率 每月还），还可以从表格整块粘贴。")
      : Text(same: ""),
    label: count == 0
      ? Text(en: "First card", zh: "第一张卡") : Text(en: "Card \(count + 1)", zh: "第 \(count + 1) 张"),
    why: Text(
      en: "More than three lines, or a card filled high, is hard to keep in view.", zh: "卡多了、用得满了，容易顾不过来。"),
    example: Text(en: "\(card.en), or \(row.en)", zh: "\(card.zh)，或 \(row.zh)"),
    listLabel: count == 0 ? Section.cards.title : Text(en: "More cards", zh: "还有没有别的卡"), fallback: "",
    enter: count == 0 ? Text(en: "no cards", zh: "没有卡") : Text(en: "no more", zh: "没有了"),
    shown: { state, language in
      shownCount(state.household.cards?.count, state.answered.contains("cards.more"), language)
    },
    take: { answer, state throws(AnswerProblem) in
      guard !endsList(answer, state.names) else {
        state.beginList(.cards)
        return state.endList(.cards, isOpen: false)
      }
      try checkNames(answer)
      state.add(Card(name: try name(nameWithoutLeadIn(answer))), answered: ["name"])
    },
    forget: { state in
      if state.household.cards?.isEmpty ?? false { state.household.cards = nil }
      state.endList(.cards, isOpen: state.household.cards != nil)
    },
    oddAnswer: { answer, state in oddName(answer, .card, state.reading) },
    endsList: true, takesRows: .card)
}

/// The next loan's name, a row, or Enter when every debt is listed.
func nextLoanQuestion(_ state: InterviewState) -> Question {
  let count = state.household.loans?.count ?? 0
  let (loan, row) = (state.names.word(.loanName), state.names.word(.loanRow))
  let loans = state.names.word(.loansToThinkOf)
  return Question(
    id: "loans.more", section: .loans,
    text: count == 0
      ? Text(
        en: "\(loans.en) On one line:\n  \(row.en)\n"
          + "(name, owed, paid each month, rate). A guarantee for someone else: guarantee 50000.",
        zh: "\(loans.zh)可以一行写完：\n  \(row.zh)\n（名称 欠款 每月还 利率）。给别人做的担保，写：担保 50000。")
      : count > 1 ? Text(same: "") : state.names.word(.loansOftenForgotten),
    label: count == 0
      ? Text(en: "First loan", zh: "第一笔") : Text(en: "Loan \(count + 1)", zh: "第 \(count + 1) 笔"),
    why: Text(
      en: "A debt left out makes every figure look better than it is. A dash says that there may be more.",
      zh: "漏一笔，所有数字都会显得比实际好。拿不准还有没有，就写 -。"),
    example: Text(en: "\(loan.en), or \(row.en)", zh: "\(loan.zh)，或 \(row.zh)"),
    listLabel: count == 0 ? Section.loans.title : Text(en: "More debts", zh: "还有没有别的债"), fallback: "",
    enter: count == 0 ? Text(en: "no other debts", zh: "没有别的债") : Text(en: "that is all", zh: "都在这里了"),
    shown: { state, language in
      shownCount(state.household.loans?.count, state.answered.contains("loans.more"), language)
    },
    take: { answer, state throws(AnswerProblem) in
      if endsList(answer, state.names) {
        state.beginList(.loans)
        state.endList(.loans, isOpen: false)
      } else if let guarantee = guaranteed(in: answer) {
        state.household.guarantees = try sum(guarantee, in: state.household.currency)
      } else {
        try checkNames(answer)
        let name = try name(nameWithoutLeadIn(answer))
        let kind = state.names.kind(in: name)
        state.add(Loan(name: name, kind: kind), answered: kind == nil ? ["name"] : ["name", "kind"])
      }
    },
    forget: { state in
      if state.household.loans?.isEmpty ?? false { state.household.loans = nil }
      state.endList(.loans, isOpen: true)
    },
    oddAnswer: { answer, state in
      guaranteed(in: answer) == nil ? oddName(answer, .loan, state.reading) : nil
    },
    endsList: true, takesRows: .loan)
}

/// That there are some names none of them.
/// - Throws: `AnswerProblem` that asks which.
private func checkNames(_ answer: String) throws(AnswerProblem) {
  if isGuarantee(answer) {
    throw AnswerProblem(
      Text(en: "a guarantee of how much?", zh: "担保了多少？"),
      remedy: Text(en: "write the sum behind the word: guarantee 50000", zh: "“担保”后面写上金额：担保 50000"))
  }
  guard saysThereAreSome(answer) else { return }
  throw AnswerProblem(
    Text(en: "which ones?", zh: "是哪些？"),
    remedy: Text(
      en: "write the name of one, or a whole row; Enter when there is none, - when you cannot say",
      zh: "写出一笔的名称，或写完整一行；没有就按回车，说不清写 -"))
}

private func shownCount(_ count: Int?, _ isAnswered: Bool, _ language: Language) -> String? {
  guard isAnswered, let count else { return nil }
  return Text(en: "\(count) in all", zh: "共 \(count) 笔")[language]
}

extension InterviewState {
  /// Adds a card; `answered` are its keys that need no question any more.
  mutating func add(_ card: Card, answered keys: [String]) {
    beginList(.cards)
    household.cards?.append(card)
    let index = (household.cards?.count ?? 1) - 1
    answered.formUnion(keys.map { "cards[\(index)].\($0)" })
    if lacksPayment(card, at: index, self) { answered.remove("cards.payments") }
  }

  mutating func add(_ loan: Loan, answered keys: [String]) {
    beginList(.loans)
    household.loans?.append(loan)
    let index = (household.loans?.count ?? 1) - 1
    answered.formUnion(keys.map { "loans[\(index)].\($0)" })
  }
}
