import Household
import Phrases
import Wording

let everydaySpendingQuestion = wordQuestion(
  "habits.everyday-spending-on-cards", .habits,
  text: Text(same: ""),
  label: Text(en: "On credit", zh: "刷卡的有多少"),
  why: Text(
    en: "Buying everything on credit hides what a month costs, and the bill comes after the money is gone.",
    zh: "样样都刷卡，花了多少看不见，账单来的时候钱已经没了。"),
  example: Text(en: "3", zh: "3"), listLabel: Text(en: "Daily spending on credit", zh: "日常花销刷卡"),
  choices: [
    Choice(id: "all", name: Text(en: "all", zh: "全部")), Choice(id: "most", name: Text(en: "most", zh: "大部分")),
    Choice(id: "some", name: Text(en: "some", zh: "一部分")),
    Choice(id: "none", name: Text(en: "none", zh: "不用"), alsoSaid: ["no", "没有", "0"]),
  ], at: \.habits.everydaySpendingOnCards)
