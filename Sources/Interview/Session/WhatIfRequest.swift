import Phrases

/// What follows `whatif` at the prompt.
enum WhatIfRequest: Equatable {
  /// Nothing: what is being tried, or the forms.
  case show
  case keep, drop, undo
  case change(String)

  /// First words, for completion.
  static let words = [
    "keep", "drop", "undo", "income", "rate", "pay", "extra", "close", "spend essentials", "new loan", "consolidate",
  ]

  init(_ text: String) {
    switch plainWord(text) {
    case "": self = .show
    case "keep", "采用", "保留": self = .keep
    case "drop", "放弃", "不要了", "取消": self = .drop
    case "undo", "撤销", "退一步": self = .undo
    default: self = .change(text)
    }
  }
}
