import Wording

extension Names {
  /// A text in which a debt is named by another name of the same lender or kind, with the debt's own name in its place:
  /// `Huabei payment 900` is `花呗 payment 900` where a debt is called 花呗, `招行 利率 12%` `招商银行 利率 12%`. Where several debts
  /// could be meant, or the debt's own name stands there, the text stays as it is.
  package func withOwnNames(of debts: [String], in text: String) -> String {
    guard text.utf8.count <= 1_000 else { return text }
    var text = text
    for group in banks + same {
      let named = debts.filter { debt in group.contains { WordsOf(debt).hold($0) } }
      guard let name = named.first, named.count == 1, !plainWord(text).contains(plainWord(name)) else { continue }
      let places = group.compactMap { place(of: $0.written, in: text) }
      guard let place = places.max(by: { text[$0].count < text[$1].count }) else { continue }
      text.replaceSubrange(place, with: apart(name, at: place, in: text))
    }
    return text
  }

  /// Set apart from letters of its own kind beside it.
  private func apart(_ name: String, at place: Range<String.Index>, in text: String) -> String {
    let isBesideChinese = text[place.upperBound...].first.map { !$0.isASCII } ?? false
    return name.last?.isASCII ?? false && isBesideChinese ? name + " " : name
  }

  /// Where a name stands in a text, with `银行`, `信用卡` or `card` behind it; an English one only as a whole word.
  private func place(of word: String, in text: String) -> Range<String.Index>? {
    let isEnglish = word.utf8.allSatisfy { $0 < 0x80 }
    var start = text.startIndex
    while let found = range(of: word, in: text, from: start) {
      start = found.upperBound
      if isEnglish, isLetter(before: found.lowerBound, in: text) || isLetter(at: found.upperBound, in: text) {
        continue
      }
      return found.lowerBound..<end(of: text[found.upperBound...])
    }
    return nil
  }

  private func end(of behind: Substring) -> String.Index {
    for rest in ["银行信用卡", "信用卡", "银行卡", "银行", " credit card", " card"] where behind.lowercased().hasPrefix(rest) {
      return behind.index(behind.startIndex, offsetBy: rest.count)
    }
    return behind.startIndex
  }

  /// Whatever the case of ASCII letters.
  private func range(of word: String, in text: String, from start: String.Index) -> Range<String.Index>? {
    var index = start
    let wanted = word.lowercased()
    while index < text.endIndex {
      let candidate = text[index...].prefix(word.count)
      guard candidate.count == word.count else { return nil }
      if candidate.lowercased() == wanted { return candidate.startIndex..<candidate.endIndex }
      index = text.index(after: index)
    }
    return nil
  }

  private func isLetter(before index: String.Index, in text: String) -> Bool {
    index > text.startIndex && isLetter(at: text.index(before: index), in: text)
  }

  private func isLetter(at index: String.Index, in text: String) -> Bool {
    index < text.endIndex && text[index].isASCII && text[index].isLetter
  }
}
