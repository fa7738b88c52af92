package import Money
import Wording

/// The currency that the signs and words beside the sums of a line are of: dollars are those of the United States, pounds and
/// rupees as most people mean them. nil where there is none, and where they do not agree.
package func currencyMeant(by line: String) -> Currency? {
  guard line.utf8.count <= 4_000 else { return nil }
  let words = uniform(line).split { $0.isWhitespace || ",，;；、:：".contains($0) }.map(String.init)
  var possible: Set<String>?
  for (index, word) in words.enumerated() where word.contains(where: isDigit) {
    var codes = currencyCodes(signedOn: word)
    if codes.isEmpty, words.indices.contains(index + 1) { codes = currencyCodes(named: words[index + 1]) }
    if codes.isEmpty { codes = currencyCodes(named: String(word.drop { isDigit($0) || ".kw万千".contains($0) })) }
    guard !codes.isEmpty else { continue }
    possible = possible.map { $0.intersection(codes) } ?? codes
  }
  return possible.flatMap(mostLikely)
}

/// Of several that share a sign, as most people mean it.
func mostLikely(_ codes: Set<String>) -> Currency? {
  let code = ["CNY", "USD", "GBP", "INR"].first(where: codes.contains) ?? (codes.count == 1 ? codes.first : nil)
  return code.flatMap { Currency(code: $0) }
}
