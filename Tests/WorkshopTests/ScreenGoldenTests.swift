import Foundation
import Samples
import Testing
import Wording
import Workshop

/// Every step of every session as the room sees it: each screen as it stands when the next takes its place.
@Suite struct ScreenGoldenTests {
  @Test(arguments: everySession, Language.allCases) func everyStep(id: String, language: Language) throws {
    try expectGolden(pictures(of: id, language, isBig: false), "\(id).\(language.rawValue)")
  }

  @Test(arguments: Language.allCases) func onAProjector(language: Language) throws {
    try expectGolden(pictures(of: "market-stall", language, isBig: true), "market-stall-big.\(language.rawValue)")
  }

  private func pictures(of id: String, _ language: Language, isBig: Bool) throws -> String {
    let session = try Material.china().session(id)
    let layout = Layout(columns: 80, rows: 24, isBig: isBig, language: language)
    let counts = session.polls.mapValues { Array([12, 4, 14, 3, 9, 20, 1, 7, 2].prefix($0)) }
    var run = Run(session, language: language, size: isBig ? 3 : 2, counts: counts)
    var (pictures, screen) = ([String](), run.screen(layout))
    while true {
      _ = run.press(.enter, on: layout)
      let next = run.screen(layout)
      if !next.joinedBody.hasPrefix(screen.joinedBody) { pictures.append(screen.joined(separator: "\n")) }
      if next == screen { break }
      screen = next
    }
    pictures.append(screen.joined(separator: "\n"))
    let rule = String(repeating: "=", count: 80)
    return pictures.map { picture in
      picture.split(separator: "\n", omittingEmptySubsequences: false).map { line in
        String(line.reversed().drop { $0 == " " }.reversed())
      }.joined(separator: "\n")
    }.joined(separator: "\n\(rule)\n") + "\n"
  }

  private func expectGolden(_ text: String, _ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Goldens/\(name).txt")
    if let difference = try difference(of: text, from: file) { Issue.record("\(difference)") }
  }
}

extension [String] {
  /// What stands between the head and the keys, without the empty lines that fill the screen.
  fileprivate var joinedBody: String {
    let head = self[0].split(separator: ",").first ?? ""
    let body = dropFirst().dropLast().reversed().drop(while: \.isEmpty).reversed()
    return head + "\n" + body.joined(separator: "\n")
  }
}
