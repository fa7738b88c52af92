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
    respond(to: argument) { question in
      let setting = session.setting
      let offer = try TypedOffer(question)
      let (asked, cost) = try answeredOffer(
        offer.text, in: setting.pack.currency, from: offer.day ?? setting.today)
      return .cost(
        cost, of: asked,
        in: CostContext(
          pack: setting.pack, packIsOwn: setting.packIsOwn, lender: offer.lender, asOf: offer.day ?? setting.today))
    }
  }
}
