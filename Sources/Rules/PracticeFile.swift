import Household
import Money
import Outlook
import StrictYAML
public import Wording

/// The numbers of good practice as a pack's file has them, each with where it comes from.
public struct PracticeFile: Sendable {
  /// One of them, for people who look at the rules.
  public struct Entry: Sendable, Equatable {
    public var key: String
    /// As the file has it: `3`, `10%`, `home, law, power`.
    public var value: String
    /// The cap beside it.
    public var most: String?
    /// nil for what is the pack's own.
    public var citation: Citation?
    /// Why, where it is the pack's own.
    public var ours: Text?
  }

  public var entries: [Entry]
  /// Without what facts add.
  var numbers: Practice
  /// The check whose line the reserve is.
  var reserveCheck: LocatedID?
}

let practicePath = "practice.yaml"
package let practiceCasesPath = "practice.cases.yaml"

extension PackReader {
  mutating func readPractice(_ file: RuleFile, _ problems: ProblemCollector) -> PracticeFile? {
    guard let rule = RuleFields(file.node, known: practiceKeys, problems: problems) else { return nil }
    let files = self
    var reader = PracticeReader(
      rule: rule, problems: problems, currency: currency ?? .cny, citing: { files.readCitation($0) })
    let practice = reader.practice()
    if let check = practice?.reserveCheck { references.append((file.path, check, .check)) }
    return practice
  }

  /// The reserve is a check's line in months.
  mutating func checkReserve(_ located: LocatedID, among checks: [Check]) {
    guard let check = checks.first(where: { $0.id == located.id }) else { return }
    if case .months = check.threshold { return }
    report(
      practicePath, at: located.node, path: located.path,
      Text(en: "\(located.id) has no line in months", zh: "\(located.id) 的参考线不是月数"))
  }
}

/// Every number that a pack's practice has.
let practiceKeys = [
  "priority-order", "usual-loss", "near-loss", "savings-order", "months-on-all-savings", "months-that-carry",
  "months-to-ask-for-a-longer-term", "months-for-arrears", "months-for-a-near-loss", "months-for-a-catch-up-at-most",
  "keep-back", "reserve",
  "months-of-reserve-on-one-income", "horizon", "years-of-silence", "no-banks", "days-to-urgent-review",
  "months-to-review", "months-to-calm-review", "days-asked-of-lenders", "months-for-a-guarantee", "most-rate-rise",
  "little-left-of-a-card",
]

/// Reads the practice key by key: each is a map with `is`, and `source` or `ours`.
private struct PracticeReader {
  let rule: RuleFields
  let problems: ProblemCollector
  let currency: Currency
  let citing: (RuleFields) -> Citation?
  private(set) var entries: [PracticeFile.Entry] = []

  init(rule: RuleFields, problems: ProblemCollector, currency: Currency, citing: @escaping (RuleFields) -> Citation?) {
    (self.rule, self.problems, self.currency, self.citing) = (rule, problems, currency, citing)
  }

  mutating func practice() -> PracticeFile? {
    let before = problems.all.count
    var practice = Practice(priorityOrder: words("priority-order", of: Consequence.allCases.filter(\.isPriority)))
    practice.usualConsequence = losses("usual-loss", of: Loan.Kind.self)
    practice.nearLoss = losses("near-loss", of: Situation.Urgent.self)
    practice.savingsOrder = savingsOrder()
    practice.monthsOnAllSavings = number("months-on-all-savings", in: 0...12)
    practice.monthsThatCarry = number("months-that-carry", in: 1...120)
    practice.monthsToAskForLongerTerm = number("months-to-ask-for-a-longer-term", in: 1...120)
    practice.monthsForArrears = number("months-for-arrears", in: 1...120)
    practice.monthsForNearLoss = number("months-for-a-near-loss", in: 1...120)
    practice.mostMonthsForCatchUp = number("months-for-a-catch-up-at-most", in: 1...600)
    (practice.keptBack, practice.mostKeptBack) = keepBack()
    practice.monthsOfReserveOnOneIncome = number("months-of-reserve-on-one-income", in: 1...120)
    practice.horizon = number("horizon", in: 1...120)
    practice.yearsOfSilence = number("years-of-silence", in: 1...50)
    practice.kindsThatAreNoBanks = words("no-banks", of: Loan.Kind.allCases, all: false)
    practice.daysToUrgentReview = number("days-to-urgent-review", in: 1...60)
    practice.monthsToReview = number("months-to-review", in: 1...24)
    practice.monthsToCalmReview = number("months-to-calm-review", in: 1...24)
    practice.daysAskedOfLenders = number("days-asked-of-lenders", in: 1...365)
    practice.monthsForGuarantee = number("months-for-a-guarantee", in: 1...120)
    practice.mostRateRise = entry("most-rate-rise")?.threshold("is", in: .percent)?.ratio ?? .zero
    practice.littleLeft = entry("little-left-of-a-card").flatMap { sum("is", of: $0) }
    let check = reserveCheck()
    guard problems.all.count == before else { return nil }
    return PracticeFile(entries: entries, numbers: practice, reserveCheck: check)
  }

