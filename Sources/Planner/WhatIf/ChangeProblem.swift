public import Money
public import Wording

/// Why a change could not be read, or made.
public enum ChangeProblem: Error, Sendable, Equatable {
  case empty
  /// It begins as no change does. `meant`: the whole as it may have been meant.
  case unknown(String, meant: String?)
  /// The rest does not go with its first words.
  case notOfForm(ChangeForm)
  case number(NumberProblem, ChangeForm)
  case name(DebtNameProblem)
  /// What it is to change is not known: paths in the document.
  case notKnown([String])
  case nothingOwed(String)
  case savingsShort(needed: Stated, held: Stated, Currency)
  case belowZero
  case tooLarge

  public var message: Text {
    switch self {
    case .empty: Text(en: "no change was given", zh: "没有写要改什么")
    case .unknown(let text, _):
      Text(en: "no change begins like \(shownTyped(text))", zh: "看不懂“\(shownTyped(text))”是要改什么")
    case .notOfForm: Text(en: "this change is written otherwise", zh: "这种改动不是这样写的")
    case .number(let problem, _): problem.message
    case .name(let problem): problem.message
    case .notKnown: Text(en: "what it would change is not known", zh: "要改的这一项还没有填")
    case .nothingOwed(let name): Text(en: "nothing is owed on \(shownTyped(name))", zh: "“\(shownTyped(name))”没有欠款")
    case .savingsShort(let needed, let held, let currency):
      needed.text(in: currency).map { sum, language in
        let savings = held.formatted(in: currency, language)
        return Text(en: "savings hold \(savings), and it takes \(sum)", zh: "要从存款里拿 \(sum)，存款只有 \(savings)")[language]
      }
    case .belowZero: Text(en: "the result would be below 0", zh: "改完会小于 0")
    case .tooLarge: Text(en: "too large for exact sums", zh: "数字太大，没法精确计算")
    }
  }

  /// What would be right: the nearest valid form.
  public var remedy: Text {
    switch self {
    case .empty: ChangeForm.income.remedy
    case .unknown(_, let meant?): Text(en: "did you mean \(shownTyped(meant))?", zh: "是不是 \(shownTyped(meant))？")
    case .unknown: ChangeForm.list
    case .notOfForm(let form): form.remedy
    case .number(let problem, let form):
      switch problem {
      case .empty, .notASum, .notARate, .periodMissing: form.remedy
      default: problem.remedy
      }
    case .name(let problem): problem.remedy
    case .notKnown: Text(en: "answer it first: edit", zh: "请先补上：edit")
    case .nothingOwed: ChangeForm.close.remedy
    case .savingsShort(_, let held, let currency):
      held.text(in: currency).map { Text(en: "at most \($0) can be paid", zh: "最多还 \($0)")[$1] }
    case .belowZero: Text(en: "write a smaller change", zh: "请改小一点")
    case .tooLarge: Text(en: "check the sums and rates", zh: "请核对金额和利率")
    }
  }
}

extension Stated {
  fileprivate func text(in currency: Currency) -> Text {
    Text(en: formatted(in: currency, .en), zh: formatted(in: currency, .zh))
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
