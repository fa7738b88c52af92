import Checks
import Household
import Money
import Outlook
import Rules
import Samples
import Testing

/// The settlement of random households keeps to what is promised of any.
@Suite struct SettlementPropertyTests {
  let pack: Pack

  init() throws { pack = try chinaPack() }

  @Test(arguments: 0..<20) func itHoldsWhateverTheHousehold(seed: Int) {
    var random = StrainedHousehold(seed: UInt64(seed), day: testDay)
    var settled = 0
    var seen = Set<String>()
    for _ in 0..<600 {
      let household = random.next()
      let look = Outlook(of: household, on: testDay, by: pack.practice(for: household, on: testDay))
      let invariants = SettlementInvariants(look)
      settled += invariants.isSettled ? 1 : 0
      for sentence in invariants.broken where seen.insert(sentence.filter { !$0.isNumber }).inserted {
        Issue.record("\(sentence)\n\(written(household))")
      }
    }
    #expect(settled > 300)
  }
}
