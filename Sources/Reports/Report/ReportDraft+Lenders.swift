import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// Whether lenders have to be spoken with: what is due cannot all be paid, or something is behind.
  var needsLenders: Bool {
    guard let basis = offers.basis else { return false }
    return basis != .asAgreed
  }

  /// What can be said on the telephone, with each lender's own sum in it: those that come first, the others, those who get
  /// nothing now, and whoever is owed all of it on a day.
  mutating func addLenders() {
    let (blocks, rest) = (needsLenders ? scripts : [], dueInFullScripts)
    add("lenders", Text(en: "What to say to whom", zh: "跟谁、怎么说"), blocks + rest)
  }

  private var scripts: [ReportBlock] {
    let offered = ranked(reportDebts.filter { $0.offer != nil && $0.due != .zero && !isKeptUp($0) })
    let paid = offered.filter { $0.offer != .zero }
    let (first, others) = (paid.filter(\.isPriority), paid.filter { !$0.isPriority })
    let nothing = offered.filter { $0.offer == .zero }
    return [.paragraph(opening[language])]
      + group(first, after: Text(en: "To those that come first:", zh: "要先保住的："), words: words)
      + group(others, after: toTheOthers, words: words) + group(nothing, after: toThoseWithout) { _ in nil }
  }

  /// Paid in full and not behind, and not only for a month or two out of savings: there is nothing to say.
  func isKeptUp(_ debt: ReportDebt) -> Bool {
    debt.offer == debt.due && (debt.behind ?? 0) == 0 && !(debt.isPriority && savingsEndSoon)
  }

  var savingsEndSoon: Bool { (1..<3).contains(offers.monthsOfSavings) }

  private func group(_ debts: [ReportDebt], after script: Text?, words: (ReportDebt) -> Text?) -> [ReportBlock] {
    guard !debts.isEmpty else { return [] }
    let items = debts.map { debt in
      let parts = [words(debt)?[language], standing(of: debt)].compactMap(\.self)
      let all = parts.joined(separator: language == .en ? " " : "")
      return ReportItem(text: debt.name + (all.isEmpty ? "" : Text(en: ": ", zh: "：")[language] + all))
    }
    let more = debts.count - mostLenders
    let rest = Text(
      en: "\(more) more: as in the financial statement, in the same way.", zh: "另外 \(more) 笔：照家庭财务状况表上的数，一样地说。")
    let listed = items.prefix(mostLenders) + (more > 0 ? [ReportItem(text: rest[language])] : [])
    return [script.map { .paragraph($0[language]) }, .list(Array(listed), isNumbered: false)].compactMap(\.self)
  }

  /// `(2,400 is due, 1 month behind)`: for the person, not to be said.
  private func standing(of debt: ReportDebt) -> String? {
    let due = debt.due.map { Text(en: "\(shown($0)) is due", zh: "该还 \(shown($0))")[language] }
    let behind = debt.behind.flatMap { months in
      months > 0
        ? Text(en: months == 1 ? "1 month behind" : "\(months) months behind", zh: "逾期 \(months) 个月")[language] : nil
    }
    let known = [due, behind].compactMap(\.self)
    guard !known.isEmpty else { return nil }
    let rest = known.joined(separator: Text(en: ", ", zh: "，")[language])
    return Text(en: "(\(rest))", zh: "（\(rest)）")[language]
  }

  /// Where more falls due in full within a year than is there, the first date first.
  private var dueInFullScripts: [ReportBlock] {
    guard assessment.fired.contains(where: { $0.check.measure == .balloon }) else { return [] }
    let lastDay = assessment.asOf.adding(months: 12)
    let due = reportDebts.compactMap { debt in debt.dueInFull.map { (debt, $0) } }
      .filter { $0.1 <= lastDay }.sorted { $0.1 < $1.1 }
    return due.map { debt, day in
      let sum = debt.balance.map(shown) ?? "?"
      return .paragraph(
        Text(
          en: """
            \(debt.name): “\(sum) falls due on \(day), and \(who.en) shall not have all of it. Can it be paid in parts, and what \
            does that cost in all? In writing, please.”
            """,
          zh: "“\(debt.name)”这样问：“\(day) 到期的 \(sum)，\(who.zh)一次拿不出全部。能不能分次还？一共要多花多少？请给我书面的。”")[language])
    }
  }
}

/// As many of a group as the sheet holds.
private let mostLenders = 12
