public import Money
public import StrictYAML
import Wording

/// Reads a household document strictly.
/// - Parameter defaultCurrency: what a document without `currency` is in.
/// - Throws: everything wrong in it, each with its place.
public func readHousehold(_ text: String, defaultCurrency: Currency) throws(Problems) -> Household {
  try readHousehold(try readNode(yaml: text), defaultCurrency: defaultCurrency)
}

/// - Parameter isFragment: for a household inside another document, which has no format version of its own.
public func readHousehold(
  _ node: Node, defaultCurrency: Currency, isFragment: Bool = false
) throws(Problems) -> Household {
  let problems = ProblemCollector()
  let household = HouseholdReader(node, problems, isFragment: isFragment)?.household(defaultCurrency)
  try problems.check()
  guard let household else { throw Problems([]) }
  return household
}

/// The newest format version that is read, and the one that is written.
let formatVersion = 1

struct HouseholdReader {
  let fields: Fields
  let problems: ProblemCollector

  private static let keys = [
    "debthealth", "currency", "date", "income", "pay-day", "essentials", "savings", "assets", "set-aside", "people",
    "keep-back",
    "totals", "cards", "loans", "more-debts", "guarantees", "habits", "situation", "record",
  ]

  /// nil, and reported, for what is no map, and for a newer format, in which other keys may be right.
  init?(_ node: Node, _ problems: ProblemCollector, isFragment: Bool) {
    if let newer = newerVersion(of: node) {
      problems.report(
        newer, "debthealth", Text(en: "written by a newer version of this program", zh: "这是更新版本的程序写的"),
        remedy: versionRead)
      return nil
    }
    guard let fields = Fields(node, path: "", known: HouseholdReader.keys, into: problems) else { return nil }
    self.fields = fields
    self.problems = problems
    if !isFragment || fields["debthealth"] != nil { checkVersion() }
  }

  func household(_ defaultCurrency: Currency) -> Household {
    var household = Household(currency: currency() ?? defaultCurrency)
    let values = FieldValues(fields: fields, currency: household.currency, problems: problems)
    household.date = values.date("date")
    household.income = values.monthlySum("income")
    household.payDay = fields.whole("pay-day", in: 1...31)
    household.essentials = values.monthlySum("essentials", isSpending: true)
    household.savings = values.sum("savings")
    household.assets = values.sum("assets")
    household.setAside = setAside(values)
    household.people = people(values)
    household.keepBack = values.sum("keep-back")
    household.totals = totals(values)
    household.cards = entries("cards") { card($0, at: $1, of: household) }
    household.loans = entries("loans") { loan($0, at: $1, of: household) }
    household.listsEveryDebt = household.totals != nil || listsEveryDebt()
    household.guarantees = values.sum("guarantees")
    household.habits = habits()
    household.situation = situation()
    household.record = record()
    checkSharedLimits(household.cards ?? [])
    if problems.isEmpty, household.isTooLargeTogether {
      problems.report(fields.whole, "", tooLargeTogetherText, remedy: Text(en: "check the sums", zh: "请核对金额"))
    }
    return household
  }

  private func checkVersion() {
    let remedy = Text(en: "write debthealth: \(formatVersion)", zh: "请写 debthealth: \(formatVersion)")
    guard let node = fields.required("debthealth", remedy: remedy) else { return }
    guard node.scalar.flatMap({ Int($0) }) != formatVersion else { return }
    problems.report(
      node, "debthealth", Text(en: "not a format version", zh: "这不是格式版本"), remedy: versionRead)
  }

  private func currency() -> Currency? {
    guard let node = fields["currency"], !node.isUnknownAnswer else { return nil }
    if let currency = node.scalar.flatMap(Currency.init(code:)) { return currency }
    let near = node.scalar.flatMap { nearest($0, in: Currency.codes.sorted()) }
    problems.report(
      node, "currency", Text(en: "not a currency code", zh: "这不是币种代码"),
      remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
        ?? Text(en: "three letters of ISO 4217, for example CNY", zh: "写三个字母的 ISO 4217 代码，例如 CNY"))
    return nil
  }

  /// Only `no` says that every debt is listed.
  private func listsEveryDebt() -> Bool {
    guard let node = fields["more-debts"], !node.isUnknownAnswer else { return false }
    if ["no", "false"].contains(node.scalar?.lowercased()) { return true }
    problems.report(
      node, "more-debts", Text(en: "expected no or unknown", zh: "这里写 no 或 unknown"),
      remedy: Text(en: "a debt that is known stands under cards or loans", zh: "知道的债务请写进 cards 或 loans"))
    return false
  }

  private func entries<Entry>(_ key: String, _ read: (Node, String) -> Entry?) -> [Entry]? {
    guard let nodes = fields.list(key) else { return nil }
    guard nodes.count <= Household.mostEntries else {
      problems.report(
        fields[key], key, Text(en: "too many entries", zh: "条目太多"),
        remedy: Text(en: "at most \(Household.mostEntries)", zh: "最多 \(Household.mostEntries) 条"))
      return nil
    }
    return nodes.enumerated().compactMap { read($0.element, "\(key)[\($0.offset)]") }
  }

  private func checkSharedLimits(_ cards: [Card]) {
    guard case .list(let nodes)? = fields["cards"]?.content else { return }
    var counts: [String: Int] = [:]
    for card in cards { counts[card.name, default: 0] += 1 }
    for (index, node) in nodes.enumerated() {
      guard case .map(let entries) = node.content,
        let named = entries.first(where: { $0.key == "shares-limit-with" })?.value,
        let name = named.scalar.map(cleanName),
        !named.isUnknownWord
      else { continue }
      let isItself = cards.indices.contains(index) && cards[index].name == name
      guard counts[name, default: 0] <= (isItself ? 1 : 0) else { continue }
      let others = cards.enumerated().lazy.filter { $0.offset != index }.map(\.element.name)
      problems.report(
        named, "cards[\(index)].shares-limit-with", Text(en: "there is no other card of that name", zh: "没有叫这个名字的另一张卡"),
        remedy: problems.hasMany
          ? nil : nearest(name, in: others).map { Text(en: "did you mean \($0)?", zh: "是不是“\($0)”？") })
    }
  }
}

private let versionRead = Text(
  en: "this program reads debthealth: \(formatVersion)", zh: "本程序能读 debthealth: \(formatVersion)")

/// The version that a document states, when it is newer than this program.
func newerVersion(of node: Node) -> Node? {
  guard case .map(let entries) = node.content, let version = entries.first(where: { $0.key == "debthealth" })?.value,
    let number = version.scalar.flatMap({ Int($0) }), number > formatVersion
  else { return nil }
  return version
}
