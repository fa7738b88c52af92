import Household
import Phrases
import Rules
import Wording

/// What words like `花呗 利率 14.6%` or `income 9000` point to: a line of the list, an answer of it, and what it becomes.
struct NamedChange {
  /// nil for an answer that was not given yet.
  var entry: ReviewEntry?
  /// nil: the line as a whole.
  var question: Question?
  /// Empty where it is to be asked.
  var value = ""
}

extension NamedChange {
  /// With a name or a note in the letters in which it was typed.
  fileprivate func inLetters(of text: String) -> NamedChange {
    let typed = String(trimmed(text).suffix(value.count))
    guard let key = question?.id.split(separator: ".").last, ["name", "holder", "note"].contains(key),
      plainWord(typed) == value
    else { return self }
    return NamedChange(entry: entry, question: question, value: typed)
  }
}

extension Interviewer {
  /// With each debt's own name in place of another name of its lender.
  func withOwnNames(_ text: String) -> String {
    let debts = (state.household.cards ?? []).map(\.name) + (state.household.loans ?? []).map(\.name)
    return state.names.withOwnNames(of: debts, in: text)
  }

  /// nil where the words name no line of the list and no answer to come.
  func change(named text: String) -> NamedChange? {
    let entries = reviewEntries(state, talk.language)
    var words = plainWord(text)
    for start in ["the ", "my "] where words.hasPrefix(start) { words = trimmed(words.dropFirst(start.count)) }
    if let found = debt(beginning: words, among: entries) { return found.inLetters(of: text) }
    if let name = payDayWords.first(where: words.hasPrefix) {
      return NamedChange(question: payDayQuestion, value: valueBehind(name, in: words))
    }
    return answer(beginning: words, among: entries)
  }

  /// A debt by its name, or by a beginning of it that no other has, and then one of its answers.
  private func debt(beginning words: String, among entries: [ReviewEntry]) -> NamedChange? {
    let debts = entries.filter { $0.debt != nil }
    let named = debts.filter {
      words.hasPrefix(plainWord($0.label[talk.language])) || words.hasPrefix(plainName(of: $0))
    }
    guard let entry = named.max(by: { plainName(of: $0).count < plainName(of: $1).count }) else {
      let first = String(words.prefix { !$0.isWhitespace })
      let begun = debts.filter { first.count > 1 && plainName(of: $0).hasPrefix(first) }
      guard begun.count == 1 else { return nil }
      return field(trimmed(words.dropFirst(first.count)), of: begun[0])
    }
    let label = plainWord(entry.label[talk.language])
    return field(trimmed(words.dropFirst(words.hasPrefix(label) ? label.count : plainName(of: entry).count)), of: entry)
  }

  /// nil where the words behind the name are none of its answers.
  func field(_ words: String, of entry: ReviewEntry) -> NamedChange? {
    let rest = trimmed(words.drop { ",，：:".contains($0) || $0.isWhitespace })
    if rest.isEmpty { return NamedChange(entry: entry) }
    if let change = dueOrPaid(rest, of: entry) { return change }
    let fields = debtFields(of: entry)
    if saysSettled(rest), let question = fields.first(where: { $0.key == "balance" })?.question {
      return NamedChange(entry: entry, question: question, value: "0")
    }
    let found = fields.compactMap { field in
      fieldWords[field.key]?.filter { rest.hasPrefix($0) }.max { $0.count < $1.count }.map { (field.question, $0) }
    }.max { $0.1.count < $1.1.count }
    if let found { return NamedChange(entry: entry, question: found.0, value: value(behind: found.1, in: rest)) }
    guard let debt = entry.debt,
      let (key, value) = answerSaid(rest, debt.list == .cards ? .card : .loan, state.reading),
      let question = fields.first(where: { $0.key == key })?.question
    else { return nil }
    return NamedChange(entry: entry, question: question, value: value)
  }

