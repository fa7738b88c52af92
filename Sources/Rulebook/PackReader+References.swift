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

  /// Every line that a check leans on beside its own is in the pack.
  mutating func checkLines(of checks: [Check]) {
    for (file, key, measure) in leanings where !checks.contains(where: { $0.measure == measure }) {
      reportNoLine(file, key, nil, measure)
    }
    for check in checks {
      guard let file = files.first(where: { $0.path == "checks/\(check.id).yaml" }) else { continue }
      for (index, measure) in check.otherReadings.enumerated() where checks.rule(for: measure, beside: check) == nil {
        reportNoLine(file, "other-readings", index, measure)
      }
    }
  }

  private mutating func reportNoLine(_ file: RuleFile, _ key: String, _ index: Int?, _ measure: Measure) {
    let node = file.node.entry(key)
    report(
      file.path, at: index.flatMap { node?.item($0) } ?? node, path: index.map { "\(key)[\($0)]" } ?? key,
      Text(en: "no check gives \(measure.rawValue) its line", zh: "没有检查项给 \(measure.rawValue) 定参考线"),
      remedy: Text(
        en: "leave it out, or add a check with measure: \(measure.rawValue)",
        zh: "去掉它，或加一个 measure: \(measure.rawValue) 的检查项"))
  }

  /// What code reads of the facts that it looks for is there.
  mutating func checkRoles(of facts: [Fact], _ head: Head) {
    for (role, located) in head.roles.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      guard let fact = facts.first(where: { $0.id == located.id }), !role.isFilled(by: fact) else { continue }
      let path = "facts/\(fact.id).yaml"
      report(
        path, at: files.first { $0.path == path }?.node.entry("values"), path: "values",
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

extension Node {
  /// The value of a key of a map.
  fileprivate func entry(_ key: String) -> Node? {
    guard case .map(let entries) = content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  fileprivate func item(_ index: Int) -> Node? {
    guard case .list(let items) = content, items.indices.contains(index) else { return nil }
    return items[index]
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
