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
      commandName: "stress",
      abstract: said(
        en: "How much income can fall, savings last and rates rise.", zh: "收入能少多少、存款能撑多久、利率能涨多少。"))
  }

  @Argument(
    help: helpText(en: "A household file; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var file: String

  @Option(help: helpText(en: "text; json: one object.", zh: "text；json：一个对象。"))
  var format: WhatIfCommand.Format = .text

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
    let assessment = Checks.assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
    do {
      let stress = try Stress(assessment)
      switch format {
      case .json: try StandardStreams.write(stressJSON(stress, file: file) + "\n")
      case .text:
        let text = stressText(
          stress, language: chosenLanguage, columns: StandardStreams.columns,
          emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
        try StandardStreams.write(text + "\n")
      }
    } catch let problem as PlanProblem {
      StandardStreams.complain("\(sanitised(file)): \(problem.message[chosenLanguage])")
      throw ExitStatus.badData
    }
  }
}
