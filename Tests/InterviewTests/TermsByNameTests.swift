import Foundation
import Household
import Interview
import Money
import Terminal
import Testing

/// Terms that are never asked for are changed by their name, in both languages.
@Suite struct TermsByNameTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func saved(_ edits: [String]) throws -> Household {
    let file = sessions.folder.appending(path: "h.yaml").path
    _ = sessions.run(smallHousehold + edits + ["save \(file)", "quit"])
    return try readHousehold(try String(contentsOfFile: file, encoding: .utf8), defaultCurrency: .cny)
  }

  @Test(arguments: [
    "edit 花呗 agreed 800 x 36", "改 花呗 约定 800 x 36期", "改 花呗 谈好每月还800，分36期", "edit 花呗 agreed 800 a month for 36 months",
    "edit 花呗 agreed: 36 months at 800",
  ])
  func whatWasAgreed(edit: String) throws {
    let agreed = try saved([edit]).loans?.first?.agreed
    if edit.contains("36 months at") {
      return #expect(agreed?.months == 36 && agreed?.sum == Stated(Amount(minorUnits: 800_00)))
    }
    #expect(agreed == Agreed(sum: Stated(Amount(minorUnits: 800_00)), months: 36))
  }

  @Test(arguments: [
    "edit 花呗 agreed 800 x 36, interest free, from 2026-12-20", "改 花呗 约定 800×36期，免息，2026-12-20起",
  ])
  func withInterestAndItsFirstDay(edit: String) throws {
    let agreed = try saved([edit]).loans?.first?.agreed
    #expect(agreed?.interest == .some(.none) && agreed?.from == CalendarDate(year: 2026, month: 12, day: 20))
  }

  @Test(arguments: [
    ["edit 招商银行 annual fee 300", "edit 招商银行 promo rate 0% until 2027-03-01", "edit 招商银行 instalments 500 x 7"],
    ["改 招商银行 年费 300", "改 招商银行 优惠利率 0% 到 2027年3月1日", "改 招商银行 分期 每期500 剩7期"],
  ])
  func ofACard(edits: [String]) throws {
    let card = try saved(edits).cards?.first
    #expect(card?.fee == Fee(amount: Amount(minorUnits: 300_00), period: .year))
    #expect(card?.promotion?.until == CalendarDate(year: 2027, month: 3, day: 1))
    #expect(card?.instalments == Instalments(monthly: Stated(Amount(minorUnits: 500_00)), left: 7))
  }

  @Test func whatIsNoAgreementSaysWhatWouldBe() {
    let run = sessions.run(smallHousehold + ["edit 花呗 agreed soon"])
    #expect(run.said.contains("for example 800 x 36"))
  }
}
