public import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
public import Wording

/// The few figures that matter, one a line; what is not known says which answer is missing.
public func figuresText(_ assessment: Assessment, language: Language, columns: Int) -> String {
  var page = Page(language: language, columns: columns, emphasise: { $1 })
  page.addFigures(assessment, taking: assessment.steps)
  return page.text
}

extension Page {
  /// - Parameter hasBar: the payments of the income as a bar, where there is room for one.
  mutating func addFigures(_ assessment: Assessment, taking steps: [Step], hasBar: Bool = true) {
    let figures = assessment.figures
    let sums = FigureLines(assessment, language)
    add(figure: Text(en: "Owed in all", zh: "总欠款"), sums.owed)
    add(figure: Text(en: "Payments", zh: "月还款"), sums.payments)
    if hasBar, let ratio = figures.debtRatio, let line = sums.line(of: .paymentsToIncome), !isNarrow,
      ratio > .zero || !assessment.isBehind
    {
      addLine(spaced(figureWidth + 2) + bar(of: ratio, line: line, width: columns - figureWidth - 4, language))
    }
    add(figure: Text(en: "Left over", zh: "每月结余"), sums.margin)
    add(figure: Text(en: "Savings", zh: "可用的钱"), sums.savings)
    if let end = sums.end(taking: steps) { add(figure: end.label, end.value) }
    if let share = sums.assets, assessment.fired.contains(where: { $0.check.measure == .debtsToAssets }) {
      add(figure: Text(en: "Debts/assets", zh: "债务占资产"), share)
    }
    if let guarantees = sums.guarantees { add(figure: Text(en: "Guaranteed", zh: "替人担保"), guarantees) }
  }

  private var figureWidth: Int { language == .en ? 14 : 12 }

  private mutating func add(figure: Text, _ value: String) {
    let label = padded(figure[language], to: figureWidth)
    add(label + value, indent: 2, hanging: isNarrow ? 4 : figureWidth + 2)
  }
}

/// The figures of a household as lines of text.
struct FigureLines {
  private let assessment: Assessment
  private let language: Language

  init(_ assessment: Assessment, _ language: Language) {
    self.assessment = assessment
    self.language = language
  }

  private var figures: Figures { assessment.figures }

  func shown(_ amount: Amount, isEstimate: Bool = false) -> String {
    Stated(amount, isEstimate: isEstimate).formatted(in: assessment.household.currency, language)
  }

  func line(of measure: Measure) -> Ratio? {
    assessment.pack.checks.first { $0.measure == measure }?.threshold?.ratio
  }

  /// `at least 3,000; 2 answers missing`: which, is said with what they would decide.
  private func unknown(_ span: Span) -> String {
    unknown(span.missing, atLeast: Stated(span.low, isEstimate: span.isEstimate))
  }

  private func unknown(_ paths: [String], atLeast low: Stated = Stated(.zero)) -> String {
    guard low.amount > .zero else { return open(paths) }
    let least = shown(low.amount, isEstimate: low.isEstimate)
    return Text(en: "at least \(least); ", zh: "至少\(spacedInChinese(least))；")[language] + open(paths)
  }

  private func open(_ paths: [String]) -> String {
    if paths == ["income"] || paths == ["savings"] { return Text(en: "not known", zh: "还不清楚")[language] }
    let count = Set(paths).count
    guard count == 1 else { return Text(en: "\(count) answers missing", zh: "还缺 \(count) 个答案")[language] }
    let missing = shownPaths(paths, in: assessment.household, language)
    return Text(en: "missing: \(missing)", zh: "还缺：\(missing)")[language]
  }

  var owed: String {
    guard let total = figures.totalDebt.known else {
      return unknown(figures.totalDebt) + disputed(after: Text(en: "; ", zh: "；"))
    }
    let sum = shown(total, isEstimate: figures.totalDebt.isEstimate) + disputed(after: Text(en: ", ", zh: "，"))
    guard let others = figures.debtWithoutMortgages.known, others != total else { return sum }
    let rest = shown(others, isEstimate: figures.debtWithoutMortgages.isEstimate)
    return sum + Text(en: ", \(rest) without mortgages", zh: "，房贷以外\(spacedInChinese(rest))")[language]
  }

  private func disputed(after mark: Text) -> String {
    guard let part = figures.disputedPart else { return "" }
    let sum = part.formatted(in: assessment.household.currency, language)
    return mark[language] + Text(en: "\(sum) of it disputed", zh: "其中\(spacedInChinese(sum)) 有争议")[language]
  }

