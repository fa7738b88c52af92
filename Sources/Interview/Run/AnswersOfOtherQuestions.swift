import Phrases
import Wording

/// `no savings` where the income is asked for is no income of 0.
/// - Throws: `AnswerProblem` where an answer says that there is none of what another question asks for.
func checkIsOfThis(_ answer: String, to question: Question) throws(AnswerProblem) {
  guard question.asksFigure, let none = NothingOf(answer), !none.isAnswer(to: question.id) else { return }
  let thing = none.shown
  throw AnswerProblem(
    Text(en: "that says that there \(thing.en), and something else is asked here", zh: "这说的是\(thing.zh)，这里问的是别的"),
    remedy: Text(
      en: "write 0 when there is none of this either, - when you do not know", zh: "这里也没有就写 0；不清楚就写 -"))
}

extension NothingOf {
  fileprivate func isAnswer(to question: String) -> Bool {
    switch self {
    case .income: question == "income"
    case .savings: question == "savings"
    case .money: question == "income" || question == "savings"
    case .debts: question.hasPrefix("totals.")
    }
  }

  fileprivate var shown: Text {
    switch self {
    case .income: Text(en: "is no income", zh: "没有收入")
    case .savings: Text(en: "are no savings", zh: "没有存款")
    case .debts: Text(en: "are no debts", zh: "没有欠债")
    case .money: Text(en: "is no money", zh: "没有钱")
    }
  }
}

extension Question {
  /// A sum, a rate or a count is its answer.
  var asksFigure: Bool {
    guard takesRows == nil, ![.who, .cannotWait, .habits].contains(section) else { return false }
    return ![".name", ".holder", ".kind", ".consequence", ".shares-limit-with"].contains(where: id.hasSuffix)
  }
}
