import Household
import Money
import Planner
import Rulebook
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
    return [.figures(monthlySums + others.compactMap(\.self))]
  }

  private var monthlySums: [ReportFigure] {
    let (income, essentials) = (assessment.figures.monthlyIncome, assessment.figures.essentials)
    guard let offers else { return [] }
    guard let sum = offers.available, let earned = income.known, let spent = essentials.known else {
      let missing = shownPaths(offers.missing, in: household, language)
      return [
        figure(
          Text(en: "For debts", zh: "可用于还债"),
          Text(en: "cannot be told without \(missing)", zh: "要知道\(missing)才能算")[language])
      ]
    }
    let rest = earned - spent
    let isEstimate = income.isEstimate || essentials.isEstimate
    let whole = shown(Stated(rest, isEstimate: isEstimate))
    var rows = [figure(Text(en: "For all debts", zh: "可用于还债"), "\(shown(earned)) - \(shown(spent)) = \(whole)")]
    if !offers.priority.isEmpty {
      rows.append(figure(Text(en: "Priority debts", zh: "其中优先债务"), shown(offers.priority.map(\.due).reduce(.zero, +))))
      rows.append(figure(Text(en: "For other debts", zh: "可用于其他债务"), forOthers(sum, of: rest)))
    }
    let offered = (offers.priority + offers.offers).map(\.sum).reduce(.zero, +)
    rows.append(figure(Text(en: "Offered in all", zh: "拟还合计"), shown(offered)))
    if offers.rest > .zero { rows.append(figure(Text(en: "Left after that", zh: "还完剩下"), shown(offers.rest))) }
    return rows
  }

  private func forOthers(_ sum: Amount, of rest: Amount) -> String {
    let taken = rest - sum
    guard sum < .zero else { return "\(shown(rest)) - \(shown(taken)) = \(shown(sum))" }
    let short = shown(rest > .zero ? -sum : taken)
    return Text(en: "nothing; \(short) is lacking for priority debts", zh: "没有；优先债务还差 \(short)")[language]
  }
}
