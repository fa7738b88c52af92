import ArgumentParser
import Checks
import Household
import Money
import Planner
import Reports
import Rules
import WebPages
import Wording

/// `debthealth report FILE -o OUT`: what is printed, handed over or filed of a saved household.
struct ReportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "report", _superCommandName: "debthealth",
      abstract: said(en: "Write a report to look at, print or hand over.", zh: "写一份报告，可看、可打印、可交给别人。"),
      discussion: said(
        en: """
          The file is readable by you alone, and written whole or not at all. Exit status: 0 when it was written; 64 wrong \
          usage; 65 bad data; 66 no such input; 74 input or output failed.
          """,
        zh: "写好的文件只有您能读；要么写全，要么不写。退出状态：0 写好了；64 用法不对；65 资料有误；66 没有这个文件；74 读写失败。"))
  }

  @Argument(
    help: helpText(
      en: "A household file; - is standard input. Several with --to.", zh: "家庭资料文件；- 表示标准输入。写了 --to 可以有好几个。",
      valueName: "FILE"),
    completion: .file())
  var files: [String] = []

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Where to write it; its ending tells the format: \(ReportFormat.endings). - is standard output.",
      zh: "写到哪里，按结尾定格式：\(ReportFormat.endings)；- 表示标准输出。", valueName: "OUT"),
    completion: .file())
  var output: String?

  @Option(
    help: helpText(
      en: "A folder for one report a file, each under a name of its own.", zh: "写到这个文件夹，每个家庭一份，各有各的文件名。",
      valueName: "DIR"), completion: .directory)
  var to: String?

  @Option(
    help: helpText(
      en: "A folder for the letters that can be written to lenders, with the statement they enclose.",
      zh: "写到这个文件夹：能写给各家的信件，和要附上的财务状况表。", valueName: "DIR"), completion: .directory)
  var letters: String?

  @Option(
    help: helpText(
      en: "text, markdown, html, json or csv, when not told by the file's name.",
      zh: "text、markdown、html、json 或 csv；不写就按文件名。"))
  var format: ReportFormat?

  @Option(
    name: .customLong("for"),
    help: helpText(
      en:
        "self: everything; client: a handout, a sheet and its back; counsellor: a financial statement; file: what stays.",
      zh: "self 全部结果；client 给来访者，一张纸正反面；counsellor 家庭财务状况表；file 内部留存。", valueName: "WHOM"))
  var kind: ReportKind = .own

  @Flag(help: helpText(en: "Round sums, and replace names by letters.", zh: "金额取整，名称换成字母。"))
  var redact = false

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  @Option(
    name: .customLong("case"), help: helpText(en: "A case reference to print.", zh: "印上个案编号。", valueName: "REF"))
  var caseReference: String?

  @Option(
    help: helpText(en: "The day on which to look again.", zh: "复查日期。", valueName: "DATE"), transform: dateArgument)
  var review: CalendarDate?

  @OptionGroup var agency: AgencyOptions

  @OptionGroup var strategies: StrategyOptions

  @OptionGroup var budget: BudgetOptions

  @Flag(
    help: helpText(
      en: "Print what --format json gives, as a JSON Schema; no FILE and no -o then.",
      zh: "输出 --format json 的 JSON Schema；这时不写 FILE 和 -o。"))
  var schema = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  var target: OutputFile? { output.map { OutputFile($0, replacing: force) } }

  var chosenFormat: ReportFormat? {
    format ?? output.flatMap(ReportFormat.init(fileName:)) ?? (target?.isStream ?? false ? .text : nil)
      ?? (to ?? letters == nil ? nil : .html)
  }

  func validate() throws { try validateUse() }

  func run() throws { try writeReports() }
}
