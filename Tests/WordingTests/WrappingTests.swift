import Testing
import Wording

@Suite struct WrappingTests {
  @Test func englishBreaksAtSpaces() {
    #expect(wrapped("what you owe on cards", to: 12) == ["what you owe", "on cards"])
    #expect(wrapped("a  b", to: 10) == ["a  b"])
    #expect(wrapped("", to: 10) == [""])
    #expect(wrapped("one\n\ntwo", to: 10) == ["one", "", "two"])
  }

  @Test func chineseBreaksBetweenCharacters() {
    #expect(wrapped("每月还款占收入的一半", to: 8) == ["每月还款", "占收入的", "一半"])
  }

  @Test func punctuationStaysWithWhatItBelongsTo() {
    #expect(wrapped("每月还款，占收入", to: 8) == ["每月还", "款，占收", "入"])
    #expect(wrapped("还款（最低额）", to: 6) == ["还款", "（最低", "额）"])
    #expect(wrapped("您说“好的”吗", to: 5) == ["您说", "“好", "的”吗"])
    #expect(wrapped("还款……还是——好", to: 6) == ["还款……", "还是——", "好"])
  }

  @Test func aNumberKeepsItsSignsAndItsUnit() {
    #expect(wrapped("还欠 12,000元 左右", to: 10) == ["还欠", "12,000元", "左右"])
    #expect(wrapped("使用率为76%以上", to: 10) == ["使用率为", "76%以上"])
    #expect(wrapped("it is 70 % now", to: 8) == ["it is", "70 % now"])
    #expect(wrapped("共借￥3,800整", to: 8) == ["共借", "￥3,800", "整"])
  }

  @Test func aWordIsSplitOnlyWhenLongerThanTheLine() {
    #expect(wrapped("a utilisation", to: 6) == ["a", "utilis", "ation"])
    #expect(wrapped("使用率utilisation高", to: 12) == ["使用率", "utilisation", "高"])
  }

  @Test func linesStandInAndHang() {
    #expect(wrapped("1. look at the app", to: 12, indent: 1, hanging: 3) == [" 1. look at", "    the app"])
    #expect(wrapped("look here", to: 8, indent: 60) == ["    look", "    here"])
  }

  @Test(arguments: [-1, 0, 1, 2, 3])
  func noWidthIsTooNarrow(columns: Int) {
    let lines = wrapped("（招商）bank 5%", to: columns, indent: 4, hanging: 2)
    #expect(lines.joined().filter { $0 != " " } == "（招商）bank5%")
  }

  @Test(arguments: 2...60)
  func everyLineFitsAndNothingIsLost(columns: Int) {
    let text = "您的「招商银行」信用卡已用 38,000 元，占额度的 76 %（参考线：70%）。See the card’s statement: it says “38,000 used”！"
    let lines = wrapped(text, to: columns, hanging: 2)
    #expect(lines.allSatisfy { displayWidth($0) <= columns })
    #expect(lines.joined().filter { $0 != " " } == text.filter { $0 != " " })
    if columns > 16 {
      #expect(lines.allSatisfy { line in !line.trimmed.hasPrefixAmong("，。）」：！”%") && !"（「“".contains(line.last!) })
    }
  }

  @Test func coloursStayWithTheirWords() {
    let lines = wrapped("每月\u{1B}[31m警示\u{1B}[0m还款", to: 8)
    #expect(lines == ["每月\u{1B}[31m警示\u{1B}[0m", "还款"])
    #expect(wrapped("每月\u{1B}[31m警示\u{1B}[0m还款", to: 4) == ["每月", "\u{1B}[31m警示\u{1B}[0m", "还款"])
  }
}

extension String {
  fileprivate var trimmed: Substring { drop { $0 == " " } }
}

extension Substring {
  fileprivate func hasPrefixAmong(_ characters: String) -> Bool { first.map(characters.contains) ?? false }
}
