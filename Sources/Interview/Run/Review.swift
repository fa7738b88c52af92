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
      case .interrupted(let dropped):
        if dropped.isEmpty, let stop = stopAfterInterrupt() { return .stop(stop) }
      case .line(let line):
        switch plainWord(line) {
        case "", "yes", "y", "ok", "对", "是": return .answered
        case "<": return .back
        case "=": return .again
        case "?":
          talk.say(
            Text(
              en: "  A slip here makes every figure wrong. A number changes that line; Enter goes on to the result.",
              zh: "  这里错一个数，后面都会错。写序号改那一行；回车看结果。"))
        default: return change(entryNamed: line) ?? .again
        }
      }
    }
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

  /// Changes the answer that a number or a name points to; nil when nothing was changed.
  @discardableResult
  func change(entryNamed text: String) -> Asked? {
    let entries = reviewEntries(state, talk.language)
    let word = plainWord(text)
    let found =
      Int(word).flatMap { entries.indices.contains($0 - 1) ? entries[$0 - 1] : nil }
      ?? entries.first { plainWord($0.label[talk.language]) == word }
    guard let entry = found else {
      if let open = question(called: word) { return changeAnswer(open.id) }
      talk.refuse(noSuchLine(entries.count, near: nearest(word, in: entries.map { $0.label[talk.language] })))
      return nil
    }
    guard entry.questions.count > 1 else { return changeAnswer(entry.questions[0]) }
    return changeField(of: entry)
  }

  /// A question that the list does not show because it has no answer yet.
  private func question(called word: String) -> Question? {
    questions(for: state).first { plainWord(($0.listLabel ?? $0.label)[talk.language]) == word && $0.takesRows == nil }
  }

  /// Asks which field of a debt to change.
  func changeField(of entry: ReviewEntry) -> Asked? {
    let fields = entry.questions.compactMap(state.question)
    for (index, field) in fields.enumerated() {
      let value = listed(field, state, talk.language) ?? (field.enter ?? notKnown)[talk.language]
      let colon = Text(en: ": ", zh: "：")[talk.language]
      talk.say("  \(index + 1) \((field.listLabel ?? field.label)[talk.language])\(colon)\(sanitised(value))")
    }
    talk.say(Text(en: "  0 take this debt out", zh: "  0 删掉这一笔"))
    let label = Text(en: "Which one? Enter = none: ", zh: "改哪一项？回车 = 不改：")
    guard let line = talk.askLine(label), let number = Int(plainWord(line)) else { return nil }
    if number == 0, let debt = entry.debt {
      state.removeDebt(debt.list, at: debt.index)
      keepState()
      return .again
    }
    guard fields.indices.contains(number - 1) else {
      talk.refuse(noSuchLine(fields.count))
      return nil
    }
    return changeAnswer(fields[number - 1].id)
  }

  /// Asks one question again, and then those that the new answer calls for.
  @discardableResult
  func changeAnswer(_ id: String) -> Asked? {
    guard let first = state.question(id) else { return .again }
    return askNew(startingWith: first, before: Set(questions(for: state).map(\.id)))
  }

  /// Asks `first`, and then whatever was not among the questions `before`.
  @discardableResult
  func askNew(startingWith first: Question, before: Set<String>) -> Asked {
    var next: Question? = first
    while let question = next {
      switch ask(question) {
      case .stop(let stop): return .stop(stop)
      case .back: return .again
      case .again: next = state.question(question.id)
      case .answered:
        next = questions(for: state).first { !before.contains($0.id) && !state.answered.contains($0.id) }
      }
    }
    return .again
  }
}

private func noSuchLine(_ count: Int, near: String? = nil) -> AnswerProblem {
  AnswerProblem(
    Text(en: "no such line", zh: "没有这一行"),
    remedy: near.map { Text(en: "did you mean \(sanitised($0))?", zh: "是不是“\(sanitised($0))”？") }
      ?? Text(en: "1 to \(count)", zh: "写 1 到 \(count)"))
}
