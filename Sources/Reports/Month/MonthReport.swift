public import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
public import Wording

/// One month day by day, as the same data that a report is: which day is tight, what comes and goes on which day, what is
/// not known. For someone who is hardly coping, only what to do now.
public func monthReport(on assessment: Assessment, language: Language) -> Report {
  let month = MonthWords(assessment, language)
  let isHeldBack = assessment.isHeldBack
  let sections = isHeldBack ? [month.stepsNow] : [month.tightest, month.days, month.notKnown]
  let notes = isHeldBack ? [month.say(HeadlineSentence.sumsAnotherDay)] : month.notes
  let end = month.end.description
  return Report(
    kind: .own, language: language, title: Text(en: "A month, day by day", zh: "一个月的日历")[language],
    particulars: [
      ReportFigure(
        label: Text(en: "Days", zh: "日子")[language],
        value: Text(en: "\(assessment.asOf) to \(end)", zh: "\(assessment.asOf) 到 \(end)")[language])
    ],
    sections: sections.filter { !$0.blocks.isEmpty },
    notes: (notes + [assessment.pack.disclaimer[language]]).map { sanitised($0) }, debts: [],
    basis: ReportBasis(assessment: assessment, isRedacted: false))
}

/// The month of a household, with the words for it in one language.
struct MonthWords: Speaker {
  let assessment: Assessment
  let language: Language
  /// With what each lender is given.
  let month: DailyMonth

  init(_ assessment: Assessment, _ language: Language) {
    (self.assessment, self.language) = (assessment, language)
    month = assessment.outlook.dailyMonth(settledBy: assessment.settlement)
  }

  var pack: Pack { assessment.pack }
  var household: Household { assessment.household }
  var settlement: Settlement { assessment.settlement }
  /// The last day of it.
  var end: CalendarDate {
    let whole = assessment.asOf.adding(months: 1)
    let last = assessment.asOf.adding(days: max(1, assessment.asOf.days(until: whole)) - 1)
    return max(last, month.entries.compactMap(\.day).max() ?? last)
  }

  func shown(_ amount: Amount) -> String { amount.formatted(in: household.currency) }

  /// In whole units: living costs are spread over the days.
  func about(_ amount: Amount) -> String { shown(amount.wholeUnits(of: household.currency)) }

  func name(of debt: Debt) -> String { assessment.name(debt, language) }

  /// `2026-12-05 (Sat)`.
  func shown(_ day: CalendarDate) -> String {
    Text(en: "\(day) (\(weekdays[day.weekday].en))", zh: "\(day)（\(weekdays[day.weekday].zh)）")[language]
  }

  var stepsNow: ReportSection {
    let items = assessment.steps.map { ReportItem(text: sanitised($0.text[language])) }
    return section(
      "steps", Text(en: "What to do, in this order", zh: "下一步，按这个顺序"),
      items.isEmpty ? [] : [.list(items, isNumbered: true)])
  }

  func section(_ id: String, _ heading: Text, _ blocks: [ReportBlock]) -> ReportSection {
    ReportSection(id: id, heading: heading[language], blocks: blocks)
  }
}

private let weekdays: [Text] = [
  Text(en: "Mon", zh: "周一"), Text(en: "Tue", zh: "周二"), Text(en: "Wed", zh: "周三"), Text(en: "Thu", zh: "周四"),
  Text(en: "Fri", zh: "周五"), Text(en: "Sat", zh: "周六"), Text(en: "Sun", zh: "周日"),
]
