import Household
import Phrases
import Wording

extension Interviewer {
  /// `remove 花呗`: where several debts have the name, or none is given, the one whose number is given.
  func remove(_ argument: String) {
    let name = plainWord(unquoted(argument))
    let entries = reviewEntries(state, talk.language)
    let debts = entries.filter { $0.debt != nil }
    if let number = Int(name), number > 0, entries.indices.contains(number - 1), let debt = entries[number - 1].debt {
      return takeOut(debt, entries[number - 1])
    }
    if let number = Int(name) { return talk.refuse(noDebt(at: number, among: entries)) }
    let own = plainWord(withOwnNames(name))
    let found = debts.filter { plainWord(fullName(of: $0)) == name }
    let named = name.isEmpty ? debts : found.isEmpty ? debts.filter { plainWord(fullName(of: $0)) == own } : found
    guard !named.isEmpty else { return talk.refuse(noDebt(name, among: debts)) }
    guard let chosen = named.count == 1 && !name.isEmpty ? named[0] : choose(among: named), let debt = chosen.debt
    else {
      return
    }
    takeOut(debt, chosen)
  }

  private func takeOut(_ debt: (list: DebtList, index: Int), _ entry: ReviewEntry) {
    let name = fullName(of: entry)
    state.removeDebt(debt.list, at: debt.index)
    keepState()
    if keeping != .advisor { talk.echo(Text(en: "\(name) is taken out", zh: "已删掉“\(name)”")) }
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
