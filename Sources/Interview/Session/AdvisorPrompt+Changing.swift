import Household
import Phrases
import Wording

extension AdvisorPrompt {
  /// Asks on behalf of a command: stopping there leads back to the prompt.
  func interviewer(for state: InterviewState) -> Interviewer {
    Interviewer(state: state, talk: talk, keeping: .advisor) { [drafts = session.drafts] in drafts.keep($0) }
  }

  /// `edit`, `edit 3`, `edit Visa`.
  func edit(_ argument: String) {
    change { state in
      let interviewer = interviewer(for: state)
      if argument.isEmpty {
        interviewer.changeFromList()
      } else {
        interviewer.change(entryNamed: argument)
      }
      state = interviewer.state
    }
  }

  /// Matters that cannot wait say at once what to do first, also when they are ticked later.
  func sayWhatIsNewlyUrgent(since before: InterviewState) {
    let known = before.household.situation.urgent ?? []
    session.sayWhatComesFirst((state.household.situation.urgent ?? []).filter { !known.contains($0) })
  }

  /// `add card`, `add loan 花呗 8000 900`.
  func add(_ argument: String) {
    let (named, row) = kindAndRow(argument)
    let kinds = [
      Choice(id: "card", name: Text(en: "card", zh: "信用卡"), alsoSaid: ["cards", "卡"]),
      Choice(id: "loan", name: Text(en: "loan", zh: "贷款"), alsoSaid: ["loans", "借款"]),
    ]
    let name = nameOfRow(row)
    let told: RowKind? =
      tellsLoan(name, state.names) ? .loan : tellsCard(name, state.names) ? .card : nil
    guard let kind = named ?? told ?? pickKind(kinds) else { return }
    change { state in
      state = talk.listing(state)
      let interviewer = interviewer(for: state)
      if row.isEmpty {
        interviewer.changeAnswer(kind == .card ? "cards.more" : "loans.more")
      } else {
        interviewer.addRow(row, kind)
      }
      state = interviewer.state
    }
  }

  private func pickKind(_ kinds: [Choice]) -> RowKind? {
    talk.say(numbered(kinds))
    let chosen = talk.pick(kinds, Text(en: "Which? Enter = neither: ", zh: "加哪一种？回车 = 不加：")) ?? nil
    return chosen.map { $0.id == "card" ? .card : .loan }
  }

  /// `remove 花呗`: where several debts have the name, or none is given, the one whose number is given.
  func remove(_ argument: String) {
    let name = plainWord(unquoted(argument))
    let entries = reviewEntries(state, talk.language)
    let debts = entries.filter { $0.debt != nil }
    if let number = Int(name), number > 0, entries.indices.contains(number - 1), let debt = entries[number - 1].debt {
      return change { $0.removeDebt(debt.list, at: debt.index) }
    }
    if let number = Int(name) { return talk.refuse(noDebt(at: number, among: entries)) }
    let own = plainWord(named(name))
    let found = debts.filter { plainWord(fullName(of: $0)) == name }
    let named = name.isEmpty ? debts : found.isEmpty ? debts.filter { plainWord(fullName(of: $0)) == own } : found
    guard !named.isEmpty else { return talk.refuse(noDebt(name, among: debts)) }
    guard let chosen = named.count == 1 && !name.isEmpty ? named[0] : choose(among: named), let debt = chosen.debt
    else {
      return
    }
    change { $0.removeDebt(debt.list, at: debt.index) }
  }

  /// A number of a line that is no debt, or of none.
  private func noDebt(at number: Int, among entries: [ReviewEntry]) -> AnswerProblem {
    let debts = entries.indices.filter { entries[$0].debt != nil }.map { String($0 + 1) }
    let which = Text(
      en: debts.isEmpty ? "no debt is listed" : "the debts are \(debts.joined(separator: ", "))",
      zh: debts.isEmpty ? "还没有填债务" : "债务是 \(debts.joined(separator: "、"))")
    guard number > 0, entries.indices.contains(number - 1) else {
      return AnswerProblem(Text(en: "there is no line \(number)", zh: "没有第 \(number) 行"), remedy: which)
    }
    let label = entries[number - 1].label
    return AnswerProblem(
      Text(en: "line \(number), \(label.en), is no debt", zh: "第 \(number) 行“\(label.zh)”不是债务"),
      remedy: Text(en: "edit \(number) changes it; \(which.en)", zh: "写“改 \(number)”可以改；\(which.zh)"))
  }

  private func noDebt(_ name: String, among debts: [ReviewEntry]) -> AnswerProblem {
    if debts.isEmpty {
      return AnswerProblem(
        Text(en: "there is no debt to take out", zh: "没有可删的债务"), remedy: Text(en: "nothing was changed", zh: "什么也没动"))
    }
    let near = nearest(name, in: debts.map { plainWord(fullName(of: $0)) })
    return AnswerProblem(
      Text(en: "no debt of that name", zh: "没有叫这个名字的债务"),
      remedy: near.map { Text(en: "did you mean \(sanitised($0))?", zh: "是不是“\(sanitised($0))”？") }
        ?? Text(en: "remove alone lists them", zh: "只输入“删”看全部"))
  }

  private func fullName(of entry: ReviewEntry) -> String {
    switch entry.debt {
    case (.cards, let index)?: sanitised(state.household.cards?[index].name ?? "")
    case (.loans, let index)?: sanitised(state.household.loans?[index].name ?? "")
    case nil: ""
    }
  }

  private func choose(among entries: [ReviewEntry]) -> ReviewEntry? {
    let colon = Text(en: ": ", zh: "：")[talk.language]
    for (index, entry) in entries.enumerated() {
      talk.say("  \(index + 1) \(entry.label[talk.language])\(colon)\(sanitised(entry.value))")
    }
    let label = Text(en: "Which one? Enter = none: ", zh: "哪一笔？回车 = 不删：")
    guard let line = talk.askLine(label), let number = Int(plainWord(line)), number > 0,
      entries.indices.contains(number - 1)
    else {
      return nil
    }
    return entries[number - 1]
  }
}

/// `card Visa 5000 1200` is a card and its row, `car loan 8000 260` a row alone.
func kindAndRow(_ argument: String) -> (kind: RowKind?, row: String) {
  let (word, row) = firstWord(argument)
  switch plainWord(word) {
  case "card", "cards", "信用卡", "卡": return (.card, row)
  case "loan", "loans", "贷款", "借款": return (.loan, row)
  default: return (nil, trimmed(argument))
  }
}

extension Interviewer {
  /// A row given with a command; a bare name is then asked about.
  func addRow(_ row: String, _ kind: RowKind) {
    do throws(AnswerProblem) {
      if try takeRows(row, kind) { return }
    } catch {
      return talk.refuse(error)
    }
    let before = Set(questions(for: state).map(\.id))
    guard let list = state.question(kind == .card ? "cards.more" : "loans.more"),
      (try? list.take(row, &state)) != nil,
      let first = questions(for: state).first(where: { !before.contains($0.id) && !state.answered.contains($0.id) })
    else { return }
    askNew(startingWith: first, before: before)
  }
}
