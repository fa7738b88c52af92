import Foundation
import Testing

/// `debthealth plan`: its JSON and CSV, its exit statuses, what it refuses.
@Suite struct PlanCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private let three = """
    debthealth: 1
    currency: CNY
    date: 2026-11-23
    cards:
      - {name: A, limit: 22000, balance: 20000, rate: 18.25%, minimum: 1000, pays: part}
      - {name: C, limit: 20000, balance: 12000, rate: 12%, minimum: 600, pays: part}
    loans:
      - {name: B, kind: online, balance: 5000, payment: 250, rate: 0%}
    more-debts: no
    """

  private func objects(_ arguments: String..., input: String) throws -> [[String: Any]] {
    let result = try program.run(["plan", "--format", "json"] + arguments + ["-"], input: input)
    #expect(result.status == 0, "\(result.errors)")
    return try result.output.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  @Test func theContract() throws {
    let line = try program.run(
      "plan", "--format", "json", "--strategy", "avalanche", "--budget", "2500", "-", input: three
    ).output
    #expect(
      line.hasPrefix(
        #"{"debthealth":1,"strategy":"avalanche","budget":"2500.00","clears":true,"months":17,"interest":"3560.78","#
          + #""fees":"0.00","first_closed":14,"debts":[{"name":"A","closes":14,"interest":"2277.57","paid":"22277.57""#)
    )
    let object = try #require(try objects("--strategy", "avalanche", "--budget", "2500", input: three).first)
    let checks = try #require(object["checks"] as? [[String: Any]])
    let utilisation = try #require(checks.first { $0["check"] as? String == "card-utilisation" })
    #expect(utilisation["subject"] as? String == "A")
    #expect(utilisation["clears"] as? Int == 4)
    #expect(object["schedule"] == nil)
  }

  @Test func everyStrategyByDefault() throws {
    let found = try objects(input: three).compactMap { $0["strategy"] as? String }
    #expect(found == ["avalanche", "snowball", "utilisation", "lines", "minimums"])
  }

  @Test func schedule() throws {
    let object = try #require(
      try objects("--strategy", "order", "--order", "B, C", "--budget", "2500", "--schedule", input: three).first)
    let inOne = try objects("--strategy", "order B, C", "--budget", "2500", "--schedule", input: three)
    #expect(inOne.first?["interest"] as? String == object["interest"] as? String)
    let months = try #require(object["schedule"] as? [[String: Any]])
    #expect(months.first?["date"] as? String == "2026-12-23")
    let payments = try #require(months.first?["payments"] as? [[String: Any]])
    #expect(payments.compactMap { $0["name"] as? String } == ["A", "C", "B"])
    #expect(payments.compactMap { $0["payment"] as? String } == ["1000.00", "600.00", "900.00"])
  }

  @Test func neverClearsAndShort() throws {
    let never = "debthealth: 1\ncards: [{name: V, balance: 10000, rate: 24%, minimum: 150}]"
    let object = try #require(try objects("--strategy", "avalanche", input: never).first)
    #expect(object["clears"] as? Bool == false)
    #expect(object["months"] is NSNull)
    let needs = try #require(object["needs"] as? [String: String])
    #expect(needs == ["to_shrink": "200.01", "12": "945.60", "24": "528.72", "36": "392.33", "60": "287.68"])
    let short = try #require(try objects("--budget", "1800", "--strategy", "snowball", input: three).first)
    #expect(short["shortfall"] as? String == "50.00")
    #expect(short["clears"] as? Bool == false)
    #expect(short["interest"] as? String == "0.00")
  }

  @Test func withinMonths() throws {
    for object in try objects("--within", "24", input: three) where object["strategy"] as? String != "minimums" {
      #expect((object["months"] as? Int).map { $0 <= 24 } == true)
    }
  }

  @Test func csvIsSafeForSpreadsheets() throws {
    let odd = """
      debthealth: 1
      date: 2026-11-23
      loans: [{name: "=cmd|'x', \\"y\\"", kind: other, balance: 1000, payment: 500, rate: 0%}]
      """
    let result = try program.run("plan", "--format", "csv", "--strategy", "avalanche", "-", input: odd)
    let lines = result.output.split(separator: "\n")
    #expect(lines.first == "file,strategy,budget,clears,months,debt,path,closes,interest,fees,paid,left")
    #expect(
      lines.last?.hasPrefix(#"-,avalanche,500.00,yes,2,"'=cmd|'x', ""y""",loans[0],2,0.00,0.00,1000.00,0.00"#) == true)
    let schedule = try program.run(
      "plan", "--format", "csv", "--schedule", "--strategy", "minimums", "-", input: three)
    #expect(schedule.output.hasPrefix("file,strategy,month,date,debt,path,interest,fee,payment,balance\n"))
    #expect(schedule.output.contains("-,minimums,1,2026-12-23,A,cards[0],304.17,0.00,1000.00,19304.17\n"))
  }

  @Test(arguments: [
    (["--strategy", "snowbal"], "did you mean snowball?"),
    (["--strategy", "order"], "an order needs the debts' names"),
    (["--strategy", "order", "--order", "Q"], "no debt here is called Q"),
    (["--order", "A", "--strategy", "lines"], "--order goes with --strategy order"),
    (["--extra", "1", "--budget", "2"], "give one of"), (["--extra", "12,00"], "could be read in two ways"),
    (["--within", "0"], "--within takes 1 to 2400 months"), (["--budget", "-5"], "--budget"),
  ])
  func wrongUsage(arguments: [String], says: String) throws {
    let result = try program.run(["plan", "--lang", "en"] + arguments + ["-"], input: three)
    #expect(result.status == 64)
    #expect(result.errors.contains(says), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test func twoDebtsOfOneName() throws {
    let twins = """
      debthealth: 1
      loans: [{name: X, kind: other, balance: 10, payment: 1, rate: 0%}, {name: X, kind: other, balance: 9, payment: 1, rate: 0%}]
      """
    let result = try program.run("plan", "--order", "X", "--lang", "en", "-", input: twins)
    #expect(result.status == 64)
    #expect(result.errors.contains("write which: loans[0] or loans[1]"))
    #expect(try program.run("plan", "--order", "loans[1]", "-", input: twins).status == 0)
  }

  @Test func aBadFileNeverHidesTheGoodOnes() throws {
    let folder = try ScratchFolder()
    let (good, bad) = (try folder.write(three), try folder.write("debthealth: 1\ncards: [{}]", as: "bad.yaml"))
    let result = try program.run("plan", "--format", "json", "--strategy", "lines", bad, good, "nowhere.yaml")
    #expect(result.status == 65)
    #expect(result.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    ("promo-rate: 0%", "a promotional rate needs its last day"), ("promo-rate: x until 2027-03-01", "not a rate"),
    ("promo-rate: 0% until 2027-13-01", "a promotional rate needs its last day"),
    ("fee: 120", "a fee needs its period"),
    ("fee: x/year", "not a sum"), ("minimum: 20 before interest", "not a sum"),
    ("consequence: hom", "did you mean home"),
  ])
  func badTerms(line: String, says: String) throws {
    let document = "debthealth: 1\ncards:\n  - name: A\n    \(line)\n"
    let result = try program.run("plan", "--lang", "en", "-", input: document)
    #expect(result.status == 65)
    #expect(result.errors.contains(says), "\(result.errors)")
    #expect(result.errors.contains("-:4:"))
  }
}
