import StrictYAML
import Wording

extension MessageRulesReader {
  mutating func signal(_ reading: Reading) -> Signal? {
    let known = ["reason", "does", "weight", "points-to", "phrases", "asked-anyway", "unless", "source", "as-of"]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems, names) else { return nil }
    let (reason, does) = (fields.text("reason"), fields.word("does", as: Signal.Doing.self))
    let (weight, source, asOf) = (
      fields.requiredWhole("weight", in: 1...4), fields.text("source"), fields.requiredDate("as-of")
    )
    let kinds = fields.strings("points-to")
    refer(kinds, "points-to", in: "kinds", reading)
    guard let reason, let does, let weight, let source, let asOf, var pattern = fields.pattern() else { return nil }
    pattern.isAsk = does == .asks
    return Signal(
      id: reading.file.id, reason: reason, does: does, weight: weight, pointsTo: kinds.map(\.text), source: source,
      asOf: asOf, pattern: pattern)
  }

  func kind(_ reading: Reading) -> FraudKind? {
    guard let fields = MessageFields(reading.file.node, known: ["title", "wants", "steps", "never"], reading.problems),
      let title = fields.text("title"), let wants = fields.text("wants")
    else { return nil }
    return FraudKind(
      id: reading.file.id, title: title, wants: wants, steps: fields.texts("steps"), never: fields.texts("never"))
  }

  mutating func genuine(_ reading: Reading) -> GenuineKind? {
    let known = ["title", "check", "rank", "quiets", "phrases", "unless", "source", "as-of"]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems, names) else { return nil }
    let quiets = fields.strings("quiets")
    refer(quiets, "quiets", in: "signals", reading)
    _ = fields.requiredDate("as-of")
    let (title, check, source) = (fields.text("title"), fields.text("check"), fields.text("source"))
    guard let title, let check, let source, let rank = fields.requiredWhole("rank", in: 1...99),
      let pattern = fields.pattern()
    else { return nil }
    return GenuineKind(
      id: reading.file.id, title: title, check: check, source: source, quiets: quiets.map(\.text), rank: rank,
      pattern: pattern)
  }

  mutating func concern(_ reading: Reading) -> Concern? {
    let known = ["title", "comes-first", "steps", "signals", "phrases", "unless"]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems, names) else { return nil }
    let signals = fields.strings("signals")
    refer(signals, "signals", in: "signals", reading)
    guard let title = fields.text("title"), let pattern = fields.pattern() else { return nil }
    return Concern(
      id: reading.file.id, comesFirst: fields.fields.yesOrNo("comes-first") ?? false, title: title,
      steps: fields.texts("steps"), signals: signals.map(\.text), pattern: pattern)
  }
}
