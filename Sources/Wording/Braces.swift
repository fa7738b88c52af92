/// What a text has in braces: `{sum}`, `{fact:hotline-110}`. The one way in which texts of packs take up names, sums and facts.
extension Text {
  /// Each name in braces replaced by its value in that language; nil where one has none.
  public func filled(with value: (_ name: String, Language) -> String?) -> Text? {
    guard let en = filled(in: .en, with: { value($0, .en) }), let zh = filled(in: .zh, with: { value($0, .zh) }) else {
      return nil
    }
    return Text(en: en, zh: zh)
  }

  /// The same in one language.
  public func filled(in language: Language, with value: (_ name: String) -> String?) -> String? {
    var result = ""
    for piece in pieces(of: self[language]) {
      switch piece {
      case .words(let words): result += words
      case .name(let name):
        guard let value = value(name) else { return nil }
        // `差 {shortfall}` with `至少 300` in it: no space between two Chinese words.
        if language == .zh, result.last == " ", value.first.map(isHan) ?? false { result.removeLast() }
        result += value
      }
    }
    return result
  }

  /// With the value of each fact that it names; nil where a fact has none. Other names stay.
  public func filled(_ fact: (String) -> Text?) -> Text? {
    filled { name, language in
      guard let id = factID(of: name) else { return "{\(name)}" }
      return fact(id)?[language]
    }
  }
}

/// The names in braces in a text of a pack.
public func namesInBraces(of template: String) -> [String] {
  pieces(of: template).compactMap { if case .name(let name) = $0 { name } else { nil } }
}

/// The facts that a text names: `hotline-110` for `ring {fact:hotline-110}`.
public func factNames(in template: String) -> [String] {
  namesInBraces(of: template).compactMap(factID)
}

/// The fact that a name in braces is: `hotline-110` for `fact:hotline-110`; nil for any other name.
public func factID(of name: String) -> String? {
  name.hasPrefix("fact:") ? String(name.dropFirst("fact:".count)) : nil
}

private enum Piece {
  case words(String)
  case name(String)
}

private func pieces(of template: String) -> [Piece] {
  var template = template
  return template.withUTF8 { text in
    guard text.contains(UInt8(ascii: "{")) else { return [.words(String(decoding: text, as: UTF8.self))] }
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.words(String(decoding: rest[..<open], as: UTF8.self)))
      pieces.append(.name(String(decoding: rest[(open + 1)..<close], as: UTF8.self)))
      rest = rest[(close + 1)...]
    }
    pieces.append(.words(String(decoding: rest, as: UTF8.self)))
    return pieces
  }
}

private func isHan(_ character: Character) -> Bool {
  character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
}
