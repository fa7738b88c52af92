import Money
package import StrictYAML
import Wording

extension PackReader {
  /// What pack.yaml says, the order of the checks still as ids.
  struct Head {
    var id: String
    var name: Text
    var place: Text
    var currency: Currency
    var checkedOn: CalendarDate
    var sources: [Source]
    var order: [LocatedID]
    /// Where the order stands.
    var orderNode: Node?
    var definition: Text
    var whatACheckIs: Text
    /// The facts that code looks for; a role that no fact of this place has is left out.
    var roles: [Fact.Role: LocatedID]
    var disclaimer: Text
    var disclaimerForOthers: Text
    var onEveryHandout: [String]
  }

  mutating func readHead(_ node: Node, _ problems: ProblemCollector) -> Head? {
    let known = [
      "pack", "id", "name", "place", "currency", "checked-on", "sources", "checks", "definition", "what-a-check-is",
      "disclaimer", "disclaimer-for-others", "on-every-handout", "roles",
    ]
    guard let rule = RuleFields(node, known: known, problems: problems) else { return nil }
    checkVersion(rule)
    let (id, currency) = (readID(rule), readCurrency(rule))
    self.currency = currency
    let others = problems.all.count
    let sources = readSources(rule)
    if problems.all.count == others { self.sources = sources }
    let (name, place, checkedOn) = (rule.text("name"), rule.text("place"), rule.requiredDate("checked-on"))
    let (definition, whatACheckIs) = (rule.text("definition"), rule.text("what-a-check-is"))
    let (disclaimer, handout) = (rule.text("disclaimer"), rule.ids("on-every-handout"))
    references += handout.map { ("pack.yaml", $0, .fact) }
    if let node = rule.fields.required("checks"), case .list(let checks) = node.content, checks.isEmpty {
      problems.report(
        node, "checks", Text(en: "a pack has at least one check", zh: "规则包里至少要有一个检查项"))
    }
    guard let id, let name, let place, let currency, let checkedOn, let definition, let whatACheckIs, let disclaimer
    else { return nil }
    return Head(
      id: id, name: name, place: place, currency: currency, checkedOn: checkedOn, sources: sources,
      order: rule.ids("checks"), orderNode: rule.fields["checks"], definition: definition, whatACheckIs: whatACheckIs,
      roles: readRoles(rule), disclaimer: disclaimer,
      disclaimerForOthers: rule.optionalText("disclaimer-for-others") ?? disclaimer,
      onEveryHandout: handout.map(\.id))
  }

  private func checkVersion(_ rule: RuleFields) {
    let remedy = Text(en: "write pack: \(packVersion)", zh: "请写 pack: \(packVersion)")
    guard let node = rule.fields.required("pack", remedy: remedy), node.scalar != String(packVersion) else { return }
    guard node.scalar.flatMap({ Int($0) }).map({ (1..<packVersion).contains($0) }) != true else {
      rule.problems.report(
        node, "pack", Text(en: "written for an older version of this program", zh: "这是给更早版本的程序写的"),
        remedy: Text(
          en:
            "copy practice.yaml from the built-in pack cn, write pack: \(packVersion), then follow what rules check says",
          zh: "从自带的规则包 cn 复制 practice.yaml，写上 pack: \(packVersion)，再按 rules check 说的改"))
      return
    }
    rule.problems.report(
      node, "pack", Text(en: "not a version of the pack format", zh: "这不是规则包的格式版本"), remedy: versionRead)
  }

  private func readID(_ rule: RuleFields) -> String? {
    guard let node = rule.fields.required("id") else { return nil }
    if let id = node.scalar, !id.isEmpty, id.utf8.allSatisfy(isIDCharacter) { return id }
    rule.problems.report(
      node, "id", Text(en: "not an id", zh: "这不是编号"),
      remedy: Text(en: "small letters, digits and hyphens, for example cn", zh: "用小写字母、数字和连字符，例如 cn"))
    return nil
  }

  private func readCurrency(_ rule: RuleFields) -> Currency? {
    guard let node = rule.fields.required("currency") else { return nil }
    if let currency = node.scalar.flatMap(Currency.init(code:)) { return currency }
    rule.reportUnknown(node.scalar ?? "?", among: Currency.codes.sorted(), node, "currency")
    return nil
  }

  /// Every role has its fact, or says `none`.
  private mutating func readRoles(_ rule: RuleFields) -> [Fact.Role: LocatedID] {
    guard let node = rule.fields.required("roles"),
      let roles = Fields(node, path: "roles", known: Fact.Role.allCases.map(\.rawValue), into: rule.problems)
    else { return [:] }
    var found: [Fact.Role: LocatedID] = [:]
    for role in Fact.Role.allCases {
      let remedy = Text(en: "the id of a fact, or none", zh: "写一条政策要点的编号，或 none")
      guard let node = roles.required(role.rawValue, remedy: remedy), let id = node.scalar, id != "none" else {
        continue
      }
      found[role] = LocatedID(id: id, node: node, path: "roles.\(role.rawValue)")
    }
    references += found.values.map { ("pack.yaml", $0, .fact) }
    return found
  }

  private func readSources(_ rule: RuleFields) -> [Source] {
    _ = rule.fields.required("sources")
    return (rule.fields.list("sources") ?? []).enumerated().compactMap { index, node in
      guard
        let entry = RuleFields(
          node, path: "sources[\(index)]", known: ["id", "title", "short", "note"], problems: rule.problems)
      else { return nil }
      _ = entry.fields.required("id")
      let (id, title) = (entry.fields.text("id"), entry.text("title"))
      guard let id, let title else { return nil }
      return Source(id: id, title: title, shortName: entry.optionalText("short"), note: entry.optionalText("note"))
    }
  }
}

private func isIDCharacter(_ byte: UInt8) -> Bool {
  (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte == 0x2D
}

/// The version of the pack format that is read.
private let packVersion = 2

private let versionRead = Text(
  en: "this program reads pack: \(packVersion)", zh: "本程序能读 pack: \(packVersion)")

/// The problem with a pack of a newer format, in which other keys may be right; nil for any other.
package func newerVersion(of node: Node) -> Problem? {
  guard case .map(let entries) = node.content, let version = entries.first(where: { $0.key == "pack" })?.value,
    let number = version.scalar.flatMap({ Int($0) }), number > packVersion
  else { return nil }
  return Problem(
    at: version.place, path: "pack",
    Text(en: "written for a newer version of this program", zh: "这是给更新版本的程序写的"), remedy: versionRead)
}
