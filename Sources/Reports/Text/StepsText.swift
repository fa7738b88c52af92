import Household
import Money
import Rulebook
import Wording

extension Page {
  /// The steps as a numbered list, within `room` lines where that is given: at least three steps, then as many as fit.
  /// - Returns: how many were shown.
  mutating func add(_ steps: [Step], within room: Int? = nil) -> Int {
    var shown = 0
    var used = 0
    for (index, step) in steps.enumerated() {
      let lines = wrapped("\(index + 1) \(step.text[language])", to: columns, indent: 2, hanging: 2)
      if let room, index > 0, used + lines.count > room - (index < steps.count - 1 ? 1 : 0) { break }
      lines.forEach { addLine($0) }
      used += lines.count
      shown += 1
    }
    if shown < steps.count, room != nil {
      add(
        Text(
          en: "  ... and \(steps.count - shown) more after the findings", zh: "  ……还有 \(steps.count - shown) 步，见后面"))
    }
    return shown
  }
}

extension Assessment {
  /// Where a step stands in the list of steps; nil where it is not in it.
  func number(of step: Step, in steps: [Step]) -> Int? {
    steps.firstIndex { $0.advice.id == step.advice.id && $0.text == step.text }.map { $0 + 1 }
  }

  /// Whether the household can take a step, said in a sentence.
  func canBeTaken(_ step: Step, _ language: Language) -> String {
    let currency = household.currency
    switch step.affordability {
    case .yes(nil): return Text(en: "It takes no money.", zh: "不花钱。")[language]
    case .yes(let sum?):
      let amount = sum.formatted(in: currency)
      return step.advice.costs == .monthly
        ? Text(en: "On your figures, yes: \(amount) is left each month.", zh: "按您的数字可以：每月还剩 \(amount)。")[language]
        : Text(
          en: "On your figures, yes: \(amount) of the savings is above a month's needs.",
          zh: "按您的数字可以：存款里有 \(amount) 是一个月开支以外的。")[language]
    case .firstThingsFirst: return Text(en: "First the steps above it.", zh: "先做前面几步。")[language]
    case .no: return Text(en: "Not on these figures yet.", zh: "按现在的数字还做不到。")[language]
    case .unknown(let paths):
      let missing = shownPaths(paths, in: household, language)
      return Text(en: "Cannot be told without \(missing).", zh: "要知道\(missing)才能说。")[language]
    }
  }
}
