import Household
import Money
import Phrases
import Wording

/// Terms of a debt that few have: never asked for, changed by their name.
extension FurtherAsking {
  var terms: [Question] { list == .cards ? [promotion, fee, agreed, instalments] : [promotion, fee, agreed] }

  private var promotion: Question {
    term(
      "promo-rate", Text(en: "promotional rate", zh: "优惠利率"),
      why: Text(en: "A rate that holds only for a time, with its last day.", zh: "只在一段时间里有的利率，要写到哪天为止。"),
      example: Text(en: "0% until 2027-03-01", zh: "0% 到 2027-03-01"),
      shown: { debt, _, language in
        debt.promotion.map { Text(en: $0.written, zh: "\(typed($0.rate, .zh)) 到 \($0.until)")[language] }
      },
      take: { answer, debt, _ throws(AnswerProblem) in debt.promotion = try Phrases.promotion(answer) },
      forget: { $0.promotion = nil })
  }

  private var fee: Question {
    term(
      "fee", Text(en: "fee", zh: "费用"),
      why: Text(en: "What it costs beside interest, a year or a month.", zh: "利息以外的费用，一年或一个月多少。"),
      example: Text(en: "120/year, 10/month", zh: "每年120、每月10"),
      shown: { debt, currency, language in debt.fee.map { typed($0, currency, language) } },
      take: { answer, debt, currency throws(AnswerProblem) in debt.fee = try Phrases.fee(answer, in: currency) },
      forget: { $0.fee = nil })
  }

  private var agreed: Question {
    term(
      "agreed", Text(en: "agreed with the lender", zh: "和对方约定的还款"),
      why: Text(
        en: "What the lender agreed to take each month takes the place of what the bill asks.", zh: "约定好以后，按约定的数还，不按账单。"
      ),
      example: Text(en: "800 x 36, interest free, from 2026-12-20", zh: "800 x 36期，免息，2026-12-20起"),
      shown: { debt, currency, language in debt.agreed.map { typed($0, currency, language) } },
      take: { answer, debt, currency throws(AnswerProblem) in
        debt.agreed = try agreedTerms(answer, in: currency)
      },
      forget: { $0.agreed = nil })
  }

  /// Of a card only.
  private var instalments: Question {
    term(
      "instalments", Text(en: "in instalments, each month", zh: "其中的分期"),
      why: Text(en: "The part of what is used that is paid off in instalments.", zh: "已用额度里分期还的那部分：每期多少、剩几期。"),
      example: Text(en: "500 x 7", zh: "500 x 7期"),
      shown: { debt, currency, language in (debt as? Card)?.instalments.map { typed($0, currency, language) } },
      take: { answer, debt, currency throws(AnswerProblem) in
        guard var card = debt as? Card else { return }
        card.instalments = try cardInstalments(answer, in: currency)
        debt = card
      },
      forget: { debt in
        guard var card = debt as? Card else { return }
        card.instalments = nil
        debt = card
      })
  }

  private func term(
    _ key: String, _ label: Text, why: Text, example: Text,
    shown: @escaping @Sendable (any DebtEntry, Currency, Language) -> String?,
    take: @escaping @Sendable (String, inout any DebtEntry, Currency) throws(AnswerProblem) -> Void,
    forget: @escaping @Sendable (inout any DebtEntry) -> Void
  ) -> Question {
    let (list, index) = (list, index)
    return Question(
      id: "\(list.rawValue)[\(index)].\(key)", section: list == .cards ? .cards : .loans,
      label: Text(en: "\(nameShown), \(label.en)", zh: "\(nameShown) \(label.zh)"), why: why, example: example,
      shown: { state, language in
        state.household.debt(list, index).flatMap { shown($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        guard var debt = state.household.debt(list, index) else { return }
        try take(answer, &debt, state.household.currency)
        state.household.put(debt, at: index)
      },
      forget: { state in
        guard var debt = state.household.debt(list, index) else { return }
        forget(&debt)
        state.household.put(debt, at: index)
      })
  }
}

extension Household {
  func debt(_ list: DebtList, _ index: Int) -> (any DebtEntry)? {
    list == .cards ? cards?[index] : loans?[index]
  }

  /// In place of the one of its list that stands there.
  fileprivate mutating func put(_ debt: any DebtEntry, at index: Int) {
    if let card = debt as? Card { cards?[index] = card }
    if let loan = debt as? Loan { loans?[index] = loan }
  }
}
