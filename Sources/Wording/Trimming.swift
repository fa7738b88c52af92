extension StringProtocol {
  /// Without the spaces at its end.
  @inlinable public func trimmedEnd() -> SubSequence {
    var end = endIndex
    while end > startIndex {
      let last = unicodeScalars.index(before: end)
      guard unicodeScalars[last] == " " else { break }
      end = last
    }
    return self[..<end]
  }

  /// Without the characters at its end that are asked for.
  @inlinable public func trimmedEnd(where isTrimmed: (Character) -> Bool) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }

  /// Without those at both ends.
  @inlinable public func trimmed(where isTrimmed: (Character) -> Bool = { $0 == " " }) -> SubSequence {
    trimmedEnd(where: isTrimmed).drop(while: isTrimmed)
  }
}
