public import Money
public import Wording

/// Why a change could not be made.
public enum ChangeProblem: Error, Sendable, Equatable {
  /// No one debt is called so any more.
  case notThere(String)
  /// What it is to change is not known: paths in the document.
  case notKnown([String])
  case nothingOwed(String)
  case savingsShort(needed: Stated, held: Stated, Currency)
  case belowZero
  case tooLarge

  public var message: Text {
    switch self {
    case .notThere(let name):
      Text(en: "no one debt is called \(shownTyped(name)) now", zh: "现在没有唯一一笔叫“\(shownTyped(name))”的债")
    case .notKnown: Text(en: "what it would change is not known", zh: "要改的这一项还没有填")
    case .nothingOwed(let name): Text(en: "nothing is owed on \(shownTyped(name))", zh: "“\(shownTyped(name))”没有欠款")
    case .savingsShort(let needed, let held, let currency):
      needed.text(in: currency).map { sum, language in
        let savings = held.formatted(in: currency, language)
        return Text(en: "savings hold \(savings), and it takes \(sum)", zh: "要从存款里拿 \(sum)，存款只有 \(savings)")[language]
      }
    case .belowZero: Text(en: "the result would be below 0", zh: "改完会小于 0")
    case .tooLarge: Text(en: "the sums are then too large to be exact", zh: "这样算数字太大，没法精确计算")
    }
  }

  /// What would be right.
  public var remedy: Text {
    switch self {
    case .notThere: Text(en: "name one that is listed", zh: "请写列着的一笔")
    case .notKnown: Text(en: "answer it first: edit", zh: "请先补上：edit")
    case .nothingOwed: Text(en: "name a debt that owes something", zh: "换一笔还有欠款的")
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
