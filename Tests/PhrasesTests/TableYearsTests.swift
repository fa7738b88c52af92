import Household
import Money
import Phrases
import Testing
import Wording

/// Years that name columns are no row of figures: the latest is what is owed, and that is said.
@Suite struct TableYearsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }

  @Test func theYearThatCountsIsSaid() {
    let aside = imported("Lender,2025,2026\nCar loan,9000,7000\n").leftAside.map(\.problem.message.en)
    #expect(aside == ["2026 is taken as what is owed today"])
    #expect(imported("银行,2025,2026\n车贷,9000,7000\n").leftAside.map(\.problem.message.zh) == ["2026 这一列当作现在的欠款"])
  }
}

extension TableYearsTests {
  /// A year to come is a plan.
  @Test func aYearToComeIsNotOwedToday() {
    var household = Household()
    household.date = CalendarDate(year: 2026, month: 11, day: 30)
    let found = DebtImport("Debt,2025,2026,2027\nCar loan,9000,7000,5000\n", into: household, names: chineseNames)
    #expect(found.household.loans?.first?.balance?.amount == Amount(minorUnits: 700_000))
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Lender,2025,2026
    Visa card,4000,3000
    Car loan,9000,7000
    Mortgage,210000,205000
    """,
    [
      "Visa card | card | owed=3,000",
      "Car loan | car | owed=7,000",
      "Mortgage | mortgage | owed=205,000",
    ]
  ),
  (
    """
    信用卡,2024,2025,2026
    招行,30000,34000,38000
    建行,5000,4000,3000
    """,
    [
      "招行 | card | owed=38,000",
      "建行 | card | owed=3,000",
    ]
  ),
  (
    """
    Debt	2024	2025	2026
    Visa card	5000	4000	3000
    """,
    [
      "Visa card | card | owed=3,000"
    ]
  ),
  (
    """
    债权人,2026,2025
    招行信用卡,38000,34000
    车贷,60000,80000
    """,
    [
      "招行信用卡 | card | owed=38,000",
      "车贷 | car | owed=60,000",
    ]
  ),
  (
    """
    ,2025,2026
    Visa card,4000,3000
    Car loan,9000,7000
    """,
    [
      "Visa card | card | owed=3,000",
      "Car loan | car | owed=7,000",
    ]
  ),
  (
    """
    各项欠款,2024,2025,2026
    花呗,5000,4000,3000
    房贷,900000,880000,860000
    """,
    [
      "花呗 | online | owed=3,000",
      "房贷 | mortgage | owed=860,000",
    ]
  ),
  (
    """
    Lender,2025,2026,Payment
    Visa card,4000,3000,105
    Car loan,9000,7000,265
    """,
    [
      "Visa card | card | owed=3,000 | pays=105",
      "Car loan | car | owed=7,000 | pays=265",
    ]
  ),
  (
    """
    银行,额度,2025,2026
    招行,50000,34000,38000
    """,
    [
      "招行 | card | limit=50,000 | owed=38,000"
    ]
  ),
  (
    """
    Debt   2024   2025   2026
    Visa   5000   4000   3000
    Car    9000   7000   6000
    """,
    [
      "Visa | card | owed=3,000",
      "Car | car | owed=6,000",
    ]
  ),
  (
    """
    Lender,Balance,2025,2026
    Visa card,4000,10,20
    """,
    [
      "Visa card | card | owed=4,000"
    ]
  ),
  (
    """
    Visa,2000,1500
    Mastercard,2000,1990
    """,
    [
      "Visa | card | limit=2,000 | owed=1,500",
      "Mastercard | card | limit=2,000 | owed=1,990",
    ]
  ),
]
