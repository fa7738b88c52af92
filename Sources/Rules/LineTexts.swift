import Money
package import Wording

/// The numbers of a rule in its own texts, so that a changed threshold changes every sentence of it: `{line}` for its line,
/// `{mark}` for what makes a card full, `{from:CONDITION}` for the line of a rise.
struct LineTexts {
  let rule: Rule
  let rises: [Check.Rise]
  let practice: [PracticeFile.Entry]

  func filled(_ text: Text) -> Text {
    guard text.en.utf8.contains(UInt8(ascii: "{")) || text.zh.utf8.contains(UInt8(ascii: "{")) else { return text }
    return text.filled { name, language in value(of: name, language) ?? "{\(name)}" } ?? text
  }

  /// nil for a name that is not one of these.
  private func value(of name: String, _ language: Language) -> String? {
    switch name {
    case "line": rule.threshold?.shown(in: language)
    case "mark": if case .count(.fullCards(let mark), _) = rule { mark.percent(in: language) } else { nil }
    default: practice.value(named: name) ?? LineTexts.condition(of: name).flatMap(rise)?.line?.shown(in: language)
    }
  }

  private func rise(_ condition: Condition) -> Check.Rise? { rises.first { $0.when == condition } }

  private static func condition(of name: String) -> Condition? {
    name.hasPrefix("from:") ? Condition(rawValue: String(name.dropFirst("from:".count))) : nil
  }

  /// Whether a rule may have such a name in its own texts.
  static func knows(_ name: String) -> Bool { name == "line" || name == "mark" || condition(of: name) != nil }
}

/// `{line:ID}`: the line of a check, in any other text.
let linePrefix = "line:"

/// `{practice:KEY}`: a number of practice.
let practicePrefix = "practice:"

extension Pack {
  package func lineOrPractice(_ name: String, _ language: Language) -> String? {
    if name.hasPrefix(linePrefix) {
      return check(String(name.dropFirst(linePrefix.count)))?.threshold?.shown(in: language)
    }
    return practiceFile.entries.value(named: name)
  }
}

extension [PracticeFile.Entry] {
  fileprivate func value(named name: String) -> String? {
    guard name.hasPrefix(practicePrefix) else { return nil }
    return first { $0.key == name.dropFirst(practicePrefix.count) }?.value
  }
}
