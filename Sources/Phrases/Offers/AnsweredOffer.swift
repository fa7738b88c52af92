package import CreditCost
package import Money
import Wording

/// What a typed offer of credit asks, and what it costs.
/// - Parameter day: of the contract, from which weeks and days are counted.
/// - Throws: `AnswerProblem`.
package func answeredOffer(
  _ text: String, in currency: Currency, from day: CalendarDate? = nil
) throws(AnswerProblem) -> (question: CostQuestion, cost: Cost) {
  let question: CostQuestion
  do throws(CostProblem) {
    question = try askedOrSpoken(text, in: currency, from: day)
  } catch {
    throw AnswerProblem(error.message, remedy: error.remedy)
  }
  do throws(CostTooLarge) {
    return (question, try cost(of: question, in: currency))
  } catch {
    let largest = Amount.largest(in: currency).formatted(in: currency)
    throw AnswerProblem(
      Text(en: "too large to be exact", zh: "数字太大，没法精确计算"),
      remedy: Text(en: "everything paid together is at most \(largest)", zh: "一共还的钱最多 \(largest)"))
  }
}

/// As written in one of the forms, else as it is told.
private func askedOrSpoken(
  _ text: String, in currency: Currency, from day: CalendarDate?
) throws(CostProblem) -> CostQuestion {
  do throws(CostProblem) {
    return try readCostQuestion(text, in: currency)
  } catch {
    if let spoken = SpokenOffer(text, in: currency)?.question(from: day) { return spoken }
    if !saysRepaid(text), let byDay = try? rate(text, of: nil, in: currency) { return .rate(byDay) }
    throw error
  }
}

/// `每天还100` is no interest.
private func saysRepaid(_ text: String) -> Bool {
  let word = plainWord(text)
  return ["还", "pay"].contains(where: word.contains) && !["利息", "interest"].contains(where: word.contains)
}
