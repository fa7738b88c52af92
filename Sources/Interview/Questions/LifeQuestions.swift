import Household
import Wording

let everydaySpendingQuestion = wordQuestion(
  "habits.everyday-spending-on-cards", .habits,
  text: Text(
    en:
      "How much of everyday spending goes on credit: cards and pay-later? When a phone pays, what counts is where the "
      + "money comes from.",
    zh: "日常花销有多少刷信用卡、花呗、白条、月付？用微信、支付宝的，看钱从哪来：自己的钱（借记卡、零钱、余额宝）不算。"),
  label: Text(en: "On credit", zh: "刷卡的有多少"),
  why: Text(
    en: "Buying everything on credit hides what a month costs, and the bill comes after the money is gone.",
    zh: "样样都刷卡，花了多少看不见，账单来的时候钱已经没了。"),
  example: Text(en: "3", zh: "3"),
  choices: [
    Choice(id: "all", name: Text(en: "all", zh: "全部")), Choice(id: "most", name: Text(en: "most", zh: "大部分")),
    Choice(id: "some", name: Text(en: "some", zh: "一部分")),
    Choice(id: "none", name: Text(en: "none", zh: "不用"), alsoSaid: ["no", "没有", "0"]),
  ], at: \.habits.everydaySpendingOnCards)

/// Situation and credit record on one screen: what is not named is not so.
let situationQuestion = Question(
  id: "situation", section: .habits,
  text: Text(
    en: "Which of these are so? Several numbers are fine; what you leave out is taken as not so.\n"
      + numbered(situationChoices).en,
    zh: "下面哪些符合您的情况？可以写几个序号，没写的就当没有。\n" + numbered(situationChoices).zh),
  label: Text(en: "Numbers, Enter = none", zh: "序号，回车 = 都没有"),
  why: Text(
    en: "They tell early what sums do not: pressure, a chain of loans, a record nobody has looked at, a fraud.",
    zh: "这些比数字更早说明问题：压力、借新还旧、没看过的信用报告、骗局。"),
  example: Text(en: "2 4", zh: "2 4"), fallback: "", choices: situationChoices,
  shown: { state, language in
    guard state.answered.contains("situation") else { return nil }
    let numbers = situationNumbers(state.household)
    return numbers.isEmpty
      ? Text(en: "none", zh: "都没有")[language] : numbers.map { String($0) }.joined(separator: " ")
  },
  take: { answer, state throws(AnswerProblem) in
    let isNone = ["", "0", "none", "no", "没有", "都没有", "无"].contains(plainWord(answer))
    let chosen = Set(isNone ? [] : try severalChoices(answer, among: situationChoices).map(\.id))
    state.household.situation.borrowsToRepay = chosen.contains("borrows")
    state.household.situation.burden =
      chosen.contains("heavy") ? .heavy : chosen.contains("some") ? .some : Situation.Burden.none
    state.household.record.reportSeen = !chosen.contains("unseen")
    state.household.record.errors = chosen.contains("errors") ? true : chosen.contains("unseen") ? nil : false
    state.household.record.agent =
      chosen.contains("paid") ? .paid : chosen.contains("offered") ? .offered : CreditRecord.Agent.none
  },
  forget: { state in
    state.household.situation.borrowsToRepay = nil
    state.household.situation.burden = nil
    state.household.record = CreditRecord()
  })

private let situationChoices = [
  Choice(id: "borrows", name: Text(en: "new borrowing pays old debts", zh: "在借新还旧")),
  Choice(id: "heavy", name: Text(en: "the payments are a heavy burden", zh: "还款压力很重")),
  Choice(id: "some", name: Text(en: "the payments are something of a burden", zh: "还款压力有一些")),
  Choice(id: "unseen", name: Text(en: "I have never looked at my credit report", zh: "从没看过自己的信用报告")),
  Choice(id: "errors", name: Text(en: "my credit report holds something wrong or missing", zh: "信用报告里有错或有漏")),
  Choice(id: "offered", name: Text(en: "someone offers to clean my record for money", zh: "有人说收钱就能“修复征信”")),
  Choice(id: "paid", name: Text(en: "I paid someone for that", zh: "已经为这个付过钱")),
]

private func situationNumbers(_ household: Household) -> [Int] {
  let holds = [
    household.situation.borrowsToRepay == true, household.situation.burden == .heavy,
    household.situation.burden == .some, household.record.reportSeen == false, household.record.errors == true,
    household.record.agent == .offered, household.record.agent == .paid,
  ]
  return holds.indices.filter { holds[$0] }.map { $0 + 1 }
}
