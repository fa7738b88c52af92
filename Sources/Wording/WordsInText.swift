/// Words are looked for by their bytes: no table of characters is asked, and a text without the word costs one pass. A
/// text of one reading (`uniform`, `plainWord`) has its words in one form, so that bytes decide it.
extension StringProtocol {
  /// Whether `word` stands in it.
  package func holds(_ word: StaticString) -> Bool {
    word.withUTF8Buffer { word in
      let found = utf8.withContiguousStorageIfAvailable { place(of: word, in: $0) != nil }
      return found ?? Array(utf8).withUnsafeBufferPointer { place(of: word, in: $0) != nil }
    }
  }
}

private func place(of word: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = word.first, text.count >= word.count else { return nil }
  for start in 0...(text.count - word.count) where text[start] == first {
    if (1..<word.count).allSatisfy({ text[start + $0] == word[$0] }) { return start }
  }
  return nil
}
