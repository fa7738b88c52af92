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
  Choice(
    id: "me", name: Text(en: "just me", zh: "只算我自己"),
    alsoSaid: [
      "me", "only me", "myself", "by myself", "alone", "single", "just myself", "自己", "我", "就我", "只有我", "就我自己", "就我一个",
      "就我一个人", "我一个人", "一个人", "单身", "只算我", "算我自己",
    ]),
  Choice(
    id: "family", name: Text(en: "with my family", zh: "和家里人一起"),
    alsoSaid: [
      "family", "my family", "both", "both of us", "us", "the two of us", "couple", "me and my wife",
      "me and my husband",
      "me and my partner", "my wife and i", "my husband and i", "my wife and me", "my husband and me", "with my wife",
      "with my husband", "with my partner", "with my parents", "wife", "husband", "partner", "all of us", "家庭", "一起",
      "全家", "一家人", "家里人", "我们", "我们俩", "我俩", "两口子", "夫妻", "夫妻俩", "夫妻一起", "和老婆", "和老公", "和老婆一起", "和老公一起",
      "跟老婆一起", "跟老公一起", "和爱人一起", "跟爱人一起", "和对象一起", "和父母一起", "和爸妈一起", "我和老婆", "我和老公", "我和爱人", "我跟老婆",
      "我跟老公", "老婆和我", "老公和我",
    ]),
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
    "无", "没有这些", "都不是", "没有了", "没了", "都没有了", "暂时没有", "现在没有", "目前没有", "没有急事", "没什么", "没啥", "还好", "nothing else",
    "none right now", "not really", "not right now", "nope none", "no none", "none at all", "not at the moment",
    "all fine",
    "nothing urgent", "all good",
    "都没", "一个都没有",
  ]
  return none.contains(withoutTone(plainWord(answer)))
}

let urgentChoices = Situation.Urgent.allCases.map {
  Choice(id: $0.rawValue, name: $0.shown, alsoSaid: wordsOfMatters[$0] ?? [])
}

/// How people also call them.
private let wordsOfMatters: [Situation.Urgent: [String]] = [
  .court: [
    "court", "sued", "summons", "法院", "被起诉", "起诉", "传票", "律师函", "被告了", "强制执行", "judgment", "judgement", "bailiff",
    "bailiffs",
  ],
  .police: ["police", "警察", "派出所", "报警", "立案", "公安"],
  .eviction: [
    "eviction", "evicted", "homeless", "no home", "losing my home", "wants us out", "want us out", "wants me out",
    "want me out", "kick us out", "kick me out", "kicked out", "kicking us out", "notice to quit", "can't pay rent",
    "cant pay rent", "can't pay the rent", "cant pay the rent", "can't afford rent", "cant afford rent",
    "behind on rent",
    "被赶", "没地方住", "要搬出去", "无家可归", "赶出去", "赶人", "赶我", "赶走", "让我搬", "让搬走", "叫我搬", "叫我们搬", "收房", "交不起房租", "付不起房租",
    "房租交不上", "交不上房租",
  ],
  .disconnection: [
    "no power", "no water", "no gas", "power cut", "cut off", "disconnection", "停水", "停电", "停气", "断水", "断电", "停水停电",
  ],
  .frozen: ["frozen", "account frozen", "seized", "冻结", "查封", "银行卡被冻结", "卡被冻结", "卡冻结"],
  .threats: [
    "threats", "threat", "threatened", "threaten", "threatening", "threatens", "harassment", "harassed", "威胁", "骚扰",
    "恐吓", "爆通讯录", "暴力催收", "催收", "催债", "天天打电话", "一直打电话", "不停打电话", "collectors", "calling all day", "call all day",
    "calls all day", "keep calling", "keeps calling", "won't stop calling", "wont stop calling",
  ],
  .noFood: [
    "no food", "no medicine", "hungry", "starving", "nothing to eat", "no money for food", "没饭吃", "没饭", "吃不上饭", "没钱吃饭",
    "没药", "没钱吃药", "没钱看病", "饿", "揭不开锅",
  ],
  .scam: ["scam", "scammed", "fraud", "诈骗", "被骗", "骗子", "洗征信", "修复征信", "代协商", "反催收"],
  .notCoping: ["not coping", "撑不住", "快撑不住了"],
]

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
    state.household.situation.monthsBehind = isEveryMonth(answer) ? 6 : try monthsOfSix(answer)
  },
  forget: { $0.household.situation.monthsBehind = nil })

/// That every one of the six months was late.
private func isEveryMonth(_ answer: String) -> Bool {
  [
    "all", "all of them", "all six", "every month", "each month", "every one", "all the time", "always", "always late",
    "more than 6", "more than six", "over 6", "over six", "6+", "6 or more", "六个月以上", "6个月以上", "超过6个月", "超过六个月", "半年以上",
    "半年多",
    "每个月",
    "每月", "每个月都", "每月都", "每个月都逾期", "每月都逾期", "一直逾期", "一直", "都逾期", "全部", "六个月都", "天天逾期",
  ].contains(withoutTone(plainWord(answer)))
}

/// Of the last six months; more than there are is said.
private func monthsOfSix(_ answer: String) throws(AnswerProblem) -> Int {
  var word = withoutTone(plainWord(answer))
  for unit in ["个月", "月", "months"] where word.hasSuffix(unit) { word = trimmed(word.dropLast(unit.count)) }
  if let months = spokenCount(word), months > 6 {
    throw AnswerProblem(
      Text(en: "only the last six months are asked about", zh: "只问最近六个月"),
      remedy: Text(en: "6 if every one of them was late", zh: "六个月都没按时还就写 6"))
  }
  let months = try monthsBehind(answer)
  guard months <= 6 else {
    throw AnswerProblem(
      Text(en: "a number of months from 0 to 6", zh: "请写 0 到 6 之间的月数"),
      remedy: Text(en: "for example 1 or 2; 0 when none", zh: "例如 1 或 2；没有就写 0"))
  }
  return months
}
