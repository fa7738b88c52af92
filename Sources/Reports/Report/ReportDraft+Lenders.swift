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
    let (blocks, rest) = (needsLenders ? scripts : [], dueInFullScript)
    add("lenders", Text(en: "What to say to whom", zh: "跟谁、怎么说"), blocks + rest)
  }

  private var scripts: [ReportBlock] {
    let offered = reportDebts.filter { $0.offer != nil }
    let paid = offered.filter { $0.offer != .zero }
    let (first, others) = (paid.filter(\.isPriority), paid.filter { !$0.isPriority })
    let nothing = offered.filter { $0.offer == .zero }
    return [.paragraph(opening[language])]
      + group(first, toThoseFirst) { self.words(toFirst: $0) } + group(others, toTheOthers) { self.words(toOther: $0) }
      + group(nothing, toThoseWithout) { _ in nil }
  }

  private func group(_ debts: [ReportDebt], _ script: Text, words: (ReportDebt) -> Text?) -> [ReportBlock] {
    guard !debts.isEmpty else { return [] }
    let items = debts.map { debt in
      let (said, due) = (words(debt)?[language], standing(of: debt))
      let all = [said, due].compactMap(\.self).joined(separator: language == .en ? " " : "")
      return ReportItem(text: debt.name + (all.isEmpty ? "" : Text(en: ": ", zh: "：")[language] + all))
    }
    let more = debts.count - mostLenders
    let rest = Text(
      en: "\(more) more: as in the financial statement, in the same way.", zh: "另外 \(more) 笔：照家庭财务状况表上的数，一样地说。")
    let listed = items.prefix(mostLenders) + (more > 0 ? [ReportItem(text: rest[language])] : [])
    return [.paragraph(script[language]), .list(Array(listed), isNumbered: false)]
  }

  private var opening: Text {
    let figures = assessment.figures
    let (income, spent) = (figures.monthlyIncome.low, shown(figures.essentials.low))
    return income == .zero
      ? Text(
        en: """
          To each, first: “I have no income at present, and living takes \(spent) a month. Please put in writing what we \
          agree.”
          """,
        zh: "跟每一家都先说：“我现在没有收入，每月必要开支 \(spent)。谈好的，请给我书面的。”")
      : Text(
        en: """
          To each, first: “\(shown(income)) comes in each month and living takes \(spent). Please put in writing what we \
          agree.”
          """,
        zh: "跟每一家都先说：“我每月到手 \(shown(income))，必要开支 \(spent)。谈好的，请给我书面的。”")
  }

  private var toThoseFirst: Text { Text(en: "Then, to those that come first:", zh: "先跟要保住的这几家说：") }

  private var toTheOthers: Text {
    let there = shown(max(.zero, offers.available ?? .zero))
    guard offers.basis == .shares else { return Text(en: "To the others:", zh: "再跟其他各家说：") }
    return offers.priority.isEmpty
      ? Text(
        en: "To the others: “\(there) a month is there for all of you, shared by what I owe.” Then:",
        zh: "再跟其他各家说：“每月能还债的一共 \(there)，按欠款多少分。”接着说：")
      : Text(
        en: """
          To the others: “After what has to come first, \(there) a month is there for all of you, shared by what I owe.” \
          Then:
          """,
        zh: "再跟其他各家说：“除去要先保住的，每月还有 \(there)，按欠款多少分。”接着说：")
  }

  private var toThoseWithout: Text {
    Text(
      en: """
        To those who get nothing now: “Nothing is left for you now. Please hold what I owe for a while, and tell me what \
        you can do.”
        """,
      zh: "现在还不上的，这样说：“现在没有钱还您这边，能不能先缓一缓？还能怎么办，请告诉我。”")
  }

  /// `“I can pay 3,000 a month by day 5, all that is due, and 900 this month towards what is behind.”`
  private func words(toFirst debt: ReportDebt) -> Text {
    let isAll = debt.offer == debt.due
    let (monthly, once) = (each(debt), self.once(debt))
    return Text(
      en: "“I can pay \(monthly.en)\(isAll ? ", all that is due" : "; more is not there now")\(once.en).”",
      zh: "“我每月能还\(monthly.zh)\(isAll ? "，该还的都还" : "，现在只有这些")\(once.zh)。”")
  }

  private func words(toOther debt: ReportDebt) -> Text {
    let (monthly, once) = (each(debt), self.once(debt))
    return offers.basis == .shares
      ? Text(en: "“Your part is \(monthly.en)\(once.en).”", zh: "“您这边每月\(monthly.zh)\(once.zh)。”")
      : Text(en: "“I can pay \(monthly.en)\(once.en).”", zh: "“我每月能还\(monthly.zh)\(once.zh)。”")
  }

  private func each(_ debt: ReportDebt) -> Text {
    let sum = shown(debt.offer ?? .zero)
    guard let day = debt.dueDay else { return Text(en: "\(sum) a month", zh: " \(sum)") }
    return Text(en: "\(sum) a month by day \(day)", zh: " \(sum)，\(day) 日之前")
  }

  private func once(_ debt: ReportDebt) -> Text {
    guard let sum = debt.catchUp, sum > .zero else { return Text(same: "") }
    return Text(
      en: ", and \(shown(sum)) this month towards what is behind", zh: "；这个月另外补 \(shown(sum))")
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

  /// Where more falls due in full within a year than is there.
  private var dueInFullScript: [ReportBlock] {
    guard assessment.fired.contains(where: { $0.check.measure == .balloon }) else { return [] }
    let lastDay = assessment.asOf.adding(months: 12)
    let due = reportDebts.filter { debt in debt.dueInFull.map { $0 <= lastDay } ?? false }
    return due.flatMap { debt -> [ReportBlock] in
      let (sum, day) = (debt.balance.map(shown) ?? "?", debt.dueInFull?.description ?? "")
      return [
        .paragraph(
          Text(
            en: """
              \(debt.name): “\(sum) falls due on \(day), and I shall not have all of it. Can it be paid in parts, and what \
              does that cost in all? In writing, please.”
              """,
            zh: "“\(debt.name)”这样问：“\(day) 到期的 \(sum)，我一次拿不出全部。能不能分次还？一共要多花多少？请给我书面的。”")[language])
      ]
    }
  }
}

/// As many of a group as the sheet holds.
private let mostLenders = 16
