import Household
import Phrases
import Planner
import Reports
import Wording

/// What the up arrow brings back of a command: all of it where it is made of the program's own words, else the command
/// alone. A person's sums, names, days and files never stand in the history.
/// - Parameter names: of checks, answers and debts: where an answer is changed, what it is called comes back too.
func rememberedCommand(_ line: String, _ names: AdvisorNames) -> String? {
  let (word, argument) = spokenCommand(line)
  guard let command = AdvisorCommand(word) else { return nil }
  let ownWords = Set(command.ownWords(names).flatMap { plainWord($0).split(separator: " ") }.map(String.init))
  let isOwn = plainWord(argument).split(separator: " ").allSatisfy {
    ownWords.contains(String($0)) || command != .edit && isShare($0)
  }
  return argument.isEmpty || !isOwn ? command.rawValue : trimmed(line)
}

/// `-20%`: a trial by how much, which is no one's sum.
private func isShare(_ word: Substring) -> Bool {
  word.last == "%" && word.dropLast().allSatisfy { $0.isNumber || "+-.".contains($0) }
}

extension AdvisorCommand {
  /// The words that may follow it and say nothing of a person.
  fileprivate func ownWords(_ names: AdvisorNames) -> [String] {
    switch self {
    case .explain: names.checks + ["plan", "计划"]
    case .edit:
      withoutFigures(names.entries + names.debts) + Array(fieldWords.values.joined())
        + Array(answerWords.values.joined())
    case .remove: withoutFigures(names.debts)
    case .plan: PlanRequest.words
    case .whatif: WhatIfRequest.words + ["采用", "放弃", "撤销", "收入", "少", "多", "利率"]
    case .record: RecordRequest.words
    case .add: ["card", "loan", "信用卡", "贷款"]
    case .wayOut: ["with mortgages", "算上房贷"]
    case .lang: Language.allCases.map(\.rawValue) + ["中文", "英文", "english", "chinese"]
    default: []
    }
  }
}

/// Names that a sum may stand in are not remembered.
private func withoutFigures(_ names: [String]) -> [String] {
  names.filter { name in !name.contains { $0.isNumber } }
}
