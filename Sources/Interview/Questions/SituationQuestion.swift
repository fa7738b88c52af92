import Household
import Phrases
import Wording

/// Situation and credit record on one screen: what is not named is not so. Only of the report nothing is taken for granted:
/// it was seen, or not, when someone says so.
let situationQuestion = Question(
  id: "situation", section: .habits,
  text: Text(
    en:
      "Which of these are so? Several numbers are fine. What you leave out is taken as not so; only the credit report "
      + "stays open without 4, 5 or 6.\n" + numbered(situationChoices).en,
    zh: "下面哪些符合您的情况？可以写几个序号。没写的就当没有；只有信用报告，4、5、6 都没写就当不清楚。\n"
      + numbered(situationChoices).zh),
  label: Text(en: "Numbers", zh: "序号"),
  why: Text(
    en: "They tell early what sums do not: pressure, a chain of loans, a record nobody has looked at, a fraud.",
    zh: "这些比数字更早说明问题：压力、借新还旧、没看过的信用报告、骗局。"),
  example: Text(en: "2 4", zh: "2 4"), listLabel: Text(en: "Situation and record", zh: "近况和信用记录"), fallback: "",
  enter: noneOfThem, choices: situationChoices, keepsInBrackets: true,
  shown: { state, language in
    guard state.answered.contains("situation"), let numbers = situationNumbers(state.household) else { return nil }
    return numbers.isEmpty ? noneOfThem[language] : numbers.map { String($0) }.joined(separator: " ")
  },
  take: { answer, state throws(AnswerProblem) in
    state.household.takeSituation(try situationIds(answer))
  },
  forget: { state in
    state.household.situation.borrowsToRepay = nil
    state.household.situation.burden = nil
    state.household.record = CreditRecord()
  },
  oddAnswer: { answer, _ in (try? situationIds(answer)).flatMap(contradiction) })

private func situationIds(_ answer: String) throws(AnswerProblem) -> Set<String> {
  isNoneOfThem(answer) ? [] : Set(try severalChoices(answer, among: situationChoices).map(\.id))
}

extension Household {
  fileprivate mutating func takeSituation(_ ids: Set<String>) {
    situation.borrowsToRepay = ids.contains("borrows")
    situation.burden = ids.contains("heavy") ? .heavy : ids.contains("some") ? .some : Situation.Burden.none
    let isSeen = !ids.isDisjoint(with: ["seen", "errors"])
    record.reportSeen = isSeen ? true : ids.contains("unseen") ? false : nil
    record.errors = ids.contains("errors") ? true : ids.contains("seen") ? false : nil
    record.agent = ids.contains("paid") ? .paid : ids.contains("offered") ? .offered : CreditRecord.Agent.none
  }
}

/// Answers that cannot hold together, and what Enter makes of them.
private func contradiction(_ ids: Set<String>) -> Text? {
  if ids.isSuperset(of: ["heavy", "some"]) {
    return Text(en: "2 and 3 are two answers to one question; kept as it is, 2 counts.", zh: "2 和 3 只能选一个；不改的话按 2 算。")
  }
  if ids.contains("unseen"), !ids.isDisjoint(with: ["seen", "errors"]) {
    return Text(
      en: "4 says that the report was never looked at, 5 and 6 that it was; kept as it is, it counts as looked at.",
      zh: "4 是从没看过，5、6 是看过；不改的话按看过算。")
  }
  return nil
}

private let situationChoices = [
  Choice(id: "borrows", name: Text(en: "new borrowing pays old debts", zh: "在借新还旧")),
  Choice(id: "heavy", name: Text(en: "the payments are a heavy burden", zh: "还款压力很重")),
  Choice(id: "some", name: Text(en: "the payments are something of a burden", zh: "还款压力有一些")),
  Choice(id: "unseen", name: Text(en: "I have never looked at my credit report", zh: "从没看过自己的信用报告")),
  Choice(id: "seen", name: Text(en: "I have looked at my credit report", zh: "看过自己的信用报告")),
  Choice(id: "errors", name: Text(en: "my credit report holds something wrong or missing", zh: "信用报告里有错或有漏")),
  Choice(id: "offered", name: Text(en: "someone offers to clean my record for money", zh: "有人说收钱就能“修复征信”")),
  Choice(id: "paid", name: Text(en: "I paid someone for that", zh: "已经为这个付过钱")),
]

/// nil where nothing of it is known.
private func situationNumbers(_ household: Household) -> [Int]? {
  let (situation, record) = (household.situation, household.record)
  guard situation.borrowsToRepay != nil || situation.burden != nil || record != CreditRecord() else { return nil }
  let holds = [
    situation.borrowsToRepay == true, situation.burden == .heavy, situation.burden == .some,
    record.reportSeen == false, record.reportSeen == true, record.errors == true,
    record.agent == .offered, record.agent == .paid,
  ]
  return holds.indices.filter { holds[$0] }.map { $0 + 1 }
}
