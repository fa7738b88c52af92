import StrictYAML

extension HouseholdReader {
  func habits() -> Habits {
    var habits = Habits()
    guard let answers = section("habits", ["everyday-spending-on-cards", "pays-cards"]) else { return habits }
    habits.everydaySpendingOnCards = answers.word("everyday-spending-on-cards")
    habits.paysCards = answers.word("pays-cards")
    return habits
  }

  func situation() -> Situation {
    var situation = Situation()
    guard let answers = section("situation", ["months-behind", "urgent", "borrows-to-repay", "burden"]) else {
      return situation
    }
    situation.monthsBehind = answers.whole("months-behind", in: 0...6)
    situation.urgent = urgentMatters(answers)
    situation.borrowsToRepay = answers.yesOrNo("borrows-to-repay")
    situation.burden = answers.word("burden")
    return situation
  }

  func record() -> CreditRecord {
    var record = CreditRecord()
    guard let answers = section("record", ["report-seen", "errors", "agent"]) else { return record }
    record.reportSeen = answers.yesOrNo("report-seen")
    record.errors = answers.yesOrNo("errors")
    record.agent = answers.word("agent")
    return record
  }

  private func section(_ key: String, _ known: [String]) -> Fields? {
    guard let node = fields[key], !node.isUnknownAnswer else { return nil }
    return Fields(node, path: key, known: known, into: problems)
  }

  /// Each matter once, in the order of the list of matters.
  private func urgentMatters(_ answers: Fields) -> [Situation.Urgent]? {
    guard let nodes = answers.list("urgent") else { return nil }
    let matters = nodes.enumerated().compactMap { index, node -> Situation.Urgent? in
      if let matter = node.scalar.flatMap(Situation.Urgent.init(rawValue:)) { return matter }
      answers.reportWord(
        node, "\(answers.path(of: "urgent"))[\(index)]", among: Situation.Urgent.allCases.map(\.rawValue))
      return nil
    }
    return Situation.Urgent.allCases.filter(matters.contains)
  }
}
