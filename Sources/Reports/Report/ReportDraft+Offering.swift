import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What is said to one lender: what it gets, and what is asked beside it.
extension ReportDraft {
  /// `“I can pay you 3,000 a month by the 5th, the full payment. This month I can also pay all 900 that is behind.”`
  func words(_ debt: ReportDebt) -> String { quoted(said(to: debt)) }

  /// The same without the marks; where the money is not there on its day, with that and what is asked.
  func said(to debt: ReportDebt) -> String {
    guard let income = dayToMove(debt) else { return offered(to: debt, by: debt.dueDay) }
    if let whole = allOfIt(debt) {
      return paragraph(
        of: [
          speak(.payAllOnDay, of: debt, [.sum: whole, .day: said(income.day)]), speak(.waitUntilThatDay, of: debt),
        ], language)
    }
    return paragraph(
      of: [
        offered(to: debt, by: nil),
        speak(debt.isPriority ? .waitUntilMoneyComes : .moveTheDay, of: debt, [.day: said(income.day)]),
      ], language)
  }

  /// Where nothing is there for it this month, and something from the next one on; nil where that cannot be said.
  func laterSaid(to debt: ReportDebt) -> String? {
    guard debt.line.sum == .zero, debt.catchUp == nil else { return nil }
    return debt.line.fromNextMonth.map { speak(.payLater, of: debt, [.sum: spoken($0)]) }
  }

  /// Where it has only to be paid: what, and what of it comes out of savings.
  func paidNow(_ debt: ReportDebt) -> String {
    let saved = debt.line.fromSavings
    guard saved > .zero else { return whatIsPaidNow(debt) }
    let out =
      saved == debt.line.catchUpNow
      ? say(ScriptSentence.arrearsFromSavings) : say(ScriptSentence.ofItFromSavings, [.sum: spoken(saved)])
    return paragraph(of: [whatIsPaidNow(debt), out], language)
  }

  private func whatIsPaidNow(_ debt: ReportDebt) -> String {
    if let whole = allOfIt(debt) { return say(ScriptSentence.payAllNow, [.sum: whole]) }
    let arrears = spoken(debt.line.catchUpNow)
    guard debt.line.sum > .zero else { return say(ScriptSentence.payArrearsNow, [.arrears: arrears]) }
    return say(ScriptSentence.payArrearsNowAndAsUsual, [.arrears: arrears, .sum: spoken(debt.line.sum)])
  }

  /// The day on which money comes in for it, where it is not there on the day on which it is due.
  func dayToMove(_ debt: ReportDebt) -> CalendarDate? {
    daysToMove.first { $0.debt.id == debt.line.id }?.behind
  }

  /// Where what was agreed cannot be kept: whether it can stand, or can be changed to what is there.
  func agreedNotMet(_ debt: ReportDebt, by day: Int? = nil) -> String? {
    let line = debt.line
    guard settlement.agreedNotMet.contains(where: { $0.id == line.id }), let agreement = line.debt.agreement else {
      return nil
    }
    let due = spoken(agreement.terms.sum.amount)
    if settlement.isThereAgain(line) {
      guard line.sum > .zero else { return speak(.agreedNotThere, of: debt, [.due: due]) }
      return speak(.agreedLess, of: debt, by: day, [.due: due, .sum: spoken(line.sum)])
    }
    guard line.lastingSum > .zero else { return speak(.agreedNoneForGood, of: debt, [.due: due]) }
    if line.debt.hasAgreementToCome {
      return speak(
        .agreedOutOfReach, of: debt,
        [.due: due, .sum: spoken(line.lastingSum), .from: agreement.from.description])
    }
    guard let later = line.later else {
      return speak(.agreedLessForGood, of: debt, [.due: due, .sum: spoken(line.sum)])
    }
    return speak(.agreedLessThenMore, of: debt, [.due: due, .sum: spoken(line.sum), .later: spoken(later)])
  }

  /// The sentence with the day of the month by which it is paid, where there is one.
  private func speak(
    _ sentence: ScriptSentence, of debt: ReportDebt, by day: Int?, _ values: [SentenceBrace: any BraceValue]
  ) -> String {
    guard let day else { return speak(sentence, of: debt, values) }
    return speak(sentence.byDay, of: debt, values.merging([.day: said(day)]) { first, _ in first })
  }

  private func said(_ day: Int) -> Text { Text(en: ordinal(day), zh: String(day)) }

  private func offered(to debt: ReportDebt, by day: Int?) -> String {
    if let whole = allOfIt(debt) { return speak(.payAll, of: debt, by: day, [.sum: whole]) }
    if let kept = agreedNotMet(debt, by: day) { return kept }
    guard let sum = debt.offer, sum != .zero else {
      return paragraph(of: [arrearsAlone(debt), afterThat(debt)], language)
    }
    if let agreement = debt.line.debt.agreement, debt.line.debt.hasAgreementToCome, !debt.isPaidInFullByOffer {
      return speak(.payUntilAgreed, of: debt, [.sum: spoken(sum), .from: agreement.from.description])
    }
    if let later = debt.line.later {
      return paragraph(
        of: [speak(.payThenMore, of: debt, by: day, [.sum: spoken(sum), .later: spoken(later)]), arrearsBeside(debt)],
        language)
    }
    if let ending = paidOffWithIt(debt, by: day) ?? paidOffByTheOffer(debt, by: day) { return ending }
    return paragraph(of: [howMuch(debt, sum, by: day), arrearsBeside(debt), afterThat(debt)], language)
  }

