import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// Whether the money is there on the days on which it has to be.
extension MonthWords {
  var tightest: ReportSection {
    let texts = [asOffered, standing].compactMap(\.self)
    let known = daysToKnow
    return section(
      "month", Text(en: "Is the money there in time", zh: "到日子钱够不够"),
      texts.map(ReportBlock.paragraph) + (known.isEmpty ? [] : [.list(known, isNumbered: false)]))
  }

  /// That not everybody gets what is due, where that is so.
  private var asOffered: String? {
    let figures = assessment.figures
    guard settlement.areOffersNeeded, figures.shortfall != nil || figures.monthlyDue.missing.isEmpty else { return nil }
    guard let short = assessment.outlook.dailyMonth.firstShort else { return say(MonthSentence.asOffered) }
    return say(MonthSentence.asOfferedGoneBy, [.day: shown(short.day)])
  }

  private var standing: String? {
    guard month.missing.isEmpty else {
      return say(MonthSentence.notTold, [.missing: assessment.shownPaths(month.missing, language)])
    }
    if let short = month.firstShort { return month.holdsInAll ? shortForATime(short) : shortToTheEnd(short) }
    if let short = month.firstMayBeShort { return mayBeShort(short) }
    return month.lowest.map { lowest in
      say(holds, [.day: shown(lowest.day), .sum: about(lowest.least)])
    }
  }

  private var holds: MonthSentence {
    month.undated.isEmpty
      ? (settlement.areOffersNeeded ? .holdsWithTheseSums : .holds)
      : (settlement.areOffersNeeded ? .holdsWithTheseSumsWhichever : .holdsWhichever)
  }

  /// Until income comes in the money lacks, and over the month it suffices.
  private func shortForATime(_ short: DailyMonth.Evening) -> String {
    let sentence: MonthSentence = settlement.areOffersNeeded ? .shortForATimeWithTheseSums : .shortForATime
    let start = say(sentence, [.day: shown(short.day), .lacks: about(-worst(from: short.day))])
    let income = month.dayOfIncome(after: short.day)
    return paragraph(of: [start, income.map(askedToMove), income.flatMap(lackingEvenSo)], language)
  }

  /// Where moving days does not suffice.
  private func lackingEvenSo(until income: CalendarDate) -> String? {
    guard month.lacksEvenSo > .zero else { return nil }
    let lacks = about(month.lacksEvenSo)
    return say(
      month.daysToMove.isEmpty ? MonthSentence.livingCostsLack : .livingCostsLackEvenSo,
      [.day: shown(income), .lacks: lacks])
  }

  private func askedToMove(behind income: CalendarDate) -> String {
    let names = month.daysToMove.filter { $0.behind == income }.map { name(of: $0.debt) }
    guard !names.isEmpty else { return say(MonthSentence.incomeComes, [.day: shown(income)]) }
    let lenders = Text(en: names.joined(separator: ", "), zh: names.map { "“\($0)”" }.joined(separator: "、"))
    return say(
      names.count == 1 ? MonthSentence.askOneToMove : .askSomeToMove, [.day: shown(income), .lenders: lenders])
  }

  private func shortToTheEnd(_ short: DailyMonth.Evening) -> String {
    let lacks = about(-(month.evenings.last?.least ?? .zero))
    return say(MonthSentence.shortToTheEnd, [.day: shown(short.day), .end: shown(end), .lacks: lacks])
  }

  private func mayBeShort(_ short: DailyMonth.Evening) -> String {
    let lacks = about(-(month.evenings.map(\.least).min() ?? .zero))
    let forATime: MonthSentence =
      settlement.areOffersNeeded ? .mayBeShortForATimeWithTheseSums : .mayBeShortForATime
    return month.holdsInAll
      ? say(forATime, [.day: shown(short.day), .lacks: lacks])
      : say(MonthSentence.mayBeShortToTheEnd, [.lacks: lacks])
  }

  /// The least that is there before income next comes in.
  private func worst(from day: CalendarDate) -> Amount {
    let next = month.entries.first { $0.isIncome && $0.day ?? day > day }?.day
    let until = month.evenings.filter { evening in evening.day >= day && (next.map { evening.day < $0 } ?? true) }
    return until.map(\.most).min() ?? .zero
  }

  /// Days on which something is lost, and the one to look again.
  private var daysToKnow: [ReportItem] {
    let lost = assessment.figures.debts.compactMap { debt -> (day: CalendarDate, text: String)? in
      guard let day = debt.lostOn, day >= assessment.asOf, day <= end, debt.mayOweSomething else { return nil }
      return (day, say(MonthSentence.lastDay, [.day: shown(day), .lender: name(of: debt)]))
    }
    let review = assessment.looksAgain
    let again = (review, say(MonthSentence.lookAgain, [.day: shown(review)]))
    return (lost + (review <= end ? [again] : [])).sorted { $0.day < $1.day }.map { ReportItem(text: $0.text) }
  }
}
