import Foundation
import Testing

/// Sums that one household may state and that grow too large: the same words and 65, whatever was asked.
@Suite struct TooLargeSumsTests {
  let program: CommandLineProgram
  let folder: ScratchFolder

  init() throws {
    program = try CommandLineProgram()
    folder = try ScratchFolder()
  }

  private let household = """
    debthealth: 1
    currency: KWD
    income: 900000000000
    essentials: 1000
    loans:
      - {name: Oak, kind: consumer, balance: 500000000000, rate: 36%/year, payment: 1, fee: 300000000000/month}
      - {name: Elm, kind: consumer, balance: 500000000000, rate: 36%/year, payment: 1}
    more-debts: no

    """

  @Test(arguments: [
    ["plan", "FILE"], ["whatif", "FILE", "income +50%"],
    ["whatif", "FILE", "extra 900000000000", "extra 900000000000"],
    ["cost", "900000000000 in 12, 5% a period"],
  ])
  func theyAreSaidToBeTooLargeToBeExact(words: [String]) throws {
    let file = try folder.write(household)
    let run = try program.run(words.map { $0 == "FILE" ? file : $0 } + ["--lang", "en"])
    #expect(run.status == 65 && run.output.isEmpty, "\(run)")
    #expect(run.errors.contains("too large to be exact") && !run.errors.contains("Usage"), "\(run.errors)")
    #expect(try program.run(words.map { $0 == "FILE" ? file : $0 } + ["--lang", "zh"]).errors.contains("没法精确计算"))
  }
}
