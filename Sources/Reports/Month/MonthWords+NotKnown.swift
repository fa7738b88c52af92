import Checks
import Household
import Money
import Outlook
import Rules
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

  var notes: [String] { [frozen, setAside, asked, paidInFull].compactMap(\.self) }

  private var frozen: String? { household.isFrozen ? say(MonthSentence.frozen) : nil }

  private var setAside: String? {
    guard let sum = household.setAside?.sum.amount, sum > .zero, !household.isFrozen else { return nil }
    return say(MonthSentence.setAside, [.sum: shown(sum)])
  }

  private var asked: String? {
    let names = settlement.questioned.map { name(of: $0.debt) }
    return names.isEmpty ? nil : say(MonthSentence.askedFirst, [.lenders: listed(names)])
  }

  private var paidInFull: String? {
    let debts = assessment.figures.debts
    return debts.contains { $0.isPaidInFull && $0.mayOweSomething } ? say(MonthSentence.paidInFull) : nil
  }

  func listed(_ names: [String]) -> String { names.joined(separator: Text(en: ", ", zh: "、")[language]) }
}

private let mostNamed = 4
