/// A JSON value whose keys keep their order.
enum JSONValue {
  case null
  case number(Int)
  case boolean(Bool)
  case string(String)
  case list([JSONValue])
  case object([(String, JSONValue)])

  /// On one line; only what must be escaped is.
  var text: String {
    switch self {
    case .null: "null"
    case .number(let number): String(number)
    case .boolean(let claim): claim ? "true" : "false"
    case .string(let string): quoted(string)
    case .list(let values): "[\(values.map(\.text).joined(separator: ","))]"
    case .object(let fields): "{\(fields.map { "\(quoted($0.0)):\($0.1.text)" }.joined(separator: ","))}"
    }
  }

  static func optional(_ string: String?) -> JSONValue { string.map(JSONValue.string) ?? .null }
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}

private func quoted(_ string: String) -> String {
  var text = "\""
  for scalar in string.unicodeScalars {
    switch scalar {
    case "\"": text += "\\\""
    case "\\": text += "\\\\"
    case "\n": text += "\\n"
    case "\r": text += "\\r"
    case "\t": text += "\\t"
    case _
    where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || [0x2028, 0x2029].contains(scalar.value):
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}
