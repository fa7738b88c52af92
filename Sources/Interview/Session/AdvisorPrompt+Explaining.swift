import Checks
import Counsel
import Phrases
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `explain debt-ratio`, the check's title, or words of either; `explain plan`.
  func explain(_ argument: String) {
    let checks = session.setting.pack.checks
    let word = plainWord(argument)
    guard !word.isEmpty else {
      list(checks)
      return talk.say(Text(en: "  Which one? For example: explain debt-ratio", zh: "  要看哪一个？例如：解释 每月结余"))
    }
    if ["plan", "计划", "还款计划"].contains(word) { return explainPlan() }
    let exact = checks.filter { $0.isNamed(word) }
    let named = exact.isEmpty ? checks.filter { $0.isEntitled(with: word) } : exact
    guard let check = named.first, named.count == 1 else { return offer(named, of: word) }
    talk.page(
      screenText(
        explanationDocument(assessment, of: check, language: talk.language), columns: talk.columns,
        emphasise: talk.emphasise))
  }

  /// Lists the checks whose titles hold the word, else those whose texts do.
  private func offer(_ named: [Check], of word: String) {
    let checks = session.setting.pack.checks
    let found = named.isEmpty ? checks.filter { $0.speaks(of: word) } : named
    guard !found.isEmpty else { return talk.refuse(noCheck(word, among: checks)) }
    list(found)
    talk.say(Text(en: "  No check has just that name. Which of these?", zh: "  没有正好叫这个的，是要看上面哪一个？"))
  }

  private func list(_ checks: [Check]) {
    for check in checks { talk.say("  \(padded(check.id, to: 22))\(check.title[talk.language])") }
  }

  private func noCheck(_ word: String, among checks: [Check]) -> AnswerProblem {
    let near = nearest(word, in: checks.flatMap { [$0.id, $0.title.en.lowercased(), $0.title.zh] })
    return AnswerProblem(
      Text(en: "no such check", zh: "没有这个检查项"),
      remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是“\($0)”？") }
        ?? Text(en: "explain alone lists them", zh: "只输入“解释”看全部"))
  }
}

extension Check {
  private var names: [String] { [id, title.en.lowercased(), title.zh] }

  fileprivate func isNamed(_ word: String) -> Bool { names.contains(word) }

  fileprivate func isEntitled(with word: String) -> Bool { word.count >= 2 && names.contains { $0.contains(word) } }

  fileprivate func speaks(of word: String) -> Bool {
    let texts = [reading, why, ours].compactMap(\.self).flatMap { [$0.en.lowercased(), $0.zh] }
    return word.count >= 2 && texts.contains { $0.contains(word) }
  }
}
