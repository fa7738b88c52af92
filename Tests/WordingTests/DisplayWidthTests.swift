import Testing
import Wording

@Suite struct DisplayWidthTests {
  @Test(arguments: [
    ("", 0), ("limit", 5), ("招商银行", 8), ("，。（：￥", 10), ("38,000 ÷ 50,000 = 76 %", 22), ("１２", 4), ("“”…—·", 5),
    ("e\u{301}", 1), ("\u{200B}\u{FEFF}", 0), ("한국", 4), ("カード", 6), ("🏦", 2), ("❤\u{FE0F}", 2), ("❤", 1),
    ("👨‍👩‍👧", 2), ("👍🏽", 2), ("🇨🇳", 2), ("1\u{FE0F}\u{20E3}", 2), ("\u{1B}[1;31m警示\u{1B}[0m", 4), ("\u{7}", 0),
  ])
  func aTextTakesAsManyColumns(text: String, columns: Int) {
    #expect(displayWidth(text) == columns)
  }

  @Test func columnsLineUpWhateverTheScript() {
    let rows = ["花呗", "Bank", "房贷 1"].map { padded($0, to: 8) + "|" }
    #expect(rows == ["花呗    |", "Bank    |", "房贷 1  |"])
    #expect(rightAligned("1.2万", to: 7) == "  1.2万")
    #expect(padded("招商银行", to: 3) == "招商银行")
  }

  @Test func whatIsTooLongIsCutAndMarked() {
    #expect(truncated("招商银行信用卡", to: 9) == "招商银..")
    #expect(truncated("招商银行", to: 8) == "招商银行")
    #expect(truncated("mortgage", to: 5) == "mor..")
    #expect(truncated("mortgage", to: 2) == "mo")
    #expect(truncated("银行", to: 1) == "")
    #expect(truncated("银行", to: 0) == "")
    #expect(truncated("\u{1B}[1mmortgage\u{1B}[0m", to: 5) == "\u{1B}[1mmor..\u{1B}[0m")
  }
}
