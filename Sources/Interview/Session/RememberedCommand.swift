import Household
import Phrases
import Planner
import Reports
import Wording

/// What the up arrow brings back of a command: all of it where it is made of the program's own words, else the command
/// alone. A person's sums, names, days and files never stand in the history.
func rememberedCommand(_ line: String, checks: [String]) -> String? {
  let (word, argument) = spokenCommand(line)
  guard let command = AdvisorCommand(word) else { return nil }
  let ownWords = Set(command.ownWords(checks: checks).flatMap { $0.split(separator: " ") }.map(String.init))
  let isOwn = plainWord(argument).split(separator: " ").allSatisfy { ownWords.contains(String($0)) || isShare($0) }
  return argument.isEmpty || !isOwn ? command.rawValue : trimmed(line)
}

/// `-20%`: a trial by how much, which is no one's sum.
private func isShare(_ word: Substring) -> Bool {
  word.last == "%" && word.dropLast().allSatisfy { $0.isNumber || "+-.".contains($0) }
}

extension AdvisorCommand {
  /// The words that may follow it and say nothing of a person.
  fileprivate func ownWords(checks: [String]) -> [String] {
    switch self {
    case .explain: checks + ["plan", "计划"]
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
