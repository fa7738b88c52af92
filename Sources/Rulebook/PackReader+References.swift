import StrictYAML
import Wording

/// What holds between the files of a pack: the order of checks, ids that exist, no check folded under itself.
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

  /// Two findings that fold under each other would both vanish.
  mutating func checkFolds() {
    for (file, check, under) in folds where leads(from: under.id, to: check) {
      let message =
        under.id == check
        ? Text(en: "a check cannot fold under itself", zh: "检查项不能并到自己下面")
        : Text(
          en: "\(under.id) folds under \(check) in its turn", zh: "\(under.id) 又并到了 \(check) 下面，绕成了圈")
      report(
        file, at: under.node, path: under.path, message, remedy: Text(en: "leave it out here or there", zh: "去掉其中一处"))
    }
  }

  /// What code reads of the facts that it looks for is there.
  mutating func checkRoles(of facts: [Fact], _ head: Head) {
    for (role, located) in head.roles {
      guard let fact = facts.first(where: { $0.id == located.id }), !role.isFilled(by: fact) else { continue }
      report(
        "facts/\(fact.id).yaml", path: "values",
        Text(en: "\(role.rawValue) needs numbers", zh: "\(role.rawValue) 要有数字"),
        remedy: Text(en: "each value with \(role.example)", zh: "每个值都写 \(role.example)"))
    }
  }

  /// The reserve is a check's line in months.
  mutating func checkReserve(_ located: LocatedID, among checks: [Check]) {
    guard let check = checks.first(where: { $0.id == located.id }) else { return }
    if case .months = check.threshold { return }
    report(
      practicePath, at: located.node, path: located.path,
      Text(en: "\(located.id) has no line in months", zh: "\(located.id) 的参考线不是月数"))
  }

  private func leads(from start: String, to end: String) -> Bool {
    var (open, seen): ([String], Set<String>) = ([start], [start])
    while let check = open.popLast() {
      if check == end { return true }
      open += folds.filter { $0.check == check }.map(\.under.id).filter { seen.insert($0).inserted }
    }
    return false
  }
}

extension Fact.Role {
  fileprivate func isFilled(by fact: Fact) -> Bool {
    switch self {
    case .instalmentAgreement: fact.unit == .months && fact.values.allSatisfy { $0.number != nil }
    case .privateLendingLine: fact.values.allSatisfy { $0.rate != nil }
    }
  }

  fileprivate var example: String {
    switch self {
    case .instalmentAgreement: "value: 60 (unit: months)"
    case .privateLendingLine: "rate: 12%"
    }
  }
}

extension PackReader.Kind {
  fileprivate var name: Text {
    switch self {
    case .check: Text(en: "check", zh: "检查项")
    case .advice: Text(en: "advice", zh: "建议")
    case .fact: Text(en: "fact", zh: "政策要点")
    }
  }
}
