import Foundation
import Testing

/// Sessions, personas, quizzes and cards from the shell: whole, the same twice, and refused where they are none.
@Suite struct WorkshopCommandTests {
  let program: CommandLineProgram

  init() throws { program = try CommandLineProgram() }

  private static let sessions = ["three-looks", "market-stall", "messages-that-smell", "credit-report"]

  @Test(arguments: sessions, ["en", "zh"]) func everyStepOfASession(id: String, language: String) throws {
    let folder = try ScratchFolder()
    let replay = try folder.write(
      id == "three-looks"
        ? "1: 20 14 9 11 5 3\n2: 12 4 14\n12: 9 2 11 6\n13: 4 2 9 15\n16.1: 3 2 1 20\n" : "1: 5 6\n2: 1 2 3\n")
    let arguments = ["workshop", id, "--lang", language, "--as-of", "2026-11-29"]
    let hasCounts = ["three-looks", "messages-that-smell"].contains(id)
    let result = try program.run(arguments + (hasCounts ? ["--replay", replay] : []))
    #expect(result.status == 0 && result.errors.isEmpty, "\(result.errors)")
    try expectGolden(result.output, "workshop-\(id).\(language)")
  }

  @Test(arguments: ["en", "zh"]) func listsAndPersonas(language: String) throws {
    for command in [["workshop"], ["personas"], ["personas", "chen"], ["personas", "liu-he", "--card"]] {
      let result = try program.run(command + ["--lang", language])
      #expect(result.status == 0 && result.errors.isEmpty)
      try expectGolden(result.output, command.joined(separator: "-").replacing("---", with: "-") + ".\(language)")
    }
  }

  @Test func aPersonaIsAFileThatCheckReads() throws {
    let folder = try ScratchFolder()
    let file = folder.url.appending(path: "qiang.yaml").path
    #expect(try program.run("personas", "a-qiang", "-o", file).status == 0)
    let checked = try program.run("check", file)
    #expect(checked.status == 0 && checked.output.contains("0 over the line, 10 on it"))
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# DEMO."))
    #expect(try program.run("personas", "a-qiang", "-o", file).status == 74)
  }

  @Test(arguments: [
    (["workshop", "three-look"], "did you mean three-looks?"), (["personas", "xiao-ann"], "did you mean xiao-an?"),
    (["workshop", "--notes", "x.html"], "which session?"), (["personas", "--card"], "which persona?"),
    (["quiz", "--about", "debt-rato"], "did you mean debt-ratio?"), (["quiz", "--count", "0"], "1 to 50"),
    (["deal", "0", "-o", "-"], "from 1 to 60"), (["vary", "xiao-an", "incom 1..2 by 1"], "did you mean income?"),
    (["vary", "xiao-an", "income 1..2 by 1", "--check", "debt"], "there is no check debt"),
  ])
  func wrongUsageSaysWhatWouldBeRight(arguments: [String], remedy: String) throws {
    let result = try program.run(arguments)
    #expect(result.status == 64 && result.output.isEmpty && result.errors.contains(remedy), "\(result)")
  }

  @Test func aReplayThatIsNoneNamesEveryFault() throws {
    let folder = try ScratchFolder()
    let file = try folder.write("2: 12 4 14\n4: x\n7: 1\n99: 1\n2.1: 4\n", as: "replay.yaml")
    let result = try program.run("workshop", "three-looks", "--replay", file)
    #expect(result.status == 65 && result.output.isEmpty)
    #expect(
      result.errors.contains(":2:4: 4: x is no count") && result.errors.contains("99: no hands are counted there"))
    #expect(result.errors.contains("2.1: no hands"))
    #expect(try program.run("workshop", "three-looks", "--replay", "/nonexistent").status == 66)
  }

  @Test(arguments: ["en", "zh"]) func theSameSeedGivesTheSameBytes(language: String) throws {
    for command in [
      ["deal", "30", "--seed", "7", "-o", "-"], ["quiz", "--seed", "4", "--print", "-"], ["quiz", "--key", "-"],
      ["workshop", "three-looks"], ["workshop", "three-looks", "--slides", "-"],
      ["workshop", "messages-that-smell", "--handout", "-"], ["workshop", "credit-report", "--notes", "-"],
    ] {
      let day = ["--as-of", "2026-11-29", "--lang", language]
      let (one, other) = (try program.run(command + day), try program.run(command + day))
      #expect(one == other && one.status == 0 && one.output.contains(language == "en" ? "DEMO" : "示例"))
    }
  }

  /// Another seed gives other questions and other cards, on every machine the same.
  @Test func anotherSeedGivesOthers() throws {
    for command in [["deal", "30", "-o", "-"], ["quiz", "--print", "-"]] {
      let pages = try (1...3).map { seed in
        try program.run(command + ["--seed", String(seed), "--as-of", "2026-11-29"]).output
      }
      #expect(Set(pages).count == 3)
    }
  }

  @Test func aQuizIsAnsweredOnStandardInput() throws {
    let wrong = try program.run(["quiz", "--count", "2", "--plain", "--as-of", "2026-11-29"], input: "9\n1\n1\n")
    #expect(wrong.status == 0 && wrong.output.contains("! a number from 1 to 4"))
    #expect(wrong.output.contains("of 2 right"))
    let stopped = try program.run(["quiz", "--plain"], input: "")
    #expect(stopped.status == 0 && stopped.output.contains("Stopped: 0 of 0 right"))
  }

  /// Eight of ten pass, seven do not; the key printed for the seed is what is right at the terminal.
  @Test(arguments: ["en", "zh"]) func eightOfTenPass(language: String) throws {
    let options = ["--seed", "5", "--lang", language, "--as-of", "2026-11-29"]
    let key = try program.run(["quiz", "--key", "-"] + options).output
    let right = key.matches(of: /(?:Right: |答案：)(\d)/).compactMap { Int($0.output.1) }
    try #require(right.count == 10)
    for (wrong, said) in [
      (0, ["10 of 10 right: passed", "10 题对了 10 题，过了"]), (2, ["8 of 10 right: passed", "10 题对了 8 题，过了"]),
      (3, ["7 of 10 right; 8 pass", "10 题对了 7 题，对 8 题算过"]),
    ] {
      let answers = right.enumerated().map { String($0.offset < wrong ? $0.element % 4 + 1 : $0.element) }
      let held = try program.run(["quiz", "--plain"] + options, input: answers.joined(separator: "\n") + "\n")
      #expect(held.status == 0 && held.output.contains(said[language == "en" ? 0 : 1]), "\(held.output.suffix(200))")
    }
  }

  @Test func varyTakesAFileToo() throws {
    let result = try program.run(["vary", "-", "income 8000..16000 by 4000"], input: exampleHousehold)
    #expect(result.status == 0 && result.output.contains("exactly on the line at 9,400"), "\(result)")
    #expect(!result.output.contains("DEMO"))
    #expect(try program.run("vary", "/nonexistent.yaml", "income 1..2 by 1").status == 66)
  }

  @Test func aClosedOutputIsSaid() throws {
    #expect(try program.shell("$0 workshop market-stall > /dev/full").status == 74)
  }
}
