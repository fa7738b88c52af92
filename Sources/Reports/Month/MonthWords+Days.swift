import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// What comes and goes on which day.
extension MonthWords {
  var days: ReportSection {
    let rows = openingRow + dated + closingRow + undated
    let columns = [
      column(Text(en: "Day", zh: "日子")), column(Text(en: "What", zh: "什么")),
      column(Text(en: "Sum", zh: "金额"), isNumber: true), column(Text(en: "There", zh: "手上还有"), isNumber: true),
    ]
    let isKnown = !month.evenings.isEmpty
    let table = ReportTable(
      caption: caption, columns: isKnown ? columns : columns.dropLast(),
      rows: rows.map { isKnown ? $0 : Array($0.dropLast()) }, total: nil)
    return section("days", Text(en: "Day by day", zh: "一天一天看"), rows.isEmpty ? [] : [.table(table)])
  }

  private func column(_ title: Text, isNumber: Bool = false) -> ReportTable.Column {
    ReportTable.Column(title: title[language], isNumber: isNumber)
  }

  /// What of living costs goes out each day.
  private var caption: String {
    guard let spread = month.spread, spread > .zero else {
      return say(MonthSentence.asOfEvening)
    }
    let days = max(1, assessment.asOf.days(until: assessment.asOf.adding(months: 1)))
    let each = shown(spread.share(Ratio(1, Int128(days))).wholeUnits(of: household.currency))
    return say(MonthSentence.asOfEveningLessLivingCosts, [.sum: each])
  }

  private var openingRow: [[String]] {
    guard !month.evenings.isEmpty, let opening = month.opening else { return [] }
    return [[shown(assessment.asOf), say(MonthSentence.thatMorning), "", shown(opening)]]
  }

  /// The evening of a day stands once, behind the last that happens on it.
  private var dated: [[String]] {
    let entries = month.entries.filter { $0.day != nil }
    return entries.enumerated().compactMap { place, entry in
      guard let day = entry.day else { return nil }
      let isLast = entries.indices.contains(place + 1) ? entries[place + 1].day != day : true
      return [shown(day), name(of: entry), sum(of: entry), isLast ? month.evening(of: day).map(there) ?? "" : ""]
    }
  }

  private var closingRow: [[String]] {
    guard let last = month.evenings.last, month.entries.compactMap(\.day).max() != last.day else { return [] }
    return [[shown(last.day), say(MonthSentence.thatEvening), "", there(last)]]
  }

  private var undated: [[String]] {
    month.undated.map { entry in
      [say(MonthSentence.dayNotKnown), name(of: entry), sum(of: entry), ""]
    }
  }

  private func there(_ evening: DailyMonth.Evening) -> String {
    let (least, most) = (about(evening.least), about(evening.most))
    guard least != most else { return least }
    return say(MonthSentence.fromTo, [.least: least, .most: most])
  }

  func name(of entry: DailyMonth.Entry) -> String {
    switch entry.what {
    case .income(let name): name.map { sanitised($0) } ?? say(MonthSentence.income)
    case .livingCosts(let name): sanitised(name)
    case .payment(let debt): name(of: debt)
    case .inFull(let debt): say(MonthSentence.allOfIt, [.lender: name(of: debt)])
    }
  }

  private func sum(of entry: DailyMonth.Entry) -> String {
    entry.sum.map { entry.isIncome ? "+" + shown($0) : shown(-$0) } ?? "?"
  }
}
