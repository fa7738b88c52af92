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
    var text: [UInt8] = []
    write(to: &text)
    return String(decoding: text, as: UTF8.self)
  }

  private func write(to text: inout [UInt8]) {
    switch self {
    case .null: text += "null".utf8
    case .number(let number): text += String(number).utf8
    case .boolean(let claim): text += (claim ? "true" : "false").utf8
    case .string(let string): append(quoted: string, to: &text)
    case .list(let values):
      text += "[".utf8
      for (place, value) in values.enumerated() {
        if place > 0 { text += ",".utf8 }
        value.write(to: &text)
      }
      text += "]".utf8
    case .object(let fields):
      text += "{".utf8
      for (place, (key, value)) in fields.enumerated() {
        if place > 0 { text += ",".utf8 }
        append(quoted: key, to: &text)
        text += ":".utf8
        value.write(to: &text)
      }
      text += "}".utf8
    }
  }

  static func optional(_ string: String?) -> JSONValue { string.map(JSONValue.string) ?? .null }
  static func optional(_ number: Int?) -> JSONValue { number.map(JSONValue.number) ?? .null }
}

private func append(quoted string: String, to text: inout [UInt8]) {
  text.append(UInt8(ascii: "\""))
  if string.utf8.allSatisfy(isPlain) {
    text += string.utf8
  } else {
    for scalar in string.unicodeScalars { append(escaped: scalar, to: &text) }
  }
  text.append(UInt8(ascii: "\""))
}

private func isPlain(_ byte: UInt8) -> Bool {
  (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
}

private func append(escaped scalar: Unicode.Scalar, to text: inout [UInt8]) {
  switch scalar {
  case "\"": text += "\\\"".utf8
  case "\\": text += "\\\\".utf8
  case "\n": text += "\\n".utf8
  case "\r": text += "\\r".utf8
  case "\t": text += "\\t".utf8
  case _ where isUnseen(scalar):
    for unit in String(scalar).utf16 {
      let digits = String(unit, radix: 16)
      text += "\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8
    }
  default: text += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
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
