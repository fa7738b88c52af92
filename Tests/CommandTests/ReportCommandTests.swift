import Foundation
import Testing

/// `debthealth report`: its formats, what it refuses, what no file can do to it.
@Suite struct ReportCommandTests {
  let program: CommandLineProgram
  let folder: ScratchFolder
  let file: String

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
    file = try folder.write(exampleHousehold)
  }

  private func path(_ name: String) -> String { folder.url.appending(path: name).path }

  @Test(arguments: ["html", "md", "txt", "json", "csv"]) func writesAPrivateFile(ending: String) throws {
    let out = path("home.\(ending)")
    let result = try program.run("report", file, "-o", out)
    #expect(result == RunResult(status: 0, output: "", errors: ""))
    let attributes = try FileManager.default.attributesOfItem(atPath: out)
    #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o600)
  }

  @Test(arguments: [("md", "markdown"), ("txt", "text"), ("htm", "html")])
  func anEndingIsANameOfItsFormatToo(ending: String, format: String) throws {
    let named = try program.run("report", file, "-o", "-", "--format", ending)
    let plain = try program.run("report", file, "-o", "-", "--format", format)
    #expect(named.status == 0 && named == plain)
    let out = path("home.\(ending)")
    #expect(try program.run("report", file, "-o", out).status == 0)
    #expect(try String(contentsOfFile: out, encoding: .utf8) == named.output)
  }

  /// Spreadsheet programs know UTF-8 by the mark; what reads standard output would take it for a name.
  @Test func onlyATableInAFileBeginsWithAMark() throws {
    let text = try program.run("report", file, "-o", "-", "--format", "csv").output
    #expect(text.hasPrefix("path,debt,kind"))
    for ending in ["csv", "json", "md", "txt", "html"] {
      let out = path("home.\(ending)")
      #expect(try program.run("report", file, "-o", out).status == 0)
      let bytes = try Data(contentsOf: URL(filePath: out))
      #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]) == (ending == "csv"))
      if ending == "csv" { #expect(bytes.dropFirst(3).elementsEqual(text.utf8)) }
    }
  }

  @Test func saysWhatIsWrongWithItsUse() throws {
    let ending = try program.run("report", file, "-o", path("home.doc"), "--lang", "zh")
    #expect(ending.status == 64 && ending.errors.contains("看不出格式"))
    #expect(try program.run("report", file, "-o", file, "--format", "text").status == 64)
    #expect(try program.run("report", file).status == 64)
    #expect(try program.run("report", file, "-o", "-", "--for", "cliant").errors.contains("did you mean client?"))
    #expect(try program.run("report", "none.yaml", "-o", "-").status == 66)
    let both = try program.run("report", file, "-o", path("home.csv"), "--format", "json")
    #expect(both.status == 64 && both.errors.contains("home.csv ends as csv does"))
  }

  @Test func aFileThatDoesNotFitIsNotThere() throws {
    let out = path("home.html")
    let full = try program.shell("ulimit -f 8; exec \"$0\" report \"$1\" -o \"$2\" --lang en 2>&1", file, out)
    #expect(full.status == 74 && full.output.contains("too large; nothing was changed"))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.url.path) == ["home.yaml"])
    let device = try program.shell("exec \"$0\" report \"$1\" -o - --lang en 2>&1 >/dev/full", file, out)
    #expect(device.status == 74 && device.output.contains("the disk is full"))
  }

  @Test(arguments: [ReportCommandTests.manyDebts, exampleHousehold], ["html", "text"])
  func aReaderThatClosesEarlyIsNoFailure(document: String, format: String) throws {
    let household = try folder.write(document, as: "some.yaml")
    let line = "{ { \"$0\" report \"$1\" -o - --format \"$2\"; echo $? >&2; } | true; } 2>&1"
    #expect(try program.shell(line, household, format).output == "0\n")
  }

  @Test func namesStayText() throws {
    func run(_ format: String) throws -> String {
      try program.run("report", "-", "-o", "-", "--format", format, input: householdOfOddNames).output
    }
    let page = try run("html")
    #expect(!page.contains("<script") && !page.contains("<b>") && page.contains("&lt;script&gt;"))
    #expect(!page.contains("href=") && !page.contains("src=") && !page.contains("url("))
    #expect(!page.contains("\u{202E}") && !page.contains("\u{200B}"))
    let rows = try run("csv").split(separator: "\n").dropFirst()
    #expect(rows.count == 6)
    #expect(rows.allSatisfy { row in row.split(separator: ",").allSatisfy { !"=+@".contains($0.prefix(1)) } })
    #expect(rows.allSatisfy { $0.hasSuffix("This is not legal advice.\"") })
    #expect(try !run("markdown").contains("<script>alert(1)</script>]"))
  }

  /// A letter that joins what follows it, or a mark on a sign, makes one character of both; a browser still sees the sign.
  @Test(arguments: ["self", "client", "counsellor", "file"]) func noNameMakesATag(kind: String) throws {
    func page(_ names: [String]) throws -> String {
      let cards = names.map { name in
        "  - {name: '\(name)', limit: 1000, balance: 900, payment: 90, behind: 1, note: '\(name)'}\n"
      }
      let household = "debthealth: 1\nincome: 900\nessentials: 850\nsavings: 1\nmore-debts: no\nloans: []\ncards:\n"
      let asked = ["report", "-", "-o", "-", "--format", "html", "--for", kind, "--case", names[0]]
      let result = try program.run(asked, input: household + cards.joined())
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    let odd = [
      "\u{D4E}<img src=x onerror=alert(1)//>", "a<\u{338}img src=x>", "\u{D4E}\"><b onclick=x>", "&\u{338}lt;",
    ]
    let (shown, plain) = (try page(odd), try page(["A", "B", "C", "D"]))
    #expect(shown.contains("img src=x") && Set(shown.tags) == Set(plain.tags))
    #expect(!shown.contains("\u{D4E}\"") && !shown.unicodeScalars.contains("&\u{338}".unicodeScalars))
  }

  @Test func redactedLeavesNoName() throws {
    for format in ["text", "markdown", "html", "json", "csv"] {
      for kind in ["self", "client", "counsellor", "file"] {
        let text = try program.run(
          "report", "-", "-o", "-", "--format", format, "--for", kind, "--redact", input: householdOfOddNames
        ).output
        if format == "csv" { #expect(text.contains("Redacted: sums are rounded")) }
        for name in ["alert", "1+1", "evil", "妻子", "房租", "工资", "example.org", "612,345", "13,999", "*a*"] {
          #expect(!text.contains(name), "\(name) in \(kind) \(format)")
        }
      }
    }
  }

  @Test func jsonHasItsFormat() throws {
    let text = try program.run("report", file, "-o", "-", "--format", "json", "--review", "2027-01-10").output
    let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    #expect(object["format"] as? Int == 2)
    #expect(object["review"] as? String == "2027-01-10")
    #expect(
      Set(object.keys) == [
        "format", "kind", "language", "title", "pack", "as_of", "review", "case", "currency", "verdict", "redacted",
        "figures", "findings", "settlement", "sections", "debts", "notes",
      ])
    let debts = try #require(object["debts"] as? [[String: Any]])
    #expect(debts.map { $0["owed"] as? String } == ["38000.00", "8000.00"])
  }

  @Test func twoHundredDebtsAndNone() throws {
    for kind in ["self", "client", "counsellor", "file"] {
      for document in [ReportCommandTests.manyDebts, "debthealth: 1\n"] {
        let result = try program.run("report", "-", "-o", "-", "--format", "html", "--for", kind, input: document)
        #expect(result.status == 0 && result.output.hasSuffix("</html>\n"))
      }
    }
  }

  /// Paper can be turned between pictures, not within one.
  @Test func picturesOfManyCardsAreLowEnoughForASheet() throws {
    let page = try program.run(
      "report", "-", "-o", "-", "--format", "html", input: ReportCommandTests.manyDebts
    ).output
    let heights = page.matches(of: /viewBox="0 0 360 ([0-9]+)"/).compactMap { Int($0.output.1) }
    #expect(heights.count > 20 && heights.allSatisfy { $0 < 700 }, "\(heights)")
    #expect(page.contains("How full each card is (97 to 100)</title>"))
    #expect(page.contains("</title><desc") && page.contains("卡99 33.3"))
  }

  /// A sum behind a name in another direction stays behind it.
  @Test func namesFromRightToLeftAreSetApart() throws {
    let document = "debthealth: 1\ncards: [{name: \"بنك الراجحي 5\", balance: 900, limit: 1000, payment: 50}]\n"
    let page = try program.run("report", "-", "-o", "-", "--format", "html", input: document).output
    #expect(page.contains("\u{2068}بنك الراجحي\u{2069} 5"))
    #expect(!page.contains("ي 5<") && page.contains("بنك"))
  }

  static let manyDebts: String = {
    let cards = (0..<100).map {
      "  - {name: 卡\($0), limit: 20000, balance: \(3000 + $0 * 37), rate: 0.05%/day, minimum: 10%}"
    }
    let loans = (0..<100).map {
      "  - {name: 网贷\($0), kind: online, balance: \(2000 + $0 * 91), payment: 400, rate: 12%}"
    }
    let head = "debthealth: 1\nincome: 90000\nessentials: 6000\nsavings: 5000\nmore-debts: no\n"
    return head + (["cards:"] + cards + ["loans:"] + loans).joined(separator: "\n") + "\n"
  }()
}

extension String {
  /// The names of the tags in it, as a browser finds them.
  fileprivate var tags: [String] {
    let scalars = Array(unicodeScalars)
    return scalars.indices.filter { scalars[$0] == "<" }.map { place in
      String(
        String.UnicodeScalarView(
          scalars[place...].dropFirst().prefix { $0.isASCII && !" >\n".unicodeScalars.contains($0) }))
    }
  }
}
