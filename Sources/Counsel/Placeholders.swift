public import Checks
import Household
import Money
import Outlook
public import Rules
public import Wording

extension Assessment {
  /// `text` with its placeholders filled from the household, the finding and the facts in force; nil when one of them has
  /// no value.
  public func filled(_ text: Text, for finding: Finding? = nil) -> Text? {
    text.filled { name, language in value(of: name, language, finding) }
  }

  /// What one placeholder stands for; nil where it has no value.
  public func words(for placeholder: Placeholder) -> Text? { filled(Text(same: "{\(placeholder.rawValue)}")) }

  /// The text in force, marked where the fact should have been looked up again by now.
  private func factValue(_ id: String, _ language: Language) -> String? {
    guard let fact = pack.fact(id), let value = fact.value(on: asOf) else { return nil }
    return fact.isPastExpiry(on: asOf) ? fact.told(on: asOf)?[language] : value[language]
  }

  private func value(of name: String, _ language: Language, _ finding: Finding?) -> String? {
    if let fact = factID(of: name) { return factValue(fact, language) }
    guard let placeholder = Placeholder(rawValue: name) else { return pack.lineOrPractice(name, language) }
    let known = sum(placeholder) ?? sumOfSettlement(placeholder)
    return known.map { $0.formatted(in: household.currency) } ?? wordOfHousehold(placeholder, language)
      ?? wordOfSettlement(placeholder, language)
      ?? finding.flatMap { findingValue(placeholder, $0, language) }
  }
}
