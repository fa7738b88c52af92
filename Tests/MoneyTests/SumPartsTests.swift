import Money
import Testing
import Wording

/// The sums of a month in parts: only known names are taken, so that no word can change a sum unheard.
@Suite struct SumPartsTests {
  private func costs(_ text: String) -> String { read(text, .costs) }
  private func income(_ text: String) -> String { read(text, .income) }

  /// As the questions read it: one sum of a month, else parts.
  private func read(_ text: String, _ side: NumberProblem.Side) -> String {
    do throws(NumberProblem) {
      return try Stated.readMonthly(text, in: .cny, asLowMonth: side == .income).written(in: .cny)
    } catch {
      guard error == .notASum else { return "? " + error.message.en }
    }
    do throws(NumberProblem) {
      let parts = try readNamedSums(text, of: side, in: .cny)
      return parts.map { ($0.name.isEmpty ? "" : $0.name + " ") + $0.sum.written(in: .cny) }.joined(separator: ", ")
    } catch {
      return "? " + error.message.en
    }
  }

  @Test(arguments: [
    ("房租1800 吃饭1500", "房租 1,800, 吃饭 1,500"), ("rent 1800, food 1,500", "rent 1,800, food 1,500"),
    ("房租：1800，水电约300", "房租 1,800, 水电 ~300"), ("三餐1500+话费99", "三餐 1,500, 话费 99"),
    ("房租1800加水电200", "房租 1,800, 水电 200"), ("房租1800吃饭1500", "房租 1,800, 吃饭 1,500"),
    ("rent 450 a week and food 1500", "rent 1,950, food 1,500"), ("年付房租24000", "房租 2,000"),
    ("房租年付24000", "房租 2,000"), ("房租一季度5400", "房租 1,800"), ("养车一年6000 吃饭1500", "养车 500, 吃饭 1,500"),
    ("房租1800 水电200 一共2000", "房租 1,800, 水电 200"), ("1800+200 = 2000", "2,000"), ("一千八加一千五", "3,300"),
    ("6500，其中房租1800", "6,500"), ("6500 including rent 1800", "6,500"), ("1800 rent, 500 food", "rent 1,800, food 500"),
    ("my rent is 1800", "rent 1,800"), ("水电和燃气 300", "水电和燃气 300"),
    ("rent 1800 + food 500 = 2,300", "rent 1,800, food 500"),
    ("半年3000", "500"), ("about 5k in all", "~5,000"), ("给爸妈500 其他300", "爸妈 500, 其他 300"),
  ])
  func costsAreUnderstood(text: String, understood: String) {
    #expect(costs(text) == understood)
  }

