import Money
import Wording

/// What a heading says of the figures below it beside what they are: for how long a payment is, and in what unit sums are.
extension DebtImport.Heading {
  /// Behind the sum of a payment that is not a month's: `85 a week`, `每年 54000`; empty for a month's.
  var periodTold: String {
    guard column == .payment || column == .minimum else { return "" }
    let word = headingWord(name)
    let words = Set(word.split(separator: " ").map(String.init))
    return periodWords.first { periods, _ in
      periods.contains { $0.utf8.allSatisfy { $0 < 0x80 } ? words.contains($0) : word.hasPrefix($0) }
    }?
    .meant ?? ""
  }

  /// `万` for a heading such as `欠款（万元）`, `k` for `Balance ($000)`; empty for whole units.
  func unitTold(above: String?) -> String {
    sumColumns.contains { $0 == column } ? unitOfSums(name) ?? above ?? "" : ""
  }

  /// A share in place of a sum: `Used %`, `已用比例`.
  var isShare: Bool {
    guard meaning == .column(.balance) || meaning == .column(.limit) else { return false }
    let plain = plainWord(name)
    return plain.contains("%")
      || ["比例", "占比", "使用率", "ratio", "percent", "utilisation", "utilization"].contains(where: plain.contains)
  }
}

/// A number that a unit can stand behind.
func isFigureCell(_ text: String) -> Bool {
  !text.isEmpty && text.allSatisfy { isDigit($0) || ",. ¥￥$£€".contains($0) }
}

private let sumColumns: [Column] = [.limit, .balance, .payment, .minimum, .arrears]

private let periodWords: [(words: [String], meant: String)] = [
  (["biweekly", "fortnightly", "fortnight", "每两周", "双周"], " every two weeks"),
  (["week", "weekly", "每周", "周还", "周供"], " a week"), (["quarter", "quarterly", "每季", "季还"], " a quarter"),
  (["annual", "annually", "year", "yearly", "每年", "年还", "年供", "年付", "一年"], " a year"),
  (["daily", "day", "每天", "每日", "日还"], " a day"),
]

/// `（万元）`, `单位：万元`, `($000)`, `in thousands`: the unit that sums are counted in; nil where none is named.
func unitOfSums(_ text: String) -> String? {
  let plain = plainWord(text).replacing("（", with: "(").replacing("）", with: ")")
  if ["(万元)", "(万)", "/万元", "单位:万元", "单位：万元", "单位:万", "单位：万", "万元"].contains(where: plain.contains) { return "万" }
  if ["(千元)", "(千)", "单位:千元", "单位：千元"].contains(where: plain.contains) { return "千" }
  return ["(k)", "($k)", "(000)", "(000s)", "($000)", "($000s)", "(thousands)", "in thousands", "'000"].contains(
    where: plain.contains) ? "k" : nil
}

/// What a cell of how often a payment is made adds to it; nil for a word that is not known.
func periodOfFrequency(_ cell: String) -> String? {
  let word = headingWord(cell)
  if ["", "monthly", "month", "every month", "per month", "每月", "月", "按月", "m"].contains(word) || isUnknownWord(cell) {
    return ""
  }
  if ["biweekly", "bi weekly", "fortnightly", "every two weeks", "every 2 weeks", "每两周", "双周"].contains(word) {
    return " every two weeks"
  }
  if ["weekly", "week", "per week", "every week", "每周", "周", "按周"].contains(word) { return " a week" }
  if ["quarterly", "per quarter", "每季", "每季度", "季度", "按季"].contains(word) { return " a quarter" }
  if ["yearly", "annual", "annually", "per year", "每年", "年", "按年"].contains(word) { return " a year" }
  return nil
}
