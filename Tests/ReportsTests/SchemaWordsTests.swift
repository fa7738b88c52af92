import Checks
import Household
import Outlook
import Reports
import Rules
import StrictYAML
import Testing
import Wording

/// The words that the schema of reports lists are those of the program.
@Suite struct SchemaWordsTests {
  private func words(at path: [String]) throws -> [String] {
    let enumeration = try #require(path.reduce(try readNode(yaml: reportSchema)) { entry(of: $0, $1) })
    guard case .list(let nodes) = enumeration.content else { return [] }
    return nodes.compactMap(\.scalar)
  }

  private func entry(of node: Node?, _ key: String) -> Node? {
    guard case .map(let entries)? = node?.content else { return nil }
    return entries.first { $0.key == key }?.value
  }

  @Test func theyAreThoseOfTheTypes() throws {
    let finding = ["$defs", "finding", "properties"]
    #expect(try words(at: finding + ["outcome", "enum"]) == Finding.Outcome.allCases.map(\.rawValue))
    #expect(try words(at: finding + ["severity", "enum"]) == Severity.allCases.map(\.rawValue))
    let kinds = ["card"] + Loan.Kind.allCases.map(\.rawValue) + ["unknown"]
    #expect(try words(at: ["$defs", "debt", "properties", "kind", "enum"]) == kinds)
    #expect(try words(at: ["properties", "kind", "enum"]) == ReportKind.allCases.map(\.rawValue))
    #expect(try words(at: ["properties", "language", "enum"]) == Language.allCases.map(\.rawValue))
    let verdicts = Severity.allCases.map { Verdict.severity($0).id } + [Verdict.clear.id, Verdict.notEvaluated.id]
    #expect(try words(at: ["properties", "verdict", "enum"]) == verdicts)
  }
}
