import Household
import Money
import Terminal
import Wording

/// One line of the list of answers: what it says, and the questions behind it.
struct ReviewEntry {
  var label: Text
  var value: String
  var questions: [String]
  /// The debt that it is about.
  var debt: (list: DebtList, index: Int)?
}

/// The answers so far, a debt a line.
func reviewEntries(_ state: InterviewState, _ language: Language) -> [ReviewEntry] {
  var entries: [ReviewEntry] = []
  var seen: Set<String> = []
  for question in questions(for: state) {
    let debt = question.id.prefix { $0 != "." }
    if debt.hasSuffix("]") {
      guard seen.insert(String(debt)).inserted else { continue }
      entries.append(debtEntry(String(debt), state, language))
    } else if question.takesRows != nil {
      guard state.answered.contains(question.id), listIsEmpty(question.id, state) else { continue }
      let value = Text(en: "none", zh: "没有")[language]
      entries.append(ReviewEntry(label: question.section.title, value: value, questions: [question.id]))
    } else if question.id != "cards.payments", state.answered.contains(question.id) {
      let value = question.shown(state, language).map { listed($0, question, language) }
      let unknown = question.id == "assets" ? Text(en: "left out", zh: "没填") : Text(en: "not known", zh: "不清楚")
      entries.append(
        ReviewEntry(label: shortLabel(question), value: value ?? unknown[language], questions: [question.id]))
    }
  }
  if let guarantees = state.household.guarantees {
    entries.append(
      ReviewEntry(
        label: Text(en: "Guaranteed for others", zh: "替别人担保"),
        value: guarantees.formatted(in: state.household.currency, language), questions: ["loans.more"]))
  }
  return entries
}

private func listIsEmpty(_ id: String, _ state: InterviewState) -> Bool {
  id == "cards.more" ? state.household.cards?.isEmpty ?? false : state.household.loans?.isEmpty ?? false
}

private func debtEntry(_ path: String, _ state: InterviewState, _ language: Language) -> ReviewEntry {
  let list: DebtList = path.hasPrefix("cards") ? .cards : .loans
  let index = Int(path.drop { $0 != "[" }.dropFirst().dropLast()) ?? 0
  let ids = questions(for: state).map(\.id).filter { $0.hasPrefix(path + ".") }
  let currency = state.household.currency
  let (name, said): (String?, [Text]?) =
    switch list {
    case .cards: (state.household.cards?[index].name, state.household.cards.map { parts(of: $0[index], currency) })
    case .loans: (state.household.loans?[index].name, state.household.loans.map { parts(of: $0[index], currency) })
    }
  return ReviewEntry(
    label: Text(same: truncated(sanitised(name ?? ""), to: 24)),
    value: (said ?? []).map { $0[language] }.joined(separator: Text(en: ", ", zh: "，")[language]), questions: ids,
    debt: (list, index))
}

/// The label without what it says about Enter.
private func shortLabel(_ question: Question) -> Text {
  switch question.id {
  case "situation.urgent": Text(en: "Urgent matters", zh: "急事")
  case "situation": Text(en: "Situation and record", zh: "近况和信用记录")
  case "assets": Text(en: "Other assets", zh: "可变现的资产")
  case "habits.everyday-spending-on-cards": Text(en: "Everyday spending on credit", zh: "日常花销刷卡")
  default: question.label
  }
}

extension Interviewer {
  /// The table of answers, and whether it is right.
  func review() -> Asked {
    talk.say("")
    talk.heading(Text(en: "Review: is this right?", zh: "核对一遍：对吗？")[talk.language])
    showEntries()
    while true {
      let label = Text(en: "Enter = right, or a number to change: ", zh: "回车 = 都对；要改就写序号：")
      switch talk.ask(.init(label: label[talk.language])) {
      case .end: return .stop(.keep)
      case .interrupted(let dropped):
        if dropped.isEmpty, let stop = talk.confirmStop() { return .stop(stop) }
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
    let width = min(24, entries.map { displayWidth($0.label[talk.language]) }.max() ?? 0)
    for (index, entry) in entries.enumerated() {
      let number = rightAligned(String(index + 1), to: 3)
      let label =
        talk.columns < 60 ? entry.label[talk.language] + " " : padded(entry.label[talk.language], to: width + 2)
      let hanging = talk.columns < 60 ? 0 : width + 2
      let lines = wrapped(
        "\(label)\(sanitised(entry.value))", to: talk.columns, indent: 5, hanging: hanging)
      talk.show(number + "  " + lines.joined(separator: "\n").dropFirst(5))
    }
  }

  /// `=`: shows the answers; one of them can be changed.
  func changeFromList() {
    talk.say("")
    if state.answered.isEmpty { return talk.say(Text(en: "No answers yet.", zh: "还没有填。")) }
    showEntries()
    let label = Text(en: "A number to change, Enter = go on: ", zh: "要改就写序号，回车 = 接着填：")
    guard let line = talk.askLine(label), !trimmed(line).isEmpty else { return }
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
      talk.refuse(
        AnswerProblem(
          Text(en: "no such line", zh: "没有这一行"), remedy: Text(en: "1 to \(entries.count)", zh: "写 1 到 \(entries.count)")
        ))
      return nil
    }
    guard entry.questions.count > 1 else { return changeAnswer(entry.questions[0]) }
    return changeField(of: entry)
  }

  /// Asks which field of a debt to change.
  func changeField(of entry: ReviewEntry) -> Asked? {
    let fields = entry.questions.compactMap(state.question)
    for (index, field) in fields.enumerated() {
      let value = field.shown(state, talk.language) ?? Text(en: "not known", zh: "不清楚")[talk.language]
      let colon = Text(en: ": ", zh: "：")[talk.language]
      talk.say("  \(index + 1) \(field.label[talk.language])\(colon)\(sanitised(value))")
    }
    talk.say(Text(en: "  0 take this debt out", zh: "  0 删掉这一笔"))
    let label = Text(en: "Which one? Enter = none: ", zh: "改哪一项？回车 = 不改：")
    guard let line = talk.askLine(label), let number = Int(plainWord(line)) else { return nil }
    if number == 0, let debt = entry.debt {
      state.removeDebt(debt.list, at: debt.index)
      keepState()
      return .again
    }
    guard fields.indices.contains(number - 1) else { return nil }
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
