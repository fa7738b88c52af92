import Testing
import Wording

@Suite struct NearestTests {
  private let commands = [
    "show", "check", "explain", "add", "edit", "remove", "save", "open", "quit", "月收入", "招商银行", "花呗",
  ]

  @Test(arguments: [
    ("chekc", "check"), ("explian", "explain"), ("SHOW", "show"), ("sav", "save"), ("rem", "remove"), ("月收人", "月收入"),
    ("花贝", "花呗"), ("招行银行", "招商银行"), ("招商", "招商银行"),
  ])
  func aSlipFindsItsWord(typed: String, meant: String) {
    #expect(nearest(typed, in: commands) == meant)
  }

  @Test(arguments: ["", "x", "zzz", "ab", "mortgage", "房贷", "借呗卡", String(repeating: "长", count: 10_000)])
  func whatIsFarFindsNothing(typed: String) {
    #expect(nearest(typed, in: commands) == nil)
  }
}
