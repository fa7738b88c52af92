import Testing
import Wording

@testable import Reports

/// A step in one line is never cut within a sum or a number.
@Suite struct WholePartsTests {
  @Test(arguments: [
    ("5 Say: Visa 458 of 1,680, Loan 134 of 990, Car 20", 35, "5 Say: Visa 458 of 1,680 and more"),
    ("6 Its complaint line, then 12378", 30, "6 Its complaint line and more"),
    ("3 Pay 1,234,567", 12, "3 Pay.."),
    ("short enough", 12, "short enough"),
  ])
  func itEndsBehindAWholePart(text: String, columns: Int, wanted: String) {
    #expect(inWholeParts(text, to: columns, .en) == wanted)
  }

  @Test func chineseEndsWithoutASpace() {
    let text = "5 打电话照这个数提：招行 284（原来 3,650）、借呗 203（原来 2,050）、微粒贷 99（原来 900）"
    #expect(inWholeParts(text, to: 50, .zh) == "5 打电话照这个数提：招行 284（原来 3,650）等")
    // Behind a clause, others of the same kind do not follow.
    #expect(
      inWholeParts("6 照这个数提：装修贷这个月 1,385，下个月起每月 1,653", to: 36, .zh) == "6 照这个数提：装修贷这个月 1,385..")
  }
}