  var payments: String {
    guard let payments = figures.monthlyPayments.known else { return unknown(figures.monthlyPayments) }
    if payments == .zero, assessment.isBehind {
      return Text(en: "nothing is due by the month; see what is behind", zh: "没有按月要还的；看逾期的")[language]
    }
    let sum = shown(payments, isEstimate: figures.monthlyPayments.isEstimate)
    guard let income = figures.monthlyIncome.known else {
      return Text(en: "\(sum) a month; income not known", zh: "每月 \(sum)；收入还不清楚")[language]
    }
    let whole = shown(income, isEstimate: figures.monthlyIncome.isEstimate)
    guard let ratio = figures.debtRatio, let line = line(of: .paymentsToIncome) else {
      return Text(en: "\(sum) a month, income \(whole)", zh: "每月 \(sum)，收入 \(whole)")[language]
    }
    let (share, limit) = (ratio.percent(in: language, tellingFrom: line), line.percent(in: language))
    return Text(
      en: "\(sum) of \(whole) a month = \(share) (line \(limit))", zh: "\(sum) / \(whole) = \(share)（参考线 \(limit)）")[
        language]
  }

  var margin: String {
    guard let margin = figures.margin else {
      if let short = figures.shortfall {
        let least = shown(short, isEstimate: marginIsEstimate)
        return assessment.pack.say(HeadlineSentence.briefShortAtLeast, [.sum: least], in: language)
      }
      return unknown(figures.monthlyIncome.missing + figures.monthNeeds.missing)
    }
    if margin < .zero { return GapText(assessment)?.inBrief[language] ?? shown(margin) }
    let left = shown(margin, isEstimate: marginIsEstimate)
    guard let income = figures.monthlyIncome.known, let share = Ratio(margin, over: income),
      let line = line(of: .marginToIncome)
    else { return Text(en: "\(left) a month", zh: "\(left)")[language] }
    let (part, limit) = (share.percent(in: language, tellingFrom: line), line.percent(in: language))
    return Text(
      en: "\(left) a month, \(part) of income (line \(limit))", zh: "\(left)，占收入 \(part)（参考线 \(limit)）")[language]
  }

  private var marginIsEstimate: Bool { figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate }

  /// When the debts end at what is paid today, and when with what is left paid too; nil where nothing can be said of it.
  func end(taking steps: [Step]) -> (label: Text, value: String)? {
    guard let end = DebtsEnd(of: assessment, taking: steps) else { return nil }
    let month = end.asToday.date.yearAndMonth
    let sooner = end.sooner.map { ($0.end.date.yearAndMonth, shown($0.extra)) }
    let asToday =
      switch (end.asToday.budget.map { shown($0) }, end.scope) {
      case (let budget?, .allButMortgages):
        Text(
          en: "\(month) but for the mortgage, with \(budget) a month kept up", zh: "每月照还 \(budget)，\(month)（房贷以外）")
      case (let budget?, _): Text(en: "\(month) with \(budget) a month kept up", zh: "每月照还 \(budget)，\(month)")
      case (nil, .allButMortgages):
        Text(en: "\(month) but for the mortgage, paying what is due on each", zh: "各笔按期还，\(month)（房贷以外）")
      case (nil, _): Text(en: "\(month), paying what is due on each", zh: "各笔按期还，\(month)")
      }
    let more = sooner.map { month, extra in
      Text(en: "; with \(extra) more \(month)", zh: "；多还 \(extra)，\(month)")
    }
    return (end.scope.label, asToday[language] + (more?[language] ?? ""))
  }

  var savings: String {
    guard let savings = figures.savings.known else { return unknown(figures.savings) }
    let sum = shown(savings, isEstimate: figures.savings.isEstimate)
    guard let finding = assessment.findings.first(where: { $0.check.measure == .monthsOfReserve }),
      let value = finding.value
    else { return sum }
    guard savings > .zero else { return sum }
    if case .ratio(let months) = value, months < Ratio(1, 10) {
      return Text(
        en: "\(sum), enough for a few days at most", zh: "\(sum)，够不了几天的开支和还款")[language]
    }
    let months = assessment.shown(value, language, as: .monthsOfReserve)
    let unit = months == "1" ? "month" : "months"
    return Text(
      en: "\(sum), \(months) \(unit) of living costs and payments", zh: "\(sum)，够 \(months) 个月的开支和还款")[language]
  }

  /// nil without guarantees.
  var guarantees: String? {
    guard let sum = assessment.household.guarantees, sum.amount > .zero else { return nil }
    let amount = shown(sum.amount, isEstimate: sum.isEstimate)
    return Text(en: "\(amount) for others, outside every ratio", zh: "\(amount)，不算进任何比例")[language]
  }

  var assets: String? {
    guard let ratio = figures.debtToAssets, let line = line(of: .debtsToAssets) else { return nil }
    let (share, limit) = (ratio.percent(in: language, tellingFrom: line), line.percent(in: language))
    return Text(en: "\(share) (line \(limit))", zh: "\(share)（参考线 \(limit)）")[language]
  }
}

extension DebtsEnd.Scope {
  fileprivate var label: Text {
    switch self {
    case .everything, .allButMortgages: Text(en: "Free of debt", zh: "哪个月还清")
    case .cards: Text(en: "Cards paid", zh: "卡哪月还清")
    }
  }
}

extension Assessment {
  /// Payments of nothing beside arrears are no payments in order: the arrears speak.
  func saysNothing(_ finding: Finding) -> Bool {
    finding.check.measure == .paymentsToIncome && isBehind && figures.monthlyPayments.known == .zero
  }
}
