import Foundation
import PseudoTerminal
import Testing

/// The completions are made from the commands, and shells take them.
@Suite struct CompletionTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  @Test(arguments: ["bash", "zsh", "fish"]) func everyCommandAndOptionIsCompleted(shell: String) throws {
    let script = try program.run("completions", shell).output
    #expect(script == (try program.run("--generate-completion-script", shell).output))
    for command in try DocumentedTool.commands(of: program, "en") {
      #expect(script.contains(command.commandName))
      for name in (command.arguments ?? []).flatMap({ $0.names ?? [] }) where name.kind == "long" {
        #expect(script.contains(name.name), "\(command.fullName) --\(name.name)")
      }
    }
  }

  @Test(arguments: [
    ("debthealth way", "way-out"), ("debthealth check --fo", "--format"), ("debthealth check --fail-on u", "urgent"),
    ("debthealth completions z", "zsh"), ("debthealth rules show debt-r", "debt-ratio"),
    ("debthealth rules sh", "show"), ("debthealth import --in", "--into"), ("debthealth check ho", "home.yaml"),
    ("debthealth report ho", "home.yaml"), ("debthealth report a -o ho", "home.yaml"),
    ("debthealth report a --output ho", "home.yaml"), ("debthealth report a --for cou", "counsellor"),
    ("debthealth check --pack c", "cn"), ("debthealth rules check c", "cn"),
    ("debthealth plan --strategy s", "snowball"),
    ("debthealth help whatif", "whatif"), ("debthealth help rules s", "show"),
    ("debthealth report a --for = cl", "client"),
  ])
  func bashCompletes(typed: String, completed: String) throws {
    let folder = try ScratchFolder()
    _ = try folder.write(exampleHousehold)
    let words = typed.split(separator: " ").map { "'\($0)'" }.joined(separator: " ")
    let script = """
      cd '\(folder.url.path)' || exit
      PATH="\(program.url.deletingLastPathComponent().path):$PATH"
      . <(debthealth completions bash)
      COMP_WORDS=(\(words)) COMP_LINE='\(typed)' COMP_POINT=\(typed.count) COMP_TYPE=9
      COMP_CWORD=$((${#COMP_WORDS[@]} - 1))
      _debthealth debthealth "${COMP_WORDS[-1]}" "${COMP_WORDS[-2]}"
      printf '%s\\n' "${COMPREPLY[@]}"
      """
    let bash = CommandLineProgram(url: URL(filePath: "/bin/bash"))
    let result = try bash.run("-c", script)
    #expect(result.output == completed + "\n", "\(result)")
  }

  @Test func aShellThatIsNoneIsRefused() throws {
    let result = try program.run("completions", "tcsh")
    #expect(result.status == 64 && result.errors.contains("fish"), "\(result)")
  }

  /// How a shell is started, and the scripts are read into it.
  private static let shells: [(name: String, arguments: [String], start: String)] = [
    ("bash", ["--norc", "-i"], ". <(debthealth completions bash)"),
    ("zsh", ["-f", "-i"], "autoload -U compinit; compinit -u -D; . <(debthealth completions zsh)"),
    ("fish", ["--no-config", "-i", "-C", "debthealth completions fish | source"], ""),
  ].filter { FileManager.default.isExecutableFile(atPath: "/usr/bin/\($0.0)") }

  /// What is typed before Tab, and what then appears, in this order.
  private static let typed: [(typed: String, appears: [String])] = [
    ("debthealth report ho", ["me.yaml"]), ("debthealth report a -o ho", ["me.yaml"]),
    ("debthealth report a --output=ho", ["me.yaml"]), ("debthealth check --pack ", ["cn", "packs/"]),
    ("debthealth check --pack=pa", ["cks"]), ("debthealth plan --strategy u", ["tilisation"]),
    ("debthealth help g", ["allery"]), ("debthealth help rules l", ["ist"]),
    ("debthealth report a --for=", ["client", "counsellor"]), ("debthealth report a --for=cl", ["ient"]),
  ]

  @Test(arguments: shells.map(\.name), typed)
  func aShellCompletes(name: String, example: (typed: String, appears: [String])) throws {
    let shell = try #require(CompletionTests.shells.first { $0.name == name })
    let folder = try ScratchFolder()
    _ = try folder.write(exampleHousehold)
    let packs = folder.url.appending(path: "packs")
    try FileManager.default.createDirectory(at: packs, withIntermediateDirectories: false)
    let path = program.url.deletingLastPathComponent().path
    let terminal = try PseudoTerminal(
      "/usr/bin/\(name)", shell.arguments,
      environment: [
        "PATH": "\(path):/usr/bin:/bin", "HOME": folder.url.path, "LC_ALL": "C.UTF-8", "TERM": "xterm", "PS1": "$ ",
      ], columns: 200)
    terminal.send("\(shell.start)\rcd '\(folder.url.path)'; echo rea''dy\r")
    try terminal.expect("ready\r\n")
    terminal.send(example.typed)
    terminal.send("\t\t")
    for text in example.appears { try terminal.expect(text) }
  }
}
