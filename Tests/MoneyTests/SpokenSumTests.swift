import Money
import Testing

/// Sums as people say them: ranges, marks of an estimate, sums of sums, coins, signs.
@Suite struct SpokenSumTests {
  @Test(arguments: [
    ("两三千", 2_500_00), ("三五千", 4_000_00), ("七八千", 7_500_00), ("一两万", 15_000_00), ("五六千块", 5_500_00), ("一二千", 1_500_00),
    ("三四百", 350_00), ("两三万", 25_000_00), ("二三十", 25_00), ("十几万", 150_000_00), ("二十几", 25_00), ("三万五六", 35_500_00),
    ("3000-9000", 6_000_00), ("3000－9000", 6_000_00), ("7000到8000", 7_500_00), ("7000~8000", 7_500_00),
    ("2-3k", 2_500_00),
    ("3-4万", 35_000_00), ("9千-1万", 9_500_00), ("9000-1万", 9_500_00), ("两到三千", 2_500_00), ("3000 to 4000", 3_500_00),
    ("between 2k and 3k", 2_500_00), ("七八百到一千", 850_00), ("3000元到5000元", 4_000_00), ("3000——4000", 3_500_00),
    ("三千出头", 3_000_00), ("一百来块", 100_00), ("小一万", 10_000_00), ("9千多", 9_000_00), ("9千多块", 9_000_00), ("不到五千", 5_000_00),
    ("just over 3k", 3_000_00), ("nearly 10,000", 10_000_00), ("30多万", 300_000_00), ("十来万", 100_000_00),
    ("3000+", 3_000_00),
    ("大概7500吧", 7_500_00), ("3k ish", 3_000_00), ("将近两万", 20_000_00), ("about 30k or so", 30_000_00),
    ("大概三千块左右", 3_000_00),
    ("约2000+1000", 3_000_00), ("俩仨千", 2_500_00), ("小两万", 20_000_00), ("四千左右", 4_000_00), ("五千上下", 5_000_00),
    ("八九百", 850_00), ("百八十块", 90_00), ("千八百块", 900_00), ("百来块", 100_00), ("近万", 10_000_00), ("三千有余", 3_000_00),
    ("三千往上", 3_000_00), ("1、2千", 1_500_00), ("十五六万", 155_000_00),
  ])
  func isAnEstimate(text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: .cny) == Stated(Amount(minorUnits: minorUnits), isEstimate: true))
  }

  @Test func aRangeIsWrittenBackAsItsMiddle() throws {
    #expect(try Stated.read("两三千", in: .cny).written(in: .cny) == "~2,500")
    #expect(try Stated.read("3000-9000", in: .cny, ofRange: .lowEnd).written(in: .cny) == "~3,000")
  }

  @Test(arguments: [
    ("two or three thousand", 2_500_00), ("a couple of thousand", 2_500_00), ("a couple of grand", 2_500_00),
    ("three to four thousand", 3_500_00), ("two to three and a half thousand", 2_750_00), ("3 or 4 hundred", 350_00),
    ("between three and four thousand", 3_500_00), ("about five thousand", 5_000_00), ("a thousand or so", 1_000_00),
    ("ten thousand to fifteen thousand", 12_500_00), ("under five hundred", 500_00), ("200 odd", 200_00),
  ])
  func isAnEstimateInEnglishWords(text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: .cny) == Stated(Amount(minorUnits: minorUnits), isEstimate: true))
  }

  @Test(arguments: [
    ("five grand", 5_000_00), ("half a million", 500_000_00), ("two and a half thousand", 2_500_00),
    ("five k", 5_000_00),
    ("twenty-five hundred", 2_500_00), ("three thousand five hundred", 3_500_00), ("one hundred and fifty", 150_00),
    ("one million two hundred thousand", 1_200_000_00), ("a grand and a half", 1_500_00),
    ("thirty thousand", 30_000_00),
    ("a quarter of a million", 250_000_00), ("1 thousand 500", 1_500_00), ("1.5 million", 1_500_000_00),
    ("forty", 40_00),
    ("两万五", 25_000_00), ("三万二", 32_000_00), ("一万零五百", 10_500_00), ("俩千", 2_000_00), ("三千块零五毛", 3_000_50),
    ("3块零5分", 3_05), ("俩百", 200_00),
  ])
  func isOneSumInWords(text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: .cny) == Stated(Amount(minorUnits: minorUnits)))
  }

  @Test(arguments: [
    "three thousand five", "two fifty", "a", "half", "and", "five hundred thousand thousand", "thousand and",
    "300-30000",
    "hundred", "the rest", "one of them", "grand",
  ])
  func wordsThatAreNoSumOrCouldBeTwoAreRefused(text: String) {
    #expect(throws: NumberProblem.self) { try Stated.read(text, in: .cny) }
  }

  @Test(arguments: [
    ("car loan five grand left", "car loan 5grand left"), ("Capital One five thousand", "Capital One 5thousand"),
    ("Visa two or three thousand", "Visa 2-3thousand"), ("Visa 2 to three thousand", "Visa 2-3thousand"),
    ("One Main 200", "One Main 200"), ("Three, two hundred and ten.", "Three, 210."),
  ])
  func aNameKeepsItsNumbers(line: String, written: String) {
    #expect(withEnglishNumerals(line, onlyLarge: true) == written)
  }

  @Test(arguments: [
    ("1800+1500+1000", 4_300_00), ("1.2万+3000", 15_000_00), ("none", 0), ("zero", 0), ("没有", 0), ("没有收入", 0),
    ("7500,", 7_500_00),
    ("7500，", 7_500_00), ("12345元6角7分", 12_345_67), ("3块5", 3_50), ("3块5毛", 3_50), ("12块05", 12_05), ("五毛", 50),
    ("12元零5分", 12_05), ("¥12000元", 12_000_00), ("CNY 12000元", 12_000_00), ("人民币12000元整", 12_000_00),
    ("RMB 3000块", 3_000_00),
    ("1w5", 15_000_00), ("2k5", 2_500_00), ("3 grand", 3_000_00), ("二五万", 250_000_00), ("五〇万", 500_000_00),
    ("三五", 35_00),
  ])
  func isOneSum(text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: .cny) == Stated(Amount(minorUnits: minorUnits)))
  }

  @Test(arguments: [
    ("JPY", "12000円", 12_000), ("VND", "₫5000", 5_000), ("BRL", "R$ 50", 50_00), ("IDR", "Rp5000", 5_000_00),
    ("INR", "Rs. 500", 500_00), ("INR", "1,00,000", 100_000_00), ("INR", "12,34,567.50", 1_234_567_50),
    ("INR", "2 lakh", 200_000_00), ("INR", "1.5 crore", 15_000_000_00), ("PLN", "50 zł", 50_00),
    ("GBP", "£1,200", 1_200_00),
    ("THB", "฿900", 900_00), ("PHP", "₱900", 900_00), ("HKD", "HK$900", 900_00), ("TRY", "₺900", 900_00),
    ("CZK", "900 Kč", 900_00),
  ])
  func signsOfEveryCurrency(code: String, text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.read(text, in: try #require(Currency(code: code))).amount == Amount(minorUnits: minorUnits))
  }

  @Test func renminbiIsTheYuan() { #expect(Currency(code: "RMB") == .cny) }

  @Test(arguments: [
    ("1,2千", ["1-2千", "1.2千"]), ("7 8千", ["7-8千", "78千"]), ("1.000.000,00", ["1,000,000.00", "100,000,000"]),
    ("1'234'567,89", ["1,234,567.89", "123,456,789"]),
  ])
  func bothReadingsAreNamed(text: String, readings: [String]) {
    #expect(throws: NumberProblem.ambiguous(readings: readings, writable: readings)) { try Stated.read(text, in: .cny) }
  }

  @Test(arguments: ["9000-3000", "2026-11-24", "几千", "1,00,000", "小王", "3千-", "to 5", "+", "1+", "两三"])
  func whatIsNoSumIsRefused(text: String) throws {
    if text == "1+" { return #expect(try Stated.read(text, in: .cny).isEstimate) }
    if text == "两三" { return #expect(try Stated.read(text, in: .cny).amount == Amount(minorUnits: 23_00)) }
    #expect(throws: NumberProblem.self) { try Stated.read(text, in: .cny) }
  }

  @Test(arguments: [
    ("几千", "2,000", "9,000"), ("好几千块", "2,000", "9,000"), ("几万", "20,000", "90,000"), ("大概几百吧", "200", "900"),
    ("几十万", "200,000", "900,000"), ("a few thousand", "2,000", "9,000"), ("several hundred", "200", "900"),
    ("上万", "10,000", "90,000"), ("a few k", "2,000", "9,000"), ("大几千", "2,000", "9,000"),
  ])
  func aFewIsAskedAboutWithBothEnds(text: String, low: String, high: String) {
    #expect(throws: NumberProblem.vague(low: low, high: high)) { try Stated.read(text, in: .cny) }
    #expect(throws: NumberProblem.vague(low: low, high: high)) { try Stated.readMonthly(text, in: .cny) }
  }

  @Test(arguments: [("十几万", "~150,000"), ("三四千", "~3,500")]) func whatHasEndsIsTaken(text: String, written: String)
    throws
  {
    #expect(try Stated.read(text, in: .cny).written(in: .cny) == written)
  }

  @Test(arguments: [
    ("每月7500", "7,500"), ("到手7500", "7,500"), ("到手大概7500吧", "~7,500"), ("大概每月7500", "~7,500"),
    ("7500 per month", "7,500"),
    ("90k/yr", "7,500"), ("年薪9万", "7,500"), ("144,000 a year", "12,000"), ("300 a week", "1,300"),
    ("每月到手7500", "7,500"),
    ("3000-9000", "~3,000"), ("7000到8000", "~7,000"), ("月薪一万二", "12,000"), ("100000 a year", "8,333.33"), ("没有收入", "0"),
  ])
  func whatComesInEachMonth(text: String, written: String) throws {
    #expect(mayBeSum(text))
    #expect(try Stated.readMonthly(text, in: .cny, asLowMonth: true).written(in: .cny) == written)
  }

  @Test func whatIsNoMonthsIncomeIsAsked() {
    #expect(throws: NumberProblem.beforeTax) { try Stated.readMonthly("税前12000", in: .cny) }
    #expect(throws: NumberProblem.byTheDay) { try Stated.readMonthly("一天200", in: .cny) }
  }

  @Test(arguments: ["3krmb", "5kUSD a month", "１．２萬元", "p.m. 300"]) func whatMayBeASum(text: String) {
    #expect(mayBeSum(text))
  }

  @Test(arguments: ["5800 pay 300", "每月还200", "招行1 额度3万", "Visa 300", "额度3万", "limit 5,000"])
  func aWordThatNoSumHoldsIsSeenAtOnce(text: String) { #expect(!mayBeSum(text)) }
}
