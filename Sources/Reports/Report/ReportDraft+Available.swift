import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// Income less essentials, less priority debts; what of it is offered and what stays; beside it what else there is.
  var available: [ReportBlock] {
    let lines = FigureLines(assessment, language)
    let notStated = Text(en: "not stated", zh: "没有填报")[language]
    let others = [
      figure(Text(en: "Savings", zh: "随时可用的钱"), lines.savings),
      figure(Text(en: "Assets", zh: "可变现的资产"), household.assets.map(shown) ?? notStated),
      lines.guarantees.map { figure(Text(en: "Guaranteed", zh: "替人担保"), $0) },
    ]
    return [.figures(afterEssentials + others.compactMap(\.self))]
  }

  private var afterEssentials: [ReportFigure] {
    let (income, essentials) = (assessment.figures.monthlyIncome, assessment.figures.essentials)
    let forAll = Text(en: "For all debts", zh: "可用于还债")
    guard let earned = income.known, let spent = essentials.known else {
      return [figure(forAll, notWithout(income.missing + essentials.missing))]
    }
    let rest = earned - spent
    let isEstimate = income.isEstimate || essentials.isEstimate
    let (part, other) = (
      shown(Stated(earned, isEstimate: income.isEstimate)), shown(Stated(spent, isEstimate: essentials.isEstimate))
    )
    let whole = figure(forAll, "\(part) - \(other) = \(shown(Stated(rest, isEstimate: isEstimate)))")
    return [whole] + sharedOut(rest, isEstimate: isEstimate)
  }

  private func sharedOut(_ rest: Amount, isEstimate: Bool) -> [ReportFigure] {
    func stated(_ amount: Amount) -> String { shown(Stated(amount, isEstimate: isEstimate)) }
    var rows: [ReportFigure] = []
    if settlement.keptBack > .zero {
      rows.append(figure(Text(en: "Savings contribution", zh: "每月自己先留"), stated(settlement.keptBack)))
    }
    let first = settlement.priority.reduce(Amount.zero) { $0 + $1.sum }
    if first > .zero { rows.append(figure(Text(en: "Priority debts", zh: "其中优先债务"), shown(first))) }
    rows.append(figure(Text(en: "Offered a month", zh: "每月拟还合计"), stated(settlement.offered)))
    if let draw {
      rows.append(figure(Text(en: "Out of savings", zh: "动用存款"), pack.text(of: draw, in: household.currency)[language]))
    }
    rows += forArrears
    let held = settlement.heldForQuestioned
    if held > .zero {
      rows.append(figure(Text(en: "Kept until it is clear", zh: "待核实的债，先留着"), stated(held)))
    }
    if settlement.unassigned > held {
      rows.append(figure(Text(en: "Left after that", zh: "还完剩下"), stated(settlement.unassigned - held)))
    }
    return rows
  }

  /// What is made up once apart from what goes on by the month, each with what of it savings give.
  private var forArrears: [ReportFigure] {
    let sums = CatchUpSums(settlement.lines.compactMap(\.catchUp))
    let savedOnce = min(settlement.arrearsFromSavings, sums.once)
    return [
      sums.once > .zero
        ? figure(
          Text(en: "For arrears, once", zh: "逾期一次补清"),
          outOfSavings(sums.once, savedOnce, [.arrearsOnce, .arrearsOnceFromSavings, .arrearsOncePartlyFromSavings]))
        : nil,
      sums.monthly > .zero
        ? figure(
          Text(en: "For arrears, monthly", zh: "逾期按月补"),
          outOfSavings(
            sums.monthly, settlement.arrearsFromSavings - savedOnce,
            [.arrearsMonthly, .arrearsMonthlyFromSavings, .arrearsMonthlyPartlyFromSavings])) : nil,
    ].compactMap(\.self)
  }

  /// - Parameter sentences: where savings give nothing of it, all of it, a part.
  private func outOfSavings(_ sum: Amount, _ saved: Amount, _ sentences: [FiguresSentence]) -> String {
    if saved <= .zero { return say(sentences[0], [.sum: shown(sum)]) }
    if saved >= sum { return say(sentences[1], [.sum: shown(sum)]) }
    return say(sentences[2], [.sum: shown(sum), .savings: shown(saved)])
  }

  private func notWithout(_ paths: [String]) -> String {
    let missing = assessment.shownPaths(paths, language)
    return say(FiguresSentence.cannotBeToldWithout, [.missing: missing])
  }
}
