import StrictYAML
import Wording

extension MessageRulesReader {
  /// How institutions write, of `weighing.yaml`.
  mutating func institution(_ parent: MessageFields, _ reading: Reading) -> Institution? {
    let known = ["most", "marks", "strange-signals", "strange"]
    guard let node = parent.fields.required("institution"),
      let fields = MessageFields(node, path: "institution", known: known, reading.problems, names),
      let most = fields.requiredWhole("most", in: 0...9)
    else { return nil }
    let strangeSignals = fields.strings("strange-signals")
    refer(strangeSignals, "institution.strange-signals", in: "signals", reading)
    let marks = entries("marks", of: fields, known: ["weight", "phrases", "unless"], reading)
      .compactMap { mark -> Institution.Mark? in
        guard let weight = mark.requiredWhole("weight", in: 1...9), let pattern = mark.pattern() else { return nil }
        return Institution.Mark(weight: weight, pattern: pattern)
      }
    let strange = entries("strange", of: fields, known: ["phrases", "unless"], reading)
    return Institution(
      marks: marks, most: most, strangeSignals: strangeSignals.map(\.text), strange: strange.compactMap { $0.pattern() }
    )
  }

  private func entries(
    _ key: String, of fields: MessageFields, known: [String], _ reading: Reading
  ) -> [MessageFields] {
    (fields.fields.list(key) ?? []).enumerated().compactMap { index, node in
      MessageFields(node, path: fields.path(of: key, index), known: known, reading.problems, names)
    }
  }
}
