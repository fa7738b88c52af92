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
  page.add(FigureLines(assessment, language).main(taking: assessment.steps), atLeast: page.firstLabelColumns)
  return page.text
}

extension AssessmentWriter {
  /// What is owed, paid and left, and when the debts end.
  var mainFigures: [Document.Figure] { FigureLines(assessment, language).main(taking: steps) }
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

  private func say(_ sentence: FiguresSentence, _ values: [SentenceBrace: any BraceValue] = [:]) -> String {
    assessment.pack.say(sentence, values, in: language)
  }

  /// The payments of the income as a picture; what is of no weight here is left out.
  func main(taking steps: [Step]) -> [Document.Figure] {
    func figure(_ label: Text, _ value: String, _ share: Document.Chart.Share? = nil) -> Document.Figure {
      Document.Figure(label: label[language], value: value, share: share)
    }
    // Of hardly anything there a share of thousands per cent says nothing.
    let showsAssets =
      assessment.fired.contains { $0.check.measure == .debtsToAssets }
      && figures.debtToAssets.map { $0 <= Ratio(10, 1) } ?? true
    return [
      figure(Text(en: "Owed in all", zh: "总欠款"), owed),
      figure(Text(en: "Payments", zh: "月还款"), payments, shareOfIncome),
      figure(Text(en: "Left over", zh: "每月结余"), margin),
      figure(Text(en: "Savings", zh: "可用的钱"), savings),
      end(taking: steps).map { figure($0.label, $0.value) },
      showsAssets
        ? assets.map {
          Document.Figure(
            label: Text(en: "Debts/assets", zh: "债务占资产")[language], value: $0, isSaidBelow: true)
        } : nil,
      guarantees.map { figure(Text(en: "Guaranteed", zh: "替人担保"), $0) },
    ].compactMap(\.self)
  }

  private var shareOfIncome: Document.Chart.Share? {
    guard let ratio = figures.debtRatio, let line = line(of: .paymentsToIncome), ratio > .zero || !assessment.isBehind
    else { return nil }
    return Document.Chart.Share(name: "", share: ratio, line: line, shown: "")
  }

  /// `at least 3,000; 2 answers missing`: which, is said with what they would decide.
  private func unknown(_ span: Span) -> String {
    unknown(span.missing, atLeast: Stated(span.low, isEstimate: span.isEstimate))
  }

  private func unknown(_ paths: [String], atLeast low: Stated = Stated(.zero)) -> String {
    let least = low.amount > .zero ? shown(low.amount, isEstimate: low.isEstimate) : nil
    let count = Set(paths).count
    if paths == ["income"] || paths == ["savings"] {
      return least.map { say(.notKnownAtLeast, [.least: $0]) } ?? say(.notKnown)
    }
    guard count == 1 else {
      return least.map { say(.answersMissingAtLeast, [.least: $0, .count: count]) }
        ?? say(.answersMissing, [.count: count])
    }
    let missing = assessment.shownPaths(paths, language)
    return least.map { say(.answerMissingAtLeast, [.least: $0, .missing: missing]) }
      ?? say(.answerMissing, [.missing: missing])
  }

  var owed: String {
    guard let total = figures.totalDebt.known else { return unknown(figures.totalDebt) }
    let sum = disputed(in: shown(total, isEstimate: figures.totalDebt.isEstimate))
    guard let others = figures.debtWithoutMortgages.known, others != total else { return sum }
    let rest = shown(others, isEstimate: figures.debtWithoutMortgages.isEstimate)
    return say(.owedButMortgages, [.total: sum, .sum: rest])
  }

  private func disputed(in total: String) -> String {
    guard let part = figures.disputedPart else { return total }
    let sum = part.formatted(in: assessment.household.currency, language)
    return say(.ofItDisputed, [.total: total, .sum: sum])
  }

  var payments: String {
    guard let payments = figures.monthlyPayments.known else { return unknown(figures.monthlyPayments) }
    if payments == .zero, assessment.isBehind { return say(.nothingDueByTheMonth) }
    let sum = shown(payments, isEstimate: figures.monthlyPayments.isEstimate)
    guard let income = figures.monthlyIncome.known else { return say(.paymentsIncomeNotKnown, [.sum: sum]) }
    let whole = shown(income, isEstimate: figures.monthlyIncome.isEstimate)
    guard let ratio = figures.debtRatio, let line = line(of: .paymentsToIncome) else {
      return say(.paymentsBesideIncome, [.sum: sum, .received: whole])
    }
    return say(
      .paymentsOfIncome,
      [
        .sum: sum, .received: whole, .share: ratio.percent(in: language, tellingFrom: line),
        .line: line.percent(in: language),
      ])
  }

