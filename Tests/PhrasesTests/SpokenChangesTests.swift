import Household
import Money
import Phrases
import Planner
import Testing
import Wording

/// Changes as people say them, beside the form that means the same.
@Suite struct SpokenChangesTests {
  private var household: Household {
    var household = Household(currency: .cny)
    var (card, loan) = (Card(name: "Visa"), Loan(name: "花呗", kind: .online))
    card.balance = Stated(Amount(minorUnits: 8_000_00))
    loan.balance = Stated(Amount(minorUnits: 6_000_00))
    (household.cards, household.loans) = ([card], [loan])
    return household
  }

  @Test(arguments: [
    ("income down a fifth", "income -20%"), ("income down by a quarter", "income -25%"), ("income half", "income -50%"),
    ("income halved", "income -50%"), ("income down 20 percent", "income -20%"), ("收入减半", "income -50%"),
    ("收入打八折", "income -20%"), ("收入少三分之一", "income down a third"), ("收入少一半", "income -50%"),
    ("lose my job for 3 months", "income 0 for 3 months"), ("被裁员三个月", "income 0 for 3 months"),
    ("加薪1000", "income +1000"), ("降薪20%", "income -20%"), ("pay 500 more a month", "extra 500"),
    ("500 more each month", "extra 500"), ("cut food by 300", "food -300"), ("吃饭少花300", "开支 -300"),
    ("rates up 2 points", "rate +2%"), ("pay Visa off", "pay off Visa"), ("without 花呗", "remove 花呗"),
    ("raise income by 10%", "income +10%"), ("income drops to 6000", "income 6000"),
    ("income falls to 6000", "income 6000"), ("income rises to 9000", "income 9000"), ("收入降到6000", "income 6000"),
    ("income down to 6000", "income 6000"), ("把花呗还清", "pay off 花呗"), ("花呗还清会怎样", "pay off 花呗"),
    ("what if my income drops by 20%", "income -20%"), ("if our income goes up to 9000", "income 9000"),
    ("what if I earned 3000", "income 3000"), ("we pay 300 more a month", "extra 300"),
    ("what if I pay off Visa", "pay off Visa"), ("如果我每月收入少1000", "income -1000"),
    ("我失业了", "income 0"), ("失业三个月", "income 0 for 3 months"), ("rate Visa falls to 10%", "rate Visa 10%"),
  ])
  func theyMeanTheirForm(said: String, form: String) throws {
    #expect(try Change.read(said, of: household) == Change.read(form, of: household), "\(said)")
  }

  @Test(arguments: [
    "rent down to 1500", "房租降到1500", "Visa payment +500", "花呗 每月还 +200", "pay 500 more to nobody", "cut", "加薪",
    "sell the car", "income down a bit",
  ])
  func whatIsNotClearIsAsked(said: String) {
    #expect(throws: TypedChangeProblem.self) { try Change.read(said, of: household) }
  }

  @Test(arguments: [
    "payment 花呗 0..900 by 300", "花呗 payment 0..900 by 300", "还款 花呗 0..900 每 300", "花呗 每月还 0..900 每 300",
  ])
  func aPaymentIsVaried(range: String) throws {
    #expect(try Variation.read(range, of: household).what == .payment(debt: 1))
  }
}
