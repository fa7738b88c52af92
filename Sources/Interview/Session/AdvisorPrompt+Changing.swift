import Household
import Wording

extension AdvisorPrompt {
  /// `edit`, `edit 3`, `edit Visa`.
  func edit(_ argument: String) {
    change { state in
      let interviewer = Interviewer(state: state, talk: talk) { _ in }
      if argument.isEmpty {
        interviewer.changeFromList()
      } else {
        interviewer.change(entryNamed: argument)
      }
      state = interviewer.state
    }
  }

  /// `add card`, `add loan 花呗 8000 900`.
  func add(_ argument: String) {
    let (word, row) = firstWord(argument)
    let kinds = [
      Choice(id: "card", name: Text(en: "card", zh: "信用卡"), alsoSaid: ["cards", "卡"]),
      Choice(id: "loan", name: Text(en: "loan", zh: "贷款"), alsoSaid: ["loans", "借款"]),
    ]
    guard let kind = try? choice(word, among: kinds) else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "a card or a loan?", zh: "加信用卡还是贷款？"),
          remedy: Text(en: "add card, or add loan", zh: "add card 或 add loan")))
    }
    change { state in
      let interviewer = Interviewer(state: state, talk: talk) { _ in }
      if row.isEmpty {
        interviewer.changeAnswer("\(kind.id)s.more")
      } else {
        interviewer.addRow(row, kind.id == "card" ? .card : .loan)
      }
      state = interviewer.state
    }
  }

  /// `remove 花呗`: where several debts have the name, the first whose number is given.
  func remove(_ argument: String) {
    let name = plainWord(unquoted(argument))
    let debts = reviewEntries(state, talk.language).filter { $0.debt != nil }
    let named = debts.filter { plainWord(sanitised(fullName(of: $0))) == name }
    guard !named.isEmpty else {
      let near = nearest(name, in: debts.map { fullName(of: $0) })
      return talk.refuse(
        AnswerProblem(
          Text(en: "no debt of that name", zh: "没有叫这个名字的债务"),
          remedy: near.map { Text(en: "did you mean \(sanitised($0))?", zh: "是不是“\(sanitised($0))”？") }
            ?? Text(en: "show lists them", zh: "输入 show 看全部")))
    }
    guard let chosen = named.count == 1 ? named[0] : choose(among: named), let debt = chosen.debt else { return }
    change { $0.removeDebt(debt.list, at: debt.index) }
  }

  private func fullName(of entry: ReviewEntry) -> String {
    switch entry.debt {
    case (.cards, let index)?: state.household.cards?[index].name ?? ""
    case (.loans, let index)?: state.household.loans?[index].name ?? ""
    case nil: ""
    }
  }

  private func choose(among entries: [ReviewEntry]) -> ReviewEntry? {
    for (index, entry) in entries.enumerated() { talk.say("  \(index + 1) \(sanitised(entry.value))") }
    let label = Text(en: "Which one? Enter = none: ", zh: "哪一笔？回车 = 不删：")
    guard let line = talk.askLine(label), let number = Int(plainWord(line)), entries.indices.contains(number - 1) else {
      return nil
    }
    return entries[number - 1]
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
