import Testing
import WebPages
import Wording
import Workshop

/// Cards for tables.
@Suite struct DealTests {
  private func page(_ seed: Int, _ language: Language = .en, count: Int = 30) throws -> String {
    let material = try Material.china()
    return webPage(of: Deal(count, seed: seed, of: material.pack, asOf: material.day).cards(language))
  }

  @Test func theSameSeedGivesTheSameBytes() throws {
    #expect(try page(7) == page(7))
    #expect(try Set((1...6).map { try page($0) }).count == 6)
  }

  @Test(arguments: Language.allCases) func thirtyHouseholdsAndTenHappenings(language: Language) throws {
    let page = try page(7, language)
    #expect(page.ranges(of: "<section class=\"part\">").count == 30 + 10 + 1)
    #expect(page.ranges(of: "<p class=\"demo\">\(demoMark[language])</p>").count == 5 + 2 + 1)
    #expect(!page.contains("{" + "fact"))
  }

  @Test func sixtyAreDealtToo() throws {
    #expect(try page(1, count: 60).ranges(of: "<section class=\"part\">").count == 60 + 10 + 1)
  }

  /// Whoever has retired has the age for it.
  @Test func agesFitTheTrades() throws {
    var retired: [Int] = []
    for seed in 1...40 {
      retired += try page(seed).matches(of: /retired, (\d+)/).compactMap { Int($0.output.1) }
    }
    #expect(retired.count > 10 && retired.allSatisfy { $0 >= 60 })
  }
}
