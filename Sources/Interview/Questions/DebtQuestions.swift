import Household
import Phrases
import Wording

/// The name of a debt that is already there. An emptied name takes the debt out.
func nameQuestion(_ list: DebtList, _ index: Int, label: Text, example: Text) -> Question {
  Question(
    id: "\(list.rawValue)[\(index)].name", section: list == .cards ? .cards : .loans, label: label,
    why: Text(en: "Only to tell debts apart here. Any name will do.", zh: "只为分得清，怎么叫都行。"),
    example: example,
    shown: { state, _ in
      switch list {
      case .cards: (state.household.cards?[index].name).map(typedName)
      case .loans: (state.household.loans?[index].name).map(typedName)
      }
    },
    take: { answer, state throws(AnswerProblem) in
      let name = try name(answer)
      switch list {
      case .cards: state.household.renameCard(at: index, to: name)
      case .loans: state.household.loans?[index].name = name
      }
    },
    forget: { _ in },
    oddAnswer: { answer, state in oddName(answer, list == .cards ? .card : .loan, state.reading) })
}

extension Household {
  /// Cards that share its limit follow the new name.
  mutating func renameCard(at index: Int, to name: String) {
    guard let old = cards?[index].name else { return }
    cards?[index].name = name
    for other in (cards ?? []).indices where cards?[other].sharesLimitWith == old {
      cards?[other].sharesLimitWith = name
    }
  }
}

func holderQuestion(_ list: DebtList, _ index: Int, _ debt: String) -> Question {
  Question(
    id: "\(list.rawValue)[\(index)].holder", section: list == .cards ? .cards : .loans,
    label: Text(en: "\(debt), whose?", zh: "\(debt) 谁名下的？"),
    why: Text(en: "Lines and cards are counted for each person.", zh: "信用卡和网贷的笔数按人算。"),
    example: Text(en: "wife", zh: "爱人"), listLabel: Text(en: "\(debt), in the name of", zh: "\(debt) 在谁名下"),
    fallback: "",
    enter: Text(en: "yours", zh: "您的"),
    shown: { state, _ in
      switch list {
      case .cards: state.household.cards?[index].holder
      case .loans: state.household.loans?[index].holder
      }
    },
    take: { answer, state throws(AnswerProblem) in
      let holder = try holderAsked(answer)
      switch list {
      case .cards: state.household.cards?[index].holder = holder
      case .loans: state.household.loans?[index].holder = holder
      }
    },
    forget: { _ in })
}

/// - Parameter hasDefault: Enter says that nothing is late; not of a debt that is behind by its name.
func behindQuestion(_ list: DebtList, _ index: Int, _ name: String, hasDefault: Bool = true) -> Question {
  Question(
    id: "\(list.rawValue)[\(index)].behind", section: list == .cards ? .cards : .loans,
    label: Text(en: "\(name): months late now", zh: "\(name)：现在逾期几个月"),
    why: Text(en: "What is late now comes first in the steps.", zh: "现在逾期的，要排在最前面办。"),
    example: Text(en: "1; 0 when it is not late", zh: "1；没逾期就写 0"), fallback: hasDefault ? "0" : nil,
    shown: { state, _ in
      switch list {
      case .cards: state.household.cards?[index].behind.map { String($0) }
      case .loans: state.household.loans?[index].behind.map { String($0) }
      }
    },
    take: { answer, state throws(AnswerProblem) in
      let months = try monthsBehind(answer)
      switch list {
      case .cards:
        state.household.cards?[index].behind = months
        if months == 0 { state.household.cards?[index].arrears = nil }
      case .loans:
        state.household.loans?[index].behind = months
        if months == 0 { state.household.loans?[index].arrears = nil }
      }
    },
    forget: { state in
      switch list {
      case .cards: state.household.cards?[index].behind = nil
      case .loans: state.household.loans?[index].behind = nil
      }
    })
}
