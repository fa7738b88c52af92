import Phrases
import Terminal
import Wording

extension Talk {
  /// Shows a text a screen at a time where there is a screen. A command typed between two screens ends it and is the
  /// next one; `q` ends it too. What was not shown waits for `more`.
  func page(_ text: String) {
    page(text.split(separator: "\n", omittingEmptySubsequences: false)[...])
  }

  /// What the last text still had when it was ended.
  func more() {
    guard !notShown.isEmpty else {
      return refuse(
        AnswerProblem(
          Text(en: "there is nothing more to show", zh: "没有可往下看的了"),
          remedy: Text(en: "check shows it all again", zh: "“检查”从头再看")))
    }
    page(notShown)
  }

  private func page(_ lines: ArraySlice<Substring>) {
    var rest = lines
    notShown = []
    while let rows = conversation.rows, rows > 4, rest.count > rows - 1 {
      let screen = firstScreen(of: rest, lines: rows - 1)
      conversation.say(screen.joined(separator: "\n"))
      rest = rest.dropFirst(screen.count)
      notShown = rest.first?.isEmpty == true ? rest.dropFirst() : rest
      guard let line = askGoingOn(rest.count), plainWord(line) != "q" else { return }
      guard trimmed(line).isEmpty || AdvisorCommand(spokenCommand(line).command) == .more else {
        typedAhead = line
        return
      }
    }
    notShown = []
    conversation.say(rest.joined(separator: "\n"))
  }

  /// Asks until the answer is Enter, `q` or a command; nil at the end of input and on Ctrl-C.
  private func askGoingOn(_ count: Int) -> String? {
    while let line = askLine(goingOn(count), hearsCommands: false) {
      let word = spokenCommand(line).command
      if word.isEmpty || plainWord(line) == "q" || AdvisorCommand(word) != nil { return line }
      refuse(
        AnswerProblem(
          Text(en: "neither Enter, q nor a command", zh: "这里只认回车、q 或命令"),
          remedy: Text(en: "Enter shows more, q ends it", zh: "按回车往下看，写 q 不看了")))
    }
    return nil
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
