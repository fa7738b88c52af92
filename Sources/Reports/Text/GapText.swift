import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// A gap in words: how long it lasts, what it takes in all, and whether savings carry it.
struct GapText {
  let assessment: Assessment
  let gap: Gap

  init?(_ assessment: Assessment) {
    guard let gap = assessment.outlook.gap else { return nil }
    (self.assessment, self.gap) = (assessment, gap)
  }

  private var pack: Pack { assessment.pack }

  /// `This month is 500 short, this month only. It comes out of the 3,000 put by; from next month 2,500 is left.`
  var sentences: [Text] {
    guard gap.first > .zero else { return [pack.text(HeadlineSentence.shortAsPaid, [.sum: said(gap.now)])] }
    return [howMuch, carried, takesWhatIsSetAside, notAllElse].compactMap(\.self)
  }

  /// For a line of figures: `1,400 short a month, for 6 months`.
  var inBrief: Text {
    let now = said(gap.now)
    guard gap.isTimeKnown else { return pack.text(HeadlineSentence.briefShort, [.sum: now]) }
    if gap.first == .zero { return pack.text(HeadlineSentence.briefShortAsPaid, [.sum: now]) }
    if gap.isThisMonthOnly { return pack.text(HeadlineSentence.briefShortThisMonth, [.sum: now]) }
    guard gap.first == gap.now else { return pack.text(HeadlineSentence.briefShortAsPaid, [.sum: now]) }
    guard let months = gap.months else { return pack.text(HeadlineSentence.briefShortEachMonth, [.sum: now]) }
    // It shrinks as debts end: the sum of this month is not that of each.
    if let total = gap.total, total != gap.now.times(months) {
      return pack.text(HeadlineSentence.briefShrinking, [.sum: now, .total: said(total), .months: months])
    }
    return pack.text(HeadlineSentence.briefShortForMonths, [.sum: now, .months: months])
  }

  private var isThisMonthOnly: Bool { gap.isTimeKnown && gap.isThisMonthOnly }

  /// What the month lacks, as it is paid now and with no more paid than is due, and how long.
  private var howMuch: Text {
    let isLessAtWhatIsDue = gap.first < gap.now
    var values: [SentenceBrace: any BraceValue] = [.sum: said(gap.now)]
    if isLessAtWhatIsDue { values[.least] = said(gap.first) }
    if isThisMonthOnly {
      return pack.text(isLessAtWhatIsDue ? HeadlineSentence.shortThisMonthAsPaid : .shortThisMonth, values)
    }
    guard gap.isTimeKnown else {
      return pack.text(isLessAtWhatIsDue ? HeadlineSentence.shortHowLongAsPaid : .shortHowLong, values)
    }
    guard let months = gap.months else {
      return pack.text(isLessAtWhatIsDue ? HeadlineSentence.shortWithoutEndAsPaid : .shortWithoutEnd, values)
    }
    (values[.months], values[.total]) = (months, said(gap.taking(months: months)))
    return pack.text(isLessAtWhatIsDue ? HeadlineSentence.shortForMonthsAsPaid : .shortForMonths, values)
  }

  /// Whether savings carry it, and what is left then; nil where there is nothing to say of that.
  private var carried: Text? {
    guard gap.isPaid, let savings else { return isThisMonthOnly ? thenLeft : notCarried }
    guard isThisMonthOnly || gap.isPaidToItsEnd else {
      return pack.text(HeadlineSentence.carriedFor, [.savings: savings, .months: gap.monthsPaid])
    }
    guard let after else {
      return pack.text(isThisMonthOnly ? HeadlineSentence.outOfSavings : .carried, [.savings: savings])
    }
    return pack.text(
      isThisMonthOnly ? HeadlineSentence.outOfSavingsThenLeft : .carriedThenLeft, [.savings: savings, .sum: after])
  }

  /// With what lenders do not get this month, and are owed then.
  private var thenLeft: Text? {
    let unpaid = assessment.settlement.notPaid
    return after.map { left in
      unpaid > .zero
        ? pack.text(HeadlineSentence.thenLeftAndOwed, [.sum: left, .needed: said(unpaid)])
        : pack.text(HeadlineSentence.thenLeft, [.sum: left])
    }
  }

