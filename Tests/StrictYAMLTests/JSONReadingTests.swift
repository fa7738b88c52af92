import StrictYAML
import Testing
import Wording

/// JSON as located nodes.
@Suite struct JSONReadingTests {
  private func read(_ text: String, line: Int = 1) throws(Problems) -> Node {
    try readNode(json: Array(text.utf8)[...], line: line)
  }

  private func firstProblem(_ text: String) -> Problem? {
    do throws(Problems) {
      _ = try read(text, line: 7)
      return nil
    } catch {
      return error.all.first
    }
  }

  @Test func aDocumentIsNodesWithTheirPlaces() throws {
    let node = try read(#" {"名": [1, "b" , true], "k":null} "#, line: 4)
    let items = [
      Node(.scalar("1", isQuoted: false), at: Place(line: 4, column: 9)),
      Node(.scalar("b", isQuoted: true), at: Place(line: 4, column: 12)),
      Node(.scalar("true", isQuoted: false), at: Place(line: 4, column: 18)),
    ]
    #expect(
      node
        == Node(
          .map([
            Node.Entry(
              key: "名", keyPlace: Place(line: 4, column: 3), value: Node(.list(items), at: Place(line: 4, column: 8))),
            Node.Entry(
              key: "k", keyPlace: Place(line: 4, column: 25),
              value: Node(.scalar("null", isQuoted: false), at: Place(line: 4, column: 29))),
          ]), at: Place(line: 4, column: 2)))
  }

  @Test(arguments: [
    (#""a\"b\\c\/d\b\f\n\r\t""#, "a\"b\\c/d\u{8}\u{C}\n\r\t"), (#""\u62DB\u884c""#, "招行"),
    (#""\ud83d\uDE00x""#, "😀x"), (#""""#, ""), ("\"é\u{2028}\"", "é\u{2028}"), (#""\u0000""#, "\0"),
  ])
  func textsAreReadWithTheirEscapes(json: String, text: String) throws {
    #expect(try read(json).content == .scalar(text, isQuoted: true))
  }

  @Test(arguments: ["0", "-1", "12.50", "1e5", "1E-3", "-0.5e+2", "true", "false", "null"])
  func numbersAndWordsStayText(json: String) throws {
    #expect(try read(json).content == .scalar(json, isQuoted: false))
  }

  @Test(arguments: [
    ("", 1), ("{", 2), ("[1", 3), ("[1 2]", 4), ("{\"a\":1,}", 8), ("{\"a\" 1}", 6), ("{a:1}", 2), ("[1,]", 4),
    ("\"a", 3), ("\"a\tb\"", 3), ("\"\\x\"", 2), ("\"\\ud83d\"", 2), ("\"\\udc00\"", 2), ("\"\\u12g4\"", 2),
    ("\"\\", 3),
    ("01", 1), ("1.", 1), (".5", 1), ("+1", 1), ("1e", 1), ("NaN", 1), ("nul", 1), ("'a'", 1), ("{} {}", 4),
    ("1 # c", 3),
    ("{\"招\":1,\"招\":2}", 8),
  ])
  func whatIsNoJSONIsSaidWithItsPlace(json: String, column: Int) throws {
    let problem = try #require(firstProblem(json))
    #expect(problem.place == Place(line: 7, column: column), "\(problem)")
    #expect(!problem.message.zh.isEmpty && problem.remedy?.en.isEmpty == false)
  }

  @Test func deepNestingIsRefused() throws {
    #expect(try #require(firstProblem(String(repeating: "[", count: 100_000))).message.en == "nested too deeply")
  }
}
