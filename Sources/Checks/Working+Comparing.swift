import Money
import Outlook
import Rules
import Wording

/// A comparison with its numbers in it.
extension Bench {
  func working(of comparison: Comparison, _ line: Rule.Line, at place: Judged) -> Working {
    Working { [self] language in
      switch line {
      case .share(let most): share(comparison, over: most, at: place, language)
      case .rest(let least): rest(under: least, language)
      case .months(let least): months(comparison, under: least, language)
      case .sums: sums(comparison, language)
      }
    }
  }

  /// A sum, or its parts in brackets: `(20,000 + 0)`.
  private func shown(_ figure: Figure, at place: Judged = .household, _ language: Language) -> String {
    guard !figure.parts.isEmpty else { return shown(span(of: figure, at: place), language) }
    return "(" + figure.parts.map { shown(span(of: $0, at: place), language) }.joined(separator: " + ") + ")"
  }

  /// `4,700 ÷ 12,000 = 39.2 % < 50 %`; `at least 66.6 % > 50 %` where that is all that can be told, `?` where nothing can.
  private func share(_ comparison: Comparison, over line: Ratio, at place: Judged, _ language: Language) -> String {
    let (part, whole) = (span(of: comparison.burden, at: place), span(of: comparison.relief, at: place))
    let division =
      "\(shown(comparison.burden, at: place, language)) ÷ \(shown(comparison.relief, at: place, language))"
    let text = self.share(part, over: whole, division, line, language)
    guard case .card(let card) = place, let limit = card.limit, card.balance.low > limit else { return text }
    let over = shown(card.balance.low - limit)
    return Text(en: "\(text); \(over) above its limit", zh: "\(text)；超出总额度 \(over)")[language]
  }

  private func share(
    _ part: Span, over whole: Span, _ division: String, _ line: Ratio, _ language: Language
  ) -> String {
    if let value = ratio(part, over: whole) { return "\(division) = \(compared(value, to: line, language))" }
    let isUndefined = part.known != nil && whole.known == .zero
    if !isUndefined, let bound = bound(of: part, over: whole, line, language) { return "\(division), \(bound)" }
    let limit = Text(en: "line \(line.percent(in: .en))", zh: "参考线 \(line.percent(in: .zh))")
    let open = isUndefined ? division : "\(division) = ?"
    return Text(en: "\(open) (\(limit.en))", zh: "\(open)（\(limit.zh)）")[language]
  }

  /// The side of the line on which a ratio is certain to be while answers are missing; nil when it may be on either.
  private func bound(of part: Span, over whole: Span, _ line: Ratio, _ language: Language) -> String? {
    if let most = whole.high, let least = Ratio(part.low, over: most), least > line {
      let bound = compared(least, to: line, language)
      return Text(en: "at least \(bound)", zh: "至少 \(bound)")[language]
    }
    if let high = part.high, let most = Ratio(high, over: whole.low), most < line {
      let bound = compared(most, to: line, language)
      return Text(en: "at most \(bound)", zh: "最多 \(bound)")[language]
    }
    return nil
  }

  /// `12,000 - 6,500 - 4,700 = 800; 800 ÷ 12,000 = 6.7 % < 10 %`.
  private func rest(under line: Ratio, _ language: Language) -> String {
    let (income, essentials) = (shown(figures.monthlyIncome, language), shown(figures.essentials, language))
    let sum = "\(income) - \(essentials) - \(shown(figures.monthlyPayments, language))"
    guard let margin = figures.margin else {
      guard let short = figures.shortfall else { return "\(sum) = ?" }
      return Text(en: "\(sum), at most -\(shown(short))", zh: "\(sum)，最多 -\(shown(short))")[language]
    }
    guard let share = figures.monthlyIncome.known.flatMap({ Ratio(margin, over: $0) }) else {
      return "\(sum) = \(shown(margin))"
    }
    let ratio = "\(shown(margin)) ÷ \(income) = \(compared(share, to: line, language))"
    return Text(en: "\(sum) = \(shown(margin)); \(ratio)", zh: "\(sum) = \(shown(margin))；\(ratio)")[language]
  }

  /// `20,000 ÷ (6,500 + 4,700) = 1.79 < 3 months`.
  private func months(_ comparison: Comparison, under line: Ratio, _ language: Language) -> String {
    let division = "\(shown(comparison.relief, language)) ÷ \(shown(comparison.burden, language))"
    let unit = Text(en: "months", zh: "个月")[language]
    let (needs, held) = (span(of: comparison.burden, at: .household), span(of: comparison.relief, at: .household))
    guard let value = ratio(held, over: needs) else { return "\(division) = ?" }
    let sign = value == line ? "=" : value > line ? ">" : "<"
    return "\(division) = \(value.shortDecimal) \(sign) \(line.shortDecimal) \(unit)"
  }

  private func sums(_ comparison: Comparison, _ language: Language) -> String {
    let held = shown(comparison.relief, language)
    if comparison.burden == .neededForSumsDue { return sumsDue(held, language) }
    let owed = shown(comparison.burden, language)
    guard let beside = comparison.beside else { return "\(held) - \(owed)" }
    let text = Text(en: "savings \(held), all debts \(owed)", zh: "随时可用的钱 \(held)，总欠款 \(owed)")[language]
    let (all, others) = (span(of: comparison.burden, at: .household), span(of: beside, at: .household))
    guard others != all, others.known != nil || others.low > .zero else { return text }
    let without = shown(others, language)
    return Text(en: "\(text) (\(without) without mortgages)", zh: "\(text)（不算房贷 \(without)）")[language]
  }

  private func sumsDue(_ savings: String, _ language: Language) -> String {
    let (due, taken) = (outlook.dueInFull, outlook.takenByGapBeforeBalloons)
    let sum = shown(due, language)
    guard taken > .zero, due.low > .zero else {
      return Text(en: "due in full \(sum), savings \(savings)", zh: "到期要一次还 \(sum)，随时可用的钱 \(savings)")[language]
    }
    let gap = shown(taken)
    return Text(
      en: "due in full \(sum), savings \(savings), of which the months until then take \(gap)",
      zh: "到期要一次还 \(sum)，随时可用的钱 \(savings)，其中到那天之前每月要贴补的有 \(gap)")[language]
  }
}
