/// Words that stand in a text, found byte by byte and without patterns: a hundred labels are looked for in every row that
/// is typed. A place never lies within a scalar; words that are looked for hold no marks that join others.
extension StringProtocol {
  /// Where `part` first stands; nil where it does not, or is empty.
  public func firstRange(of part: String) -> Range<Index>? { firstRange(of: part, from: startIndex) }

  /// Whether `part` stands in it; nothing does so everywhere.
  public func contains(_ part: String) -> Bool { part.isEmpty || firstRange(of: part) != nil }

  /// All its places, one behind the other.
  public func ranges(of part: String) -> [Range<Index>] {
    var places: [Range<Index>] = []
    while let place = firstRange(of: part, from: places.last?.upperBound ?? startIndex) { places.append(place) }
    return places
  }

  /// The text with `other` wherever `part` stood, the first `maxReplacements` of them.
  public func replacing(_ part: String, with other: String, maxReplacements: Int = .max) -> String {
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
  public func parts(between separator: String, keepingEmpty: Bool = false) -> [SubSequence] {
    var parts: [SubSequence] = []
    var rest = startIndex
    for place in ranges(of: separator) {
      if keepingEmpty || rest < place.lowerBound { parts.append(self[rest..<place.lowerBound]) }
      rest = place.upperBound
    }
    if keepingEmpty || rest < endIndex { parts.append(self[rest...]) }
    return parts
  }

  private func firstRange(of part: String, from start: Index) -> Range<Index>? {
    let bytes = self[start...].utf8
    guard let offset = offset(of: part.utf8, in: bytes) else { return nil }
    let lower = bytes.index(bytes.startIndex, offsetBy: offset)
    return lower..<bytes.index(lower, offsetBy: part.utf8.count)
  }
}

private func offset(of part: String.UTF8View, in text: some Collection<UInt8>) -> Int? {
  let found = text.withContiguousStorageIfAvailable { text in
    part.withContiguousStorageIfAvailable { part in offset(of: part, in: text) }
  }
  return (found ?? nil)
    ?? Array(text).withUnsafeBufferPointer { text in
      Array(part).withUnsafeBufferPointer { part in offset(of: part, in: text) }
    }
}

private func offset(of part: UnsafeBufferPointer<UInt8>, in text: UnsafeBufferPointer<UInt8>) -> Int? {
  guard let first = part.first, text.count >= part.count else { return nil }
  for start in 0...(text.count - part.count) where text[start] == first {
    var length = 1
    while length < part.count, text[start + length] == part[length] { length += 1 }
    if length == part.count { return start }
  }
  return nil
}
