import Mustache
import Wording

/// How a value goes into the page, whether between tags or in a quoted attribute. By bytes: a sign with a mark on it, or
/// behind a letter that joins what follows, is one character to the reader, and still a sign to a browser. Names that are
/// written from right to left are set apart.
struct PageEscaping: MustacheContentType {
  static let name = "PAGE"

  func escapeText(_ text: String) -> String { escaped(settingRightToLeftApart(text)) }

  private func escaped(_ text: String) -> String {
    guard text.utf8.contains(where: { entity(for: $0) != nil }) else { return text }
    var escaped: [UInt8] = []
    for byte in text.utf8 {
      if let entity = entity(for: byte) { escaped += entity.utf8 } else { escaped.append(byte) }
    }
    return String(decoding: escaped, as: UTF8.self)
  }

  private func entity(for byte: UInt8) -> String? {
    switch byte {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "\""): "&quot;"
    case UInt8(ascii: "'"): "&#39;"
    default: nil
    }
  }
}
