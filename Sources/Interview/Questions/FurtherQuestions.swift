import Household
import Money
import Phrases
import Rules
import Wording

/// What is asked of a debt only where it decides something, and can be changed by name at any time.
struct FurtherAsking {
  let list: DebtList
  let index: Int
  let nameShown: String

  private func id(_ key: String) -> String { "\(list.rawValue)[\(index)].\(key)" }

  private var section: Section { list == .cards ? .cards : .loans }

  var arrears: Question {
    sum(
      "arrears", label: Text(en: "\(nameShown): how much is behind, in all", zh: "\(nameShown)：一共逾期多少钱"),
      why: Text(
        en: "What is behind is settled by sums, not by months. Not known: it is taken from the months and what is due.",
        zh: "要商量、要补上的，是这个数。不清楚就按月数和每月该还的算。"),
      example: Text(en: "1,800", zh: "1800"), enter: Text(en: "by the months", zh: "按月数算"), at: \.arrears, \.arrears)
  }

  var paid: Question {
    sum(
      "paid", label: Text(en: "\(nameShown): really paid now, each month", zh: "\(nameShown)：现在每月实际还多少"),
      why: Text(
        en: "What is due and what is paid are two sums while a debt is behind.", zh: "逾期的时候，该还的和实际还的是两个数。"),
      example: Text(en: "300, or 0", zh: "300；没还就写 0"), enter: Text(en: "all that is due", zh: "该还的都还"), at: \.paid,
      \.paid)
  }