  var margin: String {
    guard let margin = figures.margin else {
      if let short = figures.shortfall {
        let least = shown(short, isEstimate: marginIsEstimate)
        return assessment.pack.say(HeadlineSentence.briefShortAtLeast, [.sum: least], in: language)
      }
      return unknown(figures.monthlyIncome.missing + figures.monthNeeds.missing)
    }
    if margin < .zero { return short(by: margin) }
    let left = shown(margin, isEstimate: marginIsEstimate)
    guard let income = figures.monthlyIncome.known, let share = Ratio(margin, over: income),
      let line = line(of: .marginToIncome)
    else { return say(.leftEachMonth, [.left: left]) }
    var values: [SentenceBrace: any BraceValue] = [
      .left: left, .share: share.percent(in: language, tellingFrom: line), .line: line.percent(in: language),
    ]
    if let most = assessment.leftWithoutQuestioned {
      values[.sum] = shown(most)
      return say(.leftWithoutQuestioned, values)
    }
    guard let later = assessment.outlook.leftFromNextMonth else { return say(.leftOfIncome, values) }
    values[.sum] = shown(later)
    return say(.leftOfIncomeThenMore, values)
  }

  private func short(by margin: Amount) -> String {
    let short = GapText(assessment)?.inBrief[language] ?? shown(margin)
    guard let left = assessment.leftWithoutQuestioned, left >= .zero else { return short }
    return say(.shortWithoutQuestioned, [.what: short, .sum: shown(left)])
  }

  private var marginIsEstimate: Bool { figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate }

  /// When the debts end at what is paid today, and when with what is left paid too; nil where nothing can be said of it.
  private func end(taking steps: [Step]) -> (label: Text, value: String)? {
    guard let end = DebtsEnd(of: assessment, taking: steps) else { return nil }
    let isButMortgage = end.scope == .allButMortgages
    let month = end.asToday.date.yearAndMonth
    if end.makesUpArrears {
      let sentence: FiguresSentence = isButMortgage ? .endAsTheStepsSayButMortgage : .endAsTheStepsSay
      return (end.scope.label, say(sentence, [.month: month]))
    }
    guard let budget = end.asToday.budget.map({ shown($0) }) else {
      return (end.scope.label, say(isButMortgage ? .endAtDuesButMortgage : .endAtDues, [.month: month]))
    }
    guard let sooner = end.sooner else {
      return (end.scope.label, say(isButMortgage ? .endButMortgage : .endAtBudget, [.month: month, .budget: budget]))
    }
    return (
      end.scope.label,
      say(
        isButMortgage ? .endButMortgageSooner : .endAtBudgetSooner,
        [.month: month, .budget: budget, .more: shown(sooner.extra), .end: sooner.end.date.yearAndMonth])
    )
  }

  var savings: String {
    guard let savings = figures.savings.known else { return unknown(figures.savings) }
    let sum = shown(savings, isEstimate: figures.savings.isEstimate)
    if assessment.household.isFrozen, savings > .zero { return say(.savingsFrozen, [.savings: sum]) }
    guard let finding = assessment.findings.first(where: { $0.check.measure == .monthsOfReserve }),
      let value = finding.value, savings > .zero
    else { return sum }
    if case .ratio(let months) = value, months < Ratio(1, 10) { return say(.savingsForDays, [.savings: sum]) }
    let months = assessment.shown(value, language, as: .monthsOfReserve)
    return months == "1"
      ? say(.savingsForAMonth, [.savings: sum]) : say(.savingsForMonths, [.savings: sum, .months: months])
  }

  /// nil without guarantees.
  var guarantees: String? {
    guard let sum = assessment.household.guarantees, sum.amount > .zero else { return nil }
    return say(.guaranteed, [.sum: shown(sum.amount, isEstimate: sum.isEstimate)])
  }

  private var assets: String? {
    guard let ratio = figures.debtToAssets, let line = line(of: .debtsToAssets) else { return nil }
    return say(
      .againstTheLine, [.share: ratio.percent(in: language, tellingFrom: line), .line: line.percent(in: language)])
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