  /// The entry of a key, its source noted; nil, and reported, where it is not there.
  private mutating func entry(_ key: String, also extra: [String] = []) -> RuleFields? {
    guard let node = rule.fields.required(key),
      let entry = RuleFields(node, path: key, known: ["is", "source", "ours"] + extra, problems: problems)
    else { return nil }
    let ours = entry.optionalText("ours")
    let citation = ours != nil && entry.fields["source"] == nil ? nil : citing(entry)
    guard let value = entry.fields.required("is") else { return nil }
    guard !value.isUnknownAnswer else {
      problems.report(
        value, entry.path(of: "is"), Text(en: "practice has to know it", zh: "这里不能写不知道"),
        remedy: Text(en: "write what this place does, or what is your own, with ours", zh: "写当地的做法；自己定的，写上 ours"))
      return nil
    }
    entries.append(
      PracticeFile.Entry(
        key: key, value: shown(value), most: entry.fields["most"]?.scalar, citation: citation, ours: ours))
    return entry
  }

  private func shown(_ node: Node) -> String {
    switch node.content {
    case .list(let items): items.compactMap(\.scalar).joined(separator: ", ")
    case .map(let entries): entries.map { "\($0.key): \($0.value.scalar ?? "?")" }.joined(separator: ", ")
    default: node.scalar ?? "?"
    }
  }

  private mutating func number(_ key: String, in range: ClosedRange<Int>) -> Int {
    entry(key)?.fields.whole("is", in: range) ?? range.lowerBound
  }

  /// Words of a closed list, each once; every one of them where the order of all is asked for.
  private mutating func words<Word: RawRepresentable & CaseIterable & Equatable>(
    _ key: String, of words: [Word], all: Bool = true
  ) -> [Word] where Word.RawValue == String {
    guard let entry = entry(key) else { return [] }
    let found = entry.words("is", as: Word.self)
    let missing = words.filter { !found.contains($0) }
    if all, !missing.isEmpty || found.contains(where: { !words.contains($0) }) {
      problems.report(
        entry.fields["is"], entry.path(of: "is"), Text(en: "every one of them, once", zh: "每一个都要写，各写一次"),
        remedy: Text(
          en: words.map(\.rawValue).joined(separator: ", "), zh: words.map(\.rawValue).joined(separator: "、")))
    }
    return found
  }

  /// Living costs, priority debts and what is behind on those come first, then a gap: only the last two may change places.
  private mutating func savingsOrder() -> [Practice.SavingsUse] {
    let order = words("savings-order", of: Practice.SavingsUse.allCases)
    let first = Array(Practice.SavingsUse.allCases.prefix(4))
    if order.count == Practice.SavingsUse.allCases.count, Array(order.prefix(4)) != first {
      problems.report(
        rule.fields["savings-order"], "savings-order.is",
        Text(en: "what keeps the home and the living costs comes first", zh: "先顾生活和要先保住的"),
        remedy: Text(
          en: "begin with \(first.map(\.rawValue).joined(separator: ", "))",
          zh: "开头写 \(first.map(\.rawValue).joined(separator: "、"))"))
    }
    return order
  }

  private mutating func losses<Word: RawRepresentable & CaseIterable & Hashable>(
    _ key: String, of type: Word.Type
  ) -> [Word: Consequence] where Word.RawValue == String {
    guard let entry = entry(key), let node = entry.fields["is"] else { return [:] }
    let known = Word.allCases.map(\.rawValue)
    guard let fields = Fields(node, path: entry.path(of: "is"), known: known, into: problems) else { return [:] }
    return Word.allCases.reduce(into: [:]) { losses, word in
      if let node = fields[word.rawValue], node.isUnknownAnswer {
        fields.reportWord(node, fields.path(of: word.rawValue), among: Consequence.allCases.map(\.rawValue))
      }
      losses[word] = fields.word(word.rawValue, as: Consequence.self)
    }
  }

  private mutating func keepBack() -> (share: Ratio, most: Amount?) {
    guard let entry = entry("keep-back", also: ["most"]) else { return (.zero, nil) }
    let share = entry.threshold("is", in: .percent)?.ratio ?? .zero
    if share > .percent(100) {
      problems.report(
        entry.fields["is"], entry.path(of: "is"), Text(en: "more than all of it", zh: "超过了全部"),
        remedy: Text(en: "write a percentage from 0% to 100%", zh: "请写 0% 到 100%"))
    }
    return (share, sum("most", of: entry))
  }

  /// In the pack's currency; nil where it is not given, and, reported, where it is no sum.
  private func sum(_ key: String, of entry: RuleFields) -> Amount? {
    guard let node = entry.fields[key] else { return nil }
    return problems.read(node, at: entry.path(of: key)) { text throws(NumberProblem) in
      try Stated.read(text, in: currency).amount
    }
  }

  private mutating func reserveCheck() -> LocatedID? {
    guard let entry = entry("reserve"), let node = entry.fields["is"], let id = node.scalar else { return nil }
    return LocatedID(id: id, node: node, path: entry.path(of: "is"))
  }
}
