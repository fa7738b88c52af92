import Foundation
import Rules
import Testing

/// Whoever writes a step finds what it may lean on in `rules/README.md`.
@Suite struct RulesReadmeTests {
  private let readme: String

  init() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../rules/README.md")
    readme = try String(contentsOf: file, encoding: .utf8)
  }

  @Test func everyFigureThatAStepCanSayIsNamed() {
    let missing = Placeholder.allCases.filter { !readme.contains("{\($0.rawValue)}") }
    #expect(missing.isEmpty, "\(missing)")
  }

  @Test func everyNeedIsNamed() throws {
    let start = try #require(readme.range(of: "What `needs` may name:"))
    let end = try #require(readme.range(of: "A step that no check names"))
    let words = Set(readme[start.upperBound..<end.lowerBound].split { !$0.isLetter && $0 != "-" }.map(String.init))
    let missing = Advice.Need.allCases.filter { !words.contains($0.rawValue) }
    #expect(missing.isEmpty, "\(missing)")
  }
}
