import Testing

@testable import Reports

/// What is escaped where, so that Markdown shows a text as it was typed and still reads well raw.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    "2026-11-23", "0.05 % a day", "-", "=1+1", "9,000 - 4,500", "3 < 4", "<70 %", "R&D", "AT&T", "~30,000", "[urgent]",
    "a_b", "卡_二", "3 * 4", "#1", "12.5", "1) one", "C:\\home", "a: b", "x@home", "+5", "--x", "a|b", "【警示】", "x #",
  ])
  func ordinaryTextStays(text: String) {
    #expect(markdownText(text, at: .inline) == text)
  }

  @Test(arguments: [
    ("# one", "\\# one"), ("######", "\\######"), ("#one", "#one"), ("####### x", "####### x"), ("> x", "\\> x"),
    (">x", "\\>x"), ("- x", "\\- x"), ("-", "\\-"), ("---", "\\---"), ("-x", "-x"), ("+ x", "\\+ x"), ("+1", "+1"),
    ("1. x", "1\\. x"), ("12)", "12\\)"), ("1.5", "1.5"), ("2026-11-23", "2026-11-23"), ("[x] done", "\\[x] done"),
    ("[a]: b", "\\[a]: b"), ("= x", "= x"), ("~~~", "\\~\\~\\~"),
  ])
  func signsThatWouldBeginABlock(text: String, escaped: String) {
    #expect(markdownText(text, at: .block) == escaped)
    let isMarkupAnywhere = text.hasPrefix("~")
    #expect(markdownText(text, at: .inline) == (isMarkupAnywhere ? escaped : text))
  }

  @Test(arguments: [
    ("*a*", "\\*a\\*"), ("_a_", "\\_a\\_"), ("a_b_", "a_b\\_"), ("``` x", "\\`\\`\\` x"), ("~~a~~", "\\~\\~a\\~\\~"),
    ("~a~", "~a\\~"), ("[a](b)", "[a\\](b)"), ("![a](b)", "![a\\](b)"), ("[^1]", "\\[^1]"), ("<b>", "&lt;b>"),
    ("</b>", "&lt;/b>"), ("<!-- x", "&lt;!-- x"), ("&lt;", "&amp;lt;"), ("&#33;", "&amp;#33;"), ("\\*", "\\\\\\*"),
    ("end\\", "end\\\\"), ("\\|", "\\\\|"), ("http://x.org", "http\\://x.org"), ("www.x.org", "www\\.x.org"),
    ("a@b.org", "a<!-- -->@b.org"),
  ])
  func markupInALine(text: String, escaped: String) {
    #expect(markdownText(text, at: .inline) == escaped)
  }

  @Test func placesOfTheirOwn() {
    #expect(markdownText("*a* | b", at: .cell) == "\\*a\\* \\| b")
    #expect(markdownText("- x", at: .cell) == "- x")
    #expect(markdownText("x ##", at: .heading) == "x \\##")
    #expect(markdownText("    x ", at: .block) == "x")
  }
}
