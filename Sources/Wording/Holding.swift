/// Whether one text stands in another, byte by byte: for words that hold no marks that join others.
public func holds(_ text: some StringProtocol, _ part: String) -> Bool {
  var (text, part) = (String(text), part)
  return text.withUTF8 { text in
    part.withUTF8 { part in
      guard let first = part.first else { return true }
      guard text.count >= part.count else { return false }
      for start in 0...(text.count - part.count) where text[start] == first {
        var length = 1
        while length < part.count, text[start + length] == part[length] { length += 1 }
        if length == part.count { return true }
      }
      return false
    }
  }
}
