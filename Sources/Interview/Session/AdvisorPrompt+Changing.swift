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

  /// `remove 花呗`.
  func remove(_ argument: String) {
    change { state in
      let interviewer = interviewer(for: state)
      interviewer.remove(argument)
      state = interviewer.state
    }
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
