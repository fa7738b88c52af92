import Checks
import Household
import Money
import Outlook
import Wording

/// What is said of what is not known, and of what is left out.
extension MonthWords {
  var notKnown: ReportSection {
    let items = [payDay, dueDays].compactMap(\.self).map { ReportItem(text: $0[language]) }
    return section(
      "unknown", Text(en: "Not known yet", zh: "还不清楚的日子"), items.isEmpty ? [] : [.list(items, isNumbered: false)])
  }

  private var payDay: Text? {
    guard month.undated.contains(where: \.isIncome) else { return nil }
    return Text(
      en: "On which day you are paid. At the prompt: month pay 10; in the file: pay-day: 10",
      zh: "哪天发工资。在提示符后写：日历 发薪 10；文件里写：pay-day: 10")
  }

  private var dueDays: Text? {
    let debts = month.undated.compactMap(\.debt)
    guard let first = debts.first else { return nil }
    let shownDebts = debts.prefix(mostNamed).map { name(of: $0) }
    let more = debts.count - shownDebts.count
    let (rest, others) = (more > 0 ? " and \(more) more" : "", more > 0 ? "等 \(debts.count) 笔" : "")
    let example = name(of: first)
    return Text(
      en:
        "When these are due: \(shownDebts.joined(separator: ", "))\(rest). At the prompt: edit \(example); in the file: due: 5",
      zh: "每月哪天还：\(shownDebts.joined(separator: "、"))\(others)。在提示符后写：改 \(example)；文件里写：due: 5")
  }

  var notes: [Text] { [frozen, setAside, asked, paidInFull].compactMap(\.self) }

  private var frozen: Text? {
    household.isFrozen ? Text(en: "An account is frozen: savings are not counted.", zh: "账户被冻结，存款没有算进去。") : nil
  }

  private var setAside: Text? {
    guard let sum = household.setAside?.sum.amount, sum > .zero, !household.isFrozen else { return nil }
    return Text(en: "\(shown(sum)) set aside is not counted.", zh: "另外留作他用的 \(shown(sum)) 没有算进去。")
  }

  private var asked: Text? {
    let names = settlement.questioned.map { name(of: $0.debt) }
    guard !names.isEmpty else { return nil }
    return Text(
      en: "\(names.joined(separator: ", ")): nothing is paid before legal advice is taken.",
      zh: "\(names.joined(separator: "、"))：先问过法律意见，再还。")
  }

  private var paidInFull: Text? {
    guard assessment.figures.debts.contains(where: { $0.isPaidInFull && $0.mayOweSomething }) else { return nil }
    return Text(
      en: "Cards that are paid in full are in the living costs, not on their own days.",
      zh: "每月全额还清的卡算在生活费里，没有单列还款日。")
  }
}

private let mostNamed = 4
