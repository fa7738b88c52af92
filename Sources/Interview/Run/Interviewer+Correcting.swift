import Household
import Money
import Phrases
import Terminal
import Wording

/// What was written last of a list, corrected where the next debt is asked for.
extension Interviewer {
  /// `oops`, `sorry, limit is 6000`, `actually Visa 6000 3900`; nil for a line that takes nothing back.
  func takeCorrection(_ line: String, at question: Question) -> Asked? {
    guard let kind = question.takesRows, !endsList(line, state.names), let correction = CorrectionTyped(line) else {
      return nil
    }
    let list: DebtList = kind == .card ? .cards : .loans
    if (try? isRow(correction.told, kind, state.reading)) == true {
      let before = (state.household.cards?.count ?? 0) + (state.household.loans?.count ?? 0)
      let asked = take(correction.told, of: question)
      let after = (state.household.cards?.count ?? 0) + (state.household.loans?.count ?? 0)
      if after > before { _ = replacesNamesake("replace") }
      return asked
    }
    guard let entry = lastEntry(of: list) else {
      talk.refuse(nothingToCorrect)
      return .again
    }
    let told = withoutArticle(plainWord(correction.told))
    guard let change = field(told, of: entry), change.question != nil, !change.value.isEmpty else {
      talk.refuse(howToCorrect(entry))
      return .again
    }
    offer(change, of: entry)
    return .again
  }

  private func offer(_ change: NamedChange, of entry: ReviewEntry) {
    let shown = truncated(sanitised(change.value), to: 20)
    let label = change.question.map { $0.listLabel ?? $0.label } ?? entry.label
    let asked = Text(en: "  \(label.en): change it to \(shown)?", zh: "  \(label.zh)，改成 \(shown) 吗？")
    switch talk.confirmed(asked, fallback: true) {
    case .yes: _ = make(change)
    case .no: talk.say(Text(en: "  Nothing was changed.", zh: "  没有改。"))
    case .interrupted, .ended: return
    }
  }

  private func lastEntry(of list: DebtList) -> ReviewEntry? {
    reviewEntries(state, talk.language).last { $0.debt?.list == list }
  }

  private func withoutArticle(_ words: String) -> String {
    for start in ["the ", "its ", "it's ", "my ", "that "] where words.hasPrefix(start) {
      return trimmed(words.dropFirst(start.count))
    }
    return words
  }

  private func howToCorrect(_ entry: ReviewEntry) -> AnswerProblem {
    let name = entry.label
    return AnswerProblem(
      Text(en: "what is to be corrected?", zh: "要改哪里？"),
      remedy: Text(
        en: "< goes back to \(name.en), where its row can be written again; or write: edit \(name.en)",
        zh: "写 < 回到“\(name.zh)”重写一行；或写：改 \(name.zh)"))
  }
}

let correctionAmongRows = AnswerProblem(
  Text(en: "what is to be corrected?", zh: "要改哪里？"),
  remedy: Text(en: "write the whole row of the debt again, as it should be", zh: "把要改的那一笔整行重写一遍"))

private let nothingToCorrect = AnswerProblem(
  Text(en: "nothing stands in this list yet", zh: "这里还没有填过"),
  remedy: Text(en: "write the name of a debt, or press Enter when there is none", zh: "写一笔的名称；没有就按回车"))

/// A row of a name that stands in the list: another one, or the one before corrected.
extension Interviewer {
  /// Said behind the row; `replace` then puts it in place of the one before. Of lines that come at once each is a debt.
  func askIfCorrected(_ row: EnteredRow) {
    guard !isTakingBlock, keeping != .advisor, !talk.conversation.isAhead, namesakes() != nil else { return }
    let shown = truncated(sanitised(row.name), to: 20)
    talk.wonder(
      Text(
        en: "“\(shown)” stands there twice now. Another one: go on. This row corrects the one before: write replace.",
        zh: "“\(shown)”现在有两笔。确实是另一笔，就接着填；是改前面那笔，就写“替换”。"))
  }

  /// Puts the last row in place of the one before it of its name; false where the word does not say so.
  func replacesNamesake(_ word: String) -> Bool {
    guard wordsOfReplacing.contains(word), let (list, first, last) = namesakes() else { return false }
    switch list {
    case .cards: state.household.cards?.swapAt(first, last)
    case .loans: state.household.loans?.swapAt(first, last)
    }
    state.swapAnswers(list, first, last)
    state.removeDebt(list, at: last)
    confirming = nil
    keepNow()
    goToTheFront()
    talk.say(Text(en: "  The one before was replaced.", zh: "  前面那笔已换成这一笔。"))
    return true
  }

  /// The last debt of the list that was written to last, and the one before it of its name.
  private func namesakes() -> (list: DebtList, first: Int, last: Int)? {
    let loans = (state.household.loans ?? []).map { plainWord($0.name) }
    let cards = (state.household.cards ?? []).map { plainWord($0.name) }
    for (list, names) in [(DebtList.loans, loans), (.cards, cards)] {
      guard let name = names.last else { continue }
      return names.dropLast().lastIndex(of: name).map { (list, $0, names.count - 1) }
    }
    return nil
  }
}

private let wordsOfReplacing: Set<String> = [
  "replace", "replace it", "replaced", "the same", "same one", "same card", "same loan", "it's the same", "替换", "替换掉",
  "换掉",
  "更正", "同一张", "同一笔", "是同一张", "是同一笔", "改前面那笔", "改前一笔", "改前一张",
]
