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
    Choice(
      id: "all", name: Text(en: "all", zh: "全部"),
      alsoSaid: ["everything", "all of it", "always", "都刷", "都刷卡", "全刷", "全刷卡", "都是刷卡", "全是", "所有", "都是"]),
    Choice(
      id: "most", name: Text(en: "most", zh: "大部分"),
      alsoSaid: ["mostly", "most of it", "a lot", "usually", "大多", "大多数", "多数", "经常", "基本都刷", "基本上都是"]),
    Choice(
      id: "some", name: Text(en: "some", zh: "一部分"),
      alsoSaid: [
        "sometimes", "some of it", "a bit", "a little", "rarely", "half", "about half", "now and then", "有时候", "有时",
        "偶尔",
        "很少", "少部分", "一点", "一点点", "一半", "有一些", "有一点",
      ]),
    Choice(
      id: "none", name: Text(en: "none", zh: "不用"),
      alsoSaid: [
        "no", "never", "none of it", "not at all", "nothing", "cash only", "debit only", "没有", "从不", "从来不", "不刷", "不刷卡",
        "都不刷", "不用信用卡", "没有卡", "0",
      ]),
  ], at: \.habits.everydaySpendingOnCards)
