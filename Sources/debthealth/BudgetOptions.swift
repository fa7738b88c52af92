import ArgumentParser
import Money
import Planner
import Wording

/// How much is paid each month: one of `--extra`, `--budget` and `--within`.
struct BudgetOptions: ParsableArguments {
  @Option(
    parsing: .unconditional,
    help: helpText(
      en: "So much more each month than is paid today.", zh: "每个月比现在多还多少。", valueName: "AMOUNT"))
  var extra: String?

  @Option(
    parsing: .unconditional,
    help: helpText(
      en: "What is paid each month on all debts together.", zh: "每个月一共拿多少钱还债。", valueName: "AMOUNT"))
  var budget: String?

  @Option(
    help: helpText(
      en: "The least each month that clears everything in so many months.", zh: "想在几个月内还清，算出每月最少还多少。",
      valueName: "MONTHS"))
  var within: Int?

  func validate() throws {
    guard [extra != nil, budget != nil, within != nil].count(where: \.self) <= 1 else {
      throw ValidationError(
        said(en: "give one of --extra, --budget and --within", zh: "--extra、--budget、--within 只能写一个"))
    }
    if let within, !(1...PayoffRun.mostMonths).contains(within) {
      throw ValidationError(
        said(
          en: "--within takes 1 to \(PayoffRun.mostMonths) months", zh: "--within 写 1 到 \(PayoffRun.mostMonths) 个月"))
    }
  }

  /// - Throws: `ValidationError` for a sum that cannot be read.
  func choice(in currency: Currency) throws -> BudgetChoice {
    if let extra { return .extra(try sum(extra, "--extra", currency)) }
    if let budget { return .total(try sum(budget, "--budget", currency)) }
    return within.map { .within(months: $0) } ?? .current
  }

  private func sum(_ text: String, _ option: String, _ currency: Currency) throws -> Amount {
    do {
      return try Stated.read(text, in: currency).amount
    } catch {
      let (message, remedy) = (error.message[chosenLanguage], error.remedy[chosenLanguage])
      throw ValidationError(said(en: "\(option): \(message); \(remedy)", zh: "\(option)：\(message)；\(remedy)"))
    }
  }
}
