import Money
import Wording

/// What a cell says of being late.
enum Lateness: Equatable {
  /// As `monthsBehind` reads it: `0`, `60 days`, `2期`.
  case behind(String)
  case arrears(String)
  /// Late, and not by how much.
  case unknown

  /// nil for a cell that says nothing of it.
  /// - Parameter isAsked: whether the column is about being late; a status is about other things too.
  init?(_ cell: String, isAsked: Bool, in currency: Currency) {
    let word = headingWord(cell)
    if trimmed(cell).isEmpty || isUnknownWord(cell) { return nil }
    if let time = timeLate(plainWord(cell), isAsked: isAsked) {
      self = time
    } else if inTime.contains(word) || isAsked && saysNo(cell) {
      self = .behind("0")
    } else if lateWords.contains(where: word.hasPrefix) || isAsked && saysYes(cell) {
      self = .unknown
    } else if isAsked, let sum = (try? Stated.read(cell, in: currency))?.amount {
      let isCount = isPlainNumber(cell) && sum < Amount(minorUnits: 32 * currency.minorUnits)
      self = sum == .zero ? .behind("0") : isCount ? .unknown : .arrears(cell)
    } else {
      return nil
    }
  }
}

extension Lateness {
  /// What stands below `arrears`: a sum, a time, yes or no; any other cell is a sum that cannot be read.
  init(ofArrears cell: String, in currency: Currency) {
    if let time = timeLate(plainWord(cell), isAsked: true) {
      self = time
    } else if saysYes(cell) {
      self = .unknown
    } else {
      self = saysNo(cell) ? .arrears("0") : .arrears(cell)
    }
  }
}

/// `逾期10天`, `60 days late`; of a range, `30-59 days`, only that it is late.
private func timeLate(_ word: String, isAsked: Bool) -> Lateness? {
  guard word.contains(where: isDigit) || word.contains(where: { "一两二三四五六".contains($0) }) else { return nil }
  var rest = word
  var isLate = isAsked
  for mark in ["已逾期", "逾期了", "逾期", "拖欠"] where rest.hasPrefix(mark) {
    (rest, isLate) = (trimmed(rest.dropFirst(mark.count)), true)
    break
  }
  for mark in ["past due", "late", "overdue", "behind", "delinquent", "in arrears", "逾期"] where rest.hasSuffix(mark) {
    (rest, isLate) = (trimmed(rest.dropLast(mark.count)), true)
    break
  }
  let hasUnit = ["天", "days", "day", "个月", "月", "months", "month", "mths", "期"].contains(where: rest.hasSuffix)
  guard isLate, hasUnit else { return nil }
  return (try? monthsBehind(rest)) == nil ? .unknown : .behind(rest)
}

func saysYes(_ cell: String) -> Bool { ["yes", "y", "true", "是", "有", "x", "☑", "✓", "✔"].contains(plainWord(cell)) }

func saysNo(_ cell: String) -> Bool {
  ["no", "n", "false", "否", "无", "没有", "没", "none", "0", "☐", "never"].contains(plainWord(cell))
}

private let inTime: Set<String> = [
  "current", "正常", "正常还款", "正常还款中", "up to date", "on time", "按时", "按时还款", "未逾期", "无逾期", "没有逾期", "没逾期", "not late",
]

private let lateWords = [
  "逾期", "已逾期", "拖欠", "late", "overdue", "past due", "delinquent", "in arrears", "behind", "default", "charged off",
  "charge off", "in collection", "collections", "arrears", "missed", "in default", "催收", "次级", "可疑", "损失", "呆账", "断供",
  "停还",
  "已停还", "欠缴", "欠费", "违约",
]
