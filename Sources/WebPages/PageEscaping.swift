import Wording

/// Writes a value into a page, whether between tags or in a quoted attribute. By bytes: a sign with a mark on it, or
/// behind a letter that joins what follows, is one character to the reader, and still a sign to a browser. Names that are
/// written from right to left are set apart.
func writeEscaped(_ text: String, to page: inout [UInt8]) {
  for byte in settingRightToLeftApart(text).utf8 {
    switch byte {
    case UInt8(ascii: "&"): page += "&amp;".utf8
    case UInt8(ascii: "<"): page += "&lt;".utf8
    case UInt8(ascii: ">"): page += "&gt;".utf8
    case UInt8(ascii: "\""): page += "&quot;".utf8
    case UInt8(ascii: "'"): page += "&#39;".utf8
    default: page.append(byte)
    }
  }
}
