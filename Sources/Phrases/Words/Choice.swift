import Money
package import Wording

/// One of several answers, told by its number, its word in either language, or how people also say it.
package struct Choice: Sendable {
  /// The word that the document uses.
  package let id: String
  package let name: Text
  package let alsoSaid: [String]
  private let words: Set<String>

  package init(id: String, name: Text, alsoSaid: [String] = []) {
    (self.id, self.name, self.alsoSaid) = (id, name, alsoSaid)
    words = Set(([id, name.en, name.zh] + alsoSaid).map { $0.lowercased() })
  }

  package func matches(_ word: String) -> Bool { words.contains(word) }
}

/// The choice that `answer` names.
/// - Throws: `AnswerProblem` that lists the choices, with the nearest one.
package func choice(_ answer: String, among choices: [Choice]) throws(AnswerProblem) -> Choice {
  let word = plainWord(answer)
  if let number = Int(word), number > 0, choices.indices.contains(number - 1) { return choices[number - 1] }
  if let exact = choices.first(where: { $0.matches(word) }) { return exact }
  if let only = begun(with: word, choices) ?? holding(word, choices) { return only }
  let near = nearest(word, in: choices.flatMap { [$0.id, $0.name.en, $0.name.zh] })
  throw AnswerProblem(
    Text(en: "that is not one of the answers", zh: "没有这个选项"),
    remedy: choices.map(\.id) == yesAndNo.map(\.id)
      ? Text(en: "answer yes or no", zh: "请答“是”或“否”") : remedy(near, among: choices.count))
}

/// The only choice that begins so. One Chinese character begins too many things.
private func begun(with word: String, _ choices: [Choice]) -> Choice? {
  guard displayWidth(word) != 2 || word.count != 1 else { return nil }
  let found = choices.filter { choice in
    [choice.id, choice.name.en, choice.name.zh].contains { !word.isEmpty && $0.lowercased().hasPrefix(word) }
  }
  return found.count == 1 ? found[0] : nil
}

/// The only choice in whose words this stands: `法院`, `威胁`.
private func holding(_ word: String, _ choices: [Choice]) -> Choice? {
  guard word.count >= (displayWidth(word) > word.count ? 2 : 4) else { return nil }
  let found = choices.filter { choice in
    ([choice.name.en, choice.name.zh] + choice.alsoSaid).contains { $0.lowercased().contains(word) }
  }
  return found.count == 1 ? found[0] : nil
}

private func remedy(_ near: String?, among count: Int) -> Text {
  guard let near else { return Text(en: "give its number, 1 to \(count)", zh: "请写序号，1 到 \(count)") }
  return Text(
    en: "did you mean \(near)? Or give its number, 1 to \(count)", zh: "是不是“\(near)”？也可以写序号，1 到 \(count)")
}

/// Several choices by number or word, set apart by spaces or commas; in the order of the choices.
/// - Throws: `AnswerProblem` for the first that is none of them.
package func severalChoices(_ answer: String, among choices: [Choice]) throws(AnswerProblem) -> [Choice] {
  var chosen: Set<String> = []
  let separators: Set<Character> = [" ", ",", "，", "、", ";", "；", "\t"]
  if let whole = wholly(plainWord(answer), among: choices) { return [whole] }
  if yesAndNo[0].matches(plainWord(answer)) || saysAll(answer) {
    throw AnswerProblem(
      Text(en: "which of them?", zh: "是哪几件？"),
      remedy: Text(en: "give the numbers, 1 to \(choices.count)", zh: "请写序号，1 到 \(choices.count)"))
  }
  let told = mattersTold(in: answer, among: choices)
  if !told.isEmpty { return choices.filter { told.contains($0.id) } }
  for word in answer.split(whereSeparator: { separators.contains($0) || isBetweenNumbers($0, in: answer) }) {
    if let named = wholly(plainWord(String(word)), among: choices) {
      chosen.insert(named.id)
    } else if !fillersOfMatters.contains(plainWord(String(word))) {
      throw AnswerProblem(
        Text(
          en: "“\(truncated(sanitised(String(word)), to: 20))” is not one of the answers",
          zh: "没有“\(truncated(sanitised(String(word)), to: 20))”这个选项"),
        remedy: remedy(nil, among: choices.count))
    }
  }
  guard !chosen.isEmpty else {
    throw AnswerProblem(
      Text(en: "that is not one of the answers", zh: "没有这个选项"), remedy: remedy(nil, among: choices.count))
  }
  return choices.filter { chosen.contains($0.id) }
}

