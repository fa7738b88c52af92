import Money
import StrictYAML
import Wording

/// The fields of a map in a file about channels, read strictly: what is wrong is reported, and the caller goes on.
struct ChannelFields {
  let fields: Fields
  private let problems: ProblemCollector
  private let facts: KnownFacts?

  init?(_ node: Node, _ path: String, _ known: [String], _ problems: ProblemCollector, _ facts: KnownFacts?) {
    guard let fields = Fields(node, path: path, known: known, into: problems) else { return nil }
    (self.fields, self.problems, self.facts) = (fields, problems, facts)
  }

  /// A text in both languages; a missing one is a problem.
  func text(_ key: String) -> Text? { fields.required(key).flatMap { bilingual($0, fields.path(of: key)) } }

  func optionalText(_ key: String) -> Text? { fields[key].flatMap { bilingual($0, fields.path(of: key)) } }

  func texts(_ key: String) -> [Text] {
    (fields.list(key) ?? []).enumerated().compactMap { bilingual($1, "\(fields.path(of: key))[\($0)]") }
  }

  func words(_ key: String) -> [String] {
    _ = fields.required(key)
    return (fields.list(key) ?? []).compactMap { node in
      if let word = node.scalar, !word.isEmpty { return word }
      problems.report(node, fields.path(of: key), Text(en: "expected a word", zh: "这里要写一个词"))
      return nil
    }
  }

  func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type) -> Word?
  where Word.RawValue == String {
    fields.requiredWord(key, as: type)
  }

  func date(_ key: String) -> CalendarDate? {
    guard let node = fields.required(key) else { return nil }
    return problems.read(node, at: fields.path(of: key), CalendarDate.read)
  }

  /// Days, `none` for one that there is not.
  func datesOrNone(_ key: String) -> [CalendarDate?] {
    (fields.list(key) ?? []).enumerated().map { index, node in
      guard let text = node.scalar, text != "none" else { return nil }
      return problems.read(node, at: "\(fields.path(of: key))[\(index)]", CalendarDate.read)
    }
  }

  /// The fact that says how long; nil after saying why it cannot.
  func term(_ key: String) -> String? {
    guard let node = fields.required(key) else { return nil }
    guard let name = node.scalar, facts?.terms.contains(name) ?? true else {
      problems.report(
        node, fields.path(of: key), Text(en: "no fact of that name is a term", zh: "没有一条这个名字的政策要点写明期限"),
        remedy: Text(
          en: "name a fact with unit: days or unit: working-days", zh: "写一条带 unit: days 或 unit: working-days 的要点"))
      return nil
    }
    return name
  }

  private func bilingual(_ node: Node, _ path: String) -> Text? {
    problems.bilingual(node, at: path, facts: facts?.all)
  }
}
