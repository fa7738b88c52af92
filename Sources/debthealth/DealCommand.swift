import ArgumentParser
import Rules
import WebPages
import Wording
import Workshop

/// `debthealth deal 30 -o cards.html`: household cards and "what happens" cards for tables.
struct DealCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "deal", _superCommandName: "debthealth",
      abstract: said(
        en: "Cards for tables: invented households, and what happens to them.", zh: "发给小组的卡片：虚构的人家，和他们遇上的事。"),
      discussion: said(
        en:
          "A page to print, six cards a sheet, with what comes out on the last. The same seed gives the same cards.",
        zh: "可打印的网页，每张纸六张卡，最后一页是答案。种子相同，卡片相同。"))
  }

  @Argument(help: helpText(en: "How many households, 1 to 60.", zh: "几户人家，1 到 60。", valueName: "COUNT"))
  var count: Int = 30

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: helpText(en: "Write to a file; - is standard output.", zh: "写到文件；- 表示标准输出。", valueName: "FILE"),
    completion: .file())
  var output: String

  @Option(help: helpText(en: "Which cards: a whole number.", zh: "哪一套卡：一个整数。"))
  var seed = 1

  @Flag(help: helpText(en: "Replace the file if it is there.", zh: "文件已有时换掉。"))
  var force = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption
  @OptionGroup var asOfOption: AsOfOption

  func validate() throws {
    guard Deal.counts.contains(count) else {
      throw ValidationError(
        said(
          en: "from \(Deal.counts.lowerBound) to \(Deal.counts.upperBound) households",
          zh: "户数写 \(Deal.counts.lowerBound) 到 \(Deal.counts.upperBound)"))
    }
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let target = OutputFile(output, replacing: force)
    try target.check()
    try target.write(webPage(of: Deal(count, seed: seed, of: rules.pack, asOf: asOfOption.day).cards(chosenLanguage)))
  }
}
