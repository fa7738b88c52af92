import Money
import StrictYAML
import Wording

/// The fields of a household document as values: sums, rates, dates, names. nil when absent, unknown or wrong.
struct FieldValues {
  let fields: Fields
  let currency: Currency
  let problems: ProblemCollector

  func sum(_ key: String, allowsNegative: Bool = false, ofRange: Stated.OfRange = .middle) -> Stated? {
    given(key).flatMap { sum($0, fields.path(of: key), allowsNegative: allowsNegative, ofRange: ofRange) }
  }

  /// The sum at `key`; that it is missing or not known is reported.
  func requiredSum(_ key: String) -> Stated? {
    guard let node = fields.required(key, remedy: NumberProblem.notASum.remedy) else { return nil }
    guard node.isUnknownAnswer else { return sum(key) }
    problems.report(
      node, fields.path(of: key), Text(en: "this sum must be known", zh: "这个金额必须写明"),
      remedy: NumberProblem.notASum.remedy)
    return nil
  }

  private func sum(
    _ node: Node, _ path: @autoclosure () -> String, allowsNegative: Bool, ofRange: Stated.OfRange
  ) -> Stated? {
    number(node, path(), expecting: .notASum) { text throws(NumberProblem) in
      try Stated.read(text, in: currency, allowsNegative: allowsNegative, ofRange: ofRange)
    }
  }

  func rate(_ key: String) -> Rate? {
    given(key).flatMap { number($0, fields.path(of: key), expecting: .notARate, Rate.read) }
  }

  func minimum(_ key: String) -> Minimum? {
    given(key).flatMap { node in
      number(node, fields.path(of: key), expecting: .notASum) { text throws(NumberProblem) in
        try Minimum.read(text, in: currency)
      }
    }
  }

  func promotion(_ key: String) -> PromotionalRate? {
    given(key).flatMap { number($0, fields.path(of: key), expecting: .notAPromotion, PromotionalRate.read) }
  }

  func fee(_ key: String) -> Fee? {
    given(key).flatMap { node in
      number(node, fields.path(of: key), expecting: .notAFee) { text throws(NumberProblem) in
        try Fee.read(text, in: currency)
      }
    }
  }

  private func number<Value>(
    _ node: Node, _ path: @autoclosure () -> String, expecting wanted: NumberProblem,
    _ read: (String) throws(NumberProblem) -> Value
  ) -> Value? {
    guard let text = node.scalar else {
      problems.report(node, path(), wanted.message, remedy: wanted.remedy)
      return nil
    }
    do throws(NumberProblem) {
      return try read(text)
    } catch {
      let quoted = truncated(sanitised(text.prefix(200)), to: 40)
      problems.report(
        node, path(), Text(en: "\(quoted): \(error.message.en)", zh: "\(quoted)：\(error.message.zh)"),
        remedy: error.remedy)
      return nil
    }
  }

  func date(_ key: String) -> CalendarDate? {
    guard let node = given(key) else { return nil }
    return problems.read(node, at: fields.path(of: key), CalendarDate.readTyped)
  }

  func requiredName(_ key: String) -> String? {
    fields.required(key) == nil ? nil : name(key, isRequired: true)
  }

  func name(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = isRequired ? fields[key] : text(key) else { return nil }
    return name(node, fields.path(of: key))
  }

  /// A list of different names; empty when absent, unknown or wrong.
  func names(_ key: String) -> [String] {
    guard let nodes = fields.list(key) else { return [] }
    var names: [String] = []
    var seen: Set<String> = []
    for (index, node) in nodes.enumerated() {
      let path = "\(fields.path(of: key))[\(index)]"
      guard let name = name(node, path) else { continue }
      if !seen.insert(name).inserted {
        problems.report(
          node, path, Text(en: "the name stands twice", zh: "这个名字写了两次"),
          remedy: Text(en: "keep one of them", zh: "只留一个"))
      }
      names.append(name)
    }
    return names
  }

  private func name(_ node: Node, _ path: @autoclosure () -> String) -> String? {
    guard let name = node.scalar else {
      problems.report(node, path(), Text(en: "expected a text", zh: "这里要写一段文字"))
      return nil
    }
    let isNull = node.content == .scalar("null", isQuoted: false)
    guard let fault = faultOfName(isNull ? "" : name) else { return cleanName(name) }
    problems.report(node, path(), fault)
    return nil
  }

  func note(_ key: String) -> String? {
    guard let node = text(key), let note = fields.text(key) else { return nil }
    guard let fault = faultOfNote(note) else { return note }
    problems.report(node, fields.path(of: key), fault, remedy: noteRemedy)
    return nil
  }

  /// The map at `key`; nil when absent, unknown or wrong.
  func inner(_ key: String, known: [String]) -> FieldValues? {
    guard let node = given(key), let inner = Fields(node, path: fields.path(of: key), known: known, into: problems)
    else { return nil }
    return FieldValues(fields: inner, currency: currency, problems: problems)
  }

  func given(_ key: String) -> Node? { fields[key].flatMap { $0.isUnknownAnswer ? nil : $0 } }

  /// As `given`, where `"unknown"` in quotes is a text.
  private func text(_ key: String) -> Node? { fields[key].flatMap { $0.isUnknownWord ? nil : $0 } }
}
