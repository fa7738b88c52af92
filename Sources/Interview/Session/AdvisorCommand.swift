import Checks
import Counsel
import Phrases
import Reports
import Rules
import Terminal
import Wording

/// A command of the advisor prompt.
enum AdvisorCommand: String, CaseIterable, Sendable {
  case show, more, check, explain, plan, whatif, stress, cost, message, record, channels
  case wayOut = "way-out"
  case add, edit, remove, undo, redo, save, report, open, `import`, new, lang, help, quit

  /// How it is said in Chinese.
  var chinese: String {
    switch self {
    case .show: "看"
    case .more: "往下"
    case .check: "检查"
    case .explain: "解释"
    case .plan: "计划"
    case .whatif: "试算"
    case .stress: "能撑多久"
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

  /// What follows it, and what it does.
  var usage: (argument: String, does: Text) {
    switch self {
    case .show: ("", Text(en: "the answers so far", zh: "看填了什么"))
    case .more: ("", Text(en: "what a long text still has", zh: "长的结果接着往下看"))
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
    case .whatif:
      (
        "CHANGE|keep|drop",
        Text(
          en: "try a change without making it: whatif income -20%; alone, all its forms",
          zh: "先试后定：试算 收入 -20%；只输入“试算”看全部写法")
      )
    case .stress: ("", Text(en: "how much income can fall, savings last, rates rise", zh: "收入能少多少、存款能撑多久、利率能涨多少"))
    case .cost:
      (
        "OFFER",
        Text(
          en: "true yearly cost: cost 10000 in 12, 0.6% a period",
          zh: "借钱一年到底多贵：cost 10000分12期，每期0.6%")
      )
    case .message:
      ("[TEXT]", Text(en: "does a message smell of fraud? paste it", zh: "一条信息像不像骗局：贴进来看看"))
    case .wayOut:
      (
        "[with mortgages]",
        Text(en: "the least that clears what is over its line", zh: "最少做到哪一步；房贷也算：出路 算上房贷")
      )
    case .record:
      (
        "how|dispute|ends|protect [DATE]",
        Text(en: "the credit record: record dispute 2026-11-03", zh: "征信怎么查、怎么改、留多久：征信 dispute 2026-11-03")
      )
    case .channels:
      ("[MATTER] [DATE]", Text(en: "whom to turn to: channels collection", zh: "出了问题找谁：投诉 培训班不退款"))
    case .add:
      (
        "card|loan",
        Text(en: "another debt, or a row: add card Visa 9000 1200", zh: "再加一笔，也可写一行：加 信用卡 招商银行 9000 1200")
      )
    case .edit: ("[LINE]", Text(en: "change an answer: edit 3, edit Visa", zh: "改一项：改 3、改 招商银行"))
    case .remove: ("NAME", Text(en: "take a debt out", zh: "删掉一笔"))
    case .undo: ("", Text(en: "take the last change back", zh: "撤销上一步"))
    case .redo: ("", Text(en: "make it again", zh: "重做"))
    case .save: ("FILE", Text(en: "write a household file, readable by you alone", zh: "存成文件，只有您能读"))
    case .report:
      (
        "[KIND] FILE",
        Text(
          en: "a report: report home.html, report client one.html, report counsellor redact case 41 a.md",
          zh: "写报告：报告 我家.html、报告 来访者 一页.html、报告 咨询师 隐去 编号 41 表.md")
      )
    case .open: ("FILE", Text(en: "read a household file", zh: "打开存好的文件"))
    case .import: ("FILE", Text(en: "debts from a table: import debts.csv", zh: "从表格读入债务：读入 债务.csv"))
    case .new: ("", Text(en: "a new household", zh: "重新开始"))
    case .lang: ("en|zh", Text(en: "change the language", zh: "换语言"))
    case .help: ("", Text(en: "this list", zh: "这张表"))
    case .quit: ("", Text(en: "leave", zh: "退出"))
    }
  }

  /// True where something may follow it.
  var takesArgument: Bool { !usage.argument.isEmpty }

  /// The commands that `word` names: one for a whole word or for a beginning that only it has, several for a beginning of
  /// several, none for anything else.
  static func named(_ word: String) -> [AdvisorCommand] {
    let plain = plainWord(word)
    guard !plain.isEmpty else { return [] }
    if let exact = allCases.first(where: { $0.rawValue == plain || $0.chinese == plain }) ?? alsoSaid[plain] {
      return [exact]
    }
    return allCases.filter { $0.rawValue.hasPrefix(plain) }
  }

  /// nil when `word` names none of them, or several.
  init?(_ word: String) {
    let found = AdvisorCommand.named(word)
    guard found.count == 1 else { return nil }
    self = found[0]
  }

  private static let alsoSaid: [String: AdvisorCommand] = [
    "exit": .quit, "继续": .more, "往下看": .more, "?": .help, "bye": .quit, "rm": .remove, "delete": .remove,
    "why": .explain,
    "what-if": .whatif, "如果": .whatif, "短信": .message, "sms": .message,
    "找谁": .channels,
  ]
}

/// The names that Tab offers at the advisor prompt, as they are when it is pressed.
struct AdvisorNames: Sendable {
  var checks: [String]
  var entries: [String]
  var debts: [String]

  func completion(of line: String) -> Completion {
    guard let space = line.firstIndex(of: " ") else {
      var found = candidates(AdvisorCommand.allCases.map(\.rawValue), beginning: line)
      found.appendsSpace = found.candidates.count == 1 && AdvisorCommand(found.candidates[0])?.takesArgument ?? false
      return found
    }
    let rest = String(line[line.index(after: space)...])
    switch AdvisorCommand(String(line[..<space])) {
    case .explain: return candidates(checks + ["plan"], beginning: rest)
    case .plan: return planCompletion(of: rest)
    case .whatif: return whatIfCompletion(of: rest)
    case .cost: return lenders(behind: rest)
    case .record: return candidates(RecordRequest.Part.allCases.map(\.rawValue), beginning: rest)
    case .add: return candidates(["card", "loan"], beginning: rest)
    case .edit: return candidates(entries, beginning: rest)
    case .remove: return candidates(debts, beginning: rest)
    case .lang: return candidates(["en", "zh"], beginning: rest)
    case .report:
      let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      return Completion(replacing: last.count, candidates: [], offersFiles: true)
    case .save, .open, .import: return Completion(replacing: rest.count, candidates: [], offersFiles: true)
    default: return .none
    }
  }

  /// `--lender` takes a word of a closed list; the rest of an offer is the person's own.
  private func lenders(behind rest: String) -> Completion {
    guard let option = rest.ranges(of: "--lender ").last else { return .none }
    return candidates(Fact.Lender.allCases.map(\.rawValue), beginning: String(rest[option.upperBound...]))
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

  /// The first word of a change; behind it, the debts' names.
  private func whatIfCompletion(of rest: String) -> Completion {
    guard rest.contains(" ") else { return candidates(WhatIfRequest.words, beginning: rest) }
    let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return candidates(debts, beginning: String(last))
  }

  private func candidates(_ words: [String], beginning start: String) -> Completion {
    Completion(replacing: start.count, candidates: words.filter { $0.lowercased().hasPrefix(start.lowercased()) })
  }
}
