import Terminal
import Wording

/// A command of the advisor prompt.
enum AdvisorCommand: String, CaseIterable, Sendable {
  case show, check, explain, plan
  case wayOut = "way-out"
  case add, edit, remove, undo, redo, save, open, new, lang, help, quit

  /// How it is said in Chinese.
  var chinese: String {
    switch self {
    case .show: "看"
    case .check: "检查"
    case .explain: "解释"
    case .plan: "计划"
    case .wayOut: "出路"
    case .add: "加"
    case .edit: "改"
    case .remove: "删"
    case .undo: "撤销"
    case .redo: "重做"
    case .save: "保存"
    case .open: "打开"
    case .new: "新建"
    case .lang: "语言"
    case .help: "帮助"
    case .quit: "退出"
    }
  }

  /// What follows it, and what it does.
  var usage: (argument: String, does: Text) {
    switch self {
    case .show: ("", Text(en: "the answers so far", zh: "看填了什么"))
    case .check: ("", Text(en: "the whole assessment again", zh: "再看一遍全部结果"))
    case .explain:
      (
        "CHECK|plan", Text(en: "one check in full, or the sums of the plan", zh: "细讲一个检查项，或还款计划怎么算")
      )
    case .plan:
      (
        "[extra SUM]",
        Text(en: "month by month out of debt: plan, plan snowball", zh: "逐月排还款计划：plan extra 500、plan snowball")
      )
    case .wayOut: ("", Text(en: "the least that clears what is over its line", zh: "出路：最少做到哪一步"))
    case .add:
      (
        "card|loan",
        Text(en: "another debt, or a row: add card Visa 9000 1200", zh: "再加一笔，也可写一行：add card Visa 9000 1200")
      )
    case .edit: ("[LINE]", Text(en: "change an answer: edit 3, edit Visa", zh: "改一项：edit 3、edit 招商银行"))
    case .remove: ("NAME", Text(en: "take a debt out", zh: "删掉一笔"))
    case .undo: ("", Text(en: "take the last change back", zh: "撤销上一步"))
    case .redo: ("", Text(en: "make it again", zh: "重做"))
    case .save: ("FILE", Text(en: "write a household file, readable by you alone", zh: "存成文件，只有您能读"))
    case .open: ("FILE", Text(en: "read a household file", zh: "打开存好的文件"))
    case .new: ("", Text(en: "a new household", zh: "重新开始"))
    case .lang: ("en|zh", Text(en: "change the language", zh: "换语言"))
    case .help: ("", Text(en: "this list", zh: "这张表"))
    case .quit: ("", Text(en: "leave", zh: "退出"))
    }
  }

  /// nil when `word` is none of them.
  init?(_ word: String) {
    let plain = plainWord(word)
    let alsoSaid: [String: AdvisorCommand] = [
      "exit": .quit, "q": .quit, "?": .help, "bye": .quit, "rm": .remove, "why": .explain,
    ]
    let begun = AdvisorCommand.allCases.filter { plain.count >= 2 && $0.rawValue.hasPrefix(plain) }
    guard
      let command = AdvisorCommand(rawValue: plain) ?? AdvisorCommand.allCases.first(where: { $0.chinese == plain })
        ?? alsoSaid[plain] ?? (begun.count == 1 ? begun[0] : nil)
    else { return nil }
    self = command
  }
}

/// The names that Tab offers at the advisor prompt, as they are when it is pressed.
struct AdvisorNames: Sendable {
  var checks: [String]
  var entries: [String]
  var debts: [String]

  func completion(of line: String) -> Completion {
    guard let space = line.firstIndex(of: " ") else {
      return candidates(AdvisorCommand.allCases.map(\.rawValue), beginning: line)
    }
    let rest = String(line[line.index(after: space)...])
    switch AdvisorCommand(String(line[..<space])) {
    case .explain: return candidates(checks + ["plan"], beginning: rest)
    case .plan: return planCompletion(of: rest)
    case .add: return candidates(["card", "loan"], beginning: rest)
    case .edit: return candidates(entries, beginning: rest)
    case .remove: return candidates(debts, beginning: rest)
    case .lang: return candidates(["en", "zh"], beginning: rest)
    case .save, .open: return Completion(replacing: rest.count, candidates: [], offersFiles: true)
    default: return .none
    }
  }

  /// The last word of what follows `plan`; behind `order`, the debts' names.
  private func planCompletion(of rest: String) -> Completion {
    if rest.hasPrefix("order ") {
      let last = rest.dropFirst(6).split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      return candidates(debts, beginning: String(last.drop { $0 == " " }))
    }
    let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return candidates(PlanRequest.words, beginning: String(last))
  }

  private func candidates(_ words: [String], beginning start: String) -> Completion {
    Completion(replacing: start.count, candidates: words.filter { $0.lowercased().hasPrefix(start.lowercased()) })
  }
}
