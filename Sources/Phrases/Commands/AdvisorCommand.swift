import Wording

/// A command of the advisor prompt.
package enum AdvisorCommand: String, CaseIterable, Sendable {
  case show, more, check, explain, month, plan, whatif, stress, changes, cost, message, record, channels
  case wayOut = "way-out"
  case add, edit, remove, undo, redo, save, report, open, `import`, new, lang, help, quit

  /// How it is said in Chinese.
  package var chinese: String {
    switch self {
    case .show: "看"
    case .more: "往下"
    case .check: "检查"
    case .explain: "解释"
    case .month: "日历"
    case .plan: "计划"
    case .whatif: "试算"
    case .stress: "能撑多久"
    case .changes: "变化"
    case .cost: "成本"
    case .message: "信息"
    case .record: "征信"
    case .channels: "投诉"
    case .wayOut: "出路"
    case .add: "加"
    case .edit: "改"
    case .remove: "删"
    case .undo: "撤销"
    case .redo: "重做"
    case .save: "保存"
    case .report: "报告"
    case .open: "打开"
    case .import: "读入"
    case .new: "新建"
    case .lang: "语言"
    case .help: "帮助"
    case .quit: "退出"
    }
  }

  /// True where something may follow it.
  package var takesArgument: Bool { !usage.argument.isEmpty }

  /// The commands that `word` names: one for a whole word or for a beginning that only it has, several for a beginning of
  /// several, none for anything else.
  package static func named(_ word: String) -> [AdvisorCommand] {
    let plain = plainWord(word)
    guard !plain.isEmpty else { return [] }
    if let exact = allCases.first(where: { $0.rawValue == plain || $0.chinese == plain }) ?? alsoSaid[plain] {
      return [exact]
    }
    return allCases.filter { $0.rawValue.hasPrefix(plain) }
  }

  /// nil when `word` names none of them, or several.
  package init?(_ word: String) {
    let found = AdvisorCommand.named(word)
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  /// The command of exactly this name.
  package static func whole(_ word: String) -> AdvisorCommand? {
    let plain = plainWord(word)
    return allCases.first { $0.rawValue == plain || $0.chinese == plain } ?? alsoSaid[plain]
  }

  /// Of which a name never begins with the word.
  package var isNoName: Bool {
    switch self {
    case .edit, .add, .remove, .save, .report, .explain, .whatif, .import, .open, .changes: true
    default: false
    }
  }

  private static let alsoSaid: [String: AdvisorCommand] = [
    "exit": .quit, "继续": .more, "往下看": .more, "?": .help, "bye": .quit, "rm": .remove, "delete": .remove,
    "why": .explain,
    "what-if": .whatif, "如果": .whatif, "短信": .message, "sms": .message,
    "找谁": .channels, "set": .edit, "change": .edit, "update": .edit, "correct": .edit, "修改": .edit, "更改": .edit,
    "新增": .add, "添加": .add, "增加": .add, "加一笔": .add, "加上": .add, "记一笔": .add, "删除": .remove, "删掉": .remove, "撤回": .undo,
    "返回": .undo, "上一步": .undo, "back": .undo,
  ]
}
