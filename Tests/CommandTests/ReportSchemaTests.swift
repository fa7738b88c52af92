import Foundation
import Testing

/// The report's JSON is what its printed schema says, and the schema says enough to find what is not.
@Suite struct ReportSchemaTests {
  let program: CommandLineProgram
  let validator: SchemaValidator

  init() throws {
    program = try CommandLineProgram()
    validator = SchemaValidator(schema: try JSON(program.run("report", "--schema").output))
  }

  private static let households = [
    exampleHousehold, shortHousehold, householdOfOddNames, "debthealth: 1\n",
    "debthealth: 1\nsituation: {urgent: [not-coping]}\n",
    "debthealth: 1\ncurrency: JPY\nincome: ~90000\nloans: [{name: x, kind: unknown, balance: 5}]\n",
  ]

  private static let livesOnSavings =
    "debthealth: 1\nincome: 3000\nessentials: 4500\nsavings: 13000\nmore-debts: no\n"
    + "loans: [{name: Home, kind: mortgage, balance: 200000, payment: 1500}]\n"

  private func report(_ household: String, _ options: [String] = []) throws -> JSON {
    let result = try program.run(["report", "-", "-o", "-", "--format", "json"] + options, input: household)
    #expect(result.status == 0)
    return try JSON(result.output)
  }

  @Test(arguments: ["en", "zh"], ["self", "client", "counsellor", "file"])
  func everyReportFits(language: String, kind: String) throws {
    let asked = ["--lang", language, "--for", kind]
    for household in ReportSchemaTests.households {
      let faults = validator.faults(of: try report(household, asked))
      #expect(faults.isEmpty, "\(faults) in \(kind) of \(household)")
    }
    for more in [["--redact"], ["--case", "2026-041", "--review", "2027-01-10"]] {
      #expect(validator.faults(of: try report(householdOfOddNames, asked + more)).isEmpty)
    }
  }

  @Test func everyKeyIsWrittenSomewhere() throws {
    var written: Set<String> = []
    func note(_ value: JSON) {
      for (key, value) in value.fields {
        written.insert(key)
        note(value)
      }
      for value in value.values { note(value) }
    }
    for household in ReportSchemaTests.households + [StatementTests.household, ReportSchemaTests.livesOnSavings] {
      for kind in ["self", "client", "counsellor", "file"] {
        let report = try report(household, ["--for", kind])
        #expect(validator.faults(of: report).isEmpty)
        note(report)
      }
    }
    func described(_ schema: JSON) -> Set<String> {
      schema.fields.reduce(into: Set(schema["properties"]?.fields.keys.map { $0 } ?? [])) { names, field in
        for value in field.value.values + [field.value] { names.formUnion(described(value)) }
      }
    }
    #expect(described(validator.schema).subtracting(written).sorted() == [])
  }

  @Test func figuresAndFindingsAreThoseOfCheck() throws {
    let checked = try JSON(program.run("check", "--format", "json", "-", input: householdOfOddNames).output)
    let reported = try report(householdOfOddNames)
    #expect(reported["figures"] == checked["figures"])
    #expect(reported["findings"] == checked["findings"])
  }

  @Test(arguments: [
    ("kind", JSON.string("bank"), "enum"), ("verdict", .null, "enum"), ("redacted", .string("no"), "type"),
    ("as_of", .string("23.11.2026"), "pattern"), ("currency", .string("RMB1"), "pattern"),
    ("format", .number(1), "const"),
    ("title", nil, "title missing"), ("colour", .string("red"), "colour unknown"),
    ("review", .string("soon"), "0 of anyOf"), ("debts", .list([.object([:])]), "debts[0]: path missing"),
    ("sections", .list([.object(["id": .string("x")])]), "sections[0].id: enum"),
    ("figures", .object(["cards": .number(1.5)]), "figures.cards: type"),
    ("figures", .object(["cards": .number(-1)]), "figures.cards: minimum"),
    ("figures", .object(["savings": .string("20,000")]), "figures.savings: pattern"),
    ("figures", .object(["debt_ratio": .string("0.5")]), "figures.debt_ratio: pattern"),
  ])
  func aDocumentThatIsNoReportDoesNot(key: String, value: JSON?, fault: String) throws {
    var document = try report(exampleHousehold)
    document[key] = value
    #expect(validator.faults(of: document).contains { $0.contains(fault) })
  }

  @Test func everyKeyIsDescribed() {
    func undescribed(_ schema: JSON, _ place: String) -> [String] {
      let properties = schema["properties"]?.fields ?? [:]
      let own = properties.filter { $0.value["description"] == nil }.map { "\(place).\($0.key)" }
      let inner = schema.fields.filter { $0.key != "description" }.flatMap { key, value in
        (value.values + [value]).flatMap { undescribed($0, "\(place).\(key)") }
      }
      return own + inner
    }
    #expect(undescribed(validator.schema, "$").isEmpty)
  }

  @Test func aKeywordThatIsNotUnderstoodIsAFault() {
    let schema = SchemaValidator(schema: .object(["maxLength": .number(1)]))
    #expect(schema.faults(of: .string("x")).count == 1)
  }

  @Test func theSchemaStandsAlone() throws {
    #expect(try program.run("report", "--schema", "home.yaml").status == 64)
    #expect(try program.run("report", "--schema", "-o", "-").status == 64)
  }
}