  private var notCarried: Text? {
    guard !gap.isPaid else { return nil }
    let settlement = assessment.settlement
    if !settlement.areOffersNeeded, let draw = settlement.drawForTheMonth, let savings {
      return draw.months == 1
        ? pack.text(HeadlineSentence.lastsForAMonth, [.savings: savings])
        : pack.text(HeadlineSentence.lastsFor, [.savings: savings, .months: draw.months])
    }
    if gap.isCarried == false { return whyNotCarried }
    return gap.hasEnd && gap.isCarried == nil ? pack.text(HeadlineSentence.carriedNotKnown) : nil
  }

  /// More may be put by than all of it takes: a month's living costs stay where it lasts.
  private var whyNotCarried: Text {
    if assessment.household.isFrozen, let savings, assessment.figures.savings.known != .zero {
      return pack.text(HeadlineSentence.notCarriedWhileFrozen, [.savings: savings])
    }
    guard let savings, let total = gap.total, let put = assessment.figures.savings.known, put >= total,
      let living = assessment.figures.essentials.known, put - living < total
    else { return pack.text(HeadlineSentence.notCarried) }
    return put > living
      ? pack.text(HeadlineSentence.notCarriedWithLivingKept, [.savings: savings, .needed: said(living)])
      : pack.text(HeadlineSentence.notCarriedBelowLiving, [.savings: savings])
  }

  /// What of the savings that pay it is meant for something.
  private var takesWhatIsSetAside: Text? {
    let taken = assessment.outlook.setAsideTakenByGap
    return taken > .zero ? pack.text(HeadlineSentence.takesWhatIsSetAside, [.sum: said(taken)]) : nil
  }

  /// Where savings pay the months, and what falls due in full takes more than the rest of them.
  private var notAllElse: Text? {
    guard gap.isPaid, savings != nil, gap.isCarried == false else { return nil }
    let lacking = assessment.settlement.sumsDue.filter(\.isLacking)
    let whole = lacking.compactMap(\.sum).reduce(.zero, +)
    guard whole > .zero else { return nil }
    let sum = said(whole, isEstimate: lacking.contains(where: \.isEstimate))
    return pack.text(HeadlineSentence.notTheSumDueToo, [.sum: sum])
  }

  private var after: Text? { gap.leftAfter.flatMap { $0 > .zero ? said($0) : nil } }

  private var savings: Text? {
    let span = assessment.figures.savings
    return span.known.map { said($0, isEstimate: span.isEstimate) }
  }

  /// `That holds until 2027-05; from then on it is 400 a month short, since what was agreed on Visa ends. It lasts 4 months,
  /// 1,600 in all.`
  static func shortAgain(_ assessment: Assessment) -> [Text] {
    guard let again = assessment.outlook.shortAgain else { return [] }
    return [whenShort(again, assessment), howLong(again, assessment)].compactMap(\.self)
  }

  private static func howLong(_ again: ShortAgain, _ assessment: Assessment) -> Text? {
    guard let months = again.months, months > 1, let total = again.total else { return nil }
    return assessment.pack.text(
      again.isCarried == true ? HeadlineSentence.shortAgainCarried : .shortAgainForMonths,
      [.months: months, .total: total.formatted(in: assessment.household.currency)])
  }

  private static func whenShort(_ again: ShortAgain, _ assessment: Assessment) -> Text {
    let ending = assessment.outlook.agreementsToRenew
    var values: [SentenceBrace: any BraceValue] = [
      .month: again.from.yearAndMonth, .sum: again.lack.formatted(in: assessment.household.currency),
    ]
    guard !ending.isEmpty else { return assessment.pack.text(HeadlineSentence.holdsUntilASumBegins, values) }
    func names(_ language: Language) -> [String] { ending.map { sanitised(assessment.name($0, language)) } }
    values[.lenders] = Text(
      en: names(.en).joined(separator: ", "), zh: names(.zh).map { "“\($0)”" }.joined(separator: "、"))
    return assessment.pack.text(HeadlineSentence.holdsUntilASumEnds, values)
  }

  private func said(_ sum: Amount) -> Text {
    said(sum, isEstimate: assessment.figures.monthlyIncome.isEstimate || assessment.figures.monthNeeds.isEstimate)
  }

  private func said(_ sum: Amount, isEstimate: Bool) -> Text {
    let (stated, currency) = (Stated(sum, isEstimate: isEstimate), assessment.household.currency)
    return Text(en: stated.formatted(in: currency, .en), zh: stated.formatted(in: currency, .zh))
  }
}
