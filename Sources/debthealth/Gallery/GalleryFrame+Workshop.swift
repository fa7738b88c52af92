import Checks
import Interview
import Money
import Rules
import Terminal
import Wording
import Workshop

extension GalleryFrame {
  private var layout: Layout {
    Layout(
      columns: columns, rows: 24, language: chosenLanguage, emphasise: emphasis(Style(isOn: isStyled)))
  }

  func personas() throws -> String { personaList(rules.pack, asOf: today(), layout) }

  /// The guess of a room beside what comes out, as the projector shows it.
  func lessonStep() throws -> String {
    guard let lesson = rules.pack.lessons.last else { return "" }
    let session = try loadSession(lesson.id, rules, on: today())
    var run = Run(session, language: chosenLanguage, size: 2, counts: ["9": [22, 4, 5, 0]])
    for _ in 0..<9 { _ = run.press(.character("s"), on: layout) }
    for _ in 0..<3 { _ = run.press(.enter, on: layout) }
    return run.screen(layout).joined(separator: "\n")
  }
}
