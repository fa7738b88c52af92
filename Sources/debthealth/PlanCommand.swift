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
      commandName: "plan", _superCommandName: "debthealth",
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

  @OptionGroup var output: ResponseOutput

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func validate() throws { try output.check(reading: files, hasTable: true) }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let lenders = try names(of: rules)
    try responses(to: files, output) { file in
      let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
      let assessment = Checks.assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
      var request = PlanRequest()
      request.strategies = try strategies.chosen(for: assessment, lenders) ?? []
      request.budget = try budget.choice(in: household.currency)
      (request.hasSchedule, request.countsMortgages) = (schedule, countsMortgages)
      return try Request.plan(request).response(about: assessment)
    }
  }
}
