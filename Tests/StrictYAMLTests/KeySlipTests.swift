import StrictYAML
import Testing
import Wording

/// A colon that YAML does not see is named where it stands.
@Suite struct KeySlipTests {
  @Test(arguments: [
    ("debthealth: 1\ncurrency: CNY\nincome：5000\ncards: []\n", 3, 7, "full-width colon"),
    ("debthealth: 1\ncurrency: CNY\nincome:5000\ncards: []\n", 3, 7, "no space behind the colon"),
    ("debthealth: 1\ncurrency: CNY\nincome:\u{A0}5000\ncards: []\n", 3, 8, "no-break or full-width space"),
    ("debthealth: 1\nincome:\u{3000}5000\ncards: []\n", 2, 8, "no-break or full-width space"),
    ("cards:\n  - name: A\n    limit：500\n    balance: 5\n", 3, 10, "full-width colon"),
  ])
  func isNamedWhereItIs(text: String, line: Int, column: Int, message: String) throws {
    let found = #expect(throws: Problems.self) { try readNode(yaml: text) }
    let problem = try #require(found?.all.first)
    #expect(problem.place == Place(line: line, column: column))
    #expect(problem.message.en.contains(message))
  }

  @Test func otherFaultsKeepTheirPlace() throws {
    let found = #expect(throws: Problems.self) { try readNode(yaml: "a: [1, 2\nb: 3\n") }
    #expect(found?.all.first?.message.en.contains("bracket") == true)
  }
}
