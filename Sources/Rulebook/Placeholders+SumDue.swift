import Household
import Money
import Wording

extension Assessment {
  /// What a placeholder says of sums that fall due in full within a year.
  func wordOfSumDue(_ placeholder: Placeholder, _ language: Language) -> String? {
    guard let first = bench.firstBalloon else { return nil }
    return switch placeholder {
    case .balloonName: name(first.debt, language)
    case .balloonNames: shortList(bench.balloonsWithinAYear.map { name($0.debt, language) }, language)
    case .balloonDate: first.date.description
    case .balloonWhen: dayOfSumDue(first.date)[language]
    case .balloonThere: sumThereOnTheDay(first.date)?[language]
    default: nil
    }
  }

  /// `on 2026-12-09 (in 14 days)`; of several, the first.
  private func dayOfSumDue(_ date: CalendarDate) -> Text {
    let days = asOf.days(until: date)
    let left: Text =
      switch days {
      case ..<0: Text(en: " (past)", zh: "（已经过了）")
      case 0: Text(en: " (today)", zh: "（就是今天）")
      case 1: Text(en: " (tomorrow)", zh: "（就是明天）")
      case ...60: Text(en: " (in \(days) days)", zh: "（还有 \(days) 天）")
      default: Text(same: "")
      }
    return bench.balloonsWithinAYear.count > 1
      ? Text(en: "from \(date)\(left.en) on", zh: "\(date)\(left.zh)起")
      : Text(en: "on \(date)\(left.en)", zh: "\(date)\(left.zh)")
  }

  /// What can be brought by then with a month's needs kept back: savings, and what is left of the whole months until then;
  /// nil while answers are missing.
  private func sumThereOnTheDay(_ date: CalendarDate) -> Text? {
    guard let due = bench.dueInFullWithinAYear.known, let savings = figures.savings.known,
      let needs = figures.monthNeeds.known, let margin = figures.spareMargin
    else { return nil }
    let months = (0...12).last { asOf.adding(months: $0) <= date } ?? 0
    let saved = max(.zero, margin).share(Ratio(Int128(months), 1))
    let there = min(due, max(.zero, savings - needs - figures.shortOfMinimums) + saved)
    let shown = there.formatted(in: household.currency)
    return there > .zero
      ? Text(en: "\(shown) of it can be there", zh: "到时能拿出 \(shown)")
      : Text(en: "none of it will be there", zh: "到时还拿不出来")
  }
}
