import Checks
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
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
    case .sumThere: there(lacking)?[language]
    case .sumRest: lacking.first.map { whatToAskFor($0)[language] }
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

  private func name(of sum: SumDue, _ language: Language) -> String {
    name(sum.debt, language)
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

  /// What of them can be brought; nil while answers are missing.
  private func there(_ lacking: [SumDue]) -> Text? {
    var sum = Amount.zero
    for due in lacking {
      guard case .lacking(let there) = due.standing else { return nil }
      sum += there
    }
    guard figures.margin != nil || figures.shortfall != nil else { return nil }
    guard sum > .zero || !settlement.areOffersNeeded else {
      return settlement.drawForTheMonth == nil
        ? Text(
          en: "Other lenders get less than is due, so none of it can be promised", zh: "别家都还不够，这笔现在不能答应")
        : Text(
          en: "What is put by has to last for living costs and what comes first, so none of it can be promised",
          zh: "手上的钱要先顾生活和要先保住的，这笔现在不能答应")
    }
    let (shown, isNow) = (sum.formatted(in: household.currency), lacking[0].date <= asOf)
    let kept =
      settlement.drawForTheMonth == nil
      ? Text(en: "With a month's living costs kept back", zh: "留出一个月的生活开支")
      : Text(en: "With what the coming months need kept back", zh: "留出往后几个月要贴补的")
    guard sum > .zero else {
      return isNow
        ? Text(en: "\(kept.en), none of it is there", zh: "\(kept.zh)，现在拿不出来")
        : Text(en: "\(kept.en), none of it will be there", zh: "\(kept.zh)，到时还拿不出来")
    }
    return isNow
      ? Text(en: "\(kept.en), \(shown) of it is there", zh: "\(kept.zh)，现在能拿出 \(shown)")
      : Text(en: "\(kept.en), \(shown) of it can be there", zh: "\(kept.zh)，到时能拿出 \(shown)")
  }

  private func whatToAskFor(_ due: SumDue) -> Text {
    if case .lacking(let there) = due.standing, there > .zero {
      return Text(en: "the rest", zh: "剩下的")
    }
    return Text(en: "it", zh: "这笔")
  }

  private func whenToAsk(_ due: SumDue) -> Text {
    switch asOf.days(until: due.date) {
    case ..<1: Text(en: "today", zh: "今天")
    case ...4: Text(en: "today or tomorrow", zh: "今明两天")
    default: Text(en: "this week", zh: "这周")
    }
  }

  private func whenToPay(_ due: SumDue) -> Text {
    due.date <= asOf ? Text(en: "today", zh: "今天") : Text(en: "by \(due.date)", zh: "\(due.date) 以前")
  }

  private func howToPay(_ first: SumDue, _ last: SumDue) -> Text {
    if first.date > asOf { return Text(en: "pay it on the day", zh: "到期那天还") }
    return last.date <= asOf
      ? Text(en: "pay it today", zh: "今天就还")
      : Text(en: "pay what is due today, the rest on its day", zh: "到期的今天就还，其余的到日子再还")
  }
}
