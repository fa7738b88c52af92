import StrictYAML
import Wording

/// What holds between the files of a pack, whatever their kind: the order of checks, and ids that exist.
extension PackReader {
  /// Checks in the order that the pack gives; a check that is not listed is a problem.
  mutating func orderedChecks(_ checks: [Check], by head: Head) -> [Check] {
    for id in ids[.check] ?? [] where !head.order.contains(where: { $0.id == id }) {
      report(
        "pack.yaml", at: head.orderNode, path: "checks",
        Text(en: "\(id) is not in the order of checks", zh: "checks 的次序里没有 \(id)"),
        remedy: Text(en: "put it where it should be shown", zh: "把它写到该出现的位置"))
    }
    references += head.order.map { ("pack.yaml", $0, .check) }
    var seen: Set<String> = []
    return head.order.filter { seen.insert($0.id).inserted }.compactMap { located in
      checks.first { $0.id == located.id }
    }
  }

  mutating func checkReferences() {
    let known = ids.mapValues(Set.init)
    for (file, located, kind) in references where known[kind]?.contains(located.id) != true {
      report(
        file, at: located.node, path: located.path,
        Text(en: "there is no \(kind.name.en) \(located.id)", zh: "没有编号为 \(located.id) 的\(kind.name.zh)"),
        remedy: nearest(located.id, in: ids[kind] ?? []).map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") })
    }
  }

}
