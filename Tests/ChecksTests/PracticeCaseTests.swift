import Checks
import Money
import Testing

/// Every number of practice decides a case: changed either way, a case says so.
@Suite struct PracticeCaseTests {
  @Test(arguments: [
    ("[home, law, power", "[law, home, power"), ("law, power, tools", "power, law, tools"),
    ("power, tools, court]", "tools, power, court]"), ("tools, court]", "court, tools]"),
    ("{mortgage: home}", "{}"), ("{eviction: home, ", "{"), ("disconnection: power, ", ""), (", court: court}", "}"),
    ("arrears, sums-due]", "sums-due, arrears]"), ("[online, consumer, car, business]", "[online, consumer, car]"),
    ("is: 10%\n  most", "is: 9%\n  most"), ("is: 10%\n  most", "is: 11%\n  most"), ("most: 500", "most: 499"),
    ("most: 500", "most: 501"),
    ("is: 10%\n  ours:\n    en: A rise", "is: 9%\n  ours:\n    en: A rise"),
    ("is: 10%\n  ours:\n    en: A rise", "is: 11%\n  ours:\n    en: A rise"),
    ("is: 100\n", "is: 99\n"), ("is: 100\n", "is: 101\n"),
    ("days-to-urgent-review: {is: 7", "days-to-urgent-review: {is: 6"),
    ("months-to-review: {is: 1", "months-to-review: {is: 2"),
    ("months-to-calm-review: {is: 3", "months-to-calm-review: {is: 2"),
  ])
  func aChangedNumberFailsACase(old: String, new: String) throws {
    var pack = try ChangedPack()
    try pack.change("practice.yaml", old, to: new)
    try expectACaseToFail(pack)
  }

  @Test(arguments: [
    ("months-on-all-savings", 3), ("months-that-carry", 24), ("months-to-ask-for-a-longer-term", 6),
    ("months-for-arrears", 12), ("months-for-a-near-loss", 3), ("months-for-a-catch-up-at-most", 60),
    ("months-of-reserve-on-one-income", 6), ("horizon", 12),
    ("years-of-silence", 3), ("months-for-a-guarantee", 36), ("days-asked-of-lenders", 30),
  ])
  func oneMoreOrOneLessFailsACase(key: String, number: Int) throws {
    for changed in [number - 1, number + 1] {
      var pack = try ChangedPack()
      try pack.change("practice.yaml", "\(key):\n  is: \(number)\n", to: "\(key):\n  is: \(changed)\n")
      try expectACaseToFail(pack)
    }
  }

  private func expectACaseToFail(_ pack: ChangedPack) throws {
    let found = try pack.problems()
    #expect(found.contains { $0.hasPrefix("practice.cases.yaml:#:#: ") && $0.contains("wanted") }, "\(found)")
  }

  @Test func aCaseOfALenderThatIsNotThereIsNamed() throws {
    var pack = try ChangedPack()
    try pack.change(
      "practice.cases.yaml", "    Home: {offer: 300, catch-up: 0, months: 0}", to: "    Hme: {offer: 300}")
    let found = try pack.problems()
    #expect(found == ["practice.cases.yaml:#:#: [0].gives.Hme: unknown: Hme"])
  }

  @Test func aCaseThatWantsNothingIsAFault() throws {
    var pack = try ChangedPack()
    pack.add("practice.cases.yaml", "- case: {en: a, zh: b}\n  household: {income: 5000}\n")
    #expect(try pack.problems() == ["practice.cases.yaml:#:#: [0]: the case wants nothing"])
  }

  @Test func practiceHasItsCases() throws {
    var pack = try ChangedPack()
    pack.remove("practice.cases.yaml")
    #expect(try pack.problems() == ["practice.cases.yaml: the file is missing"])
  }
}
