import Household
import Money
import Wording

extension Assessment {
  /// What a placeholder says of sums that fall due in full within a year.
  func wordOfSumDue(_ placeholder: Placeholder, _ language: Language) -> String? {
    guard let first = sumsDue.first else { return nil }
    let kept = sumsDue.filter { $0.standing == .kept }
    return switch placeholder {
    case .balloonName: name(of: first, language)
    case .balloonNames: shortList(sumsDue.map { name(of: $0, language) }, language)
    case .balloonDate: first.date.description
    case .balloonWhen: day(of: first)[language]
    case .sumLacking: firstSumLacking.flatMap { saying($0, language) }
    case .sumThere: firstSumLacking.flatMap(there)?[language]
    case .sumAsked: firstSumLacking.map { whenToAsk($0)[language] }
    case .sumDate: firstSumLacking?.date.description
    case .sumsDue:
      shortList(sumsDue.compactMap { saying($0, language) }, language, between: Text(en: "; ", zh: "；"))
    case .sumsKept:
      shortList(kept.compactMap { saying($0, language) }, language, between: Text(en: "; ", zh: "；"))
    case .sumsKeptDate: kept.first?.date.description
    case .sumSaved: sumToSaveFor.flatMap { saying($0, language) }
    default: nil
    }
  }

  private func name(of sum: SumDue, _ language: Language) -> String {
    shownName(of: sum.name, at: sum.path, in: household, language, columns: wholeName)
  }

  /// `80,000 for Shop falls due on 2026-12-09 (in 14 days)`; nil while the sum is not known.
  private func saying(_ due: SumDue, _ language: Language) -> String? {
    guard let sum = due.sum else { return nil }
    let shown = Stated(sum, isEstimate: due.isEstimate).formatted(in: household.currency, language)
    let (name, day) = (name(of: due, language), day(of: due)[language])
    return due.date < asOf
      ? Text(
        en: "\(shown) for \(name) was due on \(due.date)", zh: "“\(name)”\(due.date) 就该一次还\(spacedInChinese(shown))")[
          language]
      : Text(
        en: "\(shown) for \(name) falls due \(day)", zh: "“\(name)”\(spaceBehindDate(day))要一次还\(spacedInChinese(shown))"
      )[language]
  }

  private func spaceBehindDate(_ day: String) -> String { day.hasSuffix("）") ? day : day + " " }

  /// `on 2026-12-09 (in 14 days)`.
  private func day(of due: SumDue) -> Text {
    let days = asOf.days(until: due.date)
    let left: Text =
      switch days {
      case ..<0: Text(en: " (past)", zh: "（已经过了）")
      case 0: Text(en: " (today)", zh: "（就是今天）")
      case 1: Text(en: " (tomorrow)", zh: "（就是明天）")
      case ...60: Text(en: " (in \(days) days)", zh: "（还有 \(days) 天）")
      default: Text(same: "")
      }
    return Text(en: "on \(due.date)\(left.en)", zh: "\(due.date)\(left.zh)")
  }

  private func there(_ due: SumDue) -> Text? {
    guard case .lacking(let there) = due.standing else { return nil }
    let shown = there.formatted(in: household.currency)
    let isNow = due.date <= asOf
    guard there > .zero else {
      return isNow ? Text(en: "none of it is there", zh: "现在拿不出来") : Text(en: "none of it will be there", zh: "到时还拿不出来")
    }
    return isNow
      ? Text(en: "\(shown) of it is there", zh: "现在能拿出 \(shown)")
      : Text(en: "\(shown) of it can be there", zh: "到时能拿出 \(shown)")
  }

  private func whenToAsk(_ due: SumDue) -> Text {
    due.date <= asOf ? Text(en: "today", zh: "今天") : Text(en: "this week", zh: "这周")
  }
}
