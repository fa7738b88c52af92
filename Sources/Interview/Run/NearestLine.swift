import Household
import Money
import Phrases
import Rules
import Wording

extension Interviewer {
  /// Why `text` names no line of the list, with the nearest that does.
  func noLine(_ text: String, among entries: [ReviewEntry]) -> AnswerProblem {
    let label = { (entry: ReviewEntry) in sanitised(entry.label[self.talk.language]) }
    if let problem = noAnswerNamed(in: plainWord(withOwnNames(text)), among: entries) { return problem }
    if let problem = partOfCosts(plainWord(text)) { return problem }
    guard Int(text) == nil, let near = nearestLine(text, among: entries) else {
      let debts = entries.filter { $0.debt != nil }.prefix(5).map(label)
      let isDebt = Int(text) == nil && !debts.isEmpty && (state.names.kind(in: text) != nil || state.names.isBank(text))
      return AnswerProblem(
        Text(en: "no such line", zh: "没有这一行"),
        remedy: isDebt
          ? Text(
            en: "the debts are \(debts.joined(separator: ", ")); add takes another",
            zh: "债务有\(debts.joined(separator: "、"))；要加一笔就写“加”")
          : Text(en: "1 to \(entries.count)", zh: "写 1 到 \(entries.count)"))
    }
    return AnswerProblem(
      Text(en: "no such line", zh: "没有这一行"),
      remedy: Text(en: "did you mean \(label(near))?", zh: "是不是“\(label(near))”？"))
  }

  /// `rent 3000`: a part of the living costs, which are changed with it where they stand in parts, and else as a whole.
  private func partOfCosts(_ text: String) -> AnswerProblem? {
    let name = trimmed(text.prefix { !isDigit($0) && !$0.isCurrencySymbol })
    let sum = trimmed(text.dropFirst(text.prefix { !isDigit($0) && !$0.isCurrencySymbol }.count))
    guard isLivingCost(name), let costs = state.household.essentials,
      (try? monthlySum(sum, in: state.household.currency)) != nil
    else { return nil }
    let message = Text(en: "“\(name)” is a part of the living costs", zh: "“\(name)”算在生活开支里")
    if case .parts = costs {
      return AnswerProblem(
        message, remedy: Text(en: "write: edit living costs \(name) \(sum)", zh: "写：改 生活开支 \(name)\(sum)"))
    }
    let all = shownMonthly(costs, in: state.household.currency, talk.language) ?? ""
    return AnswerProblem(
      message,
      remedy: Text(
        en: "they stand as one figure, \(all): write the new one, all in all, behind: edit living costs",
        zh: "生活开支现在是一个总数 \(all)，请写改后的总数：改 生活开支 加总数"))
  }

  /// `花呗 5000`: a debt, and not which of its answers; nil where no debt stands in front.
  private func noAnswerNamed(in text: String, among entries: [ReviewEntry]) -> AnswerProblem? {
    let debts = entries.filter { $0.debt != nil }.map { sanitised($0.label[talk.language]) }
    guard let name = debts.filter({ text.hasPrefix(plainWord($0)) }).max(by: { $0.count < $1.count }) else {
      return nil
    }
    let value = valueBehind(plainWord(name), in: text)
    guard looksLikeNumber(value) else { return nil }
    let (shown, sum) = (truncated(name, to: 24), truncated(sanitised(value), to: 20))
    return AnswerProblem(
      Text(en: "which answer of \(shown)?", zh: "改“\(shown)”的哪一项？"),
      remedy: Text(
        en: "write its word before the figure: edit \(shown) owed \(sum)", zh: "数字前写上是哪一项：改 \(shown) 欠款 \(sum)"))
  }

  /// By its name, by what it is also called, by what it holds, or by the kind of debt.
  private func nearestLine(_ text: String, among entries: [ReviewEntry]) -> ReviewEntry? {
    let first = String(text.prefix { !$0.isWhitespace })
    var called: [(name: String, entry: ReviewEntry)] = []
    for entry in entries {
      let others = entry.questions.first.flatMap { answerWords[$0] } ?? []
      called += ([entry.label.en, entry.label.zh].map(plainWord) + others).map { ($0, entry) }
    }
    if isLivingCost(first) || isLivingCost(text), let costs = entries.first(where: { $0.questions == ["essentials"] }) {
      return costs
    }
    for word in [text, first] {
      if let near = nearest(word, in: called.map(\.name)) { return called.first { $0.name == near }?.entry }
    }
    let kind = state.names.kind(in: text)
    return entries.first { entry in
      guard let debt = entry.debt, debt.list == .loans, let kind else { return false }
      return state.household.loans?[debt.index].kind == kind
    }
  }
}
