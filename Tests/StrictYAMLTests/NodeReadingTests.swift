import StrictYAML
import Testing
import Wording

@Suite struct NodeReadingTests {
  private func problem(in text: String) -> Problem? {
    do {
      _ = try readNode(yaml: text)
      return nil
    } catch {
      return error.all.first
    }
  }

  @Test func scalarsStayTextAndKnowTheirPlace() throws {
    let node = try readNode(yaml: "a: 010\nb: no\nc: \"unknown\"\nd: unknown\n")
    guard case .map(let entries) = node.content else { return #expect(Bool(false), "no map") }
    #expect(entries.map { $0.value.scalar } == ["010", "no", "unknown", "unknown"])
    #expect(entries.map { $0.value.isUnknownWord } == [false, false, false, true])
    #expect(entries[2].keyPlace == Place(line: 3, column: 1))
    #expect(entries[2].value.place == Place(line: 3, column: 4))
  }

  @Test(arguments: [
    ("a: [\n", 2), ("a: 1\nb: 2\na: 3\n", 3), ("a: \"open\n", 1), ("a: 1\n---\nb: 2\n", 2), ("a: b: c\n", 1),
    ("a: &x 1\nb: *x\n", 1), ("a: 1\n\tb: 2\n", 2), ("a: \u{1}\n", 1), ("? [a]\n: 1\n", 1),
  ])
  func whatIsNotTakenSaysWhere(text: String, line: Int) {
    let found = problem(in: text)
    #expect(found?.place?.line == line, "\(String(describing: found))")
    #expect(found?.message.en.isEmpty == false)
    #expect(found?.message.zh.isEmpty == false)
  }

  @Test func whatIsNotTakenSaysWhereInCharacters() {
    #expect(problem(in: "cards:\n  - name: 招商银行\n    limit: 卡\u{1}\n")?.place == Place(line: 3, column: 13))
    #expect(problem(in: "名: 1\n数: 2\n名: 3\n")?.place == Place(line: 3, column: 1))
    #expect(problem(in: "a: {limit: 50,000, balance: 1,000}\n")?.place == Place(line: 1, column: 31))
  }

  @Test func emptyTextsAreSaidToBeEmpty() {
    #expect(problem(in: "")?.message.en == "there is nothing in it")
    #expect(problem(in: "# only a comment\n") != nil)
  }

  @Test func markAndLineEndsOfOtherSystemsAreTaken() throws {
    let plain = try readNode(yaml: "a: 1\nb: [x, y]\n")
    #expect(try readNode(yaml: "\u{FEFF}a: 1\nb: [x, y]\n") == plain)
    #expect(try readNode(yaml: "a: 1\r\nb: [x, y]\r\n") == plain)
  }

  @Test func aHandfulOfAliasesCannotGrowIntoBillions() {
    let levels = (1...40).map { "a\($0): &x\($0) [*x\($0 - 1), *x\($0 - 1)]\n" }.joined()
    #expect(problem(in: "a0: &x0 [1, 1]\n" + levels) != nil)
  }

  @Test func deepNestingIsRefused() {
    #expect(problem(in: String(repeating: "[", count: 100_000)) != nil)
    #expect(problem(in: String(repeating: "[", count: 200) + String(repeating: "]", count: 200)) != nil)
    #expect(problem(in: (0..<300).map { String(repeating: " ", count: $0) + "a:\n" }.joined()) != nil)
  }

  @Test func aPackedNodeUnpacksEqual() throws {
    let node = try readNode(yaml: "a: 招商银行\nb: [1, \"2\", {c: ''}]\nd: {}\ne: []\n")
    let packed = node.packed()
    #expect(Node(packed: packed) == node)
    for end in 0..<packed.count { #expect(Node(packed: String(packed.prefix(end))) == nil) }
    #expect(Node(packed: packed + "x") == nil)
    #expect(Node(packed: "l999999999:1,1:") == nil)
  }
}
