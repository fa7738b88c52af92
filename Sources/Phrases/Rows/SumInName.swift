package import Money
import Wording

/// The sum that ran into a name: `约2万` of `我妈约2万`, `5000` of `老王5000`, `6300` of `还有6300没还`. nil where its digits may
/// well be of the name: a few, or the tail of a card.
package func sumInName(_ text: String, _ kind: RowKind, _ currency: Currency) -> String? {
  guard text.count <= 60 else { return nil }
  let words = withEnglishNumerals(text, onlyLarge: true).split { $0.isWhitespace || ",，;；".contains($0) }.map(
    String.init)
  return words.lazy.filter { !looksLikeNumber($0) }.compactMap { word in
    sumAtTheEnd(of: word, kind, currency) ?? sumInside(word, kind) ?? sumWithUnit(in: word) ?? termInside(word)
  }.first ?? words.dropFirst().first(where: holdsFigureOfItsOwn)
}

/// `30万` of `公积金贷30万商贷`; nil where no digits with the unit of a sum stand in a name.
func sumWithUnit(in name: String) -> String? {
  var rest = name.drop { !isDigit($0) }
  while !rest.isEmpty {
    let number = rest.prefix { isDigit($0) || $0 == "." }
    let behind = rest.dropFirst(number.count)
    if number.startIndex > name.startIndex, let unit = behind.first, "万千百亿元块".contains(unit) {
      return number + String(unit)
    }
    rest = behind.drop { !isDigit($0) }
  }
  return nil
}

/// `60期` of `招行分60期`.
private func termInside(_ word: String) -> String? {
  let term = word.drop { !isDigit($0) }
  return term.count < word.count && instalments(String(term)) != nil && ["期", "月"].contains(where: term.hasSuffix)
    ? String(term) : nil
}

/// `本期账单3000` among the words of a name, not `尾号1234`.
func holdsFigureOfItsOwn(_ word: some StringProtocol) -> Bool {
  let digits = word.reversed().prefix(while: isDigit).count
  guard digits >= 3, word.count > digits, !word.utf8.allSatisfy({ $0 < 0x80 }) else { return false }
  return !cardNumberMarks.contains(where: word.hasPrefix)
}

/// `我妈2万` as `我妈` and `2万`: a sum with its unit that ran into a Chinese name; nil for any other word.
func sumOffName(_ word: String, _ currency: Currency) -> (name: String, sum: String)? {
  guard let first = word.first, !isDigit(first), word.count <= 60 else { return nil }
  for start in word.indices.dropFirst() where isDigit(word[start]) {
    let (last, sum) = (word[word.index(before: start)], String(word[start...]))
    guard !last.isASCII || last == ")", last.isLetter || ")）".contains(last), !holdsNumber(String(last)),
      sum.contains(where: { "万千百亿wk元块".contains($0) }), !sum.contains(where: { "期月天号张".contains($0) }),
      isSumOrVague(sum, currency)
    else { continue }
    let name = String(word[..<start])
    let mark = ["大约", "大概", "差不多", "约"].first(where: name.hasSuffix) ?? ""
    return name == mark ? nil : (String(name.dropLast(mark.count)), mark + sum)
  }
  return nil
}

/// `5000` of `老王5000`, which begins behind the first letter.
func sumAtTheEnd(of word: String, _ kind: RowKind, _ currency: Currency) -> String? {
  word.indices.dropFirst().lazy.map { String(word[$0...]) }.first {
    !($0.first.map { $0.isASCII && $0.isLetter } ?? true) && $0.count >= 2 && !mayBePartOfName($0, kind)
      && isSumOrVague($0, currency)
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
