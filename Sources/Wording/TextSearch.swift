/// Words that stand in a text, found byte by byte and without patterns: a hundred labels are looked for in every row that
/// is typed. A place never lies within a scalar; words that are looked for hold no marks that join others.
extension StringProtocol where SubSequence == Substring {
  /// Where `part` first stands; nil where it does not, or is empty.
  @inlinable public func firstRange(of part: String) -> Range<Index>? { place(of: part, in: self[...]) }

  /// Whether `part` stands in it; nothing does so everywhere.
  @inlinable public func contains(_ part: String) -> Bool { part.isEmpty || offset(of: part, in: self[...]) != nil }

  /// Whether it begins with `part`, byte for byte.
  @inlinable public func begins(with part: String) -> Bool { utf8.starts(with: part.utf8) }

  /// Whether it ends with `part`, byte for byte.
  @inlinable public func ends(with part: String) -> Bool { utf8.suffix(part.utf8.count).elementsEqual(part.utf8) }

  /// All its places, one behind the other.
  @inlinable public func ranges(of part: String) -> [Range<Index>] {
    var places: [Range<Index>] = []
    var rest = self[...]
    while let next = place(of: part, in: rest) {
      places.append(next)
      rest = rest[next.upperBound...]
    }
    return places
  }

  /// The text with `other` wherever `part` stood, the first `maxReplacements` of them.
  @inlinable public func replacing(_ part: String, with other: String, maxReplacements: Int = .max) -> String {
    var result = ""
    var rest = startIndex
    for place in ranges(of: part).prefix(maxReplacements) {
      result += self[rest..<place.lowerBound]
      result += other
      rest = place.upperBound
    }
    return result + self[rest...]
  }

  /// What stands between the places of `separator`; what is empty only where it is to be kept.
  @inlinable public func parts(between separator: String, keepingEmpty: Bool = false) -> [Substring] {
    var parts: [Substring] = []
    var rest = startIndex
    for place in ranges(of: separator) {
      if keepingEmpty || rest < place.lowerBound { parts.append(self[rest..<place.lowerBound]) }
      rest = place.upperBound
    }
    if keepingEmpty || rest < endIndex { parts.append(self[rest...]) }
    return parts
  }
}

@usableFromInline func place(of part: String, in text: Substring) -> Range<String.Index>? {
  guard let offset = offset(of: part, in: text) else { return nil }
  let lower = text.utf8.index(text.startIndex, offsetBy: offset)
  return lower..<text.utf8.index(lower, offsetBy: part.utf8.count)
}

/// In bytes; nil where it does not stand there, or is empty.
@usableFromInline func offset(of part: String, in text: Substring) -> Int? {
  var (text, part) = (text, part)
  return text.withUTF8 { text in
    part.withUTF8 { part in
      guard let first = part.first, text.count >= part.count else { return nil }
      for start in 0...(text.count - part.count) where text[start] == first {
        var length = 1
        while length < part.count, text[start + length] == part[length] { length += 1 }
        if length == part.count { return start }
      }
      return nil
    }
  }
}
