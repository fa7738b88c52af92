import Money
import Wording

/// The sum of a debt guaranteed for someone, said among the loans: `guarantee 50000`, `guarantor for Wang 50000`,
/// `co-signed my son's car 14000`, `担保 50000`, `给老王担保 5万`. nil where the line is no guarantee, but a debt whose name holds
/// that word.
package func guaranteed(in answer: String) -> String? {
  guard !answer.contains(where: \.isNewline) else { return nil }
  return guaranteedInEnglish(answer) ?? guaranteedInChinese(answer)
}

private func guaranteedInEnglish(_ answer: String) -> String? {
  guard let behind = wordsBehindGuarantee(answer) else { return nil }
  let words = behind.forWhom.isEmpty || behind.isSaid ? behind.figures : []
  return onlySum(words.joined(separator: " "))
}

/// What stands behind the word of a guarantee: for whom, and the figures. `Guarantee Bank` may be a lender's name; `guarantee for`,
/// `I guarantee` and `co-signed` are not. A `guarantor loan` is one's own.
private func wordsBehindGuarantee(_ answer: String) -> (forWhom: [String], figures: [String], isSaid: Bool)? {
  var words = trimmed(answer).split { $0.isWhitespace }.map(String.init)
  var isSaid = false
  let before: Set<String> = [
    "a", "my", "i", "i'm", "im", "i've", "we", "am", "have", "also", "as", "standing", "stood",
  ]
  while let first = words.first?.lowercased(), before.contains(first) {
    words.removeFirst()
    isSaid = isSaid || !["a", "my"].contains(first)
  }
  guard let mark = words.first?.lowercased().filter({ $0 != ":" && $0 != "," }) else { return nil }
  let verbs = ["guaranteed", "guaranteeing", "cosigned", "co-signed", "cosigning", "co-signing", "cosign", "co-sign"]
  let people = ["guarantor", "cosigner", "co-signer", "surety"]
  guard mark == "guarantee" || verbs.contains(mark) || people.contains(mark) else { return nil }
  words.removeFirst()
  guard !["loan", "loans", "by", "with"].contains(words.first?.lowercased()) else { return nil }
  isSaid = isSaid || mark != "guarantee" || words.first?.lowercased() == "for"
  let forWhom = Array(words.prefix { !looksLikeNumber($0) })
  return (forWhom, Array(words.dropFirst(forWhom.count)), isSaid)
}

private func guaranteedInChinese(_ answer: String) -> String? {
  guard let mark = answer.firstRange(of: "担保") else { return nil }
  let before = trimmed(answer[..<mark.lowerBound])
  guard before.isEmpty || "给替为帮我".contains(String(before.prefix(1))), !before.contains(where: \.isNumber) else {
    return nil
  }
  return onlySum(trimmed(answer[mark.upperBound...].drop { $0 == "了" || $0 == "：" || $0 == ":" }))
}

/// Whether a name in a table is that of a guarantee: `Guarantor for my brother`, `对外担保`.
package func isGuarantee(_ name: String) -> Bool {
  let word = plainWord(name)
  if let behind = wordsBehindGuarantee(word) { return behind.isSaid || behind.forWhom.isEmpty }
  guard word.contains("担保"), !["公司", "机构", "贷", "基金", "集团"].contains(where: word.contains) else { return false }
  return word.hasSuffix("担保") || word.hasPrefix("担保") || ["给", "替", "为", "帮", "我"].contains(where: word.hasPrefix)
}

/// nil where it is no sum and looks like none, or where more stands behind it.
private func onlySum(_ text: String) -> String? {
  if (try? sum(text, in: .cny)) != nil { return text }
  return looksLikeNumber(text) && !text.contains(where: { $0.isWhitespace }) ? text : nil
}
