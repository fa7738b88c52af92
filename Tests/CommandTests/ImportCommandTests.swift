import Foundation
import Testing

/// `debthealth import`: what is written where, and the exit statuses.
@Suite struct ImportCommandTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private let table = "name,kind,limit,balance\nVisa,card,50000,38000\nMaster,card,x,1\nMum,family,,2000\n"

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  private func mode(_ file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  @Test func goodRowsAreWrittenAndBadOnesNamed() throws {
    let csv = try folder.write(table, as: "debts.csv")
    let home = path("home.yaml")
    let result = try program.run("import", csv, "-o", home)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("Columns: name, kind, limit, balance."))
    #expect(result.errors.contains("debts.csv:3: limit “x”: not a sum of money"))
    #expect(try mode(home) == 0o600)
    let checked = try program.run("check", "--format", "json", home)
    #expect(checked.status == 0, "\(checked)")
  }

  @Test func aFileThatIsThereIsReplacedOnlyWithForce() throws {
    let csv = try folder.write(table, as: "debts.csv")
    let home = try folder.write("mine", as: "home.yaml")
    let refused = try program.run("import", csv, "-o", home)
    #expect(refused.status == 74 && refused.errors.contains("--force"))
    #expect(try String(contentsOfFile: home, encoding: .utf8) == "mine")
    #expect(try program.run("import", csv, "-o", home, "--force").status == 0)
    #expect(try String(contentsOfFile: home, encoding: .utf8).contains("Visa"))
  }

  @Test func debtsAreAddedToAHousehold() throws {
    let home = try folder.write("# what I owe\n" + exampleHousehold)
    let refused = try program.run("import", "-", "--into", home, input: table)
    #expect(refused.status == 74 && refused.errors.contains("comments and layout"), "\(refused)")
    let both = path("both.yaml")
    #expect(try program.run("import", "-", "--into", home, "-o", both, input: table).status == 0)
    #expect(try program.run("import", "-", "--into", both, input: "name,kind,balance\nDad,family,5\n").status == 0)
    let text = try String(contentsOfFile: both, encoding: .utf8)
    for part in ["招商银行", "Visa", "Mum", "Dad", "income: 12,000"] { #expect(text.contains(part), "\(part)") }
  }

  @Test func aDocumentOnStandardOutputStandsAlone() throws {
    let result = try program.run("import", "-", "-o", "-", input: table)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("# The household's own figures") && !result.output.contains("Columns:"))
    #expect(result.errors.contains("Columns:") && result.errors.contains("-:3:"))
    #expect(try program.run("check", "-", input: result.output).status == 0)
  }

  @Test func withoutADestinationNothingIsWritten() throws {
    let csv = try folder.write(table, as: "debts.csv")
    let result = try program.run("import", csv, "--lang", "zh")
    #expect(result.status == 0 && result.output.contains("没有写文件"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["debts.csv"])
  }

  @Test(arguments: [
    (["import"], 64), (["import", "-", "--into", "-"], 64), (["import", "a.txt", "-o", "a.txt"], 64),
    (["import", "-", "-o", "home.csv"], 64),
    (["import", "-", "--currency", "CNX"], 64), (["import", "-", "--currency", "CNY", "--into", "x.yaml"], 64),
    (["import", "-", "-o", "/nowhere/home.yaml"], 74),
    (["import", "/nowhere/debts.csv"], 66), (["import", "-", "--into", "/nowhere/home.yaml"], 66),
  ])
  func statuses(arguments: [String], status: Int) throws {
    let result = try program.run(arguments, input: table)
    #expect(Int(result.status) == status && !result.errors.isEmpty, "\(result)")
  }

  @Test func theOutputIsLookedAtBeforeAnyWork() throws {
    let result = try program.run("import", "-", "-o", path("none/home.yaml"), input: table)
    #expect(result.status == 74 && result.output.isEmpty)
    #expect(result.errors.hasSuffix("there is no such folder; make it first\n") && !result.errors.contains("Master"))
  }

  @Test func badDataIs65() throws {
    let home = path("home.yaml")
    #expect(try program.run("import", "-", "-o", home, input: "name,kind,balance\n,card,5\n").status == 65)
    #expect(try program.run("import", "-", "-o", home, input: "").status == 65)
    let notText = try folder.write(Data([0xC3, 0xFB, 0xB3, 0xC6]), as: "gbk.csv")
    #expect(try program.run("import", notText, "-o", home).status == 65)
    #expect(!FileManager.default.fileExists(atPath: home))
  }
}
