import Money
import Outlook
import Rules
import Wording

extension Bench {
  /// Each person's count against the most that is in line.
  func judge(_ counted: Rule.Counted, over most: Int) -> [Judgement] {
    counts(of: counted).map { holder, count in
      var judgement = Judgement(
        .person(holder), kindest: Standing(count.low, over: most),
        harshest: count.high.map { Standing($0, over: most) } ?? .out,
        working: working(of: counted, count, over: most, holder), missing: count.missing)
      judgement.value = count.known.map(Quantity.count)
      judgement.threshold = .count(most)
      judgement.toClear = count.known.map { .count($0 - most) }
      return judgement
    }
  }

  /// `4 lines; the line is 3`, and for all lines how many of them are in use.
  private func working(of counted: Rule.Counted, _ count: CountSpan, over most: Int, _ holder: String?) -> Working {
    Working { [self] language in
      let line = said(counted, count, over: most, language)
      guard counted == .lines else { return line }
      let inUse = countOfLinesInUse(of: holder)
      guard inUse.known != nil || inUse.low > 0 else { return line }
      return say(.inUse, [.working: line, .count: shown(inUse, language)], language)
    }
  }

  private func said(_ counted: Rule.Counted, _ count: CountSpan, over most: Int, _ language: Language) -> String {
    let isOne = (count.known ?? count.low) == 1
    var values: [SentenceBrace: any BraceValue] = [.count: shown(count, language), .most: most]
    switch counted {
    case .lines: return say(isOne ? .oneLine : .lines, values, language)
    case .linesInUse: return say(isOne ? .oneLineInUse : .linesInUse, values, language)
    case .cards: return say(isOne ? .oneCard : .cards, values, language)
    case .fullCards(let mark):
      values[.share] = mark.percent(in: language)
      return say(isOne ? .oneFullCard : .fullCards, values, language)
    }
  }
}
