import Glibc
import PseudoTerminal

/// What a command may take of a processor and of memory on the largest file that it reads.
private let (mostSeconds, mostMegabytes) = (2.0, 200.0)

/// Every command that takes a household or a table, on files larger than any household's: the dearest of each file, and
/// whatever is above the bounds.
func reportGrowth(of program: String, in folder: Scratch) throws {
  print(
    "files larger than any household's, at most \(Int(mostSeconds)) s of a processor and \(Int(mostMegabytes)) MB each")
  let table = folder.write("name,kind,balance\nNew,card,5000\n", as: "new.csv")
  let small = folder.write(exampleHousehold, as: "small.yaml")
  for (name, text) in growthDocuments {
    let file = folder.write(text(), as: "large.yaml")
    report(name, commands(on: file, small: small, table: table, folder.path), program)
  }
  for (name, text) in growthTables {
    let file = folder.write(text(), as: "large.csv")
    report(name, [["import", file], ["import", file, "-o", "-"]], program)
  }
  for hasMarks in [true, false] { try reportPaste(into: program, home: folder.path, hasMarks: hasMarks) }
}

private func commands(on file: String, small: String, table: String, _ folder: String) -> [[String]] {
  let checks = ["text", "json", "markdown", "html"].map { ["check", file, "--format", $0] }
  let reports = ["text", "json", "markdown", "html", "csv"].map { ["report", file, "-o", "-", "--format", $0] }
  let papers = ["client", "counsellor", "file"].map { ["report", file, "-o", "-", "--format", "html", "--for", $0] }
  return checks + reports + papers + [
    ["report", file, "-o", "-", "--format", "html", "--redact"], ["check", small, file],
    ["plan", file], ["plan", file, "--format", "json"], ["plan", file, "--within", "60"],
    ["way-out", file], ["way-out", file, "--format", "json"], ["whatif", file, "income", "-20%"],
    ["stress", file], ["month", file], ["import", table, "--into", file, "-o", "-"],
    ["vary", file, "income 6000..24000 by 1000"],
  ]
}

/// The dearest command of a file, and each that is above the bounds or ends otherwise than a file can make it.
private func report(_ name: String, _ commands: [[String]], _ program: String) {
  let costs = commands.map { ($0, run([program] + $0, isSilent: true)) }
  let time = costs.map(\.1.processorMilliseconds).max() ?? 0
  let peak = costs.map(\.1.peakKilobytes).max() ?? 0
  let refused = costs.allSatisfy { $0.1.status == 65 } ? ", refused" : ""
  print("  \(name): at most \(rounded(time)) ms, \(rounded(Double(peak) / 1_024)) MB\(refused)")
  for (command, cost) in costs {
    let isDear = cost.processorMilliseconds > mostSeconds * 1_000 || Double(cost.peakKilobytes) / 1_024 > mostMegabytes
    guard isDear || ![0, 65].contains(cost.status) else { continue }
    print(
      "    \(command.joined(separator: " ")): \(rounded(cost.processorMilliseconds)) ms, "
        + "\(rounded(Double(cost.peakKilobytes) / 1_024)) MB, status \(cost.status)")
  }
}

/// 2,500 rows pasted at the question for loans, of which a household holds 2,000: in the marks of a paste, and without.
private func reportPaste(into program: String, home folder: String, hasMarks: Bool) throws {
  let home = folder + (hasMarks ? "/marked" : "/unmarked")
  mkdir(home, 0o700)
  let terminal = try PseudoTerminal(
    program, ["--lang", "en"],
    environment: [
      "HOME": home, "LC_ALL": "C.UTF-8", "TERM": "xterm", "INPUTRC": "/dev/null",
    ])
  for prompt in ["Counted [1]: ", "Enter = none: ", "Months behind [0]: ", "Enter = no cards: "] {
    try terminal.expect(prompt)
    terminal.send("\r")
  }
  try terminal.expect("no other debts: ")
  let rows = (0..<2_500).map { "花呗\($0) \(8_000 + $0) 900 14.6%\r" }.joined()
  let start = ContinuousClock.now
  terminal.send(hasMarks ? "\u{1B}[200~\(rows)\u{1B}[201~\r" : rows)
  try terminal.expect("+ 花呗1999", within: 60)
  try terminal.expect("Loan 2001", within: 60)
  print(
    "  2,500 rows pasted\(hasMarks ? "" : ", not marked as a paste"): "
      + "\(rounded(milliseconds(start.duration(to: .now)))) ms")
}
