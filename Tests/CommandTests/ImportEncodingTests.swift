import Foundation
import Testing

/// Tables as spreadsheet programs save them: their encodings, their line ends.
@Suite struct ImportEncodingTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private let table = "名称,类型,欠款\r\n招商银行,信用卡,38000\r\n"

  /// 名称,类型,欠款 / 招商银行,信用卡,38000, as Excel in China saves it.
  private let tableInGBK: [UInt8] =
    [0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC0, 0xE0, 0xD0, 0xCD, 0x2C, 0xC7, 0xB7, 0xBF, 0xEE, 0x0D, 0x0A]
    + [0xD5, 0xD0, 0xC9, 0xCC, 0xD2, 0xF8, 0xD0, 0xD0, 0x2C, 0xD0, 0xC5, 0xD3, 0xC3, 0xBF, 0xA8]
    + Array(",38000\r\n".utf8)

  private func imported(_ bytes: [UInt8]) throws -> RunResult {
    try program.run("import", try folder.write(Data(bytes), as: "debts.csv"), "--lang", "en")
  }

  private func units(_ text: String, bigEndian: Bool) -> [UInt8] {
    text.utf16.flatMap { unit in
      let bytes = [UInt8(unit & 0xFF), UInt8(unit >> 8)]
      return bigEndian ? bytes.reversed() : bytes
    }
  }

  @Test func whatSpreadsheetProgramsSave() throws {
    let encoded = [
      [0xEF, 0xBB, 0xBF] + Array(table.utf8), units("\u{FEFF}" + table, bigEndian: false),
      units("\u{FEFF}" + table, bigEndian: true), tableInGBK,
    ]
    for bytes in encoded {
      let result = try imported(bytes)
      #expect(result.status == 0 && result.errors.isEmpty)
      #expect(result.output.contains("+ 招商银行: limit not known, used 38,000"))
      #expect(result.output.hasPrefix("Read as GBK (GB18030): check the names.\n") == (bytes == tableInGBK))
    }
  }

  @Test func whatCannotBeRead() throws {
    let latin = Array("name,kind,balance\nCr".utf8) + [0xE9] + Array("dit,card,5\n".utf8)
    for bytes in [latin, units(table, bigEndian: false), [0xC3, 0xFB, 0xB3, 0xC6, 0x2C, 0xC0], [0xFF, 0xFE, 0x41]] {
      let result = try imported(bytes)
      #expect(result.status == 65 && result.errors.contains("save it as “CSV UTF-8”"), "\(result)")
    }
    let workbook = try imported(Array("PK\u{3}\u{4}xl/workbook.xml".utf8))
    #expect(workbook.status == 65 && workbook.errors.contains("a workbook of a spreadsheet program"))
  }

  @Test func linesAreCountedAsEditorsDo() throws {
    let text = "name,kind,balance,note\r\nVisa,card,1,\"two\r\nlines \u{85}\u{2028}\"\r\n\r\nMaster,card,x,\r\n"
    #expect(try imported(Array(text.utf8)).errors.contains("debts.csv:5: balance"))
    #expect(try imported(Array(text.replacing("\r\n", with: "\r").utf8)).errors.contains("debts.csv:5: balance"))
  }

  /// A report's table holds the same debts when it comes back, whatever their names.
  @Test(arguments: [exampleHousehold, shortHousehold, householdOfOddNames])
  func aReportsTableComesBack(household: String) throws {
    func path(_ name: String) -> String { folder.url.appending(path: name).path }
    let (table, home, again) = (path("report.csv"), path("home.yaml"), path("again.csv"))
    func report(_ file: String, to out: String, input: String = "") throws {
      let result = try program.run("report", file, "-o", out, "--as-of", "2026-11-24", input: input)
      #expect(result.status == 0)
    }
    try report("-", to: table, input: household)
    let result = try program.run("import", table, "-o", home)
    #expect(result.status == 0 && result.errors.isEmpty, "\(result)")
    let said = result.output.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(said.hasPrefix("A report's own table: its debts are read back whole."))
    try report(home, to: again)
    #expect(try ownCells(again) == ownCells(table))
  }

  /// A kind that is not known is not guessed from the name when it comes back.
  @Test func anUnknownKindStaysUnknown() throws {
    let table = "path,debt,kind,owed\nloans[0],某网贷,unknown,8000\nloans[1],花呗,,900\n"
    let document = try program.run("import", "-", "-o", "-", input: table).output
    #expect(document.contains("kind: unknown") && document.contains("kind: online"))
  }

  /// A letter that joins what follows it, and a mark on a comma or a quote, leave cells as they are.
  @Test func marksOnSeparatorsChangeNoCell() throws {
    let names = ["a,b\u{D4E}", "\u{338} Amex", "B\"\u{338}C", "\u{D4E}\"Q"]
    let cards = names.map { "  - {name: '\($0)', limit: 1000, balance: 900, rate: 18%/year}" }.joined(separator: "\n")
    let household = "debthealth: 1\ndate: 2026-11-23\nsavings: 1\ncards:\n\(cards)\nloans: []\n"
    let table = try program.run("report", "-", "-o", "-", "--format", "csv", input: household).output
    let back = try program.run("import", "-", "-o", "-", input: table)
    #expect(back.status == 0)
    #expect(back.output.components(separatedBy: "balance: 900").count == 5)
  }

  @Test func rowsWithOneFaultAreToldOnce() throws {
    let rows = (1...2_010).map { "Card \($0),card,\($0)" }.joined(separator: "\n")
    let result = try program.run("import", "-", input: "name,kind,balance\n" + rows)
    #expect(result.errors.split(separator: "\n").count == 1)
    #expect(result.errors.contains(":2002: ") && result.errors.contains("(the same down to line 2011)"))
    let bare = try program.run("import", "-", input: "name,kind,balance\n")
    #expect(bare.status == 65 && bare.errors.contains("there is no row under the names"))
  }

  /// Without what rests on the income or on answers that a table does not hold.
  private func ownCells(_ file: String) throws -> [[Substring]] {
    let lines = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n")
      .map { $0.split(separator: ",", omittingEmptySubsequences: false) }
    let other: Set<Substring> = ["offer", "catch_up", "estimates"]
    let places = try #require(lines.first).indices.filter { !other.contains(lines[0][$0]) }
    return lines.map { line in places.compactMap { line.indices.contains($0) ? line[$0] : nil } }
  }
}
