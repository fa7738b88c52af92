import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// How much a household can take: the largest fall in income, months without it, the rise in rates, a guarantee that is
/// called; and the warning of the source, with the household's numbers.
func stressDocument(_ stress: Stress, language: Language) -> Document {
  guard !stress.assessment.isHeldBack else { return .heldBack("stress", stress.assessment, language) }
  var report = StressReport(stress, language)
  report.draft.title = Text(en: "How much it can take", zh: "收入少了能撑多久")[language]
  if let short = stress.shortNow {
    report.tell(StressSentence.shortAsItIs, [.sum: report.shown(short)])
  } else if stress.isBehind {
    report.tell(StressSentence.behindAsItIs)
  } else {
    report.addFigures()
  }
  if let called = stress.guarantee { report.add(called) }
  report.addWarning()
  report.draft.note(stress.assessment.pack.disclaimer)
  return report.draft.document
}

/// A document about stress being written.
private struct StressReport: DocumentSpeaker {
  let stress: Stress
  var draft: DocumentDraft

  init(_ stress: Stress, _ language: Language) {
    self.stress = stress
    draft = DocumentDraft("stress", language, stress.assessment.household.currency)
  }

  var pack: Pack { stress.assessment.pack }
  private var household: Household { stress.assessment.household }

  func shown(_ amount: Amount) -> String { amount.formatted(in: household.currency) }

  mutating func addFigures() {
    draft.add(
      .figures([
        draft.figure(Text(en: "Income", zh: "收入"), income), draft.figure(Text(en: "Savings", zh: "存款"), savings),
        draft.figure(Text(en: "Rates", zh: "利率"), rates),
      ]))
  }

  private func notKnown(_ paths: [String]) -> String {
    say(StressSentence.notKnown, [.missing: stress.assessment.shownPaths(paths, language)])
  }

  /// What a month takes where the guarantee is called, beside what is left of it.
  mutating func add(_ called: GuaranteeCalled) {
    let taken = say(
      StressSentence.guaranteeCalled,
      [.sum: shown(called.sum), .payment: shown(called.monthly), .months: called.months])
    draft.add(.paragraph(paragraph(of: [taken, beside(called)], language)))
  }

  /// nil while it is not known what is left.
  private func beside(_ called: GuaranteeCalled) -> String? {
    guard let left = called.left else { return nil }
    guard let lacks = called.lacks else { return say(StressSentence.guaranteeHeld, [.left: shown(left)]) }
    return left > .zero
      ? say(StressSentence.guaranteeLacks, [.left: shown(left), .lacks: shown(lacks)])
      : say(StressSentence.guaranteeNothingLeft)
  }

  private var income: String {
    switch stress.fall {
    case .missing(let paths): return notKnown(paths)
    case .known(let fall):
      let figures = stress.assessment.figures
      let parts = [figures.essentials.low, figures.monthlyPayments.low].map(shown)
      let working = "\(shown(fall.income)) - \(parts[0]) - \(parts[1]) = \(shown(fall.most))"
      guard let share = fall.share else {
        return say(StressSentence.canFall, [.most: shown(fall.most), .working: working])
      }
      return say(
        StressSentence.canFallByShare,
        [.most: shown(fall.most), .share: share.percent(in: language, tellingFrom: .zero), .working: working])
    }
  }

  private var savings: String {
    switch stress.reserve {
    case .missing(let paths): return notKnown(paths)
    case .known(let reserve):
      guard let months = reserve.months, let short = reserve.shortThen else {
        return say(StressSentence.nothingHasToBePaid)
      }
      var values: [SentenceBrace: any BraceValue] = [
        .savings: shown(reserve.savings), .needed: shown(reserve.needs), .sum: shown(short),
      ]
      guard months > 1 else { return say(months == 1 ? StressSentence.oneMonth : .notAMonth, values) }
      (values[.months], values[.month]) = (months, months + 1)
      return say(StressSentence.someMonths, values)
    }
  }

  private var rates: String {
    switch stress.rateRise {
    case .missing(let paths): return notKnown(paths)
    case .known(.nothingOwed): return say(StressSentence.nothingBearsInterest)
    case .known(.monthIsShort): return say(StressSentence.shortAsItIs, [.sum: shown(stress.shortNow ?? .zero)])
    case .known(.alreadyNever):
      guard let due = stress.notPaidByTheMonth else { return say(StressSentence.neverAlready) }
      return say(
        StressSentence.notByTheMonth,
        [.lender: stress.assessment.nameWithHolder(due.debt, language), .day: due.date.description])
    case .known(.noneUpTo(let most)): return say(StressSentence.noRiseBreaks, [.points: points(most)])
    case .known(.breaks(let rise)):
      let breaking = say(
        StressSentence.riseBreaks, [.points: points(rise), .below: points(rise + Ratio(-1, 10_000))])
      return paragraph(of: [breaking, stress.leftOut.isEmpty ? nil : notCounted], language)
    }
  }

  private var notCounted: String {
    let missing = stress.assessment.shownPaths(stress.leftOut.flatMap(\.missing), language)
    return say(StressSentence.withoutWhatIsNotKnown, [.missing: missing])
  }

  private func points(_ ratio: Ratio) -> String { Rate(perPeriod: ratio, period: .year).percentage }

  /// The source: income that just covers the payments fails at the first dip.
  mutating func addWarning() {
    guard stress.shortNow == nil, !stress.isBehind, let fall = stress.fall.value, fall.most >= .zero,
      let check = pack.checks.first(where: { $0.measure == .marginToIncome })
    else { return }
    draft.note(say(StressSentence.firstDip, [.source: check.citation.line, .most: shown(fall.most)]))
  }
}
