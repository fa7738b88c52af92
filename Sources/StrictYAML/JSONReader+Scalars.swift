import Wording

extension JSONReader {
  /// `true`, `false`, `null` or a number.
  mutating func bareWord() throws(Problem) -> String {
    let (start, place) = (next, place)
    while let byte, isOfBareWord(byte) { step() }
    let word = String(decoding: bytes[start..<next], as: UTF8.self)
    guard ["true", "false", "null"].contains(word) || isNumber(bytes[start..<next]) else {
      throw problem(
        Text(en: "no JSON value stands here", zh: "这里不是 JSON 的值"), at: place,
        remedy: Text(en: "a text in quotes, a number, true, false or null", zh: "写带引号的文字、数字、true、false 或 null"))
    }
    return word
  }

  mutating func string() throws(Problem) -> String {
    step()
    var text = ""
    var start = next
    while let byte {
      switch byte {
      case UInt8(ascii: "\""):
        text += String(decoding: bytes[start..<next], as: UTF8.self)
        step()
        return text
      case UInt8(ascii: "\\"):
        text += String(decoding: bytes[start..<next], as: UTF8.self)
        text.unicodeScalars.append(try escaped())
        start = next
      case 0..<0x20:
        throw problem(
          Text(en: "a control character in a text", zh: "文字里有控制字符"),
          remedy: Text(en: "write it as \\n or \\u000a", zh: "请写成 \\n 或 \\u000a"))
      default: step()
      }
    }
    throw problem(Text(en: "a quotation mark is left open", zh: "引号没有合上"))
  }

  private mutating func escaped() throws(Problem) -> Unicode.Scalar {
    let place = place
    step()
    guard let sign = byte else { throw problem(Text(en: "a quotation mark is left open", zh: "引号没有合上")) }
    step()
    if let plain = escapes[sign] { return plain }
    guard sign == UInt8(ascii: "u"), let first = hexadecimal(), let scalar = scalar(from: first) else {
      throw problem(
        Text(en: "no character is written like this", zh: "没有这样写的字符"), at: place,
        remedy: Text(en: "\\\\ for a backslash", zh: "反斜杠请写成 \\\\"))
    }
    return scalar
  }

  /// The character of a unit of UTF-16, and of the one that follows where it is half of a pair.
  private mutating func scalar(from first: UInt16) -> Unicode.Scalar? {
    guard UTF16.isLeadSurrogate(first) else { return Unicode.Scalar(first) }
    guard take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")), let second = hexadecimal(), UTF16.isTrailSurrogate(second)
    else { return nil }
    return Unicode.Scalar(0x10000 + (UInt32(first) - 0xD800) << 10 + (UInt32(second) - 0xDC00))
  }

  private mutating func hexadecimal() -> UInt16? {
    var number: UInt16 = 0
    for _ in 0..<4 {
      guard let byte, let digit = Character(Unicode.Scalar(byte)).hexDigitValue else { return nil }
      number = number << 4 | UInt16(digit)
      step()
    }
    return number
  }
}

private let escapes: [UInt8: Unicode.Scalar] = [
  UInt8(ascii: "\""): "\"", UInt8(ascii: "\\"): "\\", UInt8(ascii: "/"): "/", UInt8(ascii: "b"): "\u{8}",
  UInt8(ascii: "f"): "\u{C}", UInt8(ascii: "n"): "\n", UInt8(ascii: "r"): "\r", UInt8(ascii: "t"): "\t",
]

private func isOfBareWord(_ byte: UInt8) -> Bool {
  switch byte {
  case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x30...0x39: true
  default: byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+") || byte == UInt8(ascii: ".")
  }
}

/// `12`, `-0.5`, `1e3`: no sign but `-`, no zero before another digit.
private func isNumber(_ bytes: ArraySlice<UInt8>) -> Bool {
  var rest = bytes
  func takeDigits() -> Int {
    let digits = rest.prefix { (0x30...0x39).contains($0) }
    rest = rest[digits.endIndex...]
    return digits.count
  }
  if rest.first == UInt8(ascii: "-") { rest.removeFirst() }
  let startsWithZero = rest.first == UInt8(ascii: "0")
  let whole = takeDigits()
  guard whole > 0, !startsWithZero || whole == 1 else { return false }
  if rest.first == UInt8(ascii: ".") {
    rest.removeFirst()
    guard takeDigits() > 0 else { return false }
  }
  if let mark = rest.first, mark == UInt8(ascii: "e") || mark == UInt8(ascii: "E") {
    rest.removeFirst()
    if rest.first == UInt8(ascii: "+") || rest.first == UInt8(ascii: "-") { rest.removeFirst() }
    guard takeDigits() > 0 else { return false }
  }
  return rest.isEmpty
}
