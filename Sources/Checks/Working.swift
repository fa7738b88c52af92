import Household
import Money
import Outlook
import Rules
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
  func say(
    _ sentence: WorkingSentence, _ values: [SentenceBrace: any BraceValue] = [:], _ language: Language
  ) -> String {
    pack.say(sentence, values, in: language)
  }

  /// A working that is one sentence without numbers.
  func working(_ sentence: WorkingSentence) -> Working { Working { [pack] in pack.say(sentence, in: $0) } }

  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }

  /// A sum as far as it is known: `12,000`, `about 30,000`, `at least 3,000`, `?`.
  func shown(_ span: Span, _ language: Language) -> String {
    if let known = span.known { return Stated(known, isEstimate: span.isEstimate).formatted(in: currency, language) }
    guard span.low > .zero else { return "?" }
    let low = Stated(span.low, isEstimate: span.isEstimate).formatted(in: currency, language)
    return say(.atLeast, [.least: low], language)
  }

  func shown(_ span: CountSpan, _ language: Language) -> String {
    if let known = span.known { return String(known) }
    return say(.atLeast, [.least: span.low], language)
  }

  /// `39.2 % < 50 %`, or that it is exactly the line.
  func compared(_ value: Ratio, to line: Ratio, _ language: Language) -> String {
    let (shown, limit) = (value.percent(in: language, tellingFrom: line), line.percent(in: language))
    if value == line {
      return say(.exactly, [.share: shown, .line: limit], language)
    }
    return "\(shown) \(value > line ? ">" : "<") \(limit)"
  }
}
