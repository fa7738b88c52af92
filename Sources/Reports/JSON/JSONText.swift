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
    case _ where isUnseen(scalar):
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: text.unicodeScalars.append(scalar)
    }
  }
  return text + "\""
}

/// What a terminal would act on, or a reader of the raw text could not see.
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
