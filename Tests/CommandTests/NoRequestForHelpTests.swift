import Foundation
import Testing

/// An argument that begins with a hyphen and has an h in it is no request for help: it is refused, with its name.
@Suite struct NoRequestForHelpTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  @Test(
    arguments: [
      ["check"], ["import"], ["report"], ["cost", "10000 in 12"], ["stress"], ["month"], ["message"], ["record"],
      ["channels"], ["personas"], ["vary"], ["whatif"], ["plan"], [],
    ], ["-5h", "-0.5h", "-万h", "-１h", "-oh", "--help=1", "--version=1"])
  func itIsWrongUsage(command: [String], argument: String) throws {
    let run = try program.run(command + [argument, "--lang", "en"])
    #expect(run.status == 64 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("Unknown option '\(argument)'"), "\(run.errors)")
  }

  @Test func aSumAndAChangeAreRefusedByWhoReadsThem() throws {
    let file = try folder.write(exampleHousehold)
    let sum = try program.run("plan", file, "--extra", "-5h", "--lang", "en")
    #expect(sum.status == 64 && sum.errors.contains("--extra: not a sum of money"))
    let change = try program.run("whatif", file, "-5h", "--lang", "en")
    #expect(change.status == 64 && change.errors.contains("this is not understood as a change: -5h"))
  }

  @Test(arguments: ["-h", "--help"]) func helpItselfIsGiven(argument: String) throws {
    let run = try program.run("check", argument, "--lang", "en")
    #expect(run.status == 0 && run.output.hasPrefix("OVERVIEW: "))
  }
}
