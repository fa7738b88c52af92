import Interview
import Testing
import Wording

/// A guarantee for someone is said among the loans, and is no debt there.
@Suite struct GuaranteeTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private let toLoans = ["", "", "", ""]

  @Test(arguments: [
    "guarantee 50000", "Guarantee 50,000", "a guarantee for my brother 50000", "担保 50000", "担保5万", "给老王担保 50000",
    "替老王担保了5万",
  ])
  func aGuaranteeIsTakenAsOne(line: String) {
    let english = sessions.run(toLoans + [line, ""])
    #expect(english.said.contains("-> Guaranteed for others 50,000"), "\(line)")
    #expect(english.said.contains("5/8"), "\(line)")
    let chinese = sessions.run(toLoans + [line, ""], language: .zh)
    #expect(chinese.said.contains("-> 替别人担保 50,000"), "\(line)")
    #expect(chinese.said.contains("5/8"), "\(line)")
  }

  @Test(arguments: ["担保公司 50000 900", "Guarantee Bank 50000 900", "老王担保的 50000 900"])
  func aDebtMayHaveThatWordInItsName(line: String) {
    #expect(sessions.run(toLoans + [line]).said.contains("owed 50,000, pays 900"), "\(line)")
  }

  @Test func whatIsNoSumIsSaidToBeNone() {
    #expect(sessions.run(toLoans + ["guarantee 5.00.0"]).said.contains("! "))
  }
}
