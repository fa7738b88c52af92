import Foundation
import Testing
import Wording

/// Control, escape and bidi characters of an argument, a file's name or a file reach neither stream, on any command.
@Suite struct CleanStreamsTests {
  /// An escape, a title, C1 controls, an override, an isolate, what nobody sees, ends of lines.
  private static let odd =
    "a\u{1B}[31mb\u{1B}]0;pwn\u{7}c\u{9B}2Jd\u{9D}e\u{202E}f\u{2066}g\u{200B}h\u{85}i\rj\u{8}k\u{2028}"

  private static let household = """
    debthealth: 1
    date: 2026-11-23
    income: [{name: "\(yaml)", monthly: 9000}]
    essentials: 6500
    savings: 900
    cards: [{name: "\(yaml)", limit: 5000, balance: 4900, rate: 18%, minimum: 10%, behind: 2, note: "\(yaml)"}]
    loans: [{name: "x\(yaml)", holder: "\(yaml)", kind: online, balance: 8000, payment: 900, rate: 14.6%}]
    more-debts: no

    """

  /// As a document may write them.
  private static let yaml = #"a\e[31mb\e]0;pwn\ac\x9B2Jd\x9De\u202Ef\u2066g\u200Bh\x85i\rj\bk\u2028"#

  /// A call of each command that does something, with `H` a household, `T` a table, `M` a message, `O` a file to write.
  private static let calls: [String: [String]] = [
    "check": ["H"], "report": ["H", "-o", "-", "--format", "text"], "month": ["H"], "form": [], "plan": ["H"],
    "way-out": ["H"], "whatif": ["H", "income -20%"], "changes": ["H", "H"], "stress": ["H"],
    "cost": ["10000 in 12, 0.6% a period"],
    "message": ["M"], "record": ["read", "H"], "channels": ["collection"], "import": ["T"], "personas": [],
    "vary": ["H", "income 6000..24000 by 1000"], "quiz": ["--plain"], "workshop": ["list"], "deal": ["2", "-o", "-"],
    "rules": ["list"], "rules list": [], "rules show": ["debt-ratio"], "rules check": [], "completions": ["bash"],
    "manual": [], "gallery": ["plan"], "quick": ["--plain"],
  ]

  private let program: CommandLineProgram
  private let folder: ScratchFolder
  private let files: [String: String]

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
    let odd = CleanStreamsTests.odd
    files = [
      "H": try folder.write(CleanStreamsTests.household, as: "h\(odd).yaml"),
      "T": try folder.write("name,kind,balance,\(odd)\n\(odd),card,5000,\(odd)\nx,\(odd),\(odd)\n", as: "t\(odd).csv"),
      "M": try folder.write("放款前先交保证金\(odd)，加微信 \(odd)", as: "m\(odd).txt"),
    ]
  }

  private func expectClean(_ arguments: [String], input: String = "") throws {
    for language in ["en", "zh"] {
      let result = try program.run(
        arguments + ["--lang", language], input: input, environment: ["HOME": folder.url.path], in: folder.url)
      #expect([0, 1, 64, 65, 66, 74].contains(result.status), "\(arguments)")
      for stream in [result.output, result.errors] {
        #expect(
          sanitised(stream, keepingNewlines: true) == stream, "\(arguments): \(stream.debugDescription.prefix(2_000))")
      }
    }
  }

  private static let commands = calls.keys.sorted()

  @Test func everyCommandIsTried() throws {
    let known = try DocumentedTool.commands(of: program, "en").map(\.fullName).map {
      $0.split(separator: " ").dropFirst()
    }
    let first = Set(known.compactMap(\.first).map(String.init)).subtracting(["help"])
    #expect(first.subtracting(CleanStreamsTests.commands) == [])
  }

  @Test(arguments: commands) func filesAndTheirNames(command: String) throws {
    try expectClean(call(of: command))
    let broken = try folder.write(
      CleanStreamsTests.odd + ": [\n" + CleanStreamsTests.odd, as: "b\(CleanStreamsTests.odd)")
    let call = CleanStreamsTests.calls[command] ?? []
    for (place, word) in call.enumerated() where files[word] != nil {
      for path in [broken, broken + "none", folder.url.path + "/" + CleanStreamsTests.odd + "/x"] {
        var other = call.map { files[$0] ?? $0 }
        other[place] = path
        try expectClean(command.split(separator: " ").map(String.init) + other)
      }
    }
  }

  @Test(arguments: commands) func argumentsAndOptions(command: String) throws {
    let (odd, call) = (CleanStreamsTests.odd, call(of: command))
    for more in [
      [odd], ["--" + odd], ["-" + odd], ["--format", odd], ["--pack", odd], ["--as-of", odd], ["-o", odd + "/x.txt"],
    ] {
      try expectClean(call + more)
    }
    let words = command.split(separator: " ").count
    for place in words..<max(words, call.count) {
      var other = call
      other[place] = odd
      try expectClean(other)
    }
  }

  @Test func optionsOfTheirOwn() throws {
    let odd = CleanStreamsTests.odd
    for option in DocumentedOptions.of(try DocumentedTool.commands(of: program, "en")) {
      guard let call = CleanStreamsTests.calls[option.command] else { continue }
      try expectClean(
        option.command.split(separator: " ").map(String.init) + call.map { files[$0] ?? $0 } + [option.name, odd])
    }
  }

  @Test func commandsThatAreNone() throws {
    for arguments in [[CleanStreamsTests.odd], ["rules", CleanStreamsTests.odd], ["help", CleanStreamsTests.odd]] {
      try expectClean(arguments)
    }
  }

  @Test func sessions() throws {
    let odd = CleanStreamsTests.odd
    let rows = [
      "", "", "", odd, odd + " 5000 4000 18% 100", "\(odd)", "Visa 5000 \(odd)", "", odd + " 8000 900", "", odd,
      "12000",
    ]
    let household = files["H"] ?? ""
    let commands = [
      odd, "edit \(odd)", "edit savings \(odd)", "open \(odd)", "open \(household)", "save \(folder.url.path)/\(odd)",
      "plan \(odd)",
      "whatif \(odd)", "explain \(odd)", "import \(files["T"] ?? "")", "report \(folder.url.path)/\(odd).html",
      "remove \(odd)",
      "message \(odd)", "cost \(odd)", "channels \(odd)", "record \(odd)", "month \(odd)", "lang \(odd)", "add \(odd)",
    ]
    try expectClean(["--plain", "--no-draft"], input: (rows + commands).joined(separator: "\n") + "\n")
    try expectClean(
      ["--plain", "--no-draft"], input: (["open \(household)"] + commands).joined(separator: "\n") + "\nquit\n")
  }

  private func call(of command: String) -> [String] {
    command.split(separator: " ").map(String.init) + (CleanStreamsTests.calls[command] ?? []).map { files[$0] ?? $0 }
  }
}

/// The options that take a value, as the argument parser tells of them.
private struct DocumentedOptions {
  var command: String
  var name: String

  static func of(_ commands: [DocumentedTool.Command]) -> [DocumentedOptions] {
    commands.flatMap { command in
      (command.arguments ?? []).compactMap { argument in
        guard argument.valueName != nil, let long = argument.names?.first(where: { $0.kind == "long" }),
          !["lang", "help", "version"].contains(long.name)
        else { return nil }
        return DocumentedOptions(
          command: command.fullName.split(separator: " ").dropFirst().joined(separator: " "), name: "--\(long.name)")
      }
    }
  }
}
