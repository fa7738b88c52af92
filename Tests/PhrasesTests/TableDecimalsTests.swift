import Phrases
import Testing

/// Decimals behind a comma, by the whole table.
@Suite struct TableDecimalsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
  }
}

private let tables: [(text: String, debts: [String])] = [
  (
    """
    Debt;Owed;Payment;Rate
    Visa;4.200,50;105;22,9 %
    House;182.000;850,00;3,1 %
    """,
    [
      "Visa | card | owed=4,200.50 | pays=105 | rate=22.9%/year",
      "House | mortgage | owed=182,000 | pays=850 | rate=3.1%/year",
    ]
  ),
  (
    """
    名称;欠款;月还;利率
    招行信用卡;12.345,67;1.200,00;18,25%
    车贷;60.000,00;2.500,00;4,5%
    """,
    [
      "招行信用卡 | card | owed=12,345.67 | pays=1,200 | rate=18.25%/year",
      "车贷 | car | owed=60,000 | pays=2,500 | rate=4.5%/year",
    ]
  ),
  (
    """
    Name;Balance;Rate
    Visa;€ 4.200,50;22,9%
    Bank loan;12 000,00 €;3,1%
    """,
    [
      "Visa | card | owed=4,200.50 | rate=22.9%/year",
      "Bank loan | consumer | owed=12,000 | rate=3.1%/year",
    ]
  ),
  (
    """
    Name;Balance;Payment
    Visa;4,200.50;105.00
    Car;9,000;265
    """,
    [
      "Visa | card | owed=4,200.50 | pays=105",
      "Car | car | owed=9,000 | pays=265",
    ]
  ),
  (
    """
    Date;Name;Balance;Due
    05.12.2026;Visa;4.200,50;15.12.2026
    05.12.2026;Car loan;900,00;20.12.2026
    """,
    [
      "Visa | card | owed=4,200.50 | due=15",
      "Car loan | car | owed=900 | due=20",
    ]
  ),
]
