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
    #expect(said.hasPrefix("Columns: debt = name, kind, holder, owed = balance, limit, rate, payment, months_behind"))
    #expect(said.contains("Not used: none. Of the report itself: path, priority, offer, currency, as_of"))
    try report(home, to: again)
    #expect(try ownCells(again) == ownCells(table))
  }

  /// Without the offer, which rests on the income.
  private func ownCells(_ file: String) throws -> [[Substring]] {
    try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map { line in
      line.split(separator: ",", omittingEmptySubsequences: false).enumerated().filter { $0.offset != 10 }.map(
        \.element)
    }
  }
}
