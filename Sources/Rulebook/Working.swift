import Household
import Money
import Outlook
public import Wording

/// The numbers of a finding and how they compare, in words. They are made when they are asked for: a household is assessed
/// many times over where a plan is followed month by month, and read in one language.
public struct Working: Sendable, Equatable {
  private let words: @Sendable (Language) -> String

  init(_ words: @escaping @Sendable (Language) -> String) { self.words = words }

  init(_ text: Text) { words = { text[$0] } }

  public subscript(language: Language) -> String { words(language) }

  public static func == (one: Working, other: Working) -> Bool {
    Language.allCases.allSatisfy { one[$0] == other[$0] }
  }
}

extension Bench {
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }

  /// A sum as far as it is known: `12,000`, `about 30,000`, `at least 3,000`, `?`.
  func shown(_ span: Span, _ language: Language) -> String {
    if let known = span.known { return Stated(known, isEstimate: span.isEstimate).formatted(in: currency, language) }
    guard span.low > .zero else { return "?" }
    let low = Stated(span.low, isEstimate: span.isEstimate).formatted(in: currency, language)
    return Text(en: "at least \(low)", zh: "至少\(spacedInChinese(low))")[language]
  }

  func shown(_ span: CountSpan, _ language: Language) -> String {
    if let known = span.known { return String(known) }
    return Text(en: "at least \(span.low)", zh: "至少 \(span.low)")[language]
  }

  /// `4,700 ÷ 12,000 = 39.2 % < 50 %`; `at least 66.6 % > 50 %` where that is all that can be told, `?` where nothing can.
  func workingOfRatio(_ part: Span, over whole: Span) -> Working {
    workingOfRatio(part, over: whole, part: { [self] in shown(part, $0) }, whole: { [self] in shown(whole, $0) })
  }

  func workingOfRatio(
    _ part: Span, over whole: Span, part partText: @escaping @Sendable (Language) -> String,
    whole wholeText: @escaping @Sendable (Language) -> String
  ) -> Working {
    Working { [self] language in
      let division = "\(partText(language)) ÷ \(wholeText(language))"
      guard let line = check.threshold?.ratio else { return division }
      if let value = ratio(part, over: whole) { return "\(division) = \(compared(value, to: line, language))" }
      let isUndefined = part.known != nil && whole.known == .zero
      if !isUndefined, let bound = bound(of: part, over: whole, line, language) { return "\(division), \(bound)" }
      let limit = Text(en: "line \(line.percent(in: .en))", zh: "参考线 \(line.percent(in: .zh))")
      let open = isUndefined ? division : "\(division) = ?"
      return Text(en: "\(open) (\(limit.en))", zh: "\(open)（\(limit.zh)）")[language]
    }
  }

  /// `39.2 % < 50 %`, or that it is exactly the line.
  func compared(_ value: Ratio, to line: Ratio, _ language: Language) -> String {
    let (shown, limit) = (value.percent(in: language, tellingFrom: line), line.percent(in: language))
    if value == line {
      return Text(en: "\(shown), exactly the \(limit) line", zh: "\(shown)，正好在 \(limit) 线上")[language]
    }
    return "\(shown) \(value > line ? ">" : "<") \(limit)"
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

  /// `4 lines; the line is 3`.
  func workingOfCount(_ count: CountSpan, noun: CountedNoun) -> Working {
    Working { [self] language in
      let text = noun.counted(count.known ?? count.low, as: shown(count, language), language)
      guard let line = check.threshold?.shown(in: language) else { return text }
      return Text(en: "\(text); the line is \(line)", zh: "\(text)；参考线 \(line) \(noun.measureWord)")[language]
    }
  }
}

/// What is counted, as both languages say it.
struct CountedNoun {
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

extension Threshold {
  /// `70 %`, `3`.
  public func shown(in language: Language) -> String {
    switch self {
    case .percent(let ratio): ratio.percent(in: language)
    case .count(let count): String(count)
    case .months(let ratio): ratio.shortDecimal
    }
  }
}

extension Ratio {
  /// As few decimals as the value needs, at most two: `3`, `2.5`, `1.79`.
  var shortDecimal: String {
    var text = decimal(places: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }
}
