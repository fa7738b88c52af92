import Wording

/// Whether mortgages count in a way out, as it is typed: `with mortgages`, `算上房贷`; empty, they do not.
/// - Throws: `AnswerProblem` for anything else.
package func countsMortgages(_ argument: String) throws(AnswerProblem) -> Bool {
  let (isAsked, rest) = countingMortgages(plainWord(argument))
  guard rest.isEmpty else {
    throw AnswerProblem(
      Text(en: "way-out takes nothing else", zh: "“出路”后面不用写别的"),
      remedy: Text(en: "way-out, or way-out with mortgages", zh: "出路，或者 出路 算上房贷"))
  }
  return isAsked
}

/// Whether what is asked for ends with the wish that mortgages count in, and what comes before that.
func countingMortgages(_ text: String) -> (isAsked: Bool, rest: String) {
  let endings = ["--with-mortgages", "with-mortgages", "with mortgages", "with mortgage", "算上房贷", "加上房贷", "连房贷"]
  let words = trimmed(text)
  guard let ending = endings.first(where: { words.lowercased().hasSuffix($0) }) else { return (false, text) }
  return (true, trimmed(words.dropLast(ending.count)))
}
