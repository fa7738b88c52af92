import Checks
import Money
import Testing

/// What a pack lacks is said with its place, and nothing is switched off in silence.
@Suite struct BadPackTests {
  private func problems(_ path: String, _ old: String, _ new: String) throws -> [String] {
    var pack = try ChangedPack()
    try pack.change(path, old, to: new)
    return try pack.problems()
  }

  @Test func aPackWithoutPractice() throws {
    var pack = try ChangedPack()
    pack.remove("practice.yaml")
    #expect(try pack.problems().contains("practice.yaml: the folder has no practice.yaml"))
  }

  @Test func aRoleWithoutItsFact() throws {
    #expect(
      try problems(
        "pack.yaml", "instalment-agreement: instalment-60-months", "instalment-agreement: instalment-6-months")
        == ["pack.yaml:#:#: roles.instalment-agreement: there is no fact instalment-6-months"])
    #expect(
      try problems("pack.yaml", "  instalment-agreement: instalment-60-months\n", "")
        .contains("pack.yaml:#:#: roles.instalment-agreement: instalment-agreement is missing"))
  }

  @Test func aFactWithoutTheNumberThatItsRoleNeeds() throws {
    #expect(
      try problems("pack.yaml", "instalment-agreement: instalment-60-months", "instalment-agreement: hotline-110")
        == ["facts/hotline-110.yaml:#:#: values: instalment-agreement needs numbers"])
  }

  @Test func aFactOfARoleThatIsNotInForceWhenThePackWasChecked() throws {
    let found = try problems("facts/instalment-60-months.yaml", "from: 2011-01-13", "from: 2030-01-13")
    #expect(found.count == 1 && found[0].contains("instalment-agreement has no value on"), "\(found)")
  }

  @Test(arguments: [
    ("is: 24\n", "is: unknown\n", "months-that-carry.is: practice has to know it"),
    ("is: 24\n", "is: two years\n", "months-that-carry.is: two years is not a whole number"),
    ("is: 24\n", "is: 0\n", "months-that-carry.is: 0 is out of range"),
    ("is: 10%\n  most", "is: 200%\n  most", "keep-back.is: more than all of it"),
    ("most: 500", "most: a lot", "keep-back.most: "),
    ("{mortgage: home}", "{mortgage: unknown}", "usual-loss.is.mortgage: unknown word: unknown"),
  ])
  func aNumberOfPracticeThatIsNone(old: String, new: String, wanted: String) throws {
    let found = try problems("practice.yaml", old, new)
    #expect(found.contains { $0.hasPrefix("practice.yaml:#:#: \(wanted)") }, "\(found)")
  }

  @Test(arguments: [
    ("checks/debt-ratio.yaml", "over: 50%\n", "", "checks/debt-ratio.yaml:#:#: over: over is missing"),
    ("checks/debt-ratio.yaml", "over: 50%", "over: 3", "checks/debt-ratio.yaml:#:#: over: not a percentage"),
    ("checks/heavily-used-cards.yaml", "of: 70%\n", "", "checks/heavily-used-cards.yaml:#:#: of: of is missing"),
    (
      "checks/months-of-reserve.yaml", "under: 3\n", "under: 121\n",
      "checks/months-of-reserve.yaml:#:#: under: not a number of months"
    ),
    (
      "checks/arrears.yaml", "when: months-behind, from: 3", "when: months-behind",
      "checks/arrears.yaml:#:#: rises[#].from: from is missing"
    ),
  ])
  func aCheckWithoutTheLineThatItsMeasureNeeds(path: String, old: String, new: String, wanted: String) throws {
    let found = try problems(path, old, new).map { $0.replacing("rises[1]", with: "rises[#]") }
    #expect(found.contains(wanted), "\(found)")
  }

  @Test func anOtherReadingWithoutALine() throws {
    #expect(
      try problems(
        "checks/months-of-reserve.yaml", "[savings-against-payments]", "[savings-against-payments, lines-in-use]")
        == ["checks/months-of-reserve.yaml:#:#: other-readings[1]: no check gives lines-in-use its line"])
  }

  @Test func aConditionThatLeansOnACheckThatIsNotThere() throws {
    var pack = try ChangedPack()
    pack.remove("checks/debt-ratio.yaml")
    pack.remove("checks/debt-ratio.cases.yaml")
    try pack.change("pack.yaml", "debt-ratio, ", to: "")
    let found = try pack.problems()
    #expect(
      found.contains("checks/repay-at-once.yaml:#:#: rises: no check gives payments-to-income its line"), "\(found)")
  }
}
