import Foundation
import Testing

/// `debthealth way-out`: its JSON, its exit statuses, what it refuses.
@Suite struct WayOutCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private func object(_ input: String) throws -> [String: Any] {
    let result = try program.run("way-out", "--format", "json", "-", input: input)
    #expect(result.status == 0, "\(result.errors)")
    return try #require(try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any])
  }

  @Test func aSumFromElsewhere() throws {
    let lump = try #require(try object(exampleHousehold)["lump"] as? [String: Any])
    #expect(lump["sum"] as? String == "26000.00")
    #expect(lump["least"] as? Bool == true)
    #expect(lump["to_savings"] as? String == "15000.00")
    #expect(lump["without_repaying_all"] as? String == "21900.00")
    let alone = try #require(lump["clears"] as? [[String: Any]]).compactMap { $0["alone"] as? String }
    #expect(alone == ["26000.00", "3000.00", "8000.00", "13600.00"])
    let reasons = Set(try #require(lump["not_cleared"] as? [[String: Any]]).compactMap { $0["reason"] as? String })
    #expect(reasons == ["answer"])
  }

  @Test func whatBringsEverythingUpToDate() throws {
    let found = try #require(try object(shortHousehold)["up_to_date"] as? [String: Any])
    #expect(found["sum"] as? String == "2400.00")
    #expect((found["parts"] as? [[String: Any]])?.compactMap { $0["path"] as? String } == ["cards[0]"])
    #expect(try object(exampleHousehold)["up_to_date"] is NSNull)
  }

  @Test func mortgagesCountOnlyWhenAskedFor() throws {
    let household = exampleHousehold.replacing(
      "more-debts", with: "  - {name: home, kind: mortgage, balance: 800000, payment: 10, rate: 3%}\nmore-debts")
    func sum(_ options: String...) throws -> String? {
      let result = try program.run(["way-out", "--format", "json"] + options + ["-"], input: household)
      #expect(result.status == 0, "\(result.errors)")
      let all = try JSONSerialization.jsonObject(with: Data(result.output.utf8)) as? [String: Any]
      return (all?["lump"] as? [String: Any])?["sum"] as? String
    }
    #expect(try sum() == "26000.00")
    #expect(try #require(try sum("--with-mortgages")) >= "820000.00")
  }

  @Test func aFrozenAccountNamesNoSum() throws {
    let found = try object(exampleHousehold.replacing("urgent: []", with: "urgent: [frozen]"))
    #expect(found["lump"] is NSNull && found["monthly"] is NSNull)
    #expect(found["offers"] is [String: Any])
  }

  @Test func aSumEachMonth() throws {
    let monthly = try #require(try object(exampleHousehold)["monthly"] as? [String: Any])
    let within = try #require(monthly["within"] as? [[String: Any]])
    #expect(within.compactMap { $0["months"] as? Int } == [6, 12, 24, 36])
    #expect(within.first?["extra"] as? String == "3359.86")
    #expect(within.compactMap { $0["affordable"] as? Bool } == [false, true, true, true])
  }

  /// 800 is left each month: what takes more is no order to pay in.
  @Test func whatIsNotThereIsNoRowToFollow() throws {
    let lines = try program.run("way-out", "-", "--lang", "en", input: exampleHousehold).output.split(separator: "\n")
    let short = try #require(lines.first { $0.contains("6 months") && $0.contains("3,359.86") })
    #expect(short.hasSuffix("not there"))
    #expect(lines.contains { $0.contains("enough within 12, 24, 36 months") })
    let chinese = try program.run("way-out", "-", "--lang", "zh", input: exampleHousehold).output
    #expect(chinese.contains("3,359.86") && chinese.contains("拿不出来"))
  }

  @Test func offersAddUpToWhatIsThere() throws {
    let found = try object(shortHousehold)
    #expect(
      found["first"] as? [String] == ["urgent-court", "can-wages-be-taken", "is-the-car-needed", "home-first"])
    let offers = try #require(found["offers"] as? [String: Any])
    #expect(offers["available"] as? String == "4500.00")
    let sums = try #require(offers["offers"] as? [[String: Any]]).compactMap { $0["offer"] as? String }
    #expect(sums.compactMap { Decimal(string: $0) }.reduce(0, +) == 4_050, "a tenth stays")
    #expect((found["turn_to"] as? [String])?.contains("mediation") == true)
  }

  @Test func notCopingStopsTheSums() throws {
    let found = try object("debthealth: 1\nsituation: {urgent: [not-coping]}\n")
    #expect(found["lump"] is NSNull && found["monthly"] is NSNull && found["offers"] is NSNull)
  }

  @Test(arguments: [
    (["way-out"], 64), (["way-out", "--format", "csv", "-"], 64), (["way-out", "nowhere.yaml"], 66),
    (["way-out", "--pack", "nowhere", "-"], 66),
  ])
  func wrongUsage(arguments: [String], status: Int) throws {
    let result = try program.run(arguments, input: exampleHousehold)
    #expect(Int(result.status) == status, "\(result.errors)")
    #expect(result.output.isEmpty && !result.errors.isEmpty)
  }

  @Test func badFilesNeverHideGoodOnes() throws {
    let folder = try ScratchFolder()
    let (good, bad) = (
      try folder.write(exampleHousehold), try folder.write("debthealth: 1\ncards: [{}]", as: "bad.yaml")
    )
    let result = try program.run("way-out", "--format", "json", bad, good)
    #expect(result.status == 65)
    #expect(result.output.split(separator: "\n").count == 1)
  }
}
