import Wording

/// The first key whose colon YAML does not see: a full-width one, one without a space behind it, or with a space that is
/// none for YAML. nil where there is none.
func keySlip(in text: String, before last: Int) -> Problem? {
  for (index, line) in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).enumerated() {
    guard index < last else { return nil }
    if let slip = slip(in: line) {
      return Problem(at: Place(line: index + 1, column: slip.column), path: slip.key, slip.message, remedy: slip.remedy)
    }
  }
  return nil
}

private struct Slip {
  var key: String
  var column: Int
  var message: Text
  var remedy: Text
}

private func slip(in line: Substring) -> Slip? {
  let indent = line.prefix { $0 == " " || $0 == "-" || $0 == "{" }.count
  let key = line.dropFirst(indent).prefix { $0.isASCII && ($0.isLetter || $0 == "-") }
  let rest = line.dropFirst(indent + key.count)
  guard !key.isEmpty, let colon = rest.first else { return nil }
  let column = indent + key.count + 1
  let remedy = Text(en: "write “\(key): ” with a plain colon and a space", zh: "写成“\(key): ”，用英文冒号，后面空一格")
  if colon == "：" {
    return Slip(
      key: String(key), column: column, message: Text(en: "“：” is a full-width colon", zh: "“：”是全角冒号"), remedy: remedy)
  }
  guard colon == ":", let next = rest.dropFirst().first else { return nil }
  if next == "\u{A0}" || next == "\u{3000}" || next == "\u{202F}" {
    return Slip(
      key: String(key), column: column + 1,
      message: Text(en: "a no-break or full-width space stands behind the colon", zh: "冒号后面不是普通空格"), remedy: remedy)
  }
  guard next != " ", next != "/" else { return nil }
  return Slip(
    key: String(key), column: column, message: Text(en: "no space behind the colon", zh: "冒号后面少了空格"), remedy: remedy)
}
