public import Checks
import Household
import Money
public import Outlook
import Rules
import Wording

extension Assessment {
  /// It gets less than is due by the month, and its lender is asked about the sum that falls due in full on it: what the
  /// months until then bring is said with that, and nothing else is asked. What comes first, or is behind, is spoken of
  /// before.
  public func isAskedAboutItsSum(_ line: Settlement.Line) -> Bool {
    guard line.part == .other, !line.isBehind, !line.hasItsDue, line.due != nil else { return false }
    return sumsAskedFor.contains { $0.debt.id == line.id }
  }

  private var sumsAskedFor: [SumDue] {
    let lacking = settlement.sumsDue.filter(\.isLacking)
    return there(lacking) == nil ? [] : lacking
  }

  /// What a placeholder says of sums that fall due in full within a year.
  func wordOfSumDue(_ placeholder: Placeholder, _ language: Language) -> String? {
    guard let first = settlement.sumsDue.first else { return nil }
    let (kept, lacking) = (settlement.sumsDue.filter { $0.standing == .kept }, settlement.sumsDue.filter(\.isLacking))
    return switch placeholder {
    case .balloonName: name(of: first, language)
    case .balloonDate: first.date.description
    case .balloonWhen: day(of: first)[language]
    case .sumLacking:
      shortList(lacking, language, between: semicolon) { saying($0, language) }
    case .sumThere:
      there(lacking).map { sum in
        ([sum[language]] + lacking.compactMap { untilThen($0, language) }).joined(separator: semicolon[language])
      }
    case .sumRest: lacking.first.map { whatToAskFor($0)[language] }
    case .savingsAfter: settlement.savingsAfterSumsDue.map { staying($0, language) }
    case .sumAsked: lacking.first.map { whenToAsk($0)[language] }
    case .sumDate: lacking.first?.date.description
    case .sumsDue:
      shortList(settlement.sumsDue, language, between: semicolon) { saying($0, language) }
    case .sumsKept:
      shortList(kept, language, between: semicolon) { saying($0, language) }
    case .sumsKeptDay: kept.first.map { whenToPay($0)[language] }
    case .sumsKeptPaid: kept.first.map { howToPay($0, kept.last ?? $0)[language] }
    case .sumSaved: sumToSaveFor.flatMap { $0.isLacking ? nil : saying($0, language) }
    case .sumSavedName: sumToSaveFor.map { name(of: $0, language) }
    default: nil
    }
  }

  /// `1,300, less than a month's living costs (5,000)`.
  private func staying(_ sum: Amount, _ language: Language) -> String {
    let stays = sum.formatted(in: household.currency)
    guard let living = figures.essentials.known, sum < living else { return stays }
    return pack.say(
      StepSentence.lessThanLivingCosts, [.sum: stays, .needed: living.formatted(in: household.currency)], in: language)
  }

  private func name(of sum: SumDue, _ language: Language) -> String {
    nameWithHolder(sum.debt, language)
  }

  /// `80,000 for Shop falls due on 2026-12-09 (in 14 days)`; nil while the sum is not known.
  private func saying(_ due: SumDue, _ language: Language) -> String? {
    guard let sum = due.sum else { return nil }
    let days = asOf.days(until: due.date)
    let sentence: StepSentence =
      switch days {
      case ..<0: .wasDue
      case 0: .fallsDueToday
      case 1: .fallsDueTomorrow
      case ...mostDaysCounted: .fallsDueInDays
      default: .fallsDue
      }
    var values: [SentenceBrace: any BraceValue] = [
      .sum: Stated(sum, isEstimate: due.isEstimate).formatted(in: household.currency, language),
      .lender: name(of: due, language), .day: due.date.description,
    ]
    if sentence == .fallsDueInDays { values[.days] = days }
    return pack.say(sentence, values, in: language)
  }

  /// `on 2026-12-09 (in 14 days)`.
  private func day(of due: SumDue) -> Text {
    let (days, day) = (asOf.days(until: due.date), due.date.description)
    return switch days {
    case ..<0: pack.text(StepSentence.onDayPast, [.day: day])
    case 0: pack.text(StepSentence.onDayToday, [.day: day])
    case 1: pack.text(StepSentence.onDayTomorrow, [.day: day])
    case ...mostDaysCounted: pack.text(StepSentence.onDayInDays, [.day: day, .days: days])
    default: pack.text(StepSentence.onDay, [.day: day])
    }
  }

  /// What of them can be brought; nil while answers are missing.
  private func there(_ lacking: [SumDue]) -> Text? {
    guard let first = lacking.first else { return nil }
    var sum = Amount.zero
    for due in lacking {
      guard case .lacking(let there) = due.standing else { return nil }
      sum += there
    }
    guard figures.margin != nil || figures.shortfall != nil else { return nil }
    let isGapPaid = settlement.drawForTheMonth != nil
    guard sum > .zero || !settlement.areOffersNeeded else {
      return pack.text(isGapPaid ? StepSentence.promisedToLiving : .promisedToOthers)
    }
    let isNow = first.date <= asOf
    guard sum > .zero else {
      let sentence: StepSentence =
        isGapPaid ? (isNow ? .noneBesideGapNow : .noneBesideGapThen) : (isNow ? .noneThereNow : .noneThereThen)
      return pack.text(sentence)
    }
    let sentence: StepSentence =
      isGapPaid ? (isNow ? .someBesideGapNow : .someBesideGapThen) : (isNow ? .someThereNow : .someThereThen)
    return pack.text(sentence, [.sum: sum.formatted(in: household.currency)])
  }

  /// `until then 400 of the 1,000 a month can be paid on Shop`.
  private func untilThen(_ due: SumDue, _ language: Language) -> String? {
    guard let line = settlement.line(due.debt.id), isAskedAboutItsSum(line), let monthly = line.due else { return nil }
    var values: [SentenceBrace: any BraceValue] = [
      .lender: name(of: due, language), .due: monthly.formatted(in: household.currency),
    ]
    if line.sum > .zero { values[.sum] = line.sum.formatted(in: household.currency) }
    values[.later] = line.later?.formatted(in: household.currency)
    let sentence: StepSentence =
      switch (line.sum > .zero, line.later != nil) {
      case (false, false): .noneUntilThen
      case (false, true): .noneThenMore
      case (true, false): .someUntilThen
      case (true, true): .someThenMore
      }
    return pack.say(sentence, values, in: language)
  }

  private func whatToAskFor(_ due: SumDue) -> Text {
    if case .lacking(let there) = due.standing, there > .zero { return pack.text(StepSentence.askForTheRest) }
    return pack.text(StepSentence.askForAll)
  }

  private func whenToAsk(_ due: SumDue) -> Text {
    switch asOf.days(until: due.date) {
    case ..<1: pack.text(StepSentence.askToday)
    case ...4: pack.text(StepSentence.askTodayOrTomorrow)
    default: pack.text(StepSentence.askThisWeek)
    }
  }

  private func whenToPay(_ due: SumDue) -> Text {
    due.date <= asOf
      ? pack.text(StepSentence.payToday) : pack.text(StepSentence.payByDay, [.day: due.date.description])
  }

  private func howToPay(_ first: SumDue, _ last: SumDue) -> Text {
    if first.date > asOf { return pack.text(StepSentence.paidOnTheDay) }
    return pack.text(last.date <= asOf ? StepSentence.paidToday : .paidInTurn)
  }
}

/// The days to a sum due are counted up to two months.
private let mostDaysCounted = 60
