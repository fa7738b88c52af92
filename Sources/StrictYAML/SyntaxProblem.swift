import CYAML
import Wording

/// What the YAML parser could not take, in plain words.
func syntaxProblem(of parser: yaml_parser_t, in bytes: UnsafeBufferPointer<UInt8>) -> Problem {
  switch parser.error {
  case YAML_READER_ERROR:
    return Problem(
      at: placeOfByte(parser.problem_offset, in: bytes), Text(en: "a character that no text holds", zh: "有文本里不该有的字符"),
      remedy: Text(en: "save it as plain UTF-8 text", zh: "请存为 UTF-8 纯文本"))
  case YAML_SCANNER_ERROR, YAML_PARSER_ERROR:
    let words = parser.problem.map { String(cString: $0) } ?? ""
    // What is left open is told where it was opened, not where that was noticed.
    let isLeftOpen = ["end of stream", "',' or"].contains(where: words.contains) && parser.context != nil
    return Problem(
      at: Place(isLeftOpen ? parser.context_mark : parser.problem_mark), plainWords(for: words), remedy: layoutRemedy)
  default:
    return Problem(at: nil, Text(en: "not a YAML text", zh: "不是 YAML 文本"))
  }
}

func secondDocument(at place: Place) -> Problem {
  Problem(
    at: place, Text(en: "a second document begins here", zh: "从这里开始是第二份文档"),
    remedy: Text(en: "one document a file", zh: "一个文件只放一份"))
}

let aliasesAreNotUsed = Text(en: "aliases (*) are not used here", zh: "这里不用别名（*）")

/// What would be right where a key is the end of a number that a comma cut in two: `{limit: 50,000}`; nil for any other.
func commaRemedy(of key: String) -> Text? {
  guard key.count == 3, key.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else { return nil }
  return Text(
    en: "inside { } a comma separates: write 50000 or \"50,000\"", zh: "{ } 里逗号是分隔符：写 50000 或 \"50,000\"")
}

let leftOpen = Text(en: "a quotation mark or bracket is left open", zh: "引号或括号没有合上")

private func plainWords(for problem: String) -> Text {
  if problem.contains("end of stream") || problem.contains("end of the stream") {
    return leftOpen
  }
  if problem.contains("',' or") { return Text(en: "a bracket is left open, or a comma is missing", zh: "括号没有合上，或少了逗号") }
  if problem.contains("mapping values are not allowed") {
    return Text(en: "a colon where none can stand", zh: "这里不能有冒号")
  }
  if problem.contains("cannot start any token") || problem.contains("tab") {
    return Text(en: "a line cannot begin with a tab or this sign", zh: "这一行不能用制表符或这个符号开头")
  }
  return Text(en: "the layout is broken here", zh: "这里的排版乱了")
}

private let layoutRemedy = Text(
  en: "write “key: value”, with the same number of spaces before keys of one level, and quotes around odd text",
  zh: "写成“键: 值”，同一层的键前面空格一样多，特别的文字加引号")

private func placeOfByte(_ offset: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Place {
  let before = bytes.prefix(offset)
  let line = before.count { $0 == 0x0A } + 1
  let start = before.lastIndex(of: 0x0A).map { before.index(after: $0) } ?? before.startIndex
  return Place(line: line, column: before[start...].count { $0 & 0xC0 != 0x80 } + 1)
}
