public import Wording

/// The entries of one map, read strictly: what is wrong is reported, and the caller goes on with nil.
public struct Fields {
  /// Where the map stands in its document: `cards[2]`; empty for the document itself.
  public let path: String
  private let node: Node
  private let entries: [Node.Entry]
  private let problems: ProblemCollector

  /// nil, and reported, when `node` is not a map. Every key that is not `known` is reported with the nearest known one.
  public init?(_ node: Node, path: String, known: [String], into problems: ProblemCollector) {
    guard case .map(let entries) = node.content else {
      let keys = known.prefix(3).joined(separator: ", ")
      problems.report(
        node, path, Text(en: "expected keys with values", zh: "这里要写“键: 值”"),
        remedy: Text(en: "for example: \(keys)", zh: "例如：\(keys)"))
      return nil
    }
    self.path = path
    self.node = node
    self.entries = entries
    self.problems = problems
    guard !problems.isOfSound else { return }
    for entry in entries where !known.contains(entry.key) { reportUnknown(entry, known) }
  }

  private func reportUnknown(_ entry: Node.Entry, _ known: [String]) {
    let key = shortened(entry.key)
    let remedy =
      commaRemedy(of: entry.key) ?? unseenRemedy(of: entry.key)
      ?? (problems.hasMany ? nil : nearest(entry.key, in: known)).map {
        Text(en: "did you mean \($0)?", zh: "是不是 \($0)？")
      }
      ?? Text(en: "known keys: \(known.joined(separator: ", "))", zh: "可用的键：\(known.joined(separator: "、"))")
    problems.report(
      Problem(at: entry.keyPlace, path: path(of: key), Text(en: "unknown key", zh: "不认识的键"), remedy: remedy))
  }

  private func unseenRemedy(of key: String) -> Text? {
    guard sanitised(key) != key else { return nil }
    return Text(en: "a sign that cannot be seen stands in it: type it anew", zh: "里面有看不见的字符：请重新输入")
  }

  /// The map as a whole.
  public var whole: Node { node }

  public subscript(_ key: String) -> Node? { entries.first { $0.key == key }?.value }

  /// The value at `key`; its absence is reported, with what would be right.
  public func required(_ key: String, remedy: @autoclosure () -> Text? = nil) -> Node? {
    if let value = self[key] { return value }
    problems.report(node, path(of: key), Text(en: "\(key) is missing", zh: "缺少 \(key)"), remedy: remedy())
    return nil
  }

  public func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

  /// Any scalar as text; a list or a map is reported.
  public func text(_ key: String) -> String? {
    guard let value = self[key] else { return nil }
    if let text = value.scalar { return text }
    problems.report(value, path(of: key), Text(en: "expected a text", zh: "这里要写一段文字"))
    return nil
  }

  /// A word of a closed list; nil when absent or `unknown`.
  public func word<Word: RawRepresentable & CaseIterable>(_ key: String, as type: Word.Type = Word.self) -> Word?
  where Word.RawValue == String {
    guard let value = self[key], !value.isUnknownAnswer else { return nil }
    if let word = value.scalar.flatMap(Word.init(rawValue:)) { return word }
    reportWord(value, path(of: key), among: Word.allCases.map(\.rawValue))
    return nil
  }

  /// The same; its absence is reported, with the words that may stand there.
  public func requiredWord<Word: RawRepresentable & CaseIterable>(
    _ key: String, as type: Word.Type = Word.self
  ) -> Word? where Word.RawValue == String {
    required(key, remedy: oneOf(Word.allCases.map(\.rawValue))) == nil ? nil : word(key, as: type)
  }

  /// What is not among the words that may stand at `path`.
  public func reportWord(_ value: Node, _ path: String, among words: [String]) {
    let message =
      value.scalar.map { Text(en: "unknown word: \(shortened($0))", zh: "不认识：\(shortened($0))") }
      ?? Text(en: "expected a word", zh: "这里要写一个词")
    let near = value.scalar.flatMap { nearest($0, in: words) }
    problems.report(
      value, path, message, remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") } ?? oneOf(words))
  }

  /// `yes` or `no` (`true` and `false` too); nil when absent or `unknown`.
  public func yesOrNo(_ key: String) -> Bool? {
    guard let value = self[key], !value.isUnknownAnswer else { return nil }
    switch value.scalar?.lowercased() {
    case "yes", "true": return true
    case "no", "false": return false
    default:
      problems.report(
        value, path(of: key), Text(en: "expected yes or no", zh: "这里写 yes 或 no"),
        remedy: Text(en: "or leave the key out when it is not known", zh: "不知道就不写这一行"))
      return nil
    }
  }

  /// A whole number in plain digits; nil when absent or `unknown`.
  public func whole(_ key: String, in range: ClosedRange<Int>) -> Int? {
    guard let value = self[key], !value.isUnknownAnswer else { return nil }
    return whole(value, path(of: key), in: range)
  }

  /// A list of whole numbers; nil when absent or `unknown`.
  public func wholes(_ key: String, in range: ClosedRange<Int>) -> [Int]? {
    list(key)?.enumerated().compactMap { whole($0.element, "\(path(of: key))[\($0.offset)]", in: range) }
  }

  private func whole(_ value: Node, _ path: @autoclosure () -> String, in range: ClosedRange<Int>) -> Int? {
    if let text = value.scalar, text.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let number = Int(text),
      range.contains(number)
    {
      return number
    }
    let (low, high) = (range.lowerBound, range.upperBound)
    problems.report(
      value, path(), notInRange(value),
      remedy: Text(en: "write a whole number from \(low) to \(high)", zh: "请写 \(low) 到 \(high) 的整数"))
    return nil
  }

  private func notInRange(_ value: Node) -> Text {
    guard let text = value.scalar.map(shortened) else { return Text(en: "expected a whole number", zh: "这里要写整数") }
    return Int(text) == nil
      ? Text(en: "\(text) is not a whole number", zh: "\(text) 不是整数")
      : Text(en: "\(text) is out of range", zh: "\(text) 超出范围")
  }

  /// A list; nil when absent or `unknown`.
  public func list(_ key: String) -> [Node]? {
    guard let value = self[key], !value.isUnknownAnswer else { return nil }
    if case .list(let items) = value.content { return items }
    problems.report(
      value, path(of: key), Text(en: "expected a list", zh: "这里要写一串"),
      remedy: Text(en: "each on its own line after “- ”, or [] for none", zh: "每项一行，前面写“- ”；没有就写 []"))
    return nil
  }
}

/// The words of a closed list, as what would be right.
public func oneOf(_ words: [String]) -> Text {
  Text(en: "one of \(words.joined(separator: ", "))", zh: "可写：\(words.joined(separator: "、"))")
}

/// A word from a file, short enough for a message.
func shortened(_ text: String) -> String { truncated(sanitised(text.prefix(200)), to: 60) }