  private func sum(
    _ key: String, label: Text, why: Text, example: Text, enter: Text,
    at card: any WritableKeyPath<Card, Stated?> & Sendable, _ loan: any WritableKeyPath<Loan, Stated?> & Sendable
  ) -> Question {
    let (list, index) = (list, index)
    return Question(
      id: id(key), section: section, label: label, why: why, example: example, fallback: "", enter: enter,
      shown: { state, language in
        let stated =
          list == .cards ? state.household.cards?[index][keyPath: card] : state.household.loans?[index][keyPath: loan]
        return (stated ?? nil).map { typed($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        let stated = trimmed(answer).isEmpty ? nil : try Phrases.sum(answer, in: state.household.currency)
        if list == .cards {
          state.household.cards?[index][keyPath: card] = stated
        } else {
          state.household.loans?[index][keyPath: loan] = stated
        }
      },
      forget: { state in
        if list == .cards {
          state.household.cards?[index][keyPath: card] = nil
        } else {
          state.household.loans?[index][keyPath: loan] = nil
        }
      })
  }

  var consequence: Question {
    let (list, index) = (list, index)
    return Question(
      id: id("consequence"), section: section, text: numbered(consequenceChoices),
      label: Text(en: "\(nameShown): lost first if it is not paid", zh: "\(nameShown)：不还的话，先失去什么"),
      why: Text(
        en: "What costs the home, power, liberty or the tools of work comes before every other debt, however small.",
        zh: "关系到住处、水电、法院、谋生工具的，再小也要先还。"),
      example: Text(en: "7", zh: "7"), fallback: "7", enter: Text(en: "none of these", zh: "都不是"),
      choices: consequenceChoices,
      shown: { state, language in
        let found =
          list == .cards ? state.household.cards?[index].consequence : state.household.loans?[index].consequence
        return (found ?? nil).flatMap { word in consequenceChoices.first { $0.id == word.rawValue }?.name[language] }
      },
      take: { answer, state throws(AnswerProblem) in
        let found = Consequence(rawValue: try choice(answer, among: consequenceChoices).id)
        if list == .cards {
          state.household.cards?[index].consequence = found
        } else {
          state.household.loans?[index].consequence = found
        }
      },
      forget: { state in
        if list == .cards {
          state.household.cards?[index].consequence = nil
        } else {
          state.household.loans?[index].consequence = nil
        }
      })
  }

  var due: Question {
    let (list, index) = (list, index)
    return Question(
      id: id("due"), section: section,
      label: Text(en: "\(nameShown): day of the month it is due", zh: "\(nameShown)：每月几号还"),
      why: Text(en: "So that the month can be looked at day by day.", zh: "看清哪天要还多少。"),
      example: Text(en: "15", zh: "15"),
      shown: { state, _ in
        let day = list == .cards ? state.household.cards?[index].due : state.household.loans?[index].due
        return (day ?? nil).map(String.init)
      },
      take: { answer, state throws(AnswerProblem) in
        let day = try dayOfMonth(answer)
        if list == .cards { state.household.cards?[index].due = day } else { state.household.loans?[index].due = day }
      },
      forget: { state in
        if list == .cards { state.household.cards?[index].due = nil } else { state.household.loans?[index].due = nil }
      })
  }

  /// Of a loan only.
  var remaining: Question {
    let index = index
    return Question(
      id: id("remaining"), section: .loans,
      label: Text(en: "\(nameShown), instalments left", zh: "\(nameShown) 还剩几期"),
      why: Text(
        en: "With what is paid each month they tell what the debt costs, where the rate is not known.",
        zh: "不知道利率的话，有每月还款和剩余期数就能算出来。"),
      example: Text(en: "12", zh: "12期"), fallback: "", enter: Text(en: "not known", zh: "不清楚"),
      shown: { state, _ in (state.household.loans?[index].remaining).map { String($0) } },
      take: { answer, state throws(AnswerProblem) in
        state.household.loans?[index].remaining = trimmed(answer).isEmpty ? nil : try instalmentsLeft(answer)
      },
      forget: { $0.household.loans?[index].remaining = nil },
      odd: { state in (state.household.loans?[index]).flatMap { oddInstalments($0, state.household.currency) } })
  }
}

private let consequenceChoices = [
  Choice(id: "home", name: Text(en: "the home", zh: "住处")),
  Choice(id: "power", name: Text(en: "power, water or heating", zh: "水、电、气、暖")),
  Choice(id: "law", name: Text(en: "maintenance, tax, fines, social insurance", zh: "抚养费、税、罚款、社保")),
  Choice(id: "court", name: Text(en: "a court enforces it", zh: "法院判了、在执行")),
  Choice(id: "tools", name: Text(en: "goods that the living is earned with", zh: "谋生的东西（车、工具）")),
  Choice(id: "collateral", name: Text(en: "other goods that secure it", zh: "别的抵押物")),
  Choice(id: "none", name: Text(en: "none of these", zh: "都不是"), alsoSaid: ["none", "no", "没有"]),
]

extension InterviewState {
  /// Whether it is asked what is lost first: of what is behind, private or of no kind that tells, unless the name tells.
  func asksConsequence(_ list: DebtList, _ index: Int) -> Bool {
    switch list {
    case .cards: return false
    case .loans:
      guard let loan = household.loans?[index] else { return false }
      if loan.kind == .mortgage || names.consequence(in: loan.name) != nil { return false }
      let isAsked = [.private, .other].contains(loan.kind) || (loan.behind ?? 0) > 0 && loan.kind != .online
      return isAsked
    }
  }
}

/// Every answer of a debt, asked for or not.
func allQuestions(of list: DebtList, _ index: Int, _ state: InterviewState) -> [Question] {
  let asked = list == .cards ? cardQuestions(index, state) : loanQuestions(index, state)
  let name = list == .cards ? state.household.cards?[index].name : state.household.loans?[index].name
  let shown = truncated(sanitised(name ?? ""), to: 24)
  let further = FurtherAsking(list: list, index: index, nameShown: shown)
  var all = asked
  var more = [
    behindQuestion(list, index, shown), further.arrears, further.consequence, further.due,
    holderQuestion(list, index, shown),
  ]
  if list == .loans {
    let ask = LoanAsking(index: index, name: name ?? "", names: state.names)
    more += [ask.rate, ask.dueInFull, further.remaining, further.paid]
  } else {
    let ask = CardAsking(index: index, name: name ?? "", names: state.names)
    more += [ask.payment, ask.minimum]
  }
  more += further.terms
  for question in more where !all.contains(where: { $0.id == question.id }) { all.append(question) }
  return all
}
