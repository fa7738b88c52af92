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
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .number(let number): text += String(number)
    case .boolean(let claim): text += claim ? "true" : "false"
    case .string(let string): append(quoted: string, to: &text)
    case .list(let values):
      text += "["
      for (place, value) in values.enumerated() {
        if place > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let fields):
      text += "{"
      for (place, (key, value)) in fields.enumerated() {
        if place > 0 { text += "," }
        append(quoted: key, to: &text)
        text += ":"
        value.write(to: &text)
      }
      text += "}"
    }
  }

  static func optional(_ string: String?) -> JSONValue { string.map(JSONValue.string) ?? .null }
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}

private func append(quoted string: String, to text: inout String) {
  text += "\""
  if string.utf8.allSatisfy(isPlain) {
    text += string
  } else {
    for scalar in string.unicodeScalars { append(escaped: scalar, to: &text) }
  }
  text += "\""
}

private func isPlain(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}

private func append(escaped scalar: Unicode.Scalar, to text: inout String) {
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

/// What a terminal would act on, or a reader of the raw text could not see.
private func isUnseen(_ scalar: Unicode.Scalar) -> Bool {
  if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
  return switch scalar.properties.generalCategory {
  case .control, .format, .lineSeparator, .paragraphSeparator: true
  default: false
  }
}
