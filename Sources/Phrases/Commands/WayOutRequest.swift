import Wording

/// Whether mortgages count in a way out, as it is typed: `with mortgages`, `算上房贷`; empty, they do not.
/// - Throws: `AnswerProblem` for anything else.
package func countsMortgages(_ argument: String) throws(AnswerProblem) -> Bool {
  let words = plainWord(argument).drop { $0 == "-" }.replacing("-", with: " ")
  if words.isEmpty { return false }
  if ["with mortgages", "with mortgage", "算上房贷", "加上房贷", "连房贷"].contains(words) { return true }
  throw AnswerProblem(
    Text(en: "way-out takes nothing else", zh: "“出路”后面不用写别的"),
    remedy: Text(en: "way-out, or way-out with mortgages", zh: "出路，或者 出路 算上房贷"))
}
