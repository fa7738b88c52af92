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

/// `debthealth way-out FILE…`: the least that would clear what is over its line in saved households.
struct WayOutCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "way-out", _superCommandName: "debthealth",
      abstract: said(en: "The least that would clear what is over its line.", zh: "出路：最少做到哪一步。"),
      discussion: said(
        en: """
          What brings everything up to date; then with a sum from elsewhere, with more each month, or by asking lenders for what can really be paid. That nothing \
          can be done yet is an answer. Exit status: 0 when every file was worked out; 64 wrong usage; 65 bad data; 66 no \
          such input; 74 input or output failed.
          """,
        zh: """
          逾期要补多少；有一笔钱进来、每月能多还一点、两样都没有，分别最少要多少。暂时什么都做不到，也是答案。退出状态：0 全部算完；64 用法不对；65 \
          资料有误；66 没有这个文件；74 读写失败。
          """))
  }

  @Argument(
    help: helpText(en: "Household files; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var files: [String]

  @OptionGroup var output: ResponseOutput

  @Flag(
    name: .customLong("with-mortgages"),
    help: helpText(en: "Count mortgages in; else they go on as agreed.", zh: "算上房贷；不写就当房贷照常还。"))
  var countsMortgages = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func validate() throws { try output.check(reading: files, hasTable: false) }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    try responses(to: files, output) { file in
      let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
      let assessment = Checks.assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
      return try Request.wayOut(countsMortgages: countsMortgages).response(about: assessment)
    }
  }
}
