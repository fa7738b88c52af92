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
    return say(.aboveItsLimit, [.working: text, .over: over], language)
  }

  private func share(
    _ part: Span, over whole: Span, _ division: String, _ line: Ratio, _ language: Language
  ) -> String {
    func said(_ sentence: WorkingSentence, _ value: Ratio) -> String {
      say(sentence, [.working: division, .share: compared(value, to: line, language)], language)
    }
    if let value = ratio(part, over: whole) { return said(.shareKnown, value) }
    let limit = line.percent(in: language)
    if part.known != nil && whole.known == .zero {
      return say(.shareUndefined, [.working: division, .line: limit], language)
    }
    // The side of the line on which it is certain to be while answers are missing.
    if let most = whole.high, let least = Ratio(part.low, over: most), least > line {
      return said(.shareAtLeast, least)
    }
    if let high = part.high, let most = Ratio(high, over: whole.low), most < line { return said(.shareAtMost, most) }
    return say(.shareNotKnown, [.working: division, .line: limit], language)
  }

  /// `12,000 - 6,500 - 4,700 = 800; 800 ÷ 12,000 = 6.7 % < 10 %`.
  private func rest(under line: Ratio, _ language: Language) -> String {
    let (income, essentials) = (shown(figures.monthlyIncome, language), shown(figures.essentials, language))
    let sum = "\(income) - \(essentials) - \(shown(figures.monthlyPayments, language))"
    guard let margin = figures.margin else {
      guard let short = figures.shortfall else { return "\(sum) = ?" }
      return say(.restAtMost, [.working: sum, .lacks: shown(short)], language)
    }
    guard let share = figures.monthlyIncome.known.flatMap({ Ratio(margin, over: $0) }) else {
      return "\(sum) = \(shown(margin))"
    }
    let ratio = "\(shown(margin)) ÷ \(income) = \(compared(share, to: line, language))"
    return say(.restKnown, [.working: sum, .left: shown(margin), .share: ratio], language)
  }

  /// `20,000 ÷ (6,500 + 4,700) = 1.79 < 3 months`.
  private func months(_ comparison: Comparison, under line: Ratio, _ language: Language) -> String {
    let division = "\(shown(comparison.relief, language)) ÷ \(shown(comparison.burden, language))"
    let (needs, held) = (span(of: comparison.burden, at: .household), span(of: comparison.relief, at: .household))
    guard let value = ratio(held, over: needs) else { return "\(division) = ?" }
    let sentence: WorkingSentence = value == line ? .monthsExactly : value > line ? .monthsOver : .monthsUnder
    return say(sentence, [.working: division, .months: value.shortDecimal, .line: line.shortDecimal], language)
  }

  private func sums(_ comparison: Comparison, _ language: Language) -> String {
    let held = shown(comparison.relief, language)
    if comparison.burden == .neededForSumsDue { return sumsDue(held, language) }
    let owed = shown(comparison.burden, language)
    guard let beside = comparison.beside else { return "\(held) - \(owed)" }
    let (all, others) = (span(of: comparison.burden, at: .household), span(of: beside, at: .household))
    guard others != all, others.known != nil || others.low > .zero else {
      return say(.owed, [.savings: held, .total: owed], language)
    }
    return say(.owedBesideMortgages, [.savings: held, .total: owed, .sum: shown(others, language)], language)
  }

  private func sumsDue(_ savings: String, _ language: Language) -> String {
    let (due, taken) = (outlook.dueInFull, outlook.takenByGapBeforeBalloons)
    let sum = shown(due, language)
    guard taken > .zero, due.low > .zero else {
      return say(.dueInFull, [.savings: savings, .sum: sum], language)
    }
    return say(.dueInFullWithGap, [.savings: savings, .sum: sum, .takes: shown(taken)], language)
  }
}
