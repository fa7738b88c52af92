import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// Whether lenders have to be spoken with: what is due cannot all be paid, or something is behind.
  var needsLenders: Bool {
    guard let offers, let basis = offers.basis else { return false }
    return basis != .asAgreed || !offers.priorityNotMet.isEmpty
  }

  /// What can be said on the telephone, and what each lender can be offered by when; those that come first, first.
  mutating func addLenders() {
    guard needsLenders, let offers, let income = assessment.figures.monthlyIncome.known,
      let essentials = assessment.figures.essentials.known
    else { return }
    let lenders = (reportDebts.filter(\.isPriority) + reportDebts.filter { !$0.isPriority }).filter { $0.offer != nil }
    let more = lenders.count - mostLenders
    let colon = Text(en: ": ", zh: "：")[language]
    let rest = Text(
      en: "\(more) more: as in the financial statement, in the same way.", zh: "另外 \(more) 笔：照家庭财务状况表上的数，一样地说。")
    let items = lenders.prefix(mostLenders).map { ReportItem(text: $0.name + colon + offer(to: $0)) }
    add(
      "lenders", Text(en: "What to say to whom", zh: "跟谁、怎么说"),
      [.paragraph(toSay(income, essentials, offers)[language])]
        + [.list(items + (more > 0 ? [ReportItem(text: rest[language])] : []), isNumbered: false)])
  }

  private func toSay(_ income: Amount, _ essentials: Amount, _ offers: Offers) -> Text {
    let (earned, spent) = (shown(income), shown(essentials))
    let there = shown(max(.zero, offers.available ?? .zero))
    let first = offers.priority.isEmpty ? Text(same: "") : Text(en: " and what has to come first", zh: "和要先保住的债")
    guard offers.basis != .nothing else {
      return Text(
        en: """
          To those who get nothing now, for example: “\(earned) comes in each month and living takes \(spent). After \
          that\(first.en) nothing is left for you now. Please hold what I owe for a while, and tell me in writing what you can do.”
          """,
        zh: "现在还不上的，可以这样说：“我每月到手 \(earned)，必要开支 \(spent)，除去这些\(first.zh)，现在没有钱还您这边。能不能缓一缓？能怎么办，请给我书面的。”")
    }
    return Text(
      en: """
        For example: “\(earned) comes in each month and living takes \(spent). After that\(first.en), \(there) is there for \
        everyone else, and this is your part. Please put in writing what we agree.”
        """,
      zh: "可以这样说：“我每月到手 \(earned)，必要开支 \(spent)，除去这些\(first.zh)，能还债的是 \(there)，您这边每月是这个数。谈好的请给我书面的。”")
  }

  /// `offer 1,734.94 a month by the 5th; 2,400 is due, 1 month behind`.
  private func offer(to debt: ReportDebt) -> String {
    let sum = debt.offer ?? .zero
    let day = debt.due.map { Text(en: " by day \($0)", zh: "，\($0) 日之前") } ?? Text(same: "")
    let offered =
      sum > .zero
      ? Text(en: "offer \(shown(sum)) a month\(day.en)", zh: "每月拟还 \(shown(sum))\(day.zh)")
      : Text(en: "nothing now; ask for a pause", zh: "现在没有，请求暂缓")
    let due = debt.payment.map { Text(en: "\(shown($0)) is due", zh: "该还 \(shown($0))") }
    let behind = debt.behind.flatMap { months in
      months > 0
        ? Text(en: months == 1 ? "1 month behind" : "\(months) months behind", zh: "逾期 \(months) 个月") : nil
    }
    let rest = [due, behind].compactMap { $0?[language] }.joined(separator: Text(en: ", ", zh: "，")[language])
    guard !rest.isEmpty else { return offered[language] }
    return Text(en: "\(offered.en); \(rest)", zh: "\(offered.zh)（\(rest)）")[language]
  }
}

/// As many as the page holds.
private let mostLenders = 8