  @Test(arguments: [
    ("工资4000 兼职1500", "工资 4,000, 兼职 1,500"), ("4000 salary and 1500 side job", "salary 4,000, side job 1,500"),
    ("1800 + 400 side hustle", "side hustle 2,200"), ("1,200 UC", "UC 1,200"),
    ("工资8000 跑外卖6000到8000", "工资 8,000, 跑外卖 ~6,000"), ("老婆5000，我4000", "老婆 5,000, 我 4,000"),
    ("周薪1500", "6,500"), ("per week 450", "1,950"), ("fortnightly 900", "1,950"), ("半年5万", "8,333.33"),
    ("一季度2万", "6,666.66"), ("annual 22000", "1,833.33"), ("8000 or 9000", "~8,000"), ("8000或9000", "~8,000"),
  ])
  func incomeIsUnderstood(text: String, understood: String) { #expect(income(text) == understood) }

  @Test(arguments: [
    "8000 - 500", "8000 minus 500", "8000 less 500", "8000 x 2", "2 x 4000", "8000 in 2026", "half of 8000", "8000的一半",
    "about 8000 maybe 9000", "8000 sometimes 6000", "平时8000，淡季6000", "最少6000 最多9000", "was 8000 now 6000",
    "原来8000 现在6000", "gross 8000 net 6500", "税前8000 税后6500", "税前8000", "before tax 8000", "工资8000 社保扣500",
    "工资1万2，五险一金扣2000", "£2000", "$2000", "USD 2000", "3000 pounds", "3000 dollars", "一天200", "日薪200", "日结200",
    "daily 200", "时薪25", "hourly 25", "两个月1万", "工资12000 房贷4500", "欠薪8000", "没发工资 8000", "for 2 kids 1500",
    "工资8000 6500",
  ])
  func aWordThatMayChangeAnIncomeIsAsked(text: String) { #expect(income(text).hasPrefix("? "), "\(income(text))") }

  @Test(arguments: [
    ("房贷4500 吃饭1500", "“房贷” is counted among the debts already"),
    ("car loan 2600 food 1500", "“car loan” is counted among the debts already"),
    ("还信用卡3000 吃饭1500", "“还信用卡” is counted among the debts already"),
    ("房租1800 水电200 一共2500", "the parts come to 2,000, not to 2,500"),
    ("rent 1800 food 1500 / total 5000", "“/” is not understood here"), ("吃饭一天50", "a sum for each day or hour"),
    ("房租1800 吃饭", "“吃饭” stands there without a sum"), ("rent 1800 frobs 30", "“frobs” is not understood here"),
    ("for 2 kids 1500", "“for” is not understood here"), ("房租 很多", "not a sum of money"), ("", "nothing was given"),
  ])
  func whatIsNotPlainAmongCostsIsAsked(text: String, why: String) { #expect(costs(text) == "? " + why) }

  @Test(arguments: [
    ("八K", "8,000"), ("1个w", "10,000"), ("1.2个万", "12,000"), ("1点2万", "12,000"), ("一点二万", "12,000"),
    ("四、五千", "~4,500"), ("万把块", "~10,000"), ("百十来块", "~100"), ("千儿八百", "~900"), ("8000?", "~8,000"),
    ("6500（大概）", "~6,500"), ("大约五六千的样子", "~5,500"), ("30k + 20k", "50,000"), ("一共5万", "50,000"),
    ("2-3k rmb", "~2,500"), ("2-3k CNY", "~2,500"),
  ])
  func sumsAsTheyAreSaid(text: String, written: String) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: .cny).written(in: .cny) == written)
  }

  @Test func aSpaceInsideANumberIsAsked() {
    #expect(throws: NumberProblem.ambiguous(readings: ["4-5千", "45千"], writable: ["4-5千", "45千"])) {
      try Stated.read("4 5千", in: .cny)
    }
  }

  @Test(arguments: ["3000 dollars", "3000 pounds", "3000 bucks"]) func wordsOfOtherCurrenciesAreNamed(text: String) {
    #expect(throws: NumberProblem.self) { try Stated.read(text, in: .cny) }
  }

  /// A word is shown as it was typed, but for what a terminal would obey.
  @Test func aWordThatIsNotUnderstoodIsShownClean() {
    for side in [NumberProblem.Side.income, .costs] {
      let messages = [NumberProblem.unread("\u{1B}[1m12000", side), .paidOnDebts("\u{1B}[31m房贷", side)].map(\.message)
      #expect(messages.allSatisfy { !($0.en + $0.zh).unicodeScalars.contains("\u{1B}") })
      #expect(messages[0].en.contains("12000") && messages[1].zh.contains("房贷"))
    }
  }

  @Test(arguments: [
    "1,500 plus food", "1500 and food", "1500 + food", "rent 1800 and food", "1500加吃饭", "房租1800 还有水电",
  ])
  func aPartOfTheCostsWithoutASumIsAsked(text: String) {
    #expect(costs(text).contains("without a sum"), "\(costs(text))")
  }

  @Test(arguments: ["3000 plus tips", "底薪3000加提成"]) func soIsAPartOfAnIncome(text: String) {
    #expect(income(text).contains("without a sum"), "\(income(text))")
  }

  @Test(arguments: [
    ("on benefits, 900", "benefits 900"), ("2k give or take a couple hundred", "~2,000"), ("3000 plus", "~3,000"),
  ])
  func wordsBesideASumAreUnderstood(text: String, understood: String) { #expect(income(text) == understood) }
}
