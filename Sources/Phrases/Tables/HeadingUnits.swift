import Money
import Wording

/// What a heading says of the figures below it beside what they are: for how long a payment is, and in what unit sums are.
extension DebtImport.Heading {
  /// Behind the sum of a payment that is not a month's: `85 a week`, `每年 54000`; empty for a month's.
  var periodTold: String {
    guard column == .payment || column == .minimum else { return "" }
    let word = headingWord(name)
    let words = Set(wholeWord.split { !$0.isLetter }.map(String.init))
    return periodWords.first { periods, _ in
      periods.contains { period in
        period.utf8.allSatisfy { $0 < 0x80 }
          ? words.contains(period) : word.hasPrefix(period) || bracketed.contains(period)
      }
    }?
    .meant ?? ""
  }

  /// What stands in brackets: `月` of `利率（月）`.
  private var bracketed: String {
    let word = wholeWord.replacing("（", with: "(").replacing("）", with: ")").replacing("[", with: "(")
    guard let open = word.firstIndex(of: "(") else { return "" }
    return String(word[word.index(after: open)...].prefix { $0 != ")" && $0 != "]" })
  }

  /// `Rate (monthly)`, `利率（日）`: the column of the period that stands in brackets; nil where none does.
  var rateColumnInBrackets: Column? {
    guard meaning == .column(.rate) else { return nil }
    let words = bracketed.split { !$0.isLetter }.map(String.init)
    if words.contains(where: ["monthly", "month", "pm", "mo", "月", "每月", "按月", "月息"].contains) { return .monthlyRate }
    return words.contains(where: ["daily", "day", "日", "天", "每日", "每天", "日息"].contains) ? .dailyRate : nil
  }

  /// `万` for a heading such as `欠款（万元）`, `k` for `Balance ($000)`; empty for whole units.
  func unitTold(above: String?) -> String {
    sumColumns.contains { $0 == column } ? unitOfSums(name) ?? above ?? "" : ""
  }

  /// Behind a number below it that counts no months: `逾期天数` counts days, `剩余年限` years. Empty for months.
  var countUnitTold: String {
    let plain = wholeWord
    switch column {
    case .behind where plain.contains("天") || plain.contains("days"): return " days"
    case .remaining where plain.contains("年") && !plain.contains("年月") || plain.contains("year"): return " years"
    default: return ""
    }
  }

  /// The unit of its rates; nil where it names none.
  var shareUnitTold: ShareUnit? {
    let plain = wholeWord
    return ShareUnit.allCases.first { $0.marks.contains(where: plain.contains) }
  }

  /// With what stands in brackets, and `_` as a space.
  private var wholeWord: String { plainWord(name).replacing("_", with: " ") }

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
  if plain.split(whereSeparator: { !$0.isLetter }).contains("cents") || plain.contains("(分)") { return centsUnit }
  if ["(千元)", "(千)", "单位:千元", "单位：千元"].contains(where: plain.contains) { return "千" }
  return ["(k)", "($k)", "(000)", "(000s)", "($000)", "($000s)", "(thousands)", "in thousands", "'000"].contains(
    where: plain.contains) ? "k" : nil
}

/// What a cell of how often a payment is made adds to it; nil for a word that is not known.
func periodOfFrequency(_ cell: String) -> String? {
  let word = headingWord(cell)
  if ["", "monthly", "month", "every month", "per month", "每月", "月", "按月", "月付", "m"].contains(word)
    || isUnknownWord(cell)
  {
    return ""
  }
  if ["biweekly", "bi weekly", "fortnightly", "every two weeks", "every 2 weeks", "每两周", "双周"].contains(word) {
    return " every two weeks"
  }
  if ["weekly", "week", "per week", "every week", "每周", "周", "按周", "周付"].contains(word) { return " a week" }
  if ["quarterly", "per quarter", "每季", "每季度", "季度", "季", "按季", "季付"].contains(word) { return " a quarter" }
  if ["yearly", "annual", "annually", "per year", "每年", "年", "按年", "年付"].contains(word) { return " a year" }
  return nil
}

/// What `unitOfSums` says of sums in hundredths.
let centsUnit = "cents"

/// `120050` hundredths as `1200.50`; nil for anything but a whole number.
func inWholeUnits(_ text: String) -> String? {
  let digits = text.filter { $0 != "," }
  guard !digits.isEmpty, digits.count <= 15, digits.allSatisfy(isDigit) else { return nil }
  let padded = String(repeating: "0", count: max(0, 3 - digits.count)) + digits
  return "\(padded.dropLast(2)).\(padded.suffix(2))"
}

/// What a column's rates are counted in, where its heading says so.
enum ShareUnit: CaseIterable, Sendable {
  case perCent, perThousand, perTenThousand, basisPoints

  var marks: [String] {
    switch self {
    case .perCent: ["%"]
    case .perThousand: ["‰"]
    case .perTenThousand: ["万分"]
    case .basisPoints: ["bps", "basis points", "基点"]
    }
  }

  /// `24.99` with its unit; nil for a number that the unit does not allow.
  func written(_ number: String) -> String? {
    switch self {
    case .perCent: number + "%"
    case .perThousand: number + "‰"
    case .perTenThousand: "万分之" + number
    case .basisPoints: inWholeUnits(number).map { $0 + "%" }
    }
  }
}
