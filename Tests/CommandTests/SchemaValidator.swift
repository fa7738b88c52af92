import Foundation

/// A JSON value that can be looked into and changed.
enum JSON: Decodable, Equatable {
  case null
  case boolean(Bool)
  case number(Double)
  case string(String)
  case list([JSON])
  case object([String: JSON])

  init(_ text: String) throws { self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8)) }

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if value.decodeNil() {
      self = .null
    } else if let claim = try? value.decode(Bool.self) {
      self = .boolean(claim)
    } else if let number = try? value.decode(Double.self) {
      self = .number(number)
    } else if let text = try? value.decode(String.self) {
      self = .string(text)
    } else if let values = try? value.decode([JSON].self) {
      self = .list(values)
    } else {
      self = .object(try value.decode([String: JSON].self))
    }
  }

  subscript(key: String) -> JSON? {
    get { if case .object(let fields) = self { fields[key] } else { nil } }
    set {
      guard case .object(var fields) = self else { return }
      fields[key] = newValue
      self = .object(fields)
    }
  }

  var texts: [String] { values.compactMap { if case .string(let text) = $0 { text } else { nil } } }
  var values: [JSON] { if case .list(let values) = self { values } else { [] } }
  var fields: [String: JSON] { if case .object(let fields) = self { fields } else { [:] } }
}

/// Holds a document against a schema, as far as the report's own schema goes. A keyword that it does not know is a fault too.
struct SchemaValidator {
  let schema: JSON

  /// What is wrong with it, each with its place; empty where nothing is.
  func faults(of document: JSON) -> [String] { faults(of: document, schema, "$") }

  private func faults(of value: JSON, _ schema: JSON, _ place: String) -> [String] {
    schema.fields.flatMap { keyword, rule -> [String] in
      switch keyword {
      case "$schema", "$defs", "title", "description": return []
      case "$ref": return faults(of: value, target(of: rule) ?? .object(["no such definition": .null]), place)
      case "type": return types(rule).contains { isOf($0, value) } ? [] : ["\(place): type"]
      case "const": return value == rule ? [] : ["\(place): const"]
      case "enum": return rule.values.contains(value) ? [] : ["\(place): enum"]
      case "pattern":
        guard case .string(let text) = value, case .string(let pattern) = rule else { return [] }
        return text.range(of: pattern, options: .regularExpression) == nil ? ["\(place): pattern"] : []
      case "minimum":
        guard case .number(let number) = value, case .number(let least) = rule else { return [] }
        return number < least ? ["\(place): minimum"] : []
      case "required": return rule.texts.filter { value[$0] == nil }.map { "\(place): \($0) missing" }
      case "additionalProperties":
        let known = schema["properties"]?.fields ?? [:]
        return rule == .boolean(false)
          ? value.fields.keys.filter { known[$0] == nil }.map { "\(place): \($0) unknown" }
          : ["\(keyword): not understood"]
      case "properties":
        return rule.fields.flatMap { name, inner in
          value[name].map { faults(of: $0, inner, "\(place).\(name)") } ?? []
        }
      case "items": return value.values.enumerated().flatMap { faults(of: $1, rule, "\(place)[\($0)]") }
      case "anyOf", "oneOf":
        let fitting = rule.values.count { faults(of: value, $0, place).isEmpty }
        return fitting == 1 || fitting > 1 && keyword == "anyOf" ? [] : ["\(place): \(fitting) of \(keyword)"]
      default: return ["\(place): keyword \(keyword) is not understood"]
      }
    }
  }

  private func target(of reference: JSON) -> JSON? {
    guard case .string(let path) = reference, path.hasPrefix("#/$defs/") else { return nil }
    return schema["$defs"]?[String(path.dropFirst(8))]
  }

  private func types(_ rule: JSON) -> [String] { if case .string(let type) = rule { [type] } else { rule.texts } }

  private func isOf(_ type: String, _ value: JSON) -> Bool {
    switch (type, value) {
    case ("null", .null), ("boolean", .boolean), ("string", .string), ("array", .list), ("object", .object): true
    case ("integer", .number(let number)): number == number.rounded()
    default: false
    }
  }
}
