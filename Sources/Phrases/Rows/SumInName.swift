package import Money
import Wording

/// The sum that ran into a name: `约2万` of `我妈约2万`, `5000` of `老王5000`, `6300` of `还有6300没还`. nil where its digits may
/// well be of the name: a few, or the tail of a card.
package func sumInName(_ text: String, _ kind: RowKind, _ currency: Currency) -> String? {
  guard text.count <= 60 else { return nil }
  let words = text.split { $0.isWhitespace || $0 == "," || $0 == "，" }.map(String.init)
  return words.lazy.compactMap { sumAtTheEnd(of: $0, kind, currency) ?? sumInside($0, kind) }.first
}

/// `5000` of `老王5000`, which begins behind the first letter.
func sumAtTheEnd(of word: String, _ kind: RowKind, _ currency: Currency) -> String? {
  word.indices.dropFirst().lazy.map { String(word[$0...]) }.first {
    $0.count >= 2 && !mayBePartOfName($0, kind) && isSumOrVague($0, currency)
  }
}

private func sumInside(_ word: String, _ kind: RowKind) -> String? {
  let behindName = word.drop { !isDigit($0) }
  let digits = String(behindName.prefix(while: isDigit))
  guard behindName.count < word.count, digits.count >= 3, let next = behindName.dropFirst(digits.count).first else {
    return nil
  }
  return !mayBePartOfName(digits, kind) || "没还块元要左多欠".contains(next) ? digits : nil
}

private func mayBePartOfName(_ behind: String, _ kind: RowKind) -> Bool {
  guard behind.allSatisfy(isDigit) else { return false }
  return behind.count < (kind == .card ? 5 : 3) || behind.count < 5 && !behind.hasSuffix("00")
}

/// True for `好几千` too, which is a sum that is too vague.
package func isSumOrVague(_ text: String, _ currency: Currency) -> Bool {
  do throws(NumberProblem) {
    _ = try Stated.read(text, in: currency)
    return true
  } catch {
    guard case .vague = error else { return false }
    return true
  }
}
