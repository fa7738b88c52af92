extension StringProtocol {
  /// Without the characters at its end that are asked for; spaces unless told otherwise.
  public func trimmedEnd(where isTrimmed: (Character) -> Bool = { $0 == " " }) -> SubSequence {
    var rest = self[...]
    while let last = rest.last, isTrimmed(last) { rest.removeLast() }
    return rest
  }

  /// Without those at both ends.
  public func trimmed(where isTrimmed: (Character) -> Bool = { $0 == " " }) -> SubSequence {
    trimmedEnd(where: isTrimmed).drop(while: isTrimmed)
  }
}