/// That all of them hold, of which it is asked which: nobody means every one.
private func saysAll(_ answer: String) -> Bool {
  ["all", "all of them", "all of these", "everything", "都有", "全有", "全都有", "全部", "都是", "好几个", "several", "some"]
    .contains(withoutTone(plainWord(answer)))
}

/// `和` of `1和3`.
private func isBetweenNumbers(_ character: Character, in answer: String) -> Bool {
  "和跟与及+&/.".contains(character) && answer.allSatisfy { isDigit($0) || "和跟与及+&/.,，、 ".contains($0) }
}

/// What sentences tell, `法院传票来了，家里要断电`, by the words that matters are also called; nothing where a part of the answer tells
/// none, and where what stands before such a word denies it.
private func mattersTold(in answer: String, among choices: [Choice]) -> Set<String> {
  var told: Set<String> = []
  for part in plainWord(answer).split(whereSeparator: { ",，、;；。".contains($0) }).map({ trimmed($0) })
  where !part.isEmpty {
    let words = part.split { !$0.isLetter && $0 != "'" }.joined(separator: " ")
    let found = choices.filter { choice in
      choice.alsoSaid.contains { said in
        let isChinese = said.contains { !$0.isASCII }
        let text = isChinese ? part : " \(words) "
        guard said.count > 1, let place = text.firstRange(of: isChinese ? said : " \(said) ") else { return false }
        return !denies(text[..<place.lowerBound])
      }
    }
    guard !found.isEmpty else { return [] }
    told.formUnion(found.map(\.id))
  }
  return told
}

private func denies(_ before: Substring) -> Bool {
  before.contains { "没不无非别未".contains($0) }
    || before.split(separator: " ").contains {
      ["no", "not", "never", "without", "isn't", "aren't", "don't", "didn't"].contains($0)
    }
}

/// Words beside those that name a matter. A word that denies one is none of them.
private let fillersOfMatters: Set<String> = ["and", "both", "和", "还有", "以及"]

/// The choice that an answer names by its number, or by whole words that only it has. A word such as `about` names nothing.
private func wholly(_ answer: String, among choices: [Choice]) -> Choice? {
  let word = withoutTone(answer)
  if let number = Int(word), number > 0, choices.indices.contains(number - 1) { return choices[number - 1] }
  if let exact = choices.first(where: { $0.matches(word) }) { return exact }
  guard !wordsOfNoMatter.contains(word) else { return nil }
  let isChinese = word.contains { !$0.isASCII }
  guard word.count >= (isChinese ? 2 : 4) else { return nil }
  let found = choices.filter { choice in
    ([choice.name.en, choice.name.zh] + choice.alsoSaid).map { $0.lowercased() }.contains { name in
      isChinese ? name.contains(word) : name.split { !$0.isLetter }.joined(separator: " ").holdsWhole(word)
    }
  }
  return found.count == 1 ? found[0] : nil
}

/// What stands in the name of a matter and is none.
private let wordsOfNoMatter: Set<String> = [
  "about", "someone", "from", "money", "more", "some", "good", "record", "have", "never", "wrong", "that", "this",
  "with",
  "有人", "可能", "没有", "收到", "没有的", "有的", "自己", "自己的", "已经", "一些", "东西", "这个", "没着落", "账户", "收费", "收钱", "付过钱", "就能",
]

extension String {
  fileprivate func holdsWhole(_ words: String) -> Bool { " \(self) ".contains(" \(words) ") }
}

/// The choices as numbered lines, for above a prompt.
package func numbered(_ choices: [Choice]) -> Text {
  func lines(_ language: Language) -> String {
    choices.enumerated().map { "  \($0.offset + 1) \($0.element.name[language])" }.joined(separator: "\n")
  }
  return Text(en: lines(.en), zh: lines(.zh))
}

package let yesAndNo = [
  Choice(id: "yes", name: Text(en: "yes", zh: "是"), alsoSaid: ["y", "有", "对", "会", "true", "好"]),
  Choice(
    id: "no", name: Text(en: "no", zh: "否"),
    alsoSaid: ["n", "nope", "nah", "cancel", "没有", "没", "不", "不是", "无", "不了", "不用", "取消", "算了", "false"]),
]
