import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// What a lender is given, in a sentence: what falls due, what is behind on it, out of what, by which day.
extension Assessment {
  func given(_ lines: [Settlement.Line], _ language: Language) -> String? {
    shortList(lines, language, between: semicolon) { line in
      moneyComesLate(for: line).map { whenMoneyComes(line, on: $0, language) } ?? given(line, language)
    }
  }

  /// The same, and for how long savings hold it where they do not hold it to its end.
  private func given(_ line: Settlement.Line, _ language: Language) -> String? {
    guard let what = sums(of: line, language).map({ withWhatIsNotThere($0, line, language) }) else { return nil }
    guard !line.isPaidOff, line.isHeldBySavings, let draw = settlement.draw, !draw.paysGap,
      !draw.lastsLong, !draw.isOnce
    else { return withItsSavings(what, line, language) }
    return pack.say(StepSentence.whileSavingsLast, [.what: what, .span: pack.lasting(draw)[language]], in: language)
  }

  /// What of it comes out of savings, where that is a part and is not said already.
  private func withItsSavings(_ what: String, _ line: Settlement.Line, _ language: Language) -> String {
    let isClearedSoSaid =
      line.catchUp.map { $0.months == 1 && line.later == nil && line.fromSavings >= $0.sum } ?? false
    let isSaid = isClearedSoSaid || savedOfRegularSum(line) != nil
    guard line.fromSavings > .zero, line.fromSavings < line.sum + line.catchUpNow, !isSaid || line.isPaidOff else {
      return what
    }
    let sum = line.fromSavings.formatted(in: household.currency)
    return pack.say(StepSentence.partlyFromSavings, [.what: what, .sum: sum], in: language)
  }

  /// What of a regular sum savings give, where it is said with that sum: how the rest is made up comes behind it.
  private func savedOfRegularSum(_ line: Settlement.Line) -> Amount? {
    guard let catchUp = line.catchUp, catchUp.isTooLong, line.fromSavings > .zero, line.fromSavings < catchUp.sum else {
      return nil
    }
    return line.fromSavings
  }

  /// `466 (366 of it out of savings)`.
  private func sum(_ sum: Amount, with part: Amount, _ language: Language) -> String {
    pack.say(
      StepSentence.sumPartlyFromSavings,
      [.sum: sum.formatted(in: household.currency), .arrears: part.formatted(in: household.currency)], in: language)
  }

  /// Where what is behind is made up, and what is due this month is not there.
  private func withWhatIsNotThere(_ what: String, _ line: Settlement.Line, _ language: Language) -> String {
    guard line.catchUp != nil, !line.isPaidOff, line.sum == .zero, let due = line.due, due > .zero else { return what }
    return pack.say(
      StepSentence.withoutThisMonths, [.what: what, .due: due.formatted(in: household.currency)], in: language)
  }

  /// `Rent 1,500 a month, and 250 a month for 12 months off what is behind`, `Power 400 now, which clears what is behind`.
  private func sums(of line: Settlement.Line, _ language: Language) -> String? {
    if line.isPaidOff { return paidOff(line, language) }
    let name = withDay(line, language)
    let month = line.sum > .zero ? line.sum.formatted(in: household.currency) : nil
    guard let catchUp = line.catchUp else {
      if let later = line.catchUpFromNextMonth { return madeUpLater(line, later, language) }
      guard line.part == .priority, line.sum == .zero else { return monthly(line, language) }
      return pack.say(StepSentence.nothingThereYet, [.lender: name], in: language)
    }
    let isBesideAMonth = month != nil
    var values: [SentenceBrace: any BraceValue] = [
      .lender: name, .arrears: catchUp.sum.formatted(in: household.currency),
    ]
    values[.sum] = month
    if let part = savedOfRegularSum(line) { values[.arrears] = sum(catchUp.sum, with: part, language) }
    if catchUp.months == 1, line.later != nil, let month = monthly(line, language) {
      values = [.what: month, .arrears: catchUp.sum.formatted(in: household.currency)]
      guard let day = line.debt.dayOfLoss(from: asOf) else {
        return pack.say(StepSentence.alsoClearedNow, values, in: language)
      }
      values[.day] = day.description
      return pack.say(StepSentence.alsoClearedBy, values, in: language)
    }
    if catchUp.months == 1 {
      let isFromSavings = line.isCaughtUpFromSavings && line.fromSavings >= catchUp.sum
      let day = line.debt.dayOfLoss(from: asOf)?.description
      values[.day] = day
      return pack.say(
        cleared(isBesideAMonth, isByADay: day != nil, isFromSavings: isFromSavings), values, in: language)
    }
    guard !catchUp.isTooLong else {
      return pack.say(isBesideAMonth ? StepSentence.monthlyAndCaughtUpInPart : .caughtUpInPart, values, in: language)
    }
    if let months = line.monthsOfBoth {
      let both = (line.sum + catchUp.sum).formatted(in: household.currency)
      return pack.say(
        StepSentence.monthlyUntilPaidOff, [.lender: name, .sum: both, .months: months], in: language)
    }
    values[.months] = line.monthsToMakeUp
    if let later = line.catchUpLater {
      values[.later] = later.sum.formatted(in: household.currency)
      return pack.say(
        isBesideAMonth ? StepSentence.monthlyAndCaughtUpThenMore : .caughtUpThenMore, values, in: language)
    }
    let regular = pack.say(regularSum(isBesideAMonth, maySooner: line.mayCatchUpSooner), values, in: language)
    guard let last = line.lastCatchUp else { return regular }
    return pack.say(
      StepSentence.lessInTheLastMonth, [.what: regular, .arrears: last.formatted(in: household.currency)], in: language)
  }

