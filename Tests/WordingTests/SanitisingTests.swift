import Testing
import Wording

@Suite struct SanitisingTests {
  @Test(arguments: [
    ("招商银行 Gold", "招商银行 Gold"), ("a\u{1B}[31mred\u{1B}[0m", "ared"), ("a\u{1B}]0;title\u{7}b", "ab"),
    ("a\u{1B}]8;;http://x\u{1B}\\link", "alink"), ("a\u{1B}]0;no end", "a0;no end"), ("a\u{9B}2Jb", "ab"),
    ("a\u{1B}", "a"), ("a\u{1B}(Bb", "ab"), ("a\u{1B}\u{1B}[mb", "ab"), ("a\u{202E}b\u{2066}c", "abc"),
    ("a\u{200B}b\u{FEFF}c\u{AD}d", "abcd"), ("a\tb", "a b"), ("a\r\nb\u{2028}c", "a b c"),
    ("a\u{7}\u{8}\u{7F}b\u{0}", "ab"),
    ("👨\u{200D}👩\u{200D}👧\u{200D}👦", "👨\u{200D}👩\u{200D}👧\u{200D}👦"), ("👩🏽\u{200D}💻", "👩🏽\u{200D}💻"),
    ("❤\u{FE0F}\u{200D}🔥", "❤\u{200D}🔥"), ("a\u{200D}b", "ab"), ("招\u{200D}商", "招商"), ("👨\u{200D}", "👨"),
    ("👨\u{200D}a", "👨a"), ("1\u{200D}2", "12"), ("👨\u{200D}\u{200D}👩", "👨\u{200D}👩"), ("\u{200D}👩", "👩"),
    ("e\u{301}", "e\u{301}"), ("", ""),
  ])
  func onlyWhatCanBeSeenSurvives(text: String, clean: String) {
    #expect(sanitised(text) == clean)
  }

  @Test func aFamilyStaysOneGlyph() {
    #expect(sanitised("👨\u{200D}👩\u{200D}👧\u{200D}👦").count == 1)
    #expect(displayWidth(sanitised("👨\u{200D}👩\u{200D}👧\u{200D}👦")) == 2)
  }

  @Test func lineEndsStayWhereAskedFor() {
    #expect(sanitised("a\r\nb\rc\u{85}d", keepingNewlines: true) == "a\nb\nc\nd")
  }

  @Test func noScalarMakesItTrapOrLeaks() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let clean = sanitised("x\(scalar)[2J\(scalar)")
      #expect(!clean.unicodeScalars.contains { $0.properties.generalCategory == .control })
    }
  }
}
