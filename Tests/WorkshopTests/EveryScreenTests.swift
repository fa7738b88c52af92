import Rules
import Testing
import Wording
import Workshop

/// Every screen of every session, from a projector to a telephone.
@Suite struct EveryScreenTests {
  private static let sizes = [(80, 24), (60, 20), (160, 50), (40, 12)]

  @Test(arguments: everySession, Language.allCases) func everyScreenFitsAndSaysThatItIsADemo(
    id: String, language: Language
  ) throws {
    let session = try Material.china().session(id)
    for (columns, rows) in EveryScreenTests.sizes {
      for (size, isBig) in [(1, false), (2, false), (3, true), (4, true)] {
        let layout = Layout(columns: columns, rows: rows, isBig: isBig, language: language)
        var run = Run(session, language: language, size: size, counts: ["2": [12, 4, 14]])
        var seen = 0
        while seen < 600 {
          let lines = run.screen(layout)
          #expect(lines.count == rows)
          #expect(lines.allSatisfy { displayWidth($0) <= columns }, "\(lines)")
          #expect(lines[0].hasPrefix(demoMark[language]))
          let before = lines
          _ = run.press(.enter, on: layout)
          seen += 1
          if run.screen(layout) == before, run.step == session.lesson.steps.count - 1 { break }
        }
        #expect(run.step == session.lesson.steps.count - 1 && seen < 600)
      }
    }
  }

  /// On however small a screen, nothing of a step is lost.
  @Test(arguments: everySession) func smallScreensShowAllOfIt(id: String) throws {
    let session = try Material.china().session(id)
    func words(_ columns: Int, _ rows: Int) -> Set<String> {
      let layout = Layout(columns: columns, rows: rows, language: .en)
      var run = Run(session, language: .en, size: 1)
      var words: Set<String> = []
      for _ in 0..<700 {
        words.formUnion(
          run.screen(layout).dropFirst().dropLast().joined(separator: " ").split(separator: " ").map {
            $0.filter(\.isLetter)
          })
        _ = run.press(.enter, on: layout)
      }
      return words
    }
    let large = words(160, 50).filter { $0.allSatisfy { $0.isLetter } }
    #expect(large.count > 100)
    #expect(large.subtracting(words(40, 12)).isEmpty)
  }

  @Test(arguments: everySession, Language.allCases) func lineByLineItSaysTheSame(id: String, language: Language) throws
  {
    let session = try Material.china().session(id)
    let layout = Layout(columns: 80, rows: nil, language: language)
    func told() -> String {
      var run = PlainRun(session, language: language, counts: ["2": [3, 4]])
      var lines: [String] = []
      while let more = run.next(layout) { lines += more }
      return lines.joined(separator: "\n")
    }
    #expect(told() == told())
    #expect(told().split(separator: "\n").allSatisfy { displayWidth(String($0)) <= 80 })
    #expect(told().ranges(of: "-- " + demoMark[language]).count == session.lesson.steps.count)
    #expect(!told().contains("{"))
  }

  /// What the leader is told has the facts in it, and a time that adds up.
  @Test(arguments: everySession, Language.allCases) func theLeaderIsTold(id: String, language: Language) throws {
    let session = try Material.china().session(id)
    for step in session.lesson.steps.indices {
      let notes = session.followed(step, Layout(columns: 60, rows: nil, language: language)).joined()
        .joined(separator: "\n")
      #expect(!notes.contains("{") && notes.contains(demoMark[language]))
      for label in language == .en ? ["Say", "Ask", "Expect", "Mistake"] : ["说", "问", "会听到", "别这样"] {
        #expect(notes.contains(label))
      }
    }
    #expect(session.start(of: session.lesson.steps.count) == session.lesson.minutes)
  }

  /// In however small a window, nothing that the leader is told is lost.
  @Test(arguments: everySession, Language.allCases) func theLeadersWindowShowsAllOfIt(id: String, language: Language)
    throws
  {
    let session = try Material.china().session(id)
    func letters(_ lines: [String]) -> String { lines.joined().filter { $0.isLetter || $0.isNumber } }
    for step in session.lesson.steps.indices {
      for (columns, rows) in EveryScreenTests.sizes {
        let layout = Layout(columns: columns, rows: rows, size: rows < 20 ? 1 : 2, language: language)
        let pages = session.followed(step, layout)
        #expect(pages.allSatisfy { $0.count <= rows && $0[0].hasPrefix(demoMark[language]) })
        #expect(pages.joined().allSatisfy { displayWidth($0) <= columns })
        var whole = layout
        whole.rows = nil
        let notes = pages.count == 1 ? pages[0].dropFirst() : pages.flatMap { $0.dropFirst().dropLast() }[...]
        #expect(letters(Array(notes)) == letters(Array(session.followed(step, whole)[0].dropFirst())))
      }
    }
  }
}