  /// `Rent 1,500 a month, and from next month on 800 more a month off what is behind, for 4 months at most`.
  private func madeUpLater(_ line: Settlement.Line, _ later: Settlement.CatchUp, _ language: Language) -> String {
    var values: [SentenceBrace: any BraceValue] = [.later: later.sum.formatted(in: household.currency)]
    if later.months > 1 { values[.months] = later.months }
    guard let month = monthly(line, language) else {
      values[.lender] = withDay(line, language)
      return pack.say(later.months > 1 ? StepSentence.caughtUpFromNextMonth : .clearedNextMonth, values, in: language)
    }
    values[.what] = month
    return pack.say(
      later.months > 1 ? StepSentence.andCaughtUpFromNextMonth : .andClearedNextMonth, values, in: language)
  }

  /// `Rent 1,500 a month`, `Rent 1,200 of 1,500 this month, and what is due from the next one on`.
  private func monthly(_ line: Settlement.Line, _ language: Language) -> String? {
    guard line.sum > .zero else { return nil }
    var values: [SentenceBrace: any BraceValue] = [
      .lender: withDay(line, language), .sum: line.sum.formatted(in: household.currency),
    ]
    guard !line.hasItsDue, let due = line.due else { return pack.say(StepSentence.monthly, values, in: language) }
    values[.due] = due.formatted(in: household.currency)
    if let later = line.later {
      values[.later] = later.formatted(in: household.currency)
      return pack.say(StepSentence.monthlyThenMore, values, in: language)
    }
    if settlement.squeeze == .thisMonth, let rest = line.lastOfIt {
      values[.later] = rest.formatted(in: household.currency)
      return pack.say(StepSentence.thisMonthAndTheRestNext, values, in: language)
    }
    let sentence: StepSentence =
      switch settlement.squeeze {
      case .thisMonth: .thisMonthInPart
      case .untilMadeUp: .inPartUntilMadeUp
      case .lasting, nil: .monthlyInPart
      }
    return pack.say(sentence, values, in: language)
  }

  /// `Power 800 by 2026-12-05, which pays it off`.
  private func paidOff(_ line: Settlement.Line, _ language: Language) -> String {
    let sum = line.sum + line.catchUpNow
    var values: [SentenceBrace: any BraceValue] = [
      .lender: withDay(line, language), .sum: sum.formatted(in: household.currency),
    ]
    let isFromSavings = line.fromSavings >= sum
    guard let day = line.debt.dayOfLoss(from: asOf) else {
      return pack.say(isFromSavings ? StepSentence.paidOffFromSavings : .paidOff, values, in: language)
    }
    values[.day] = day.description
    return pack.say(isFromSavings ? StepSentence.paidOffByFromSavings : .paidOffBy, values, in: language)
  }

  private func regularSum(_ isBesideAMonth: Bool, maySooner: Bool) -> StepSentence {
    switch (isBesideAMonth, maySooner) {
    case (false, false): .caughtUp
    case (false, true): .caughtUpSooner
    case (true, false): .monthlyAndCaughtUp
    case (true, true): .monthlyAndCaughtUpSooner
    }
  }

  /// The day on which income brings what is given, where something is lost on a day before it.
  private func moneyComesLate(for line: Settlement.Line) -> CalendarDate? {
    line.debt.lostOn == nil ? nil : daysToMove.first { $0.debt.id == line.id }?.behind
  }

  private func whenMoneyComes(_ line: Settlement.Line, on day: CalendarDate, _ language: Language) -> String? {
    guard line.isCleared || line.isPaidOff else {
      return given(line, language).map {
        pack.say(StepSentence.fromWhenMoneyComes, [.what: $0, .day: day.description], in: language)
      }
    }
    let all = (line.sum + line.catchUpNow).formatted(in: household.currency)
    return pack.say(
      line.isPaidOff ? StepSentence.paidOffWhenMoneyComes : .clearedWhenMoneyComes,
      [.lender: withDeadline(line, language), .sum: all, .day: day.description], in: language)
  }

  private func cleared(_ isBesideAMonth: Bool, isByADay: Bool, isFromSavings: Bool) -> StepSentence {
    switch (isBesideAMonth, isByADay, isFromSavings) {
    case (false, false, false): .clearedNow
    case (false, false, true): .clearedNowFromSavings
    case (false, true, false): .clearedBy
    case (false, true, true): .clearedByFromSavings
    case (true, false, false): .monthlyAndClearedNow
    case (true, false, true): .monthlyAndClearedNowFromSavings
    case (true, true, false): .monthlyAndClearedBy
    case (true, true, true): .monthlyAndClearedByFromSavings
    }
  }
}
