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
      let missing = shownPaths(finding.missing, in: assessment.household, language)
      return Text(en: "What would settle it: \(missing).", zh: "补上这些就能判断：\(missing)。")[language]
    }
    let turns = assessment.tippingPoints(of: finding).map(phrase)
    guard !turns.isEmpty else { return nil }
    let (en, zh) = (turns.map(\.en).joined(separator: ", or "), turns.map(\.zh).joined(separator: "，或者"))
    return finding.outcome == .fired
      ? Text(en: "What tips it? It is no longer over with \(en).", zh: "差多少就不算超出？\(zh)。")[language]
      : Text(en: "What tips it? It is over with \(en).", zh: "差多少就超出？\(zh)。")[language]
  }

  private func phrase(_ point: TippingPoint) -> Text {
    let value =
      switch point.from {
      case .amount(let amount): amount.formatted(in: assessment.household.currency)
      case .count(let count): String(count)
      case .ratio(let ratio): ratio.decimal(places: 2)
      }
    let name = name(of: point.what)
    return point.isAndMore
      ? Text(en: "\(name.en) of \(value) or more", zh: "\(name.zh)有 \(value) 或更多")
      : Text(en: "\(name.en) of \(value) or less", zh: "\(name.zh)只有 \(value) 或更少")
  }

  private func name(of what: TippingPoint.What) -> Text {
    switch what {
    case .figure(let figure): figure.name
    case .count(.lines), .count(.linesInUse): Text(en: "a count of lines", zh: "笔数")
    case .count(.cards), .count(.fullCards): Text(en: "a count of cards", zh: "张数")
    }
  }
}
