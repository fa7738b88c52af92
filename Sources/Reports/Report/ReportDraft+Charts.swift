import Checks
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// How full each card is, what payments take of income, what the month's income goes to: each where it is known.
  var charts: [ReportChart] { [utilisation, debtRatio, month].compactMap(\.self) }

  private var utilisation: ReportChart? {
    let shares = assessment.findings.filter { $0.check.measure == .cardUtilisation }.compactMap { finding in
      subjectName(of: finding, in: assessment.figures, language, columns: .max).flatMap {
        assessment.share(of: finding, called: $0, language)
      }
    }
    guard let line = shares.first?.line else { return nil }
    let over = shares.count { $0.share > $0.line }
    let limit = line.percent(in: language)
    return ReportChart(
      id: "utilisation", title: Text(en: "How full each card is", zh: "每张卡用了多少")[language],
      description: say(FiguresSentence.cardsAboveTheLine, [.over: over, .count: shares.count, .line: limit]),
      content: .shares(shares))
  }

  private var debtRatio: ReportChart? {
    let finding = assessment.findings.first { $0.check.measure == .paymentsToIncome }
    let name = Text(en: "Payments of income", zh: "月还款占收入")[language]
    guard let finding, let share = assessment.share(of: finding, called: name, language) else { return nil }
    return ReportChart(
      id: "debt-ratio", title: finding.check.title[language], description: sanitised(finding.working[language]),
      content: .shares([share]))
  }

  private var month: ReportChart? {
    let figures = assessment.figures
    guard let income = figures.monthlyIncome.known, let essentials = figures.essentials.known,
      let payments = figures.monthlyPayments.known, let margin = figures.margin, income > .zero
    else { return nil }
    var parts = [
      part("essentials", Text(en: "Living costs", zh: "必要开支"), essentials, of: income),
      part("payments", Text(en: "Payments", zh: "月还款"), payments, of: income),
    ]
    if margin > .zero { parts.append(part("left", Text(en: "Left over", zh: "结余"), margin, of: income)) }
    let whole = shown(Stated(income, isEstimate: figures.monthlyIncome.isEstimate))
    let isEstimate = figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate
    let (short, left) = (
      shown(Stated(-margin, isEstimate: isEstimate)), shown(Stated(margin, isEstimate: isEstimate))
    )
    let description =
      margin < .zero
      ? say(FiguresSentence.monthShort, [.received: whole, .lacks: short])
      : say(FiguresSentence.monthLeft, [.received: whole, .left: left])
    return ReportChart(
      id: "month", title: Text(en: "What the month's income goes to", zh: "一个月的收入用在哪里")[language],
      description: description, content: .parts(parts, income: income))
  }

  private func part(_ id: String, _ name: Text, _ amount: Amount, of income: Amount) -> ReportChart.Part {
    let share = Ratio(amount, over: income).map { $0.percent(in: language, tellingFrom: .zero) } ?? ""
    return ReportChart.Part(
      id: id, name: name[language], amount: amount,
      shown: Text(en: "\(shown(amount)) (\(share))", zh: "\(shown(amount))（\(share)）")[language])
  }
}
