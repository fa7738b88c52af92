import Money
import StrictYAML
import Wording

/// The fields of a household document as values: sums, rates, dates, names. nil when absent, unknown or wrong.
struct FieldValues {
  let fields: Fields
  let currency: Currency
  let problems: ProblemCollector

  func sum(_ key: String, allowsNegative: Bool = false) -> Stated? {
    given(key).flatMap { sum($0, fields.path(of: key), allowsNegative: allowsNegative) }
  }

  private func sum(_ node: Node, _ path: String, allowsNegative: Bool = false) -> Stated? {
    number(node, path, expecting: .notASum) { text throws(NumberProblem) in
      try Stated.read(text, in: currency, allowsNegative: allowsNegative)
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
    _ node: Node, _ path: String, expecting wanted: NumberProblem, _ read: (String) throws(NumberProblem) -> Value
  ) -> Value? {
    guard let text = node.scalar else {
      problems.report(node, path, wanted.message, remedy: wanted.remedy)
      return nil
    }
    do throws(NumberProblem) {
      return try read(text)
    } catch {
      let quoted = truncated(sanitised(text.prefix(200)), to: 40)
      problems.report(
        node, path, Text(en: "\(quoted): \(error.message.en)", zh: "\(quoted)：\(error.message.zh)"),
        remedy: error.remedy)
      return nil
    }
  }

  /// One sum, or a list of named ones.
  func monthlySum(_ key: String) -> MonthlySum? {
    guard let node = given(key) else { return nil }
    guard case .list(let parts) = node.content else { return sum(key).map(MonthlySum.total) }
    guard parts.count <= Household.mostEntries else {
      problems.report(node, fields.path(of: key), Text(en: "too many entries", zh: "条目太多"))
      return nil
    }
    return .parts(parts.enumerated().compactMap { part($0.element, "\(fields.path(of: key))[\($0.offset)]") })
  }

  private func part(_ node: Node, _ path: String) -> MonthlySum.Part? {
    guard let entry = Fields(node, path: path, known: ["name", "monthly"], into: problems) else { return nil }
    let values = FieldValues(fields: entry, currency: currency, problems: problems)
    return MonthlySum.Part(name: values.requiredName("name") ?? "", monthly: values.sum("monthly"))
  }

  func date(_ key: String) -> CalendarDate? {
    guard let node = given(key) else { return nil }
    do throws(DateProblem) {
      return try CalendarDate.read(node.scalar ?? "")
    } catch {
      problems.report(node, fields.path(of: key), error.message, remedy: error.remedy)
      return nil
    }
  }

  func requiredName(_ key: String) -> String? {
    fields.required(key) == nil ? nil : name(key, isRequired: true)
  }

  func name(_ key: String, isRequired: Bool = false) -> String? {
    guard let node = isRequired ? fields[key] : given(key) else { return nil }
    guard let name = fields.text(key) else { return nil }
    if let fault = faultOfName(name) {
      problems.report(node, fields.path(of: key), fault)
      return nil
    }
    return name
  }

  func note(_ key: String) -> String? {
    guard let node = given(key), let note = fields.text(key) else { return nil }
    guard let fault = faultOfNote(note) else { return note }
    problems.report(node, fields.path(of: key), fault, remedy: noteRemedy)
    return nil
  }

  private func given(_ key: String) -> Node? {
    fields[key].flatMap { $0.isUnknownWord ? nil : $0 }
  }
}
