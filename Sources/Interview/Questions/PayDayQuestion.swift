import Household
import Phrases
import Wording

/// Asked where a month is looked at day by day, and changed by name at any time; the interview does without it.
let payDayQuestion = Question(
  id: "pay-day", section: .income,
  label: Text(en: "On which day of the month are you paid", zh: "每月几号发工资"),
  why: Text(
    en: "With it each day of the month shows what is there in the evening.", zh: "知道哪天进钱，才看得出哪天紧。"),
  example: Text(en: "10", zh: "10"), listLabel: Text(en: "Pay day", zh: "发薪日"), fallback: "",
  enter: Text(en: "not known", zh: "不清楚"),
  shown: { state, _ in state.household.payDay.map { String($0) } },
  take: { answer, state throws(AnswerProblem) in
    state.household.payDay = trimmed(answer).isEmpty ? nil : try dayOfMonth(answer)
  },
  forget: { $0.household.payDay = nil })

/// What people call it.
let payDayWords = ["pay-day", "pay day", "payday", "发薪日", "发薪", "发工资"]
