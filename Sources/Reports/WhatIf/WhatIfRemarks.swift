import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension WhatIfReport {
  /// What each new loan costs, and the warning that belongs to it.
  mutating func addBorrowings() {
    let borrowings = comparison.whatIf.borrowings
    guard !borrowings.isEmpty else { return }
    draft.begin("borrowing")
    for borrowing in borrowings {
      draft.add(repaid(borrowing))
      if comparison.offeredInstead == nil, let instead = borrowing.instead {
        draft.add(compared(borrowing, with: instead))
      }
    }
    if let offered = comparison.offeredInstead { draft.add(beside(offered)) }
    let warning = Text(
      en: """
        These are sums, not advice. New borrowing to pay old does not make the debts less. Ask the lenders you have for an \
        instalment plan first, with its total cost in writing.
        """,
      zh: "这只是算账，不是建议。借新还旧，债不会变少。先跟现在的银行、平台商量分期，总费用写下来再定。")
    draft.add(.warning(warning[language]))
    guard borrowings.contains(where: \.paysOff), comparison.after.household.cards?.isEmpty == false else {
      return
    }
    draft.add(
      Text(en: "The cards stay open: used again, both are owed.", zh: "卡还开着：再刷，就是两头欠。"))
  }

  private func repaid(_ loan: BorrowingCost) -> Text {
    let (name, payment, paid) = (name(of: loan), shown(loan.payment), shown(loan.paid))
    let (received, cost) = (shown(loan.received), shown(loan.cost))
    let fee = Text(en: ", \(shown(loan.fee)) of it the fee", zh: "，其中手续费 \(shown(loan.fee))")
    let ofIt = loan.fee > .zero ? fee : Text(same: "")
    let use = loan.paysOff ? "还掉旧债" : "到手"
    return Text(
      en: """
        \(name.en): for \(received), \(payment) a month over \(loan.months) months, \(paid) in all; it costs \(cost)\(ofIt.en).
        """,
      zh: "\(name.zh)：\(use) \(received)，每月还 \(payment)，\(loan.months) 个月一共还 \(paid)，多付 \(cost)\(ofIt.zh)。")
  }

  /// By its own name only where there are several.
  private func name(of loan: BorrowingCost) -> Text {
    guard comparison.whatIf.borrowings.count == 1 else { return Text(same: truncated(sanitised(loan.name), to: 30)) }
    return loan.paysOff ? Text(en: "The one loan", zh: "合并成的这笔") : Text(en: "The new loan", zh: "新借的这笔")
  }

  /// Where a month is short already, today's payments are no measure: what can be offered is.
  private func beside(_ offered: Amount) -> Text {
    let due = shown(comparison.after.figures.monthlyPayments.low)
    return Text(
      en: """
        What is due now is not there in full, so today's payments are no comparison. Without a new loan, all lenders together \
        can be offered \(shown(offered)) a month (way-out); with it \(due) a month is due.
        """,
      zh: "现在的月还款本来就拿不出来，不能拿它来比。不借新的，各家一共可以提每月还 \(shown(offered))（见“出路”）；借了以后每月要还 \(due)。")
  }

  private func compared(_ loan: BorrowingCost, with instead: Plan) -> Text {
    guard let months = instead.months else {
      return Text(
        en: "Left as they are, at what is paid today, the same debts are never paid off.",
        zh: "原来那几笔，照现在这样还，还不清。")
    }
    let more = loan.cost - instead.cost
    let sum = shown(more < .zero ? -more : more)
    let difference = more < .zero ? Text(en: "\(sum) less", zh: "少付 \(sum)") : Text(en: "\(sum) more", zh: "多付 \(sum)")
    return Text(
      en: """
        Left as they are, at what is paid today, the same debts take \(months) months and cost \(shown(instead.cost)): \
        the new loan, paid over \(loan.months), costs \(difference.en).
        """,
      zh: """
        原来那几笔，照现在这样还，\(months) 个月还清，利息和费用 \(shown(instead.cost))；换成新贷款，按 \(loan.months) 个月还，\
        \(difference.zh)。
        """)
  }

  /// What is to be said of single changes, each once.
  mutating func addRemarks() {
    var said: [String] = []
    let texts =
      comparison.whatIf.remarks.map(text) + [extraText, savingsText, leftOutText].compactMap(\.self)
    for text in texts.map({ $0[language] }) where !said.contains(text) {
      said.append(text)
    }
    draft.begin("remarks")
    draft.add(points: said)
  }

  private func text(_ remark: WhatIfRemark) -> Text {
    switch remark {
    case .owedLess(let name, let said, let paid):
      Text(
        en: "\(sanitised(name)) owes \(shown(paid)), not \(shown(said)): only that is paid.",
        zh: "\(sanitised(name)) 只欠 \(shown(paid))，不到 \(shown(said))，就还这么多。")
    case .closedWhileBehind(let name):
      Text(
        en: "\(sanitised(name)) is behind: settle that first; do not close it while it is.",
        zh: "\(sanitised(name)) 还有逾期：先处理逾期，没清之前不要注销。")
    case .closedLine(let name):
      Text(
        en: "Close \(sanitised(name)) only when it owes nothing and has no instalments running.",
        zh: "\(sanitised(name)) 要等欠款清零、没有分期在还，再注销。")
    case .livingCostsCut: Text(en: "Do not save on food, medicine or care.", zh: "吃饭、看病吃药、照顾人的钱不要省。")
    case .ratesNotKnown(let paths):
      Text(
        en: "Not known, so left as it is: \(shownPaths(paths, in: comparison.after.household, .en)).",
        zh: "没有填、所以没改的：\(shownPaths(paths, in: comparison.after.household, .zh))。")
    case .paymentsUnchanged:
      Text(
        en: "What is paid each month is left as it is; a lender may ask for more.",
        zh: "每月还款额按现在的算；银行、平台可能会调高。")
    case .savingsNotKnown:
      Text(en: "Savings are not known; whether they hold that much is not looked at.", zh: "存款没有填，够不够没法看。")
    }
  }

  private var extraText: Text? {
    comparison.marginBelowExtra.map { margin in
      margin > .zero
        ? Text(
          en:
            "Only \(shown(margin)) is left each month: \(shown(comparison.whatIf.extra)) more is not there to be paid.",
          zh: "每月只剩 \(shown(margin))，拿不出 \(shown(comparison.whatIf.extra)) 来多还。")
        : Text(
          en: "Nothing is left each month: the \(shown(comparison.whatIf.extra)) more is not there to be paid.",
          zh: "每月没有结余，拿不出 \(shown(comparison.whatIf.extra)) 来多还。")
    }
  }

  private var savingsText: Text? {
    comparison.monthNotHeld.map { month in
      Text(
        en: """
          Savings would hold less than one month of living costs and payments (\(shown(month))). Keep a month untouched.
          """,
        zh: "这样存款就不到一个月的开支和还款（\(shown(month))）了。留一个月的钱不动。")
    }
  }

  private var leftOutText: Text? {
    let paths = comparison.planAfter.leftOut.flatMap(\.missing)
    guard !paths.isEmpty, comparison.planBefore != comparison.planAfter else { return nil }
    return Text(
      en: "Not in the months and interest, not known: \(shownPaths(paths, in: comparison.after.household, .en)).",
      zh: "月数和利息里没有算进去的，因为没有填：\(shownPaths(paths, in: comparison.after.household, .zh))。")
  }
}
