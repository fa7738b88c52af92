import Household
import Money
import Phrases
import Testing

/// Figures as other places and other headings have them: rates of a month or a day without a sign, points between thousands, codes
/// of currencies in headings, screens copied line by line.
@Suite struct TableFiguresOfOtherFormsTests {
  @Test(arguments: tables) func everyFigureIsRight(table: (text: String, debts: [String])) {
    #expect(figures(of: table.text) == table.debts)
    #expect(refusals(of: table.text) == [])
  }

  @Test func aCodeInTheHeadingsTellsTheCurrency() {
    let text = "Debt,Balance USD,Payment USD,Rate\nVisa,3800,100,18%\n"
    #expect(imported(text).household.currency.code == "USD")
    #expect(figures(of: text) == ["Visa | card | owed=3,800 | pays=100 | rate=18%/year"])
  }

  @Test func aSumThatNobodyWroteIsNotQuoted() {
    #expect(refusals(of: "名称,欠款,每日还款\n日结贷,3000,60\n").contains { $0.contains("“60”") && !$0.contains("60 a day") })
  }

  @Test func threeDecimalsOfARateAreNoThousands() {
    let text = "Loan,Balance,Rate\nMortgage,\"280,000\",3.875%\nCar,\"9,000\",4.125%\n"
    #expect(
      figures(of: text) == [
        "Mortgage | mortgage | owed=280,000 | rate=3.875%/year", "Car | car | owed=9,000 | rate=4.125%/year",
      ])
  }
}

private let tables: [(text: String, debts: [String])] = [
  ("名称,欠款,月供,月利率\n借呗,20000,1850,0.35\n", ["借呗 | online | owed=20,000 | pays=1,850 | rate=0.35%/month"]),
  (
    "Debt,Balance,Payment,Monthly interest rate\nVisa,3800,100,1.5\n",
    ["Visa | card | owed=3,800 | pays=100 | rate=1.5%/month"]
  ),
  ("名称,欠款,月供,日利率\n借呗,20000,1850,0.04\n", ["借呗 | online | owed=20,000 | pays=1,850 | rate=0.04%/day"]),
  (
    "Name;Balance;Payment\nVisa;3.800;100\nCar;9.000;240\nHome loan;12.450;150\n",
    [
      "Visa | card | owed=3,800 | pays=100", "Car | car | owed=9,000 | pays=240",
      "Home loan | mortgage | owed=12,450 | pays=150",
    ]
  ),
  (
    "名称,欠款,月供,逾期\n借呗,20000,1850,逾期45天\n招行信用卡,38000,1900,M2\n",
    [
      "借呗 | online | owed=20,000 | pays=1,850 | behind=2", "招行信用卡 | card | owed=38,000 | pays=1,900 | behind=2",
    ]
  ),
  ("借呗\n剩余待还本金(元)\n12,000.00\n下期应还\n2026-12-20\n2,130.00\n", ["借呗 | online | owed=12,000 | pays=2,130 | due=20"]),
  (
    "Visa          $3,200   limit 5,000   min 65    21.9%\nMastercard    $1,150   limit 2,000   min 35    19.9%\n"
      + "Car loan      $8,900                 $275/mo   6.5%\n",
    [
      "Visa | card | limit=5,000 | owed=3,200 | min=65 | rate=21.9%/year",
      "Mastercard | card | limit=2,000 | owed=1,150 | min=35 | rate=19.9%/year",
      "Car loan | car | owed=8,900 | pays=275 | rate=6.5%/year",
    ]
  ),
]
