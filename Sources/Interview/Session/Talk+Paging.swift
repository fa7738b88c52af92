import Terminal
import Wording

extension Talk {
  /// Shows a text a screen at a time where there is a screen. What is typed between two screens, other than `q`, ends it
  /// and is the next command.
  func page(_ text: String) {
    var rest = text.split(separator: "\n", omittingEmptySubsequences: false)[...]
    while let rows = conversation.rows, rows > 4, rest.count > rows - 1 {
      let screen = firstScreen(of: rest, lines: rows - 1)
      conversation.say(screen.joined(separator: "\n"))
      rest = rest.dropFirst(screen.count)
      guard let line = askLine(goingOn(rest.count)), plainWord(line) != "q" else { return }
      guard trimmed(line).isEmpty else {
        typedAhead = line
        return
      }
    }
    conversation.say(rest.joined(separator: "\n"))
  }

  private func goingOn(_ count: Int) -> Text {
    guard columns >= 60 else { return Text(en: "Enter = more, q = enough: ", zh: "回车 = 往下看，q = 不看了：") }
    return Text(en: "Enter = more (\(count) lines), q = enough: ", zh: "回车 = 往下看（还有 \(count) 行），q = 不看了：")
  }
}

/// As much as fits, ending at an empty line where one is near; never so much that only a line or two are left.
private func firstScreen(of lines: ArraySlice<Substring>, lines room: Int) -> ArraySlice<Substring> {
  let most = min(room, lines.count - 4)
  let full = lines.prefix(max(most, 1))
  guard let gap = full.lastIndex(where: \.isEmpty), full.endIndex - gap <= 7, gap > full.startIndex else { return full }
  return lines[full.startIndex..<gap]
}
