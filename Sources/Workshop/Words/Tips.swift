import Checks
import Household
import Money
import Reports
import Rules
import Wording

/// What it would take to turn a finding, in a sentence.
struct Tips {
  private let finding: Finding
  private let assessment: Assessment
  private let language: Language

  init(_ finding: Finding, _ assessment: Assessment, _ language: Language) {
    (self.finding, self.assessment, self.language) = (finding, assessment, language)
  }

  /// nil where nothing can be said.
  var text: String? {
    guard finding.outcome != .notEvaluated else {
      guard !finding.missing.isEmpty else { return nil }
      let missing = assessment.shownPaths(finding.missing, language)
      return Text(en: "What would settle it: \(missing).", zh: "补上这些就能判断：\(missing)。")[language]
    }
    let turns = assessment.tippingPoints(of: finding).map(phrase)
    guard !turns.isEmpty else { return nil }
    let (en, zh) = (turns.map(\.en).joined(separator: ", or "), turns.map(\.zh).joined(separator: "，或者"))
    return finding.outcome == .fired
      ? Text(en: "What tips it? It is no longer over with \(en).", zh: "怎样才不算超出？\(zh)。")[language]
      : Text(en: "What tips it? It is over with \(en).", zh: "怎样就会超出？\(zh)。")[language]
  }

  private func phrase(_ point: TippingPoint) -> Text {
    let value =
      switch point.from {
      case .amount(let amount): amount.formatted(in: assessment.household.currency)
      case .count(let count): String(count)
      case .ratio(let ratio): ratio.decimal(places: 2)
      }
    let more = point.isAndMore ? Text(en: "or more", zh: "达到") : Text(en: "or less", zh: "不超过")
    switch point.what {
    case .figure(let figure):
      return Text(en: "\(figure.name.en) of \(value) \(more.en)", zh: "\(figure.name.zh)\(more.zh) \(value)")
    case .count(.lines), .count(.linesInUse):
      return Text(en: "\(value) lines \(more.en)", zh: "笔数\(more.zh) \(value) 笔")
    case .count(.cards), .count(.fullCards):
      return Text(en: "\(value) cards \(more.en)", zh: "张数\(more.zh) \(value) 张")
    }
  }
}
