import Money
import Samples
import Testing
import Wording

@Suite struct AmountReadingTests {
  @Test(arguments: [
    ("12,000", 12_000_00), ("12000", 12_000_00), ("¥12000", 12_000_00), ("￥12,000", 12_000_00), ("12000元", 12_000_00),
    ("人民币3000", 3_000_00), ("CNY 3000", 3_000_00), ("3000 cny", 3_000_00), ("RMB3000", 3_000_00),
    ("12,000.50", 12_000_50), ("0.5", 50), (".5", 50), ("0", 0), ("007", 7_00), ("+500", 500_00), ("12 000", 12_000_00),
    ("1'200'000", 1_200_000_00), ("１２０００", 12_000_00), ("１２，０００．５", 12_000_50), ("12k", 12_000_00),
    ("1.5m", 1_500_000_00), ("1.2万", 12_000_00), ("1.2w", 12_000_00), ("3万5", 35_000_00), ("3万5千", 35_000_00),
    ("3万500", 30_500_00), ("两万", 20_000_00), ("三万五", 35_000_00), ("三万零五", 30_005_00), ("三万零五百", 30_500_00),
    ("一百二", 120_00), ("十五", 15_00), ("二十", 20_00), ("一千二百三十四", 1_234_00), ("三〇〇〇", 3_000_00),
    ("1.5亿", 150_000_000_00), ("一亿两千万", 120_000_000_00), ("壹万贰仟", 12_000_00), ("1,200万", 12_000_000_00),
    ("1,000,000,000,000.00", 1_000_000_000_000_00), ("一万亿", 1_000_000_000_000_00),
  ])
  func readsSumsAsPeopleWriteThem(text: String, minorUnits: Int64) throws {
    #expect(mayBeSum(text))
    let stated = try Stated.read(text, in: .cny)
    #expect(stated == Stated(Amount(minorUnits: minorUnits)))
  }

  @Test(arguments: ["~30000", "约3万", "大概三万", "大约30,000", "3万左右", "about 30k", "≈30000"])
  func anEstimateKeepsItsMark(text: String) throws {
    #expect(mayBeSum(text))
    let stated = try Stated.read(text, in: .cny)
    #expect(stated == Stated(Amount(minorUnits: 30_000_00), isEstimate: true))
    #expect(stated.written(in: .cny) == "~30,000")
  }

  @Test(arguments: [
    ("1.200,50", ["1,200.50", "1.2005"]), ("12,00", ["12.00", "1,200"]), ("1,2", ["1.2", "12"]),
    ("1.200", ["1,200", "1.2"]), ("1,0000", ["1.0000", "10,000"]), ("12.345", ["12,345", "12.345"]),
    ("1,2万", ["1-2万", "1.2万"]), ("1,5万", ["1.5万", "15万"]), ("3万1,2", ["3万1.2", "3万12"]), ("1,2k", ["1.2k", "12k"]),
    ("1.2万5", ["12,005", "12,500", "17,000"]), ("1.2万50", ["12,050", "12,500"]),
    ("1.2万05", ["12,005", "12,050"]), ("1.2万5000", ["12,500", "17,000"]),
    ("1.2亿5", ["120,000,005", "125,000,000", "170,000,000"]),
    ("约1.2千5元", ["1,205", "1,250", "1,700"]),
  ])
  func whatCouldBeReadInSeveralWaysIsRefusedWithAll(text: String, readings: [String]) throws {
    let found = #expect(throws: NumberProblem.self) { try Stated.read(text, in: .cny) }
    guard case .ambiguous(let given, let writable) = try #require(found) else {
      Issue.record("\(text): \(String(describing: found))")
      return
    }
    #expect(given == readings)
    #expect(!writable.isEmpty)
    for reading in writable { #expect((try? Stated.read(reading, in: .cny)) != nil, "\(reading) is offered") }
  }