  /// A fee called yearly needs no period of its own.
  private func value(behind name: String, in words: String) -> String {
    let value = valueBehind(name, in: words)
    let isYearly = ["annual fee", "yearly fee", "年费"].contains(name)
    return isYearly && value.last?.isNumber ?? false ? value + "/year" : value
  }

  private func answer(beginning words: String, among entries: [ReviewEntry]) -> NamedChange? {
    var best: (entry: ReviewEntry, length: Int)?
    for entry in entries where entry.debt == nil {
      let id = entry.questions[0]
      let names = [entry.label.en, entry.label.zh].map(plainWord) + (answerWords[id] ?? [])
      for name in names where words.hasPrefix(name) && name.count > best?.length ?? 0 { best = (entry, name.count) }
    }
    guard let best, let question = state.question(best.entry.questions[0]) else { return answerToCome(words) }
    return NamedChange(
      entry: best.entry, question: question, value: valueBehind(String(words.prefix(best.length)), in: words))
  }

  /// An answer that was not asked for yet.
  private func answerToCome(_ words: String) -> NamedChange? {
    let named = answerWords.flatMap { id, names in names.filter(words.hasPrefix).map { (id: id, name: $0) } }
    guard let longest = named.max(by: { ($0.name.count, $1.id) < ($1.name.count, $0.id) }),
      let question = state.question(longest.id)
    else { return nil }
    return NamedChange(question: question, value: valueBehind(longest.name, in: words))
  }

  func valueBehind(_ name: String, in words: String) -> String {
    var rest = trimmed(words.dropFirst(name.count))
    for filler in ["to ", "is ", "=", ":", "改成", "改为", "变成", "是", "到"] where rest.hasPrefix(filler) {
      rest = trimmed(rest.dropFirst(filler.count))
    }
    return rest
  }

  private func plainName(of entry: ReviewEntry) -> String {
    switch entry.debt {
    case (.cards, let index)?: plainWord(sanitised(state.household.cards?[index].name ?? ""))
    case (.loans, let index)?: plainWord(sanitised(state.household.loans?[index].name ?? ""))
    case nil: ""
    }
  }

  /// Every answer of a debt that can be changed, those that are not asked for too.
  func debtFields(of entry: ReviewEntry) -> [(key: String, question: Question)] {
    guard let debt = entry.debt else { return [] }
    return allQuestions(of: debt.list, debt.index, state).map { question in
      (String(question.id.split(separator: ".").last ?? ""), question)
    }
  }

  /// Makes a change that names its value, or asks for it.
  func make(_ change: NamedChange) -> Asked? {
    guard let question = change.question else {
      guard let entry = change.entry else { return nil }
      return entry.questions.count > 1 ? changeField(of: entry) : changeAnswer(entry.questions[0])
    }
    guard !change.value.isEmpty else { return changeAnswer(question) }
    let before = state
    do throws(AnswerProblem) {
      if question.takesUnknown(change.value) {
        question.forget(&state)
      } else {
        try checkSaysInAll(change.value, to: question, state)
        try checkIsOfThis(change.value, to: question)
        try question.take(change.value, &state)
        try checkSums(since: before)
        try checkReadsBack(since: before)
      }
    } catch {
      talk.refuse(error)
      return nil
    }
    state.answered.insert(question.id)
    keepState()
    let shown = listed(question, state, talk.language) ?? notKnown[talk.language]
    let colon = Text(en: ": ", zh: "：")[talk.language]
    talk.echo(Text(same: (question.listLabel ?? question.label)[talk.language] + colon + shown))
    sayWhatStaysDue(behind: question, of: change.entry)
    if saysNotPaid(change.value), let entry = change.entry { sayHowLateIsAsked(entry) }
    guard let odd = question.odd(state) else { return .again }
    talk.wonder(odd)
    switch settleByName(question, before: before) {
    case .kept: return .again
    case .back:
      state = before
      keepState()
      talk.say(takenBack)
      return .again
    case .other(let value):
      state = before
      return make(NamedChange(entry: change.entry, question: question, value: value))
    }
  }
}
