import ArgumentParser
import Checks
import Household
import Interview
import Money
import Planner
import Reports
import Rules
import Terminal
import Wording

/// `debthealth stress FILE`: how much a saved household can take.
struct StressCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "stress", _superCommandName: "debthealth",
      abstract: said(
        en: "How much income can fall, savings last and rates rise.", zh: "收入能少多少、存款能撑多久、利率能涨多少。"))
  }

  @Argument(
    help: helpText(en: "A household file; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var file: String

  @OptionGroup var output: ResponseOutput

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func validate() throws { try output.check(reading: [file], hasTable: false) }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    try responses(to: [file], output) { file in
      let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
      return try Request.stress.response(
        about: Checks.assess(household, with: rules.pack, asOf: asOfOption.day(of: household)))
    }
  }
}
