public import StrictYAML
import Wording

/// A message of which someone says what it is.
public struct LabelledMessage: Sendable {
  /// `genuine`, `scam`, or whatever the collection calls it.
  public var label: String
  public var kind: String
  public var text: String

  public init(label: String, kind: String, text: String) {
    (self.label, self.kind, self.text) = (label, kind, text)
  }
}

/// Reads a table with tabs between its columns and their names in its first line: `label` and `text`, and `kind` where it
/// has one. Other columns are left aside.
/// - Throws: every line that is not so.
public func readLabelledMessages(_ table: String) throws(Problems) -> [LabelledMessage] {
  let lines = table.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
  let names = (lines.first ?? "").split(separator: "\t", omittingEmptySubsequences: false)
  guard let label = names.firstIndex(of: "label"), let text = names.firstIndex(of: "text") else {
    throw Problems([
      Problem(
        at: Place(line: 1, column: 1), Text(en: "the first line names no label and text", zh: "第一行没有 label 和 text 两列"),
        remedy: Text(en: "columns with tabs between them: label, kind, text", zh: "用制表符分列：label、kind、text"))
    ])
  }
  let kind = names.firstIndex(of: "kind")
  var found: [LabelledMessage] = []
  let problems = ProblemCollector()
  for (index, line) in lines.enumerated().dropFirst() where !line.isEmpty {
    let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    guard cells.count == names.count else {
      let message = Text(
        en: "\(cells.count) columns, not \(names.count)", zh: "有 \(cells.count) 列，应为 \(names.count) 列")
      problems.report(Problem(at: Place(line: index + 1, column: 1), message))
      continue
    }
    found.append(LabelledMessage(label: cells[label], kind: kind.map { cells[$0] } ?? "", text: cells[text]))
  }
  try problems.check()
  return found
}
