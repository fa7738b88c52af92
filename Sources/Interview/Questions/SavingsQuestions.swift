import Household
import Money
import Phrases
import Wording

let savingsQuestion = sumQuestion(
  "savings", .savings, label: Text(en: "Savings", zh: "随时可用的钱"),
  why: Text(en: "It shows how long a gap in income could be bridged.", zh: "看看收入断了，能撑多久。"),
  example: Text(en: "20,000, or bank 15,000 cash 5,000", zh: "20000，或 银行卡15000 微信5000"), at: \.savings
).takingSavings()

extension Question {
  /// The same, where savings may be told by the places where they lie.
  func takingSavings() -> Question {
    var question = self
    question.take = { answer, state throws(AnswerProblem) in
      state.household.savings = try savings(answer, in: state.household.currency)
    }
    question.echoed = { answer, state in shownPlaces(answer, in: state.household.currency) }
    return question
  }
}

/// `银行卡 2,000 + 微信 500 = 2,500`; nil for one figure.
private func shownPlaces(_ answer: String, in currency: Currency) -> String? {
  guard (try? sum(answer, in: currency)) == nil, let parts = try? savingsInParts(answer, in: currency), parts.count > 1
  else { return nil }
  let sums = parts.map { ($0.name.isEmpty ? "" : $0.name + " ") + $0.sum.written(in: currency) }
  return sums.joined(separator: " + ") + " = " + total(of: parts).written(in: currency)
}

private func savings(_ answer: String, in currency: Currency) throws(AnswerProblem) -> Stated {
  do throws(AnswerProblem) {
    return try sum(answer, in: currency)
  } catch {
    guard error == NumberProblem.notASum.asAnswer else { throw error }
    return total(of: try savingsInParts(answer, in: currency))
  }
}

let assetsQuestion = Question(
  id: "assets", section: .savings,
  text: Text(
    en: "What could be sold if it had to be: home, car, shares. Savings not included. Enter leaves it out.",
    zh: "真要变现能卖的：房子、车、股票基金，前面填过的钱不算。不想填就按回车。"),
  label: Text(en: "Other assets", zh: "可变现的资产"),
  why: Text(en: "Debts are weighed against it. Nobody is told to sell.", zh: "用来看债务占资产多少，不是叫您卖。"),
  example: Text(en: "300,000", zh: "30万"), fallback: "", enter: Text(en: "skip", zh: "不填"),
  shown: { state, language in state.household.assets.map { typed($0, state.household.currency, language) } },
  take: { answer, state throws(AnswerProblem) in
    state.household.assets = trimmed(answer).isEmpty ? nil : try assets(answer, state.household.currency)
  },
  forget: { $0.household.assets = nil },
  odd: { state in oddAssets(state.household) })

/// One figure, or what each thing could bring.
private func assets(_ answer: String, _ currency: Currency) throws(AnswerProblem) -> Stated {
  do throws(AnswerProblem) {
    return try sum(answer, in: currency)
  } catch {
    guard answer.contains(where: \.isLetter), let parts = try? assetsInParts(answer, in: currency) else { throw error }
    return total(of: parts)
  }
}
