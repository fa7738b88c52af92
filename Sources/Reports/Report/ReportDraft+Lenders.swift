import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// Whether lenders have to be spoken with: what is due cannot all be paid, or something is behind.
  var needsLenders: Bool {
    guard let basis = offers.basis else { return false }
    return basis != .asAgreed || !offers.priorityNotMet.isEmpty
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

  /// Paid in full and not behind: there is nothing to say.
  private func isKeptUp(_ debt: ReportDebt) -> Bool { debt.offer == debt.due && (debt.behind ?? 0) == 0 }

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

  private var opening: Text {
    let figures = assessment.figures
    let spent = shown(Stated(figures.essentials.low, isEstimate: figures.essentials.isEstimate))
    let income = shown(Stated(figures.monthlyIncome.low, isEstimate: figures.monthlyIncome.isEstimate))
    return figures.monthlyIncome.low == .zero
      ? Text(
        en: """
          Say first: “I have no income at present, and living costs are \(spent) a month. Please put in writing what we \
          agree.” Then:
          """,
        zh: "先说：“我现在没有收入，每月必要开支\(spacedInChinese(spent))。谈好的，请给我书面的。”接着说：")
      : Text(
        en: """
          Say first: “\(begun(income)) comes in each month, and living costs are \(spent). Please put in writing what we \
          agree.” Then:
          """,
        zh: "先说：“我每月到手\(spacedInChinese(income))，必要开支\(spacedInChinese(spent))。谈好的，请给我书面的。”接着说：")
  }

  /// nil where nothing has to be said before the sums.
  private var toTheOthers: Text? {
    let speaksFirst = reportDebts.contains { $0.isPriority && $0.offer != .zero && !isKeptUp($0) }
    let lead = speaksFirst ? Text(en: "To the others: ", zh: "其他各家：") : Text(same: "")
    guard offers.basis == .shares else {
      return speaksFirst ? Text(en: "To the others:", zh: "其他各家：") : nil
    }
    let there = shown(max(.zero, offers.available ?? .zero))
    return offers.priority.isEmpty
      ? Text(
        en: "“\(there) a month is there, shared by what I owe each of you.”", zh: "“每月能还债的一共 \(there)，按欠各家多少来分。”")
      : Text(
        en: "\(lead.en)“After what has to come first, \(there) a month is there, shared by what I owe each of you.”",
        zh: "\(lead.zh)“除去要先保住的，每月还有 \(there)，按欠各家多少来分。”")
  }

  private var toThoseWithout: Text {
    Text(
      en: """
        To those who get nothing now: “Nothing is left for you now. Please hold what I owe for a while, and tell me what \
        you can do.”
        """,
      zh: "现在还不上的，这样说：“现在没有钱还您这边，能不能先缓一缓？还能怎么办，请告诉我。”")
  }

  /// `“I can pay you 3,000 a month by the 5th, the full payment, and 900 this month towards what is behind.”`
  private func words(_ debt: ReportDebt) -> Text {
    let sum = shown(debt.offer ?? .zero)
    let day = debt.dueDay.map { Text(en: " by the \(ordinal($0))", zh: "，\($0) 日前还") } ?? Text(same: "")
    let part =
      debt.offer == debt.due
      ? Text(en: ", the full payment", zh: "，每期全额还")
      : debt.isPriority ? Text(en: "; more is not there now", zh: "，现在只有这些") : Text(same: "")
    let arrears = arrears(debt)
    return Text(
      en: "“I can pay you \(sum) a month\(day.en)\(part.en)\(arrears.en).”",
      zh: "“您这边我每月能还 \(sum)\(day.zh)\(part.zh)\(arrears.zh)。”")
  }

  private func arrears(_ debt: ReportDebt) -> Text {
    guard let behind = debt.behind, behind > 0 else { return Text(same: "") }
    if let sum = debt.catchUp, sum > .zero {
      return Text(en: ", and \(shown(sum)) this month towards what is behind", zh: "；这个月另外补 \(shown(sum))")
    }
    return debt.offer == debt.due && debt.offer != debt.balance
      ? Text(en: "; let us agree how I make up what is behind", zh: "；欠下的怎么补，想跟您商量") : Text(same: "")
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
            \(debt.name): “\(sum) falls due on \(day), and I shall not have all of it. Can it be paid in parts, and what \
            does that cost in all? In writing, please.”
            """,
          zh: "“\(debt.name)”这样问：“\(day) 到期的 \(sum)，我一次拿不出全部。能不能分次还？一共要多花多少？请给我书面的。”")[language])
    }
  }
}

/// `1st`, `2nd`, `23rd`.
private func ordinal(_ day: Int) -> String {
  switch (day % 10, day / 10) {
  case (1, 0), (1, 2), (1, 3): "\(day)st"
  case (2, 0), (2, 2): "\(day)nd"
  case (3, 0), (3, 2): "\(day)rd"
  default: "\(day)th"
  }
}

/// As many of a group as the sheet holds.
private let mostLenders = 12
