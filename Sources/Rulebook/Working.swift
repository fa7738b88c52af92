import Household
import Money
public import Wording

/// The same sentence made for each language.
func both(_ make: (Language) -> String) -> Text { Text(en: make(.en), zh: make(.zh)) }

/// The sign between a value and its line.
func relation<Value: Comparable>(_ value: Value, to line: Value) -> String {
  value > line ? ">" : value == line ? "=" : "<"
}

extension Bench {
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }

  /// A sum as far as it is known: `12,000`, `at least 3,000`, `?`.
  func shown(_ span: Span, _ language: Language) -> String {
    if let known = span.known { return shown(known) }
    guard span.low > .zero else { return "?" }
    return Text(en: "at least \(shown(span.low))", zh: "至少 \(shown(span.low))")[language]
  }

  func shown(_ span: CountSpan, _ language: Language) -> String {
    if let known = span.known { return String(known) }
    return Text(en: "at least \(span.low)", zh: "至少 \(span.low)")[language]
  }

  /// `4,700 ÷ 12,000 = 39.2 % < 50 %`, with `?` for what is missing.
  func workingOfRatio(_ part: Span, over whole: Span) -> Text {
    workingOfRatio(
      part: { shown(part, $0) }, whole: { shown(whole, $0) }, value: ratio(part, over: whole),
      isUndefined: part.known != nil && whole.known == .zero)
  }

  func workingOfRatio(
    part: (Language) -> String, whole: (Language) -> String, value: Ratio?, isUndefined: Bool
  ) -> Text {
    both { language in
      let division = "\(part(language)) ÷ \(whole(language))"
      guard let line = check.threshold?.ratio else { return division }
      let lineText = line.percent(in: language)
      if let value {
        return
          "\(division) = \(value.percent(in: language, tellingFrom: line)) \(relation(value, to: line)) \(lineText)"
      }
      let name = Text(en: "line", zh: "参考线")[language]
      return isUndefined ? "\(division) (\(name) \(lineText))" : "\(division) = ? (\(name) \(lineText))"
    }
  }

  func workingOfCount(_ count: CountSpan, noun: Text) -> Text {
    both { language in
      let text = "\(shown(count, language)) \(noun[language])"
      guard let line = check.threshold, let known = count.known else { return text }
      return "\(text) \(relation(Ratio(Int128(known), 1), to: line.ratio)) \(line.shown(in: language))"
    }
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
