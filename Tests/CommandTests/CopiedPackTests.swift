import Foundation
import Testing

/// A pack copied for another place: once its own texts name nothing of the place that it was copied from, no output does.
@Suite struct CopiedPackTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  /// Lenders, wallets, lines and authorities of the place of `cn`.
  private static let ofThePlace = [
    "花呗", "借呗", "白条", "微粒贷", "微信", "支付宝", "余额宝", "公积金", "招商", "招行", "建设银行", "京东", "美团", "抖音",
    "Huabei", "Jiebei", "Baitiao", "Alipay", "WeChat", "12378", "12363", "12356", "12348", "12368", "12345", "96110",
    "央行", "人民银行", "中国", "China", "Chinese",
  ]

  private static let home = """
    debthealth: 1
    currency: GBP
    date: 2026-11-23
    income: 1,800
    essentials: 1,300
    savings: 200
    people: {adults: 2, children: [4]}
    cards:
      - {name: Visa, limit: 5000, balance: 4800, rate: 24%, minimum: 5%, pays: minimum, behind: 1}
      - {name: Amex, limit: 3000, balance: 1200, rate: 30%, payment: 60}
    loans:
      - {name: Rent, kind: other, balance: 900, payment: none, behind: 1, consequence: home}
      - {name: Klarna, kind: online, balance: 300, payment: 100, rate: 0%}
      - {name: Boiler, kind: consumer, balance: 800, payment: 20, due-in-full: 2027-02-15}
      - {name: Loan, kind: consumer, balance: 6000, payment: 300, rate: 12%, remaining: 24}
    more-debts: no
    guarantees: 3000
    habits: {everyday-spending-on-cards: most}
    situation: {months-behind: 2, urgent: [court], borrows-to-repay: yes, burden: heavy}
    record: {report-seen: no, errors: yes, agent: offered}
    """

  /// As its currency another, and every word of the place that its texts have replaced; ids of rules stay.
  private func copiedPack() throws -> String {
    let cn = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rules/cn")
    let pack = folder.url.appending(path: "gb")
    try FileManager.default.copyItem(at: cn, to: pack)
    let files = FileManager.default.enumerator(atPath: pack.path)?.compactMap { $0 as? String } ?? []
    for path in files where path.hasSuffix(".yaml") {
      let file = pack.appending(path: path)
      guard !path.hasSuffix(".cases.yaml") else { continue }
      var text = try String(contentsOf: file, encoding: .utf8).replacing("hotline-", with: "\u{1}")
      for word in CopiedPackTests.ofThePlace {
        text = text.replacing("\u{1}\(word)", with: "\u{2}").replacing(word, with: "Somewhere")
          .replacing("\u{2}", with: "\u{1}\(word)")
      }
      text = text.replacing("\u{1}", with: "hotline-")
      if path == "pack.yaml" {
        text = text.replacing("currency: CNY", with: "currency: GBP").replacing("id: cn", with: "id: gb")
      }
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    return pack.path
  }

  @Test(arguments: ["en", "zh"]) func noOutputNamesThePlaceThatItWasCopiedFrom(language: String) throws {
    let (pack, home) = (try copiedPack(), try folder.write(CopiedPackTests.home))
    let letters = folder.url.appending(path: "letters")
    try FileManager.default.createDirectory(at: letters, withIntermediateDirectories: true)
    let forms = folder.url.appending(path: "forms").path
    let kinds = ["self", "client", "counsellor", "file"].map { ["report", home, "-o", "-", "--for", $0] }
    let answers = [
      ["check", home], ["plan", home], ["plan", home, "--within", "24", "--schedule"], ["way-out", home],
      ["stress", home], ["month", home], ["whatif", home, "savings 500", "new loan 3000 at 12% for 24 months"],
      ["whatif", home, "income 0 for 3 months"], ["rules", "list"], ["channels"],
      ["report", home, "--letters", letters.path],
    ]
    let blank = ["client", "debts", "month"].map { ["form", "--for", $0, "-o", "\(forms)-\($0).md"] }
    for command in answers + kinds + blank {
      let result = try program.run(command + ["--lang", language, "--pack", pack])
      #expect(result.status == 0, "\(command): \(result.errors)")
      expectNothingOfThePlace(in: result.output, of: command)
    }
    for wrong in [["whatif", home, "foo"], ["plan", home, "--strategy", "order"]] {
      let result = try program.run(wrong + ["--lang", language, "--pack", pack])
      #expect(result.status == 64)
      expectNothingOfThePlace(in: result.errors, of: wrong)
    }
    let written = FileManager.default.enumerator(atPath: folder.url.path)?.compactMap { $0 as? String } ?? []
    let papers = written.filter { !$0.hasPrefix("gb/") && !$0.hasSuffix(".yaml") && $0.contains(".") }
    #expect(papers.count > 3, "\(written.filter { !$0.hasPrefix("gb/") })")
    for paper in papers {
      let text = try String(contentsOf: folder.url.appending(path: paper), encoding: .utf8)
      expectNothingOfThePlace(in: text, of: [paper])
    }
  }

  private func expectNothingOfThePlace(in text: String, of command: [String]) {
    for word in CopiedPackTests.ofThePlace {
      let lines = text.split(separator: "\n").filter { $0.contains(word) }
      #expect(lines == [], "\(command.joined(separator: " ")) names \(word)")
    }
  }
}
