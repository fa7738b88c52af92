import Wording

/// One of several answers, told by its number, its word in either language, or how people also say it.
struct Choice: Sendable {
  /// The word that the document uses.
  var id: String
  var name: Text
  var alsoSaid: [String] = []

  func matches(_ word: String) -> Bool {
    ([id, name.en, name.zh] + alsoSaid).contains { $0.lowercased() == word }
  }
}

/// The choice that `answer` names.
/// - Throws: `AnswerProblem` that lists the choices, with the nearest one.
func choice(_ answer: String, among choices: [Choice]) throws(AnswerProblem) -> Choice {
  let word = plainWord(answer)
  if let number = Int(word), choices.indices.contains(number - 1) { return choices[number - 1] }
  if let exact = choices.first(where: { $0.matches(word) }) { return exact }
  let begun = choices.filter { choice in
    [choice.id, choice.name.en, choice.name.zh].contains { !word.isEmpty && $0.lowercased().hasPrefix(word) }
  }
  if begun.count == 1 { return begun[0] }
  let near = nearest(word, in: choices.flatMap { [$0.id, $0.name.en, $0.name.zh] })
  throw AnswerProblem(
    Text(en: "that is not one of the answers", zh: "没有这个选项"),
    remedy: choices.map(\.id) == yesAndNo.map(\.id)
      ? Text(en: "answer yes or no", zh: "请答“是”或“否”") : remedy(near, among: choices.count))
}

private func remedy(_ near: String?, among count: Int) -> Text {
  guard let near else { return Text(en: "give its number, 1 to \(count)", zh: "请写序号，1 到 \(count)") }
  return Text(
    en: "did you mean \(near)? Or give its number, 1 to \(count)", zh: "是不是“\(near)”？也可以写序号，1 到 \(count)")
}

/// Several choices by number or word, set apart by spaces or commas; in the order of the choices.
/// - Throws: `AnswerProblem` for the first that is none of them.
func severalChoices(_ answer: String, among choices: [Choice]) throws(AnswerProblem) -> [Choice] {
  var chosen: Set<String> = []
  let separators: Set<Character> = [" ", ",", "，", "、", ";", "；", "\t"]
  if let whole = try? choice(answer, among: choices) { return [whole] }
  for word in answer.split(whereSeparator: separators.contains) {
    chosen.insert(try choice(String(word), among: choices).id)
  }
  return choices.filter { chosen.contains($0.id) }
}

/// Small letters, half width, no space at the ends.
func plainWord(_ text: String) -> String {
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    let isFullWidth = (0xFF01...0xFF5E).contains(scalar.value)
    scalars.append(isFullWidth ? Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar : scalar)
  }
  return trimmed(String(scalars)).lowercased()
}

func trimmed(_ text: some StringProtocol) -> String {
  String(text.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
}

/// The choices as numbered lines, for above a prompt.
func numbered(_ choices: [Choice]) -> Text {
  func lines(_ language: Language) -> String {
    choices.enumerated().map { "  \($0.offset + 1) \($0.element.name[language])" }.joined(separator: "\n")
  }
  return Text(en: lines(.en), zh: lines(.zh))
}

let yesAndNo = [
  Choice(id: "yes", name: Text(en: "yes", zh: "是"), alsoSaid: ["y", "有", "对", "会", "true", "好"]),
  Choice(id: "no", name: Text(en: "no", zh: "否"), alsoSaid: ["n", "没有", "没", "不", "不是", "无", "false"]),
]
