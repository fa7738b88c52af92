import Checks
import Household
import Money
import Outlook
import Phrases
import Terminal
import Wording

extension Session {
  /// The first answer, and then the rest for who wants it.
  /// - Returns: the state to go on from, with what was said kept and only the rest to be asked; nil to stop.
  func afterQuick(_ state: InterviewState) -> InterviewState? {
    talk.say("")
    talk.heading(Text(en: "A first answer", zh: "先看个大概")[talk.language])
    talk.show(quickText(assessment(of: state.household), talk.language, columns: talk.columns))
    talk.say("")
    let question = Text(en: "Go on, debt by debt? What you said is kept.", zh: "接着一笔一笔填吗？刚才填的都留着。")
    let (yes, no) = (
      ["go on", "continue", "继续", "接着", "接着填"], ["quit", "exit", "q", "stop", "退出", "不了", "不用了", "不填了"]
    )
    guard talk.confirmed(question, fallback: true, yes: yes, no: no) == .yes else { return nil }
    return state.debtByDebt
  }
}

extension Session {
  /// Debts that together are far from what was said to be owed in all, before they were listed.
  func oddTotal(of state: InterviewState) -> Text? {
    var ended = state
    ended.beginList(.loans)
    ended.endList(.loans, isOpen: false)
    guard let said = ended.saidDebts, let listed = assessment(of: ended.household).figures.totalDebt.known else {
      return nil
    }
    let isFar = { (one: Amount, other: Amount) in one > other && (one - other).minorUnits > one.minorUnits / 20 }
    let currency = state.household.currency
    let (all, owed) = (listed.formatted(in: currency), said.amount.formatted(in: currency))
    if isFar(said.amount, listed) {
      return Text(
        en: "The debts listed come to \(all); you said \(owed) in all before. Is one missing?",
        zh: "列出来的一共 \(all)，前面说一共欠 \(owed)。是不是漏了一笔？")
    }
    guard isFar(listed, said.amount) else { return nil }
    return Text(
      en: "The debts listed come to \(all), more than the \(owed) you said before. Is one there twice?",
      zh: "列出来的一共 \(all)，比前面说的 \(owed) 多。有没有哪笔写了两遍？")
  }
}

extension InterviewState {
  /// The same, with the debts to be listed one by one; their sums hold until the first is.
  var debtByDebt: InterviewState {
    guard isQuick else { return self }
    var rest = self
    rest.isQuick = false
    rest.answered = rest.answered.filter { !$0.hasPrefix("totals.") }
    return rest
  }
}

extension Interviewer {
  /// Matters that cannot wait, written at a question of sums.
  func hearsUrgent(_ line: String) -> Bool {
    guard state.isQuick, !line.contains(where: \.isNumber), plainWord(line).count > 1, !isNoneOfThem(line),
      !isUnknownWord(line),
      let chosen = try? severalChoices(line, among: urgentChoices), !chosen.isEmpty
    else { return false }
    let matters = chosen.compactMap { Situation.Urgent(rawValue: $0.id) }
    let known = state.household.situation.urgent ?? []
    state.household.situation.urgent = known + matters.filter { !known.contains($0) }
    keepState()
    talk.echo(Text(en: chosen.map(\.name.en).joined(separator: ", "), zh: chosen.map(\.name.zh).joined(separator: "、")))
    onUrgent(matters)
    return true
  }
}

extension Talk {
  /// Of a first answer, the sums of all debts give way to the list that begins.
  func listing(_ state: InterviewState) -> InterviewState {
    if state.isQuick {
      say(
        Text(
          en: "  From here debt by debt: what was owed in all counts no more. Add every debt.",
          zh: "  从这里起一笔一笔算，刚才报的总数不再用；请把每一笔都加上。"))
    }
    return state.debtByDebt
  }
}
