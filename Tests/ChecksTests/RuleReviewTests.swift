import Checks
import Counsel
import Money
import Rules
import StrictYAML
import Testing
import Wording

/// Every fault of a pack is said in one run, once, where it stands.
@Suite struct RuleReviewTests {
  var pack: ChangedPack

  init() throws { pack = try ChangedPack() }

  @Test mutating func aFaultInOneFileDoesNotHideTheCasesOfOthers() throws {
    try pack.change("checks/debt-ratio.yaml", "let-debts-end", to: "let-debts-edn")
    try pack.change("checks/arrears.cases.yaml", "gives: fired", to: "gives: clear")
    let found = try pack.problems()
    #expect(found.count == 2, "\(found)")
    #expect(found.first?.hasPrefix("checks/arrears.cases.yaml:#:#: a debt behind now is a warning: gives:") == true)
    #expect(found.last == "checks/debt-ratio.yaml:#:#: advice[0]: there is no advice let-debts-edn")
  }

  @Test(arguments: [
    ("severity:", "severty:", 2), ("over: 50%", "over: [", 1), ("title: {en", "title: {eng", 2),
    ("in: source-text", "in: txt", 1),
  ])
  func aFileThatCouldNotBeReadExistsAllTheSame(old: String, new: String, count: Int) throws {
    var pack = pack
    try pack.change("checks/debt-ratio.yaml", old, to: new)
    let found = try pack.problems()
    #expect(found.count == count, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("checks/debt-ratio.yaml:") }, "\(found)")
  }

  @Test(arguments: [
    ("disclaimer:", "disclamer:", 2), ("- id: source-text", "- idd: source-text", 2), ("pack: 2", "pack: 3", 1),
  ])
  func aFaultyHeadBringsNoOthers(old: String, new: String, count: Int) throws {
    var pack = pack
    try pack.change("pack.yaml", old, to: new)
    let found = try pack.problems()
    #expect(found.count == count, "\(found)")
    #expect(found.allSatisfy { $0.hasPrefix("pack.yaml:") }, "\(found)")
  }

  @Test mutating func aCheckThatStandsTwiceInTheOrder() throws {
    try pack.change("pack.yaml", "arrears,", to: "arrears, arrears,")
    #expect(try pack.problems() == ["pack.yaml:#:#: checks[2]: arrears stands twice"])
  }

  @Test mutating func aCheckThatIsNotInTheOrder() throws {
    try pack.change("pack.yaml", "arrears, ", to: "")
    #expect(try pack.problems() == ["pack.yaml:#:#: checks: arrears is not in the order of checks"])
  }

  @Test mutating func noCheckFoldsUnderItself() throws {
    try pack.change("checks/arrears.yaml", "advice:", to: "folds-under: [arrears]\nadvice:")
    #expect(
      try pack.problems() == ["checks/arrears.yaml:#:#: folds-under[0]: a check cannot fold under itself"])
  }

  @Test mutating func noChecksFoldUnderEachOther() throws {
    try pack.change("checks/arrears.yaml", "advice:", to: "folds-under: [balloon]\nadvice:")
    try pack.change("checks/balloon.yaml", "advice:", to: "folds-under: [report-unseen]\nadvice:")
    try pack.change("checks/report-unseen.yaml", "advice:", to: "folds-under: [arrears]\nadvice:")
    let found = try pack.problems()
    #expect(found.count == 3, "\(found)")
    #expect(found.allSatisfy { $0.contains("folds-under[0]") && $0.contains("in its turn") })
  }

  @Test mutating func aMissingFileOfCasesIsOneProblem() throws {
    pack.remove("checks/arrears.cases.yaml")
    #expect(try pack.problems() == ["checks/arrears.cases.yaml: the file is missing"])
  }

  @Test mutating func anOutcomeWithoutACaseIsSaidOfTheFile() throws {
    pack.add(
      "checks/report-unseen.cases.yaml",
      """
      - case: {en: never looked at, zh: 从没看过}
        household: {record: {report-seen: no}}
        gives: fired
      - case: {en: looked at, zh: 看过}
        household: {record: {report-seen: yes}}
        gives: clear
      """)
    #expect(try pack.problems() == ["checks/report-unseen.cases.yaml:#:#: no case gives not-evaluated"])
  }

  @Test mutating func aCaseIsNamedInBothLanguages() throws {
    try pack.change("checks/report-unseen.cases.yaml", "{en: looked at, zh: 看过}", to: "{en: looked at}")
    try pack.change("checks/repair-agent.cases.yaml", "{en: nobody has, zh: 没有这回事}", to: "nobody has")
    let found = try pack.problems()
    #expect(found.count == 2, "\(found)")
    #expect(found.contains { $0.hasPrefix("checks/report-unseen.cases.yaml") && $0.contains("[1].case.zh") })
  }

  @Test mutating func casesOfNoCheck() throws {
    pack.add("checks/rent.cases.yaml", "[]")
    #expect(try pack.problems() == ["checks/rent.cases.yaml:#:#: cases for a check that does not exist: rent"])
  }

  @Test mutating func aFileDeeperDownIsOutOfPlace() throws {
    pack.add("checks/more/rent.yaml", "a: 1")
    #expect(try pack.problems() == ["checks/more/rent.yaml: a file out of place"])
  }

  @Test mutating func anExpiryBeforeTheDayOfTheFactIsAFault() throws {
    try pack.change("facts/hotline-110.yaml", "expires: 2027-11-24", to: "expires: 2026-11-23")
    #expect(try pack.problems() == ["facts/hotline-110.yaml:#:#: expires: earlier than as-of"])
  }

  @Test func aFactPastItsExpiryIsNoFaultButIsNamed() throws {
    #expect(try !pack.review(on: "2027-11-24").pastExpiry.contains { $0.id == "hotline-110" })
    let late = try pack.review(on: "2027-11-25")
    #expect(late.problems.isEmpty)
    #expect(late.pastExpiry.contains { $0.id == "hotline-110" })
  }
}
