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

  /// Facts that texts name in braces must exist too.
  mutating func noteFactsNamed(in rule: RuleFields, file: RuleFile, keys: [String]) {
    for key in keys {
      guard let node = rule.fields[key], case .map(let entries) = node.content else { continue }
      for entry in entries {
        let names = placeholderNames(in: entry.value.scalar ?? "").filter { $0.hasPrefix("fact:") }
        references += names.map { name in
          let path = "\(key).\(entry.key)"
          return (file.path, LocatedID(id: String(name.dropFirst(5)), node: entry.value, path: path), .fact)
        }
      }
    }
  }
}
