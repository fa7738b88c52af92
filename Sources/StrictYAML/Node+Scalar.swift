extension Node {
  /// The text of a scalar; nil for a list or a map.
  public var scalar: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// True for the bare word `unknown`, and for a key without a value: an answer that is not known.
  public var isUnknownWord: Bool {
    guard case .scalar(let text, isQuoted: false) = content else { return false }
    return text == "unknown" || text.isEmpty || text == "~" || text == "null"
  }

  /// True for `isUnknownWord`, and for `"unknown"` as JSON has it: where an answer is asked for that is no text.
  public var isUnknownAnswer: Bool { isUnknownWord || scalar == "unknown" }
}
