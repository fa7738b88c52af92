import Wording

/// Lines about problems for a screen, each with its continuation set in. A line of a file with the mark under it is not
/// wrapped: where it is too long, the part around the mark is shown.
func wrappedProblems(_ text: String, to columns: Int) -> String {
  var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
  var lines: [String] = []
  while let line = rest.popFirst() {
    if let mark = rest.first, mark.hasSuffix("^"), mark.dropLast().allSatisfy({ $0 == " " }) {
      rest.removeFirst()
      lines += excerpt(line, markedAt: mark.count - 1, columns: columns)
    } else {
      lines += wrapped(String(line), to: columns, hanging: 2)
    }
  }
  return lines.joined(separator: "\n")
}

/// The line and the mark under it, moved to the left so far that the mark is within the columns.
private func excerpt(_ line: Substring, markedAt place: Int, columns: Int) -> [String] {
  var shown = line
  var width = displayWidth(line)
  let whole = width
  while width > columns - 2, whole - width < place - columns / 2 {
    shown.removeFirst()
    width = displayWidth(shown)
  }
  let start = shown.startIndex == line.startIndex ? "" : ".."
  let before = displayWidth(start) + place - (whole - width)
  return [truncated(start + shown, to: columns), String(repeating: " ", count: before) + "^"]
}
