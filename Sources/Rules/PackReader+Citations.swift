import StrictYAML
import Wording

extension PackReader {
  func readCitation(_ rule: RuleFields) -> Citation? {
    guard let node = rule.fields.required("source"),
      let entry = RuleFields(node, path: "source", known: ["in", "part"], problems: rule.problems)
    else { return nil }
    let part = entry.text("part")
    guard let named = entry.fields.required("in"), let id = named.scalar, let part else { return nil }
    guard let sources else { return Citation(source: Source(id: id, title: Text(same: id)), part: part) }
    guard let source = sources.first(where: { $0.id == id }) else {
      entry.reportUnknown(id, among: sources.map(\.id), named, "source.in")
      return nil
    }
    return Citation(source: source, part: part)
  }

  /// Facts, and checks whose lines texts name in braces, must exist too.
  mutating func noteFactsNamed(in rule: RuleFields, file: RuleFile, keys: [String]) {
    guard !rule.problems.isOfSound else { return }
    for key in keys {
      guard let node = rule.fields[key], case .map(let entries) = node.content else { continue }
      for entry in entries {
        let (node, path) = (entry.value, "\(key).\(entry.key)")
        for name in namesInBraces(of: node.scalar ?? "") {
          for (prefix, kind) in [("fact:", RuleKind.fact), (linePrefix, .check)] where name.hasPrefix(prefix) {
            references.append(
              (file.path, LocatedID(id: String(name.dropFirst(prefix.count)), node: node, path: path), kind))
          }
        }
      }
    }
  }
}
