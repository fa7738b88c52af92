import Household
import Money
import Phrases
import Terminal
import Wording

extension Interviewer {
  /// `$500` where sums are counted in another currency: asks once whether all of them are in that one. Where further lines have come
  /// already nobody is there to ask: the first sums of all decide. At the advisor prompt the household has its currency.
  func offerCurrency(of line: String, at question: Question) {
    guard keeping != .advisor, let meant = currencyMeant(by: line),
      meant != state.household.currency, !currenciesDeclined.contains(meant.code), mayCount(in: meant)
    else { return }
    var tried = state
    guard question.takesRows != nil || (try? question.take(line, &tried)) == nil else { return }
    guard !talk.conversation.isAhead else {
      if !state.household.holdsSums { count(in: meant) }
      return
    }
    var chosen = meant
    let now = state.household.currency.code
    let asked = talk.confirmed(
      Text(
        en: "Sums are counted in \(now). Are all of yours in \(meant.code)?",
        zh: "现在金额按 \(now) 算。您的金额都是 \(meant.code) 吗？"), fallback: false,
      help: Text(
        en: "  yes: every sum is in \(meant.code). Another currency: its code, for example EUR.",
        zh: "  答“是”：金额都按 \(meant.code) 算。别的币种就写代码，例如 EUR。")
    ) { line in
      guard let other = Currency(code: trimmed(line).uppercased()), mayCount(in: other) else { return false }
      chosen = other
      return true
    }
    guard asked == .yes || chosen != meant else {
      currenciesDeclined.insert(meant.code)
      return talk.say(
        Text(
          en: "  Sums stay in \(now): write what it comes to in \(now).", zh: "  还是按 \(now) 算：请折成 \(now) 再写。"))
    }
    count(in: chosen)
  }

  private func count(in currency: Currency) {
    state.household.currency = currency
    keepState()
    talk.say(Text(en: "  From here every sum is in \(currency.code).", zh: "  从现在起金额都按 \(currency.code) 算。"))
  }

  /// Sums that were given keep their figures only where both currencies have as many decimals.
  private func mayCount(in currency: Currency) -> Bool {
    currency.places == state.household.currency.places || !state.household.holdsSums
  }
}

extension Household {
  fileprivate var holdsSums: Bool {
    income != nil || essentials != nil || savings != nil || assets != nil || guarantees != nil || totals != nil
      || cards?.isEmpty == false || loans?.isEmpty == false
  }
}
