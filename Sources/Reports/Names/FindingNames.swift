public import Checks
import Household
import Outlook
public import Rules
public import Wording

public func severityName(_ severity: Severity) -> Text {
  switch severity {
  case .notice: Text(en: "notice", zh: "提示")
  case .caution: Text(en: "caution", zh: "留意")
  case .warning: Text(en: "warning", zh: "警示")
  case .urgent: Text(en: "urgent", zh: "紧急")
  }
}

extension Assessment {
  /// The verdict in words: where nothing but money is urgent, that the money does not suffice.
  public var verdictInWords: Text {
    let urgent = fired.filter { $0.severity == .urgent }
    let isMoneyAlone = !urgent.isEmpty && urgent.allSatisfy { $0.check.measure == .marginToIncome }
    return pack.text(isMoneyAlone ? .verdictMoney : verdict.sentence)
  }
}

extension Verdict {
  fileprivate var sentence: HeadlineSentence {
    switch self {
    case .severity(.urgent): .verdictUrgent
    case .severity(.warning): .verdictWarning
    case .severity(.caution): .verdictCaution
    case .severity(.notice): .verdictNotice
    case .clear: .verdictClear
    case .notEvaluated: .verdictOpen
    }
  }
}

public func outcomeName(_ finding: Finding) -> Text {
  switch finding.outcome {
  case .fired:
    finding.check.measure.isAnswer ? Text(en: "needs attention", zh: "需要留意") : Text(en: "over the line", zh: "超出参考线")
  case .onTheLine: Text(en: "exactly on the line", zh: "正好在线上")
  case .clear where finding.check.measure == .reportUnseen: Text(en: "seen", zh: "看过了")
  case .clear:
    finding.check.measure.isAnswer ? Text(en: "not the case", zh: "没有这种情况") : Text(en: "within the line", zh: "在线以内")
  case .notEvaluated: Text(en: "not judged", zh: "资料不足，暂未判断")
  }
}

func groupName(_ group: Check.Group) -> Text {
  switch group {
  case .thisMonth: Text(en: "this month", zh: "这个月的钱")
  case .cards: Text(en: "cards", zh: "信用卡")
  case .wholePicture: Text(en: "the whole picture", zh: "整体情况")
  }
}

func emphasis(of severity: Severity) -> Emphasis {
  switch severity {
  case .urgent: .urgent
  case .warning: .warning
  case .caution: .caution
  case .notice: .notice
  }
}

/// The check's title, with the debt or the person that it is about, whose name is cut to so many columns.
func title(of finding: Finding, in figures: Figures, _ language: Language, columns: Int = 30) -> String {
  let title = finding.check.title[language]
  guard let subject = subjectName(of: finding, in: figures, language, columns: columns) else { return title }
  return title + Text(en: ": \(subject)", zh: "：\(subject)")[language]
}

/// nil for the household and the person assessed.
func subjectName(
  of finding: Finding, in figures: Figures, _ language: Language, columns: Int = 30
) -> String? {
  switch finding.subject {
  case .household: nil
  case .holder(let name): truncated(sanitised(name), to: columns)
  case .debt(let name, let id): shownName(of: name, at: id, among: figures.namesakes, language, columns: columns)
  }
}
