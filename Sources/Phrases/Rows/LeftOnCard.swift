import Money
import Wording

/// The sum of `剩1万2`, `还剩1万2`, `1200 left`, `remaining 1200`: of a card what is still owed, or what can still be spent. nil
/// for anything else.
func sumLeftOnCard(_ text: String, _ currency: Currency) -> String? {
  var word = plainWord(text)
  let isSaid =
    ["还剩余", "剩余", "还剩下", "还剩", "剩下", "剩", "left", "remaining"].contains { word.takePrefix($0) }
    || ["remaining", "left", "剩余", "剩下"].contains { word.takeSuffix($0) }
  for filler in [":", "了"] { _ = word.takePrefix(filler) }
  guard isSaid, holdsNumber(word), (try? Stated.read(word, in: currency)) != nil else { return nil }
  return word
}

/// What is left of a card could be two things, and both are named.
func owedOrFree(_ sum: String, _ currency: Currency) -> AnswerProblem {
  let shown = (try? Stated.read(sum, in: currency))?.written(in: currency) ?? truncated(sanitised(sum), to: 20)
  return AnswerProblem(
    Text(en: "\(shown) left: still owed, or still free on the card?", zh: "剩 \(shown)：是还欠着，还是还能刷？"),
    remedy: Text(
      en: "write used \(shown), or available \(shown)", zh: "还欠着写“已用 \(shown)”，还能刷写“可用 \(shown)”"))
}
