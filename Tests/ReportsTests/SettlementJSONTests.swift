import Checks
import Counsel
import Foundation
import Household
import Money
import Outlook
import Reports
import Rules
import Samples
import StrictYAML
import Testing
import Wording

/// The JSON of a report gives the settlement whole: its sums add up, whatever the household.
@Suite struct SettlementJSONTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    let tests = try LayoutTests()
    (pack, day) = (tests.pack, tests.day)
  }

  private typealias Object = [String: Any]

  private func json(_ household: Household, _ language: Language) throws -> Object {
    let request = ReportRequest(.own, language: language, packIsOwn: false)
    let text = reportJSON(report(on: assess(household, with: pack, asOf: day), request))
    return try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? Object)
  }

  /// In minor units; 0 for null.
  private func units(_ value: Any?) -> Int64 {
    (value as? String).flatMap { Int64($0.replacing(".", with: "")) } ?? 0
  }

  @Test(arguments: 0..<10) func itsSumsAddUp(seed: Int) throws {
    var random = StrainedHousehold(seed: UInt64(seed) + 900, day: day)
    var settled = 0
    for round in 0..<15 {
      let household = random.next()
      let json = try json(household, round % 2 == 0 ? .en : .zh)
      #expect(json["format"] as? Int == 2)
      let settlement = try #require(json["settlement"] as? Object)
      let debts = try #require(json["debts"] as? [Object])
      guard settlement["offered"] is String else {
        #expect(settlement["kept_back"] is NSNull && settlement["unassigned"] is NSNull)
        continue
      }
      settled += 1
      expectWhole(settlement, debts, written(household))
      for debt in debts { expectWhole(debt, written(household)) }
    }
    #expect(settled > 7)
  }

  private func expectWhole(_ settlement: Object, _ debts: [Object], _ household: String) {
    let draw = settlement["from_savings"] as? Object
    let there = max(0, units(settlement["available"])) + units(draw?["now"])
    let given = ["offered", "catch_up", "kept_back", "unassigned"].map { units(settlement[$0]) }
    #expect(there == given.reduce(0, +), "\(household)")
    #expect(given.allSatisfy { $0 >= 0 }, "\(household)")
    #expect(given[0] == debts.reduce(0) { $0 + units($1["offer"]) }, "\(household)")
    #expect(given[1] == debts.reduce(0) { $0 + units(($1["catch_up"] as? Object)?["sum"]) }, "\(household)")
    if let draw { #expect((draw["months"] as? Int ?? 0) >= 1, "\(household)") }
    if let gap = settlement["gap"] as? Object {
      #expect(units(gap["now"]) > 0)
      #expect((gap["months"] is NSNull) == (gap["total"] is NSNull), "\(household)")
    }
  }

  private func expectWhole(_ debt: Object, _ household: String) {
    let catchUp = debt["catch_up"] as? Object
    if debt["owed"] is String {
      #expect(units(debt["offer"]) + units(catchUp?["sum"]) <= units(debt["owed"]), "\(household)")
    }
    guard let catchUp, debt["arrears"] is String, let months = catchUp["months"] as? Int else { return }
    let (sum, arrears) = (units(catchUp["sum"]), units(debt["arrears"]))
    #expect(sum > 0 && sum <= arrears && months >= 1, "\(household)")
    // Of what was called in the interest goes on.
    if units(debt["due_each_month"]) > 0 { #expect(sum * Int64(months - 1) < arrears, "\(household)") }
  }

  private func catchUp(on name: String, in document: String) throws -> Object {
    let household = try readHousehold(
      "debthealth: 1\ndate: 2026-11-23\nmore-debts: no\n" + document, defaultCurrency: .cny)
    let debts = try #require(try json(household, .en)["debts"] as? [Object])
    return try #require(debts.first { $0["name"] as? String == name }?["catch_up"] as? Object)
  }

  /// 700 a month beside what is due pays all of it off in 9 months, before 700 alone makes up what is behind in 27.
  @Test func monthsAreThoseThatPapersSay() throws {
    let court = try catchUp(
      on: "CITIC",
      in: """
        income: 8400
        essentials: 4600
        savings: 26000
        cards:
          - {name: CITIC, limit: 30000, balance: 31000, rate: 0.05%/day, minimum: 10%, payment: 0, behind: 6, judgment: 2026-10-08, consequence: court}
        loans: [{name: Other, kind: consumer, balance: 18000, payment: 1500, rate: 23%/year, remaining: 14, behind: 4}]
        situation: {months-behind: 6, urgent: [court, frozen]}

        """)
    #expect(court["sum"] as? String == "700.00" && court["months"] as? Int == 9, "\(court)")
  }

  @Test func whatTakesLongerThanAnybodyWaitsHasNoMonths() throws {
    let rent = try catchUp(
      on: "Rent",
      in: """
        income: 4100
        essentials: 4000
        savings: 0
        cards: []
        loans: [{name: Rent, kind: other, balance: 90000, payment: none, arrears: 90000, consequence: home}]
        situation: {months-behind: 6, urgent: []}

        """)
    #expect(rent["months"] is NSNull && rent["sum"] is String, "\(rent)")
  }
}
