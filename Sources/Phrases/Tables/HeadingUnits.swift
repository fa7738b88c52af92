import Money
import Wording

/// What a heading says of the figures below it beside what they are: for how long a payment is, and in what unit sums are.
extension DebtImport.Heading {
  /// Behind the sum of a payment that is not a month's: `85 a week`, `每年 54000`; empty for a month's.
  var periodTold: String {
    guard holdsPayments else { return "" }
    let words = wordsOfHeading(name)
    if words.contains("monthly") || words.contains("每月") { return "" }
    if words.contains("pw") || zip(words, words.dropFirst()).contains(where: { $0 == ("p", "w") }) { return " a week" }
    let isOfWeeks = words.contains { $0.hasPrefix("week") }
    if isOfWeeks, words.contains(where: ["bi", "2", "two", "other", "second"].contains) { return " every two weeks" }
    if isOfWeeks, let count = words.first(where: { ["3", "4", "three", "four"].contains($0) }) {
      return " every \(count) weeks"
    }
    if words.contains(where: { $0.hasPrefix("semi") || $0.hasPrefix("half") || $0.contains("半年") }) {
      return words.contains { $0.contains("month") } ? " twice a month" : " every six months"
    }
    return periodWords.first { periods, _ in
      periods.contains { period in
        words.contains {
          period.utf8.allSatisfy { $0 < 0x80 } || period.count == 1 ? $0 == period : $0.hasPrefix(period)
        }
      }
    }?
    .meant ?? ""
  }

  /// Behind a number below it that counts no months: `逾期天数` counts days, `剩余年限` years. Empty for months.
  var countUnitTold: String {
    let plain = wholeWord
    switch column {
    case .behind where plain.contains("天") || plain.contains("days"): return " days"
    case .behind where plain.contains("周") || plain.contains("weeks"): return " weeks"
    case .remaining
    where plain.contains("年") && !plain.contains("年月") || plain.contains("year")
      || plain.contains("yrs"):
      return " years"
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

  /// A share in place of a sum: `Used %`, `已用比例`, `% paid`.
  var isShare: Bool {
    switch meaning {
    case .column(.balance), .column(.limit), .column(.payment), .column(.arrears), .left, .paid, .paidSoFar,
      .weakBalance,
      .balanceOfLoans, .original:
      let plain = plainWord(name)
      return plain.contains("%")
        || ["比例", "占比", "使用率", "ratio", "percent", "utilisation", "utilization", "share of"].contains(
          where: plain.contains)
    default: return false
    }
  }

  /// `Min %`: a share of what is owed.
  var isShareOfBalance: Bool { meaning == .column(.minimum) && plainWord(name).contains("%") }

  /// The code of the one currency that its name says, where that is not the household's.
  func currencyTold(beside currency: Currency) -> String? {
    let codes = currencyCodes(named: name)
    guard !codes.isEmpty, !codes.contains(currency.code) else { return nil }
    return codes.count == 1 ? codes.first : ["USD", "GBP", "INR"].first(where: codes.contains)
  }
}

/// A number that a unit can stand behind.
func isFigureCell(_ text: String) -> Bool {
  !text.isEmpty && text.allSatisfy { isDigit($0) || ",. ¥￥$£€".contains($0) }
}

private let periodWords: [(words: [String], meant: String)] = [
  (["biweekly", "fortnightly", "fortnight", "每两周", "两周", "双周"], " every two weeks"),
  (["week", "weekly", "wk", "每周", "周还", "周供", "按周", "周"], " a week"),
  (["quarter", "quarterly", "每季", "季还", "季度", "按季", "季"], " a quarter"),
  (["annual", "annually", "annum", "year", "yearly", "yr", "每年", "年还", "年供", "年付", "一年", "按年", "年"], " a year"),
  (["daily", "day", "每天", "每日", "日还", "按天", "按日", "天"], " a day"),
]

/// `（万元）`, `单位：万元`, `($000)`, `in thousands`: the unit that sums are counted in, empty for `（元）`; nil where none is named.
func unitOfSums(_ text: String) -> String? {
  let plain = plainWord(text).replacing("（", with: "(").replacing("）", with: ")")
  if ["(万元)", "(万)", "/万元", "单位:万元", "单位：万元", "单位:万", "单位：万", "万元"].contains(where: plain.contains) { return "万" }
  if plain.split(whereSeparator: { !$0.isLetter }).contains("cents") || plain.contains("(分)") { return centsUnit }
  if ["(千元)", "(千)", "单位:千元", "单位：千元"].contains(where: plain.contains) { return "千" }
  let thousands = [
    "(k)", "($k)", "(£k)", "(€k)", "(¥k)", "(000)", "(000s)", "($000)", "($000s)", "(thousands)", "in thousands",
    "'000",
  ]
  if thousands.contains(where: plain.contains) { return "k" }
  let whole = ["(元)", "单位:元", "($)", "(£)", "(€)", "(¥)", "(usd)", "(cny)", "(rmb)"]
  return whole.contains(where: plain.contains) ? "" : nil
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
