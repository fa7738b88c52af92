import Money
import Rules
import Testing
import Wording

/// Facts as they stand in a sentence for people.
@Suite struct ToldFactTests {
  private func told(_ id: String, on day: String) throws -> Text? {
    try chinaPack().fact(id)?.told(on: CalendarDate.read(day))
  }

  @Test func whatWasNeverVerifiedIsMarked() throws {
    #expect(try told("hotline-12368", on: "2026-11-29")?.zh == "12368（未核实，先查一下）")
    #expect(try told("hotline-12368", on: "2026-11-29")?.en == "12368 (not verified; check first)")
  }

  @Test func whatShouldHaveBeenLookedUpAgainSaysWhenItWas() throws {
    #expect(try told("hotline-12368", on: "2027-11-25")?.en == "12368 (last checked 2026-11-24)")
  }

  @Test func whatIsVerifiedStandsAlone() throws {
    #expect(try told("hotline-110", on: "2026-11-29")?.en == "110")
  }

  @Test func whatIsNotInForceIsNotTold() throws {
    #expect(try told("hotline-12368", on: "2000-01-01") == nil)
  }
}
