import Checks
import Rules
import Wording

/// Which side of its line a check looks at, with what is counted: `above 3 lines`, 「高于 3 笔」; the formula of a check
/// that has no line.
func lineInWords(of check: Check, _ language: Language) -> String {
  guard let line = check.threshold else { return check.measure.formula[language] }
  let value = withUnit(line, of: check.measure)
  return check.rule.isUnder
    ? Text(en: "below \(value.en)", zh: "低于 \(value.zh)")[language]
    : Text(en: "above \(value.en)", zh: "高于 \(value.zh)")[language]
}

private func withUnit(_ line: Threshold, of measure: Measure) -> Text {
  let value = Text(en: line.shown(in: .en), zh: line.shown(in: .zh))
  return switch line {
  case .percent: value
  case .months: Text(en: "\(value.en) months", zh: "\(value.zh) 个月")
  case .count:
    Text(en: "\(value.en) \(measure.isOfCards ? "cards" : "lines")", zh: "\(value.zh) \(measure.isOfCards ? "张" : "笔")")
  }
}

extension Measure {
  fileprivate var isOfCards: Bool { form == .count(.cards) || form == .count(.fullCards) }
}

/// `caution to warning` where the severity can rise, else the one there is.
func severityRange(of check: Check, _ language: Language) -> String {
  let lowest = severityName(check.severity)
  guard let highest = check.rises.map(\.severity).max(), highest > check.severity else { return lowest[language] }
  let name = severityName(highest)
  return Text(en: "\(lowest.en) to \(name.en)", zh: "\(lowest.zh)到\(name.zh)")[language]
}

extension Page {
  /// Whose rules these are, where they are the person's own.
  mutating func addOwner(_ pack: Pack, ownFolder: String?) {
    guard let folder = ownFolder.map({ sanitised($0) }) else { return }
    let name = sanitised(pack.name[language])
    add(
      Text(en: "Your own rules (\(name)), from \(folder)", zh: "您自己的规则（\(name)），来自 \(folder)"), hanging: 2)
  }
}
