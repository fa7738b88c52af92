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

/// `debthealth plan FILE…`: saved households paid off month by month, strategies side by side.
struct PlanCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "plan",
      abstract: said(en: "Plan the way out of debt, month by month.", zh: "逐月排还款计划。"),
      discussion: said(
        en: """
          Without --strategy, all that need no names, side by side. A plan that never clears and a budget that does not \
          cover the minimums are answers. Exit status: 0 when every file was planned; 64 wrong usage; 65 bad data; 66 no \
          such input; 74 input or output failed.
          """,
        zh: """
          不写 --strategy 就把各种还法放在一起比。永远还不清、钱不够还最低，也都是答案。退出状态：0 全部排完；64 用法不对；\
          65 资料有误；66 没有这个文件；74 读写失败。
          """))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json, csv
  }

  @Argument(
    help: helpText(en: "Household files; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var files: [String]

  @OptionGroup var budget: BudgetOptions

  @OptionGroup var strategies: StrategyOptions

  @Flag(help: helpText(en: "Every month of the plan.", zh: "列出每一个月。"))
  var schedule = false

  @Flag(
    name: .customLong("with-mortgages"),
    help: helpText(en: "Count mortgages in; else they go on as agreed.", zh: "算上房贷；不写就当房贷照常还。"))
  var countsMortgages = false

  @Option(
    help: helpText(
      en: "text; json: one object a strategy, a line each; csv.", zh: "text；json：每种还法一个对象，各占一行；csv。"))
  var format: Format = .text

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    var firstFailure: ExitStatus?
    for (index, file) in files.enumerated() {
      do {
        try print(try plan(file, with: rules.pack), of: file, isFirst: index == 0)
      } catch let status as ExitStatus {
        if status == .inputOutput { throw status }
        firstFailure = firstFailure ?? status
      }
    }
    if let firstFailure { throw firstFailure }
  }

  private func plan(_ file: String, with pack: Pack) throws -> PlanComparison {
    let household = try loadHousehold(file, defaultCurrency: pack.currency)
    let assessment = Checks.assess(household, with: pack, asOf: asOfOption.day(of: household))
    do {
      return try PlanComparison(
        assessment, strategies: try strategies.chosen(for: assessment) ?? everyStrategy(of: pack),
        budget: try budget.choice(in: household.currency),
        keepsSchedule: schedule, countsMortgages: countsMortgages)
    } catch let problem as PlanProblem {
      StandardStreams.complain("\(sanitised(file)): \(problem.message[chosenLanguage])")
      throw ExitStatus.badData
    }
  }

  private func print(_ comparison: PlanComparison, of file: String, isFirst: Bool) throws(ExitStatus) {
    switch format {
    case .json:
      for line in planJSON(comparison, file: file, hasSchedule: schedule) { try StandardStreams.write(line + "\n") }
    case .csv:
      let lines = planCSV(comparison, file: file, hasSchedule: schedule, isFirst: isFirst)
      try StandardStreams.write(lines.map { $0 + "\n" }.joined())
    case .text:
      let heading = files.count > 1 ? (isFirst ? "" : "\n") + "== \(sanitised(file)) ==\n\n" : ""
      let text = planText(
        comparison, language: chosenLanguage, columns: StandardStreams.columns, hasSchedule: schedule,
        emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
      try StandardStreams.write(heading + text + "\n")
    }
  }
}