  /// The sum, how it stands to what is due, and until when.
  private func howMuch(_ debt: ReportDebt, _ sum: Amount, by day: Int?) -> String {
    let sentence = sentence(of: debt)
    guard let last = madeUpIn(dueOn: debt.dueDay), let dated = sentence.untilMonth else {
      return speak(sentence, of: debt, by: day, [.sum: spoken(sum)])
    }
    return speak(
      dated, of: debt, by: day,
      [.sum: spoken(sum), .end: last.yearAndMonth, .from: last.adding(months: 1).yearAndMonth])
  }

  private func sentence(of debt: ReportDebt) -> ScriptSentence {
    guard !debt.isPaidInFullByOffer else {
      guard debt.kind == "card" else { return .payInFull }
      return debt.line.debt.minimum == nil ? .pay : .payTheMinimum
    }
    return switch settlement.squeeze {
    case .thisMonth: debt.isPriority ? .payWhatIsThereThisMonth : .payThisMonth
    case .untilMadeUp: debt.isPriority ? .payWhatIsThereUntilMadeUp : .payUntilMadeUp
    case .lasting, nil: debt.isPriority ? .payWhatIsThere : .pay
    }
  }

  /// Where this month's sum and what is made up is all that is owed: that.
  private func allOfIt(_ debt: ReportDebt) -> String? {
    let sum = (debt.offer ?? .zero) + debt.line.catchUpNow
    return sum > .zero && sum == debt.balance ? spoken(sum) : nil
  }

  /// Where both sums pay all of it off before what is behind were made up at its own pace.
  private func paidOffWithIt(_ debt: ReportDebt, by day: Int?) -> String? {
    debt.line.monthsOfBoth.map { months in
      speak(.payOff, of: debt, by: day, [.sum: spoken(debt.line.sum + debt.line.catchUpNow), .months: months])
    }
  }

  /// Where nothing is due by the month, as on what was called in: how long what is offered takes; not where its bank is asked
  /// for instalments without further interest, which take another time.
  private func paidOffByTheOffer(_ debt: ReportDebt, by day: Int?) -> String? {
    guard settlement.squeeze == .lasting || settlement.squeeze == nil, agreement(on: debt)?.fits != true else {
      return nil
    }
    return assessment.outlook.monthsToPayOff(debt.line).map { months in
      speak(.payOff, of: debt, by: day, [.sum: spoken(debt.line.sum), .months: months])
    }
  }

  /// Where nothing is due by the month, or nothing of that is there.
  private func arrearsAlone(_ debt: ReportDebt) -> String {
    let sum = spoken(debt.catchUp?.sum ?? .zero)
    if debt.catchUp?.isTooLong ?? false { return speak(.catchUpInPart, of: debt, [.arrears: sum]) }
    guard let months = debt.catchUp?.months, months > 1 else {
      return speak(.catchUpThisMonth, of: debt, [.arrears: sum])
    }
    if let more = thenMore(debt, .catchUpThenMore) { return more }
    let regular = speak(
      debt.line.mayCatchUpSooner ? .catchUpAtMost : .catchUp, of: debt, [.arrears: sum, .months: months])
    return paragraph(of: [regular, lessInTheLastMonth(debt)], language)
  }

  /// What of the arrears is paid beside what is due.
  private func arrearsBeside(_ debt: ReportDebt) -> String? {
    guard debt.isBehind, !debt.line.isOpen else { return nil }
    if let later = debt.line.catchUpFromNextMonth {
      guard later.months > 1 else { return speak(.andClearNextMonth, of: debt, [.arrears: spoken(later.sum)]) }
      return speak(.andCatchUpFromNextMonth, of: debt, [.arrears: spoken(later.sum), .months: later.months])
    }
    guard let catchUp = debt.catchUp else {
      return debt.isPaidInFullByOffer || debt.isPriority ? speak(.andAgreeOnArrears, of: debt) : nil
    }
    let sum = spoken(catchUp.sum)
    if catchUp.isTooLong { return speak(.andCatchUpInPart, of: debt, [.arrears: sum]) }
    guard catchUp.months > 1 else { return speak(.andClearArrears, of: debt, [.arrears: sum]) }
    if let more = thenMore(debt, .andCatchUpThenMore) { return more }
    let regular = speak(
      debt.line.mayCatchUpSooner ? .andCatchUpAtMost : .andCatchUp, of: debt, [.arrears: sum, .months: catchUp.months])
    return paragraph(of: [regular, lessInTheLastMonth(debt)], language)
  }

  /// Where more is there for what is behind from the next month on.
  private func thenMore(_ debt: ReportDebt, _ sentence: ScriptSentence) -> String? {
    guard let later = debt.line.catchUpLater, let months = debt.line.monthsToMakeUp else { return nil }
    return speak(
      sentence, of: debt, [.arrears: spoken(debt.line.catchUpNow), .later: spoken(later.sum), .months: months])
  }

  private func lessInTheLastMonth(_ debt: ReportDebt) -> String? {
    debt.line.lastCatchUp.map { speak(.lessInTheLastMonth, of: debt, [.arrears: spoken($0)]) }
  }

  private func afterThat(_ debt: ReportDebt) -> String? {
    savingsEnd(for: debt).map { speak(.savingsEnd, of: debt, [.span: $0]) }
  }

  /// For how long savings pay it; nil where they do not, or last.
  func savingsEnd(for debt: ReportDebt) -> Text? {
    guard debt.isPriority, let draw, draw.paysGap ? savingsEndSoon : debt.line.isHeldBySavings && !draw.lastsLong else {
      return nil
    }
    return pack.lasting(draw)
  }
}

/// `1st`, `2nd`, `23rd`.
private func ordinal(_ day: Int) -> String {
  switch (day % 10, day / 10) {
  case (1, 0), (1, 2), (1, 3): "\(day)st"
  case (2, 0), (2, 2): "\(day)nd"
  case (3, 0), (3, 2): "\(day)rd"
  default: "\(day)th"
  }
}
