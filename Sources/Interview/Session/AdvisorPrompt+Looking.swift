import Household
import Reports
import Rulebook
import Terminal
import Wording

extension AdvisorPrompt {
  func showAssessment() {
    talk.page(
      assessmentText(
        assessment, language: talk.language, columns: talk.columns, packIsOwn: session.setting.packIsOwn,
        emphasise: talk.emphasise))
  }

  func showAnswers() {
    Interviewer(state: state, talk: talk) { _ in }.showEntries()
    talk.say("")
    talk.show(figuresText(assessment, language: talk.language, columns: talk.columns))
  }

  /// `explain debt-ratio`, or the check's title.
  func explain(_ argument: String) {
    let checks = session.setting.pack.checks
    let word = plainWord(argument)
    guard !word.isEmpty else {
      for check in checks { talk.say("  \(padded(check.id, to: 22))\(check.title[talk.language])") }
      return talk.say(Text(en: "  Which one? For example: explain debt-ratio", zh: "  要看哪一个？例如：explain debt-ratio"))
    }
    if ["plan", "计划", "还款计划"].contains(word) { return explainPlan() }
    let titles = checks.flatMap { [$0.title.en.lowercased(), $0.title.zh] }
    guard let check = checks.first(where: { $0.id == word || $0.title.en.lowercased() == word || $0.title.zh == word })
    else {
      let near = nearest(word, in: checks.map(\.id) + titles)
      return talk.refuse(
        AnswerProblem(
          Text(en: "no such check", zh: "没有这个检查项"),
          remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
            ?? Text(en: "explain alone lists them", zh: "只输入 explain 看全部")))
    }
    talk.page(
      explanationText(
        assessment, check: check, language: talk.language, columns: talk.columns,
        emphasise: talk.emphasise))
  }

  func changeLanguage(_ argument: String) {
    switch plainWord(argument) {
    case "en", "english", "英文": talk.language = .en
    case "zh", "chinese", "中文": talk.language = .zh
    case "": talk.language = talk.language == .en ? .zh : .en
    default:
      return talk.refuse(
        AnswerProblem(Text(en: "no such language", zh: "没有这种语言"), remedy: Text(en: "en or zh", zh: "en 或 zh")))
    }
    talk.say(Text(en: "English from here on.", zh: "下面用中文。"))
  }

  func showHelp() {
    for command in AdvisorCommand.allCases {
      let (argument, does) = command.usage
      let name =
        talk.language == .zh ? "\(command.rawValue) \(argument)（\(command.chinese)）" : "\(command.rawValue) \(argument)"
      let lines = wrapped(
        padded(name, to: 26) + does[talk.language], to: talk.columns, indent: 2, hanging: 4)
      talk.show(lines.joined(separator: "\n"))
    }
  }
}

extension Talk {
  /// Shows a text a screen at a time where there is a screen.
  func page(_ text: String) {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard let rows = conversation.rows, rows > 4, lines.count > rows - 1 else { return conversation.say(text) }
    var rest = lines[...]
    while true {
      let page = rest.prefix(rows - 1)
      conversation.say(page.joined(separator: "\n"))
      rest = rest.dropFirst(page.count)
      guard !rest.isEmpty else { return }
      let label = Text(
        en: "Enter = more (\(rest.count) lines), q = enough: ", zh: "回车 = 往下看（还有 \(rest.count) 行），q = 不看了：")
      guard let line = askLine(label), plainWord(line) != "q" else { return }
    }
  }
}
