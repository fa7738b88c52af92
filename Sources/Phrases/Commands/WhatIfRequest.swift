import Money
import Wording

/// What follows `whatif` at the prompt.
package enum WhatIfRequest: Equatable {
  /// Nothing: what is being tried, or the forms.
  case show
  case keep, drop, undo
  /// In place of what is being tried.
  case change(String)
  /// On top of it.
  case more(String)

  /// First words, for completion.
  package static let words = [
    "keep", "drop", "undo", "and", "income", "rate", "pay off", "pay", "extra", "close", "savings", "agree", "remove",
    "spend essentials", "new loan", "consolidate",
  ]

  package init(_ text: String) {
    switch plainWord(text) {
    case "": self = .show
    case "keep", "采用", "保留": self = .keep
    case "drop", "放弃", "不要了", "取消": self = .drop
    case "undo", "撤销", "退一步": self = .undo
    default: self = whatIfBehindAnd(text).map { .more($0) } ?? .change(text)
    }
  }
}

/// `and income -20%`, `再 收入少 20%`: the change behind the word. 再借 is a change of its own.
private func whatIfBehindAnd(_ text: String) -> String? {
  var rest = trimmed(text)
  if rest.lowercased().hasPrefix("and ") { return trimmed(rest.dropFirst(4)) }
  guard !rest.hasPrefix("再借"), ["另外再", "并且", "再"].contains(where: { rest.takePrefix($0) }) else { return nil }
  return trimmed(rest)
}