  @Test func onlyReadingsThatAreTakenAreOffered() throws {
    let lone = NumberProblem.ambiguous(readings: ["12,345", "12.345"], writable: ["12,345"])
    #expect(throws: lone) { try Stated.read("12.345", in: .cny) }
    #expect(lone.message.en.contains("12,345 or 12.345"))
    #expect(lone.remedy.en == "write 12,345 if that is meant")
    #expect(lone.remedy.zh == "如果是 12,345，就这样写")
    #expect(throws: NumberProblem.tooManyPlaces(2)) { try Stated.read("1.2345,6789", in: .cny) }
  }

  @Test(arguments: [
    ("1.2万5千", 17_000_00), ("1.2万500", 12_500_00), ("1.2万零5", 12_005_00), ("1万2", 12_000_00), ("12万5", 125_000_00),
  ])
  func whatHasOneReadingBehindADecimalIsRead(text: String, minorUnits: Int64) throws {
    #expect(try Stated.read(text, in: .cny).amount == Amount(minorUnits: minorUnits))
  }

  @Test(arguments: [
    "lots", "1e5", "0x10", "nan", "inf", "1.2.3.4x", "5百3千", "万", "亿万", "--5", "1..2", "12,,000", "5.", "½",
    "٣", "元", "1 2 3", "十百", "3万万", "12,000,5",
  ])
  func whatIsNoSumIsRefused(text: String) {
    #expect(throws: NumberProblem.notASum) { try Stated.read(text, in: .cny) }
  }

  @Test(arguments: ["1,000,000,000,000.01", "9999999999999999999999999999", "1000000000001", "一亿亿", "2万亿"])
  func whatIsTooLargeIsRefusedAndNeverWraps(text: String) {
    #expect(throws: (any Error).self) { try Stated.read(text, in: .cny) }
    #expect((try? Stated.read(text, in: .cny)) == nil)
  }

  @Test func otherFaultsSayWhatWouldBeRight() {
    #expect(throws: NumberProblem.empty) { try Stated.read("  ", in: .cny) }
    #expect(throws: NumberProblem.negative) { try Stated.read("-500", in: .cny) }
    #expect(throws: NumberProblem.tooManyPlaces(2)) { try Stated.read("1.2345", in: .cny) }
    #expect(throws: NumberProblem.otherCurrency(written: "$", wanted: "CNY")) { try Stated.read("$5", in: .cny) }
    #expect(throws: NumberProblem.otherCurrency(written: "USD", wanted: "CNY")) { try Stated.read("USD 5", in: .cny) }
  }

  @Test func onlyABalanceMayBeNegative() throws {
    #expect(try Stated.read("-500", in: .cny, allowsNegative: true).amount == Amount(minorUnits: -500_00))
  }

  @Test func placesFollowTheCurrency() throws {
    let (yen, dinar) = (try #require(Currency(code: "JPY")), try #require(Currency(code: "KWD")))
    #expect(try Stated.read("1,200", in: yen).amount == Amount(minorUnits: 1_200))
    #expect(throws: NumberProblem.tooManyPlaces(0)) { try Stated.read("1.5", in: yen) }
    #expect(try Stated.read("1.250", in: dinar).amount == Amount(minorUnits: 1_250))
    #expect(Amount(minorUnits: 1_250).formatted(in: dinar) == "1.250")
    #expect(Amount(minorUnits: -1_234_567).formatted(in: yen) == "-1,234,567")
    #expect(Amount(minorUnits: -5).plain(in: .cny) == "-0.05")
  }

  @Test func noTextMakesTheReaderTrapAndWhatIsReadReadsBackEqual() throws {
    var random = Noise(seed: 7)
    let pieces = Array("0123456789.,-~ 万千百十亿元kmw%¥$约一二三零两５，．'\u{0}\u{200F}e+/()").map(String.init)
    var readable = 0
    for _ in 0..<30_000 {
      let text = (0..<random.next(12)).map { _ in pieces[random.next(pieces.count)] }.joined()
      guard let stated = try? Stated.read(text, in: .cny, allowsNegative: true) else { continue }
      readable += 1
      #expect(mayBeSum(text), "\(text)")
      let again = try Stated.read(stated.written(in: .cny), in: .cny, allowsNegative: true)
      #expect(again == stated, "\(text)")
    }
    #expect(readable > 1_000)
  }
}
