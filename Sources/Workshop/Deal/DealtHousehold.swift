import Household
import Money
import Wording

/// An invented household of a game: a trade, an age, round figures.
struct DealtHousehold: Sendable {
  var number: Int
  var trade: Text
  var age: Int
  private let figures: Figures

  /// In whole units, names left to the language.
  private struct Figures: Sendable {
    var income: Int64
    var essentials: Int64
    var savings: Int64
    var cards: [(limit: Int64, balance: Int64)]
    var loans: [(kind: Loan.Kind, balance: Int64, payment: Int64)]
    var isBehind: Bool
  }

  init(number: Int, _ trade: Trade, _ dice: inout Dice) {
    (self.number, self.trade) = (number, trade.name)
    age = trade.ages.lowerBound + dice.next(below: trade.ages.count)
    let income = Int64(trade.income.lowerBound + dice.next(below: trade.income.count / 200 + 1) * 200)
    let essentials = rounded(income * Int64(38 + dice.next(below: 22)) / 100, to: 100)
    let savings = rounded(income * Int64(dice.pick([0, 10, 20, 50, 100, 200, 400])) / 100, to: 500)
    let cards = (0..<dice.pick([0, 1, 1, 2, 2, 3, 4, 4])).map { _ in
      let limit = Int64(dice.pick([5_000, 8_000, 10_000, 15_000, 20_000, 30_000]))
      return (limit: limit, balance: limit / 100 * Int64(dice.pick([0, 10, 25, 40, 55, 70, 85, 95])))
    }
    let loans = DealtHousehold.loans(of: income, atMost: 5 - cards.count, &dice)
    figures = Figures(
      income: income, essentials: essentials, savings: savings, cards: cards, loans: loans,
      isBehind: dice.next(below: 6) == 0)
  }

  private static func loans(
    of income: Int64, atMost most: Int, _ dice: inout Dice
  ) -> [(kind: Loan.Kind, balance: Int64, payment: Int64)] {
    let kinds: [Loan.Kind] = dice.shuffled([.online, .online, .car, .mortgage, .consumer, .family])
    return kinds.prefix(min(most, dice.pick([0, 1, 1, 2, 2, 3]))).map { kind in
      let months = Int64(dice.pick([6, 10, 12, 18]))
      let share = Int64(dice.pick([5, 8, 10, 14]))
      switch kind {
      case .mortgage: return (kind, rounded(income * 40, to: 10_000), rounded(income * (share + 18) / 100, to: 100))
      case .car: return (kind, rounded(income * 6, to: 1_000), rounded(income * (share + 8) / 100, to: 100))
      case .family: return (kind, rounded(income * 2, to: 1_000), 0)
      default:
        let payment = rounded(income * share / 100, to: 50)
        return (kind, payment * months, payment)
      }
    }
  }

  func household(_ language: Language) -> Household {
    var household = Household()
    func sum(_ units: Int64) -> Stated { Stated(Amount(minorUnits: units * Currency.cny.minorUnits)) }
    household.income = .total(sum(figures.income))
    household.essentials = .total(sum(figures.essentials))
    household.savings = sum(figures.savings)
    household.listsEveryDebt = true
    household.cards = figures.cards.enumerated().map { index, dealt in
      var card = Card(name: Text(en: "card \(index + 1)", zh: "信用卡\(index + 1)")[language])
      (card.limit, card.balance) = (sum(dealt.limit), sum(dealt.balance))
      if dealt.balance > 0 { card.payment = sum(dealt.balance / 10) }
      return card
    }
    var online = 0
    household.loans = figures.loans.enumerated().map { index, dealt in
      if dealt.kind == .online { online += 1 }
      var loan = Loan(name: dealt.kind.named(online, language), kind: dealt.kind)
      loan.balance = sum(dealt.balance)
      loan.payment = dealt.payment == 0 ? Loan.Payment.none : .monthly(sum(dealt.payment))
      if index == 0, figures.isBehind, dealt.payment > 0 { loan.behind = 2 }
      return loan
    }
    return household
  }

  var heading: Text { Text(en: "\(number)  \(trade.en), \(age)", zh: "\(number)  \(trade.zh)，\(age) 岁") }
}

extension Loan.Kind {
  fileprivate func named(_ number: Int, _ language: Language) -> String {
    let name =
      switch self {
      case .online: Text(en: "online loan", zh: "网贷")
      case .car: Text(en: "car loan", zh: "车贷")
      case .mortgage: Text(en: "mortgage", zh: "房贷")
      case .family: Text(en: "a relative", zh: "亲戚")
      case .consumer, .business, .private, .other: Text(en: "furniture loan", zh: "家具分期")
      }
    return self == .online ? "\(name[language]) \(number)" : name[language]
  }
}

private func rounded(_ sum: Int64, to step: Int64) -> Int64 { sum / step * step }
