import Testing
import Wording

@Suite struct TextSearchTests {
  @Test(arguments: [
    ("额度3万，已用2万", "已用", "额度3万，"), ("used 3,800 of 5,000", " of ", "used 3,800"), ("aab", "ab", "a"), ("还", "还", ""),
  ])
  func aWordIsFoundWhereItFirstStands(text: String, part: String, before: String) {
    let place = text.firstRange(of: part)
    #expect(place.map { String(text[..<$0.lowerBound]) } == before)
    #expect(place.map { String(text[$0]) } == part)
    #expect(text.contains(part))
  }

  @Test(arguments: [("Visa", "visa"), ("", "a"), ("ab", "abc"), ("Visa", "")])
  func whatDoesNotStandThereHasNoPlace(text: String, part: String) {
    #expect(text.firstRange(of: part) == nil)
    #expect(text.contains(part) == part.isEmpty)
  }

  /// Bytes of one sign are never a part of another's.
  @Test func noPlaceLiesWithinASign() {
    for sign in "一丁七万丈三上下不与" {
      for other in "一丁七万丈三上下不与é€" where other != sign {
        #expect(!String(other).contains(String(sign)))
      }
    }
  }

  @Test func itIsSearchedInAPartOfAText() {
    let text = "car 240, card 60"
    let part = text.dropFirst(4)
    #expect(part.firstRange(of: "car").map { String(text[..<$0.lowerBound]) } == "car 240, ")
    #expect(text.ranges(of: "car").count == 2)
    #expect("aaaa".ranges(of: "aa").count == 2)
  }

  @Test func whatIsReplacedIsNotLookedThroughAgain() {
    #expect("1 加 2 加 3".replacing("加", with: "加加") == "1 加加 2 加加 3")
    #expect("1-2-3".replacing("-", with: "", maxReplacements: 1) == "12-3")
    #expect("一二".replacing("", with: "x") == "一二")
  }

  @Test func partsStandBetweenTheSeparators() {
    #expect(" - a - - b".parts(between: " - ") == ["a", "- b"])
    #expect(" - a - b - ".parts(between: " - ", keepingEmpty: true) == ["", "a", "b", ""])
    #expect("".parts(between: "x").isEmpty)
  }
}
