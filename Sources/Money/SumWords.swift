import Wording

/// Signs of an estimate, before or behind a number; those that are part of a longer one come behind it.
let estimateMarks = (
  before: [
    "~", "≈", "大约", "大概", "差不多", "将近", "接近", "不到", "不足", "不超过", "最多", "至少", "起码", "应该是", "应该有", "应该", "可能有", "大概有",
    "差不多有", "估计有", "可能", "也就", "估计",
    "约", "近", "小", "approximately ", "approx. ", "approx ", "about ", "around ", "roughly ", "circa ", "maybe ",
    "probably ", "perhaps ", "i think ", "i guess ", "say ", "just over ", "a bit over ", "a little over ",
    "well over ",
    "just under ", "a bit under ", "just shy of ", "shy of ", "a bit more than ", "a bit less than ",
    "a little under ", "slightly over ", "slightly under ", "slightly more than ", "slightly less than ",
    "somewhere around ", "in the region of ", "ballpark ", "give or take ", "not quite ", "no more than ",
    "upwards of ", "north of ", "it's ", "its ", "like ", "over ", "under ", "more than ", "less than ", "at least ",
    "up to ", "nearly ",
    "almost ", "close to ", "some ",
  ],
  after: [
    "左右", "上下", "出头", "不到", "有余", "挂零", "往上", "朝上", "开外", "打住", "以上", "以内", "多一点", "多点", "多", "来", "的样子", "样子", "不等",
    "不一定", "不固定", "浮动", "?", " or so",
    "-ish", "ish", " or less", " maybe", " probably", " perhaps", " i guess", " more or less", " ish",
    " or more",
    " at most", " give or take", " ballpark", " odd", "-odd", " plus", " approx", " roughly", " i think", "+",
  ]
)

/// What is said of nothing at all.
let nothingAtAll: Set<String> = [
  "none", "zero", "nil", "nothing", "no", "0 in all", "没有", "没", "无", "零", "零元", "一分没有", "一分钱没有", "没钱", "没有钱", "没有收入",
  "没收入", "没有存款", "没存款", "没工资", "没有工资", "没有工资收入", "没有进账", "没进账", "没钱进账", "no income", "no savings", "no money",
  "nothing at all", "not a penny",
]

/// Takes every sign of an estimate off the ends of a text, and `多` or `来` from inside `30多万`.
func takeEstimateMarks(_ text: inout String) -> Bool {
  var isEstimate = false
  while estimateMarks.before.contains(where: { text.takePrefix($0) })
    || estimateMarks.after.contains(where: { text.takeSuffix($0) })
  {
    isEstimate = true
  }
  for mark in ["多", "来"] {
    guard let place = text.firstRange(of: mark), let next = text[place.upperBound...].first, "百千万亿".contains(next)
    else { continue }
    text.removeSubrange(place)
    isEstimate = true
  }
  return isEstimate
}

/// Takes what says that a sum is all of it, and changes nothing.
func takeWordsOfTotals(_ text: inout String) -> Bool {
  wordsOfWholeSums.before.contains { text.takePrefix($0) } || wordsOfWholeSums.after.contains { text.takeSuffix($0) }
}

let wordsOfWholeSums = (
  before: ["一共", "总共", "总计", "合计", "共计", "in all: ", "in total: ", "total "],
  after: [" in all", " in total", " altogether", " total"]
)

/// Without the comma, the full stop or the word that a spoken sentence ends with: `7500,`, `大概7500吧`.
func withoutClosing(_ text: String) -> String {
  var rest = text
  while let last = rest.last, closingSigns.contains(last) { rest.removeLast() }
  return rest
}

let closingSigns = ",，。、;；!！吧呢啊哦嘛 "
