package import Money
package import Planner
package import Wording

/// Why a change that was typed could not be read, or made.
package enum TypedChangeProblem: Error, Sendable, Equatable {
  case empty
  /// It begins as no change does. `meant`: the whole as it may have been meant.
  case unknown(String, meant: String?)
  /// The rest does not go with its first words.
  case notOfForm(ChangeForm)
  case number(NumberProblem, ChangeForm)
  case name(DebtNameProblem)
  /// It was read, and cannot be made.
  case notMade(ChangeProblem)

  package var message: Text {
    switch self {
    case .empty: Text(en: "no change was given", zh: "没有写要改什么")
    case .unknown(let text, _):
      Text(en: "this is not understood as a change: \(shownTyped(text))", zh: "看不懂“\(shownTyped(text))”是要改什么")
    case .notOfForm: Text(en: "this change is written otherwise", zh: "这种改动不是这样写的")
    case .number(let problem, _): problem.message
    case .name(let problem): problem.message
    case .notMade(let problem): problem.message
    }
  }

  /// What would be right: the nearest valid form.
  package var remedy: Text {
    switch self {
    case .empty: ChangeForm.income.remedy
    case .unknown(_, let meant?): Text(en: "did you mean \(shownTyped(meant))?", zh: "是不是 \(shownTyped(meant))？")
    case .unknown: ChangeForm.list
    case .notOfForm(let form): form.remedy
    case .number(let problem, let form):
      switch problem {
      case .empty, .notASum, .notARate, .periodMissing, .unitMissing: form.remedy
      default: problem.remedy
      }
    case .name(let problem): problem.remedy
    case .notMade(let problem): problem.remedy
    }
  }
}

extension ChangeForm {
  fileprivate var remedy: Text { example.map { Text(en: "for example \($0)", zh: "例如 \($0)")[$1] } }

  fileprivate static var list: Text {
    let examples = [ChangeForm.income, .extra, .pay].map(\.example)
    let list = Text(
      en: examples.map(\.en).joined(separator: ", "), zh: examples.map(\.zh).joined(separator: "、"))
    return list.map { Text(en: "for example \($0)", zh: "例如 \($0)")[$1] }
  }
}
