import Household
import Money
import Outlook
import Rules
import Wording

extension Bench {
  func judge(_ comparison: Comparison, _ line: Rule.Line) -> [Judgement] {
    switch comparison.subject {
    case .household: return [judge(comparison, line, at: .household)]
    case .card:
      guard household.cards != nil || figures.totals?.cards == 0 else { return [withoutCards(line, isKnown: false)] }
      let limits = figures.cardLimits(of: household)
      guard !limits.isEmpty else { return [withoutCards(line, isKnown: true)] }
      return limits.map { judge(comparison, line, at: .card($0)) }
    }
  }

  /// An unknown list of cards gives one finding, and so does an empty one.
  private func withoutCards(_ line: Rule.Line, isKnown: Bool) -> Judgement {
    var judgement = Judgement(
      kindest: .within, harshest: isKnown ? .within : .out, working: working(isKnown ? .noCards : .cardsNotKnown),
      missing: isKnown ? [] : ["cards"])
    judgement.threshold = line.quantity
    return judgement
  }

  private func judge(_ comparison: Comparison, _ line: Rule.Line, at place: Judged) -> Judgement {
    let (burden, relief) = (span(of: comparison.burden, at: place), span(of: comparison.relief, at: place))
    let isNothing = comparison.isZeroWithoutRelief && burden.known == .zero
    let standings = standings(of: comparison, line, burden, relief, at: place)
    var judgement = Judgement(
      place, kindest: standings.kindest, harshest: standings.harshest,
      working: working(of: comparison, line, at: place),
      missing: isNothing ? [] : joined(burden.missing, relief.missing))
    judgement.threshold = line.quantity ?? relief.known.map(Quantity.amount)
    if isNothing { judgement.value = .ratio(.zero) }
    guard let owed = burden.known else { return judgement }
    switch line {
    case .share, .rest, .months:
      if let held = relief.known { judgement.value = line.value(of: owed, held).map(Quantity.ratio) ?? judgement.value }
    case .sums:
      judgement.value = (comparison.stated.map { span(of: $0, at: place).known } ?? owed).map(Quantity.amount)
    }
    if let held = relief.known { judgement.toClear = .amount(line.change(of: owed, held)) }
    return judgement
  }

  /// Where it stands for the kindest and the harshest values.
  func standings(
    of comparison: Comparison, _ line: Rule.Line, at place: Judged
  ) -> (kindest: Standing, harshest: Standing) {
    standings(
      of: comparison, line, span(of: comparison.burden, at: place), span(of: comparison.relief, at: place), at: place)
  }

  /// Whether it is out of line whatever the missing answers are.
  func isOut(_ comparison: Comparison, _ line: Rule.Line, at place: Judged = .household) -> Bool {
    standings(of: comparison, line, at: place).kindest == .out
  }

  /// The kindest values are the least burden and the most relief, the harshest the other ends.
  private func standings(
    of comparison: Comparison, _ line: Rule.Line, _ burden: Span, _ relief: Span, at place: Judged
  ) -> (kindest: Standing, harshest: Standing) {
    func isClear(_ end: (Span) -> Amount?) -> Bool {
      comparison.clearWithout.allSatisfy { figure in
        end(figure == comparison.burden ? burden : span(of: figure, at: place)) == .zero
      }
    }
    let kindest = isClear(\.low) ? .within : line.standing(of: burden.low, relief.high)
    guard let most = burden.high else { return (kindest, .out) }
    return (kindest, isClear(\.high) ? .within : line.standing(of: most, relief.low))
  }
}

extension Rule.Line {
  /// nil: the relief has no end, so nothing is out of line.
  fileprivate func standing(of burden: Amount, _ relief: Amount?) -> Standing {
    guard let relief else { return .within }
    switch self {
    case .share(let most): return value(of: burden, relief).map { Standing($0, over: most) } ?? .out
    case .rest(let least): return value(of: burden, relief).map { Standing($0, under: least) } ?? .out
    case .months(let least): return value(of: burden, relief).map { Standing($0, under: least) } ?? .within
    case .sums: return Standing(burden, over: relief)
    }
  }

  /// nil over 0, and for sums.
  fileprivate func value(of burden: Amount, _ relief: Amount) -> Ratio? {
    switch self {
    case .share: Ratio(burden, over: relief)
    case .rest: Ratio(relief - burden, over: relief)
    case .months: Ratio(relief, over: burden)
    case .sums: nil
    }
  }

  /// The least by which the burden has to fall, or the relief to rise, rounded up to the minor unit.
  fileprivate func change(of burden: Amount, _ relief: Amount) -> Amount {
    let (owed, held) = (Int128(burden.minorUnits), Int128(relief.minorUnits))
    let change: Int128 =
      switch self {
      case .share(let most): owed - (Ratio(held, 1) * most).roundedDown
      case .rest(let least): (Ratio(held, 1) * least).roundedUp - (held - owed)
      case .months(let least): (Ratio(owed, 1) * least).roundedUp - held
      case .sums: owed - held
      }
    return Amount(minorUnits: Int64(clamping: change))
  }

  /// nil where the relief itself is the line.
  fileprivate var quantity: Quantity? {
    switch self {
    case .share(let ratio), .rest(let ratio), .months(let ratio): .ratio(ratio)
    case .sums: nil
    }
  }
}
