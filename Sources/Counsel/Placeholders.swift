public import Checks
import Household
import Money
import Outlook
import Rules
public import Wording

extension Assessment {
  /// `text` with its placeholders filled from the household, the finding and the facts in force; nil when one of them has
  /// no value.
  public func filled(_ text: Text, for finding: Finding? = nil) -> Text? {
    guard let en = filled(text.en, .en, finding), let zh = filled(text.zh, .zh, finding) else { return nil }
    return Text(en: en, zh: zh)
  }

  private func filled(_ template: String, _ language: Language, _ finding: Finding?) -> String? {
    var result = ""
    for piece in pieces(of: template) {
      switch piece {
      case .words(let words): result += words
      case .placeholder(let name):
        guard let value = value(of: name, language, finding) else { return nil }
        // `差 {shortfall}` with `至少 300` in it: no space between two Chinese words.
        if language == .zh, result.last == " ", value.first.map(isHan) ?? false { result.removeLast() }
        result += value
      }
    }
    return result
  }

  /// The text in force, marked where the fact should have been looked up again by now.
  private func factValue(_ id: String, _ language: Language) -> String? {
    guard let fact = pack.fact(id), let value = fact.value(on: asOf) else { return nil }
    guard fact.isPastExpiry(on: asOf) else { return value[language] }
    return value[language] + Text(en: " (last checked \(fact.asOf))", zh: "（\(fact.asOf) 查过，请再核实）")[language]
  }

  private func value(of name: String, _ language: Language, _ finding: Finding?) -> String? {
    if name.hasPrefix("fact:") { return factValue(String(name.dropFirst(5)), language) }
    guard let placeholder = Placeholder(rawValue: name) else { return pack.lineOrPractice(name, language) }
    let known = sum(placeholder) ?? sumOfSettlement(placeholder)
    return known.map { $0.formatted(in: household.currency) } ?? wordOfHousehold(placeholder, language)
      ?? wordOfSettlement(placeholder, language)
      ?? finding.flatMap { findingValue(placeholder, $0, language) }
  }
}

private func isHan(_ character: Character) -> Bool {
  character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
}
