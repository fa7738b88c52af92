public import ArgumentParser
import Checks
import Counsel
import CreditCost
import Interview
import Money
import Phrases
import Reports
public import Rules
import Terminal
import Wording

/// `debthealth cost "10000 in 12, 0.6% a period"`: what credit really costs a year.
struct CostCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "cost", _superCommandName: "debthealth",
      abstract: said(en: "What credit really costs a year.", zh: "借钱一年到底多贵。"),
      discussion: costForms[chosenLanguage])
  }

  @Argument(
    help: helpText(en: "What you were told, in quotes.", zh: "别人怎么跟您说的，加引号。", valueName: "OFFER"))
  var offer: [String]

  @Option(
    help: helpText(
      en: "Who lends: bank, consumer-finance, small-loan or private.",
      zh: "谁放的款：bank 银行、consumer-finance 消费金融、small-loan 小贷、private 民间。", valueName: "LENDER"))
  var lender: Fact.Lender?

  @Option(
    help: helpText(en: "The day of the contract; without it, today.", zh: "签合同的日子；不写就是今天。", valueName: "DATE"),
    transform: dateArgument)
  var asOf: CalendarDate?

  @OptionGroup var output: ResponseOutput

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws { try output.check(reading: [], hasTable: false) }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    var writer = try ResponseWriter(output, files: 1)
    let (question, found) = try answered(in: rules.pack.currency)
    let context = CostContext(pack: rules.pack, packIsOwn: rules.isOwn, lender: lender, asOf: asOf ?? today())
    try writer.add(.cost(found, of: question, in: context))
    try writer.finish()
  }

  private func answered(in currency: Currency) throws(ExitStatus) -> (CostQuestion, Cost) {
    do throws(AnswerProblem) {
      return try answeredOffer(offer.joined(separator: " "), in: currency, from: asOf ?? today())
    } catch {
      let (message, remedy) = (error.message, error.remedy)
      StandardStreams.complain(
        said(en: "\(message.en): \(remedy.en)", zh: "\(message.zh)：\(remedy.zh)"))
      throw .badData
    }
  }
}

extension Fact.Lender: ExpressibleByArgument {}
