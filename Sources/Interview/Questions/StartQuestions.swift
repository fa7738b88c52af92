import Checks
import Counsel
import Household
import Phrases
import Rules
import Wording

let whoQuestion = Question(
  id: "who", section: .who,
  text: Text(
    en: "Just you, or you with your family? If someone's income is counted, their debts are too.\n"
      + numbered(countedChoices).en,
    zh: "只算您自己，还是和家里人一起算？算了对方的收入，就要一起算对方的债。\n" + numbered(countedChoices).zh),
  label: Text(en: "Counted", zh: "算谁"),
  why: Text(
    en: "Income and debts must belong to the same people, or every ratio is off.",
    zh: "收入和债务要算同一拨人的，不然比例都不准。"),
  example: Text(en: "1", zh: "1"), fallback: "1", choices: countedChoices, keepsInBrackets: true,
  shown: { state, language in
    if state.isQuick { return countedChoices[2].name[language] }
    return state.countsFamily.map { countedChoices[$0 ? 1 : 0].name[language] }
  },
  take: { answer, state throws(AnswerProblem) in
    let chosen = try choice(answer, among: countedChoices).id
    state.countsFamily = chosen == "family"
    state.isQuick = chosen == "quick"
  },
  forget: { $0.countsFamily = nil })

private let countedChoices = [
  Choice(id: "me", name: Text(en: "just me", zh: "只算我自己"), alsoSaid: ["me", "自己", "我"]),
  Choice(id: "family", name: Text(en: "with my family", zh: "和家里人一起"), alsoSaid: ["family", "家庭", "一起"]),
  Choice(
    id: "quick", name: Text(en: "just me, a first answer in a minute", zh: "一分钟自查（只算我，先看个大概）"),
    alsoSaid: ["quick", "一分钟", "一分钟自查"]),
]

let urgentQuestion = Question(
  id: "situation.urgent", section: .cannotWait,
  text: Text(
    en: "Does any of these stand open right now? Several numbers are fine.\n" + numbered(urgentChoices).en,
    zh: "眼下有没有这些事？可以写几个序号。\n" + numbered(urgentChoices).zh),
  label: Text(en: "Numbers", zh: "序号"),
  why: Text(
    en: "These come before any sum. Only the number is asked for, no details.", zh: "这些事比算账要紧。只问有没有，不问细节。"),
  example: Text(en: "1 4", zh: "1 4"), listLabel: Text(en: "Urgent matters", zh: "急事"), fallback: "", enter: noneOfThem,
  choices: urgentChoices, keepsInBrackets: true,
  shown: { state, language in
    guard let urgent = state.household.situation.urgent else { return nil }
    if urgent.isEmpty { return noneOfThem[language] }
    return urgentChoices.enumerated().filter { choice in urgent.contains { $0.rawValue == choice.element.id } }
      .map { String($0.offset + 1) }.joined(separator: " ")
  },
  take: { answer, state throws(AnswerProblem) in
    let chosen = isNoneOfThem(answer) ? [] : try severalChoices(answer, among: urgentChoices)
    state.household.situation.urgent = chosen.compactMap { Situation.Urgent(rawValue: $0.id) }
  },
  forget: { $0.household.situation.urgent = nil })

/// What Enter answers where several may hold.
let noneOfThem = Text(en: "none", zh: "都没有")

func isNoneOfThem(_ answer: String) -> Bool {
  let none: Set<String> = [
    "", "0", "none", "no", "nope", "n", "none of them", "none of these", "nothing", "没有", "都没有", "以上都没有", "没", "没事",
    "无", "没有这些", "都不是",
    "都没", "一个都没有",
  ]
  return none.contains(withoutTone(plainWord(answer)))
}

let urgentChoices = Situation.Urgent.allCases.map { Choice(id: $0.rawValue, name: $0.shown) }

let monthsBehindQuestion = Question(
  id: "situation.months-behind", section: .cannotWait,
  text: Text(
    en: "In how many of the last six months was any payment late? 0 also says that nothing is late now.",
    zh: "近六个月里，有几个月没按时还上？写 0，也表示现在没有逾期。"),
  label: Text(en: "Months behind", zh: "逾期几个月"),
  why: Text(
    en: "What is late comes first: each day adds cost, and lenders listen more before a date than after it.",
    zh: "逾期的要先处理：拖一天多一天的费用，越早联系越好商量。"),
  example: Text(en: "0 to 6", zh: "0 到 6"), fallback: "0",
  shown: { state, _ in state.household.situation.monthsBehind.map(String.init) },
  take: { answer, state throws(AnswerProblem) in
    guard let months = try? monthsBehind(answer), months <= 6 || withoutTone(plainWord(answer)) == "all" else {
      throw AnswerProblem(
        Text(en: "a number of months from 0 to 6", zh: "请写 0 到 6 之间的月数"),
        remedy: Text(en: "for example 0", zh: "例如 0"))
    }
    state.household.situation.monthsBehind = months
  },
  forget: { $0.household.situation.monthsBehind = nil })
