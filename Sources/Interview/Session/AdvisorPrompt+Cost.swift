import Checks
import CreditCost
import Money
import Phrases
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `cost 10000 in 12, 0.6% a period --lender small-loan --as-of 2026-05-01`; alone, the forms that it takes.
  func showCost(of argument: String) {
    guard !argument.isEmpty else {
      return talk.say(costForms.map { forms, _ in "  " + forms.split(separator: "\n").joined(separator: "\n  ") })
    }
    let setting = session.setting
    do throws(AnswerProblem) {
      let offer = try TypedOffer(argument)
      let (question, cost) = try answeredOffer(offer.text, in: setting.pack.currency)
      let context = CostContext(
        pack: setting.pack, packIsOwn: setting.packIsOwn, lender: offer.lender, asOf: offer.day ?? setting.today)
      talk.page(
        costText(
          cost, of: question, in: context, language: talk.language, columns: talk.columns, emphasise: talk.emphasise))
    } catch {
      talk.refuse(error)
    }
  }
}
