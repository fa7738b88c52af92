import Rules
import StrictYAML
import Testing
import WebPages
import Wording
import Workshop

/// Slides, handouts and notes: whole, marked, and the same twice.
@Suite struct PagesTests {
  @Test(arguments: everySession, Language.allCases) func everySheetSaysThatItIsADemo(id: String, language: Language)
    throws
  {
    let session = try Material.china().session(id)
    for leaflet in [
      Leaflet(slidesOf: session, language), Leaflet(handoutOf: session, language), Leaflet(notesOf: session, language),
    ] {
      let page = webPage(of: leaflet)
      let sheets = page.ranges(of: "<article").count
      #expect(sheets == leaflet.sheets.count && sheets > 0)
      #expect(page.ranges(of: "<p class=\"demo\">\(demoMark[language])</p>").count == sheets)
      #expect(page == webPage(of: leaflet))
      #expect(!page.contains("{fact") && !page.contains("{line") && !page.contains("<script"))
    }
  }

  @Test func theNotesHaveEveryStep() throws {
    let session = try Material.china().session("three-looks")
    let page = webPage(of: Leaflet(notesOf: session, .en))
    for step in session.lesson.steps { #expect(page.contains(": \(step.title.en.replacing("'", with: "&#39;"))</h2>")) }
  }

  @Test func aReplayTakesCounts() throws {
    let session = try Material.china().session("three-looks")
    #expect(session.polls["16.3"] == 4 && session.polls["1"] == 6 && session.polls["8"] == nil)
    #expect(
      try session.counts(in: try readNode(yaml: "2: 12 4 14\n16.3: 1,2,3,4\n")) == [
        "2": [12, 4, 14, 0], "16.3": [1, 2, 3, 4],
      ])
  }
}
