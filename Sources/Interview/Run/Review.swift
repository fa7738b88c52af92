import Phrases
import Terminal
import Wording

extension Interviewer {
  /// The table of answers, and whether it is right.
  func review() -> Asked {
    talk.say("")
    talk.heading(Text(en: "Review: is this right?", zh: "核对一遍：对吗？")[talk.language])
    showEntries()
    while true {
      let label = Text(en: "Enter = right, or a number to change: ", zh: "回车 = 都对；要改就写序号：")
      switch talk.ask(Prompt(label: label[talk.language])) {
      case .end, .cutOff: if let stop = stopAtEnd() { return .stop(stop) }
      case .stopped: return .stop(.keep)
      case .interrupted(let dropped):
        if dropped.isEmpty, let stop = stopAfterInterrupt() { return .stop(stop) }
      case .line(let line):
        switch plainWord(line) {
        case "", "yes", "y", "ok", "对", "是": return .answered
        case "<": return .back
        case "=": return .again
        case "?":
          talk.say(whatReviewIsFor)
        case let word where ["quit", "exit", "q", "stop", "退出", "停", "bye"].contains(word):
          if let stop = stopAfterInterrupt() { return .stop(stop) }
        default: return change(atReview: line) ?? .again
        }
      }
    }
  }

  /// A line that is to be changed, by its number or name, with or without `edit`; other commands come after this last look.
  private func change(atReview line: String) -> Asked? {
    guard let (command, argument) = commandTyped(line) else { return change(entryNamed: line) }
    if command == .edit, !argument.isEmpty { return change(entryNamed: argument) }
    if command == .help {
      talk.say(whatReviewIsFor)
      return nil
    }
    if [.edit, .show, .undo].contains(command) { return .again }
    let word = sanitised(spokenCommand(line).command)
    talk.say(Text(en: "  “\(word)” works once this is right: press Enter first.", zh: "  “\(word)”要等这里核对完：先按回车。"))
    return nil
  }

  func showEntries() {
    let entries = reviewEntries(state, talk.language)
    let widest = entries.map { displayWidth($0.label[talk.language]) }.max() ?? 0
    let hanging = talk.columns < 60 ? 2 : min(24, widest) + 2
    for (index, entry) in entries.enumerated() {
      let label = entry.label[talk.language]
      let start = talk.columns < 60 ? label + " " : padded(label, to: max(hanging, displayWidth(label) + 2))
      let lines = wrapped(start + sanitised(entry.value), to: talk.columns, indent: 5, hanging: hanging)
      talk.show(rightAligned(String(index + 1), to: 3) + "  " + lines.joined(separator: "\n").dropFirst(5))
    }
  }

  /// `=`: shows the answers; one of them can be changed.
  func changeFromList() {
    talk.say("")
    if state.answered.isEmpty { return talk.say(Text(en: "No answers yet.", zh: "还没有填。")) }
    showEntries()
    let label = Text(en: "A number to change, Enter = go on: ", zh: "要改就写序号，回车 = 接着填：")
    guard let line = talk.askLine(label), !["", "<"].contains(plainWord(line)) else { return }
    _ = change(entryNamed: line)
  }

  /// Changes the answer that a number or a name points to, with its value where that stands behind it; nil when nothing was
  /// changed.
  @discardableResult
  func change(entryNamed text: String) -> Asked? {
    let entries = reviewEntries(state, talk.language)
    let word = plainWord(text)
    if let number = Int(word), number > 0, entries.indices.contains(number - 1) {
      let entry = entries[number - 1]
      return entry.questions.count > 1 ? changeField(of: entry) : changeAnswer(entry.questions[0])
    }
    if Int(word) == nil, let named = change(named: text) ?? change(named: withOwnNames(text)) { return make(named) }
    if let open = question(called: word) { return changeAnswer(open.id) }
    talk.refuse(noLine(word, among: entries))
    return nil
  }

  /// A field by its name, with its value where that stands behind it.
  private func change(field text: String, of entry: ReviewEntry) -> Asked? {
    if let named = field(plainWord(text), of: entry), named.question != nil { return make(named) }
    talk.refuse(
      AnswerProblem(
        Text(en: "nothing of that name here", zh: "这里没有这一项"),
        remedy: Text(en: "give the number of a line, or its name: rate 18%", zh: "请写序号，或写名称：利率 18%")))
    return nil
  }

  /// An answer that no line shows, by what its prompt calls it.
  private func question(called word: String) -> Question? {
    questions(for: state).first { plainWord(($0.listLabel ?? $0.label)[talk.language]) == word && $0.takesRows == nil }
  }

  /// Asks which field of a debt to change.
  func changeField(of entry: ReviewEntry) -> Asked? {
    let fields = entry.debt.map { allQuestions(of: $0.list, $0.index, state) } ?? []
    for (index, field) in fields.enumerated() {
      let value = listed(field, state, talk.language) ?? (field.enter ?? notKnown)[talk.language]
      let colon = Text(en: ": ", zh: "：")[talk.language]
      talk.say("  \(index + 1) \((field.listLabel ?? field.label)[talk.language])\(colon)\(sanitised(value))")
    }
    talk.say(Text(en: "  0 take this debt out", zh: "  0 删掉这一笔"))
    let label = Text(en: "Which one? Enter = none: ", zh: "改哪一项？回车 = 不改：")
    while let line = talk.askLine(label, hearsCommands: false), !["", "<"].contains(plainWord(line)) {
      let command = commandTyped(line)
      guard let number = command?.command == .remove ? 0 : Int(plainWord(line)) else {
        let isField = command == nil || command?.command == .edit && command?.argument.isEmpty == false
        if !isField, talk.takesAsCommand(line) { return nil }
        if let asked = change(field: command?.argument ?? line, of: entry) { return asked }
        continue
      }
      if number == 0, let debt = entry.debt {
        state.removeDebt(debt.list, at: debt.index)
        keepState()
        return .again
      }
      if number > 0, fields.indices.contains(number - 1) { return changeAnswer(fields[number - 1]) }
      talk.refuse(
        AnswerProblem(
          Text(en: "no such line", zh: "没有这一行"),
          remedy: Text(en: "1 to \(fields.count)", zh: "写 1 到 \(fields.count)")))
    }
    return nil
  }

  /// Asks one question again, and then those that the new answer calls for.
  @discardableResult
  func changeAnswer(_ id: String) -> Asked? {
    guard let first = state.question(id) else { return .again }
    return changeAnswer(first)
  }

  @discardableResult
  func changeAnswer(_ question: Question) -> Asked? {
    askNew(startingWith: question, before: Set(questions(for: state).map(\.id)))
  }

  /// Asks `first`, and then whatever was not among the questions `before`.
  @discardableResult
  func askNew(startingWith first: Question, before: Set<String>) -> Asked {
    var next: Question? = first
    while let question = next {
      switch ask(question) {
      case .stop(let stop): return .stop(stop)
      case .back: return .again
      case .again: next = state.question(question.id) ?? question
      case .answered:
        next = questions(for: state).first { !before.contains($0.id) && !state.answered.contains($0.id) }
      }
    }
    return .again
  }
}

private let whatReviewIsFor = Text(
  en: "  A slip here makes every figure wrong. A number changes that line; Enter goes on to the result.",
  zh: "  这里错一个数，后面都会错。写序号改那一行；回车看结果。")
