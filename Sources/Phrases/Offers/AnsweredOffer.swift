package import CreditCost
package import Money
import Wording

/// What a typed offer of credit asks, and what it costs.
/// - Throws: `AnswerProblem`.
package func answeredOffer(
  _ text: String, in currency: Currency
) throws(AnswerProblem) -> (question: CostQuestion, cost: Cost) {
  let question: CostQuestion
  do throws(CostProblem) {
    question = try readCostQuestion(text, in: currency)
  } catch {
    throw AnswerProblem(error.message, remedy: error.remedy)
  }
  do throws(CostTooLarge) {
    return (question, try cost(of: question, in: currency))
  } catch {
    let largest = Amount.largest(in: currency).formatted(in: currency)
    throw AnswerProblem(
      Text(en: "too large to work out", zh: "数字太大，算不了"),
      remedy: Text(en: "everything paid together is at most \(largest)", zh: "一共还的钱最多 \(largest)"))
  }
}
