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
      let noun = counted.noun
      let text = noun.counted(count.known ?? count.low, as: shown(count, language), language)
      let line = Text(en: "\(text); the line is \(most)", zh: "\(text)；参考线 \(most) \(noun.measureWord)")[language]
      guard counted == .lines else { return line }
      let inUse = countOfLinesInUse(of: holder)
      guard inUse.known != nil || inUse.low > 0 else { return line }
      let used = shown(inUse, language)
      return Text(en: "\(line); \(used) in use", zh: "\(line)；\(used) 笔有欠款")[language]
    }
  }
}

extension Rule.Counted {
  fileprivate var noun: CountedNoun {
    switch self {
    case .lines: CountedNoun(one: "line", many: "lines", measureWord: "笔")
    case .linesInUse: CountedNoun(one: "line in use", many: "lines in use", measureWord: "笔", rest: "有欠款")
    case .cards: CountedNoun(one: "card", many: "cards", measureWord: "张", rest: "卡")
    case .fullCards(let mark):
      CountedNoun(
        one: "card above \(mark.percent(in: .en))", many: "cards above \(mark.percent(in: .en))", measureWord: "张",
        rest: "卡用到 \(mark.percent(in: .zh)) 以上")
    }
  }
}

/// What is counted, as both languages say it.
private struct CountedNoun {
  var one: String
  var many: String
  /// `笔`, `张`.
  var measureWord: String
  /// What follows the measure word: `卡用到 70% 以上`.
  var rest = ""

  func counted(_ count: Int, as number: String, _ language: Language) -> String {
    Text(en: "\(number) \(count == 1 ? one : many)", zh: "\(number) \(measureWord)\(rest)")[language]
  }
}
