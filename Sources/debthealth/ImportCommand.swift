import ArgumentParser
import Household
import Interview
import Money
import Phrases
import Storage
import Wording

/// `debthealth import debts.csv -o household.yaml`: debts of a spreadsheet into a household document.
struct ImportCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "import", _superCommandName: "debthealth",
      abstract: said(en: "Take debts from a spreadsheet.", zh: "从表格读入债务。"),
      discussion: said(
        en: """
          A CSV file with commas, semicolons or tabs, in UTF-8, GB18030 or UTF-16. Its first row names the columns, in either language: \
          \(columnNames(.en)). Without -o or --into it only shows what it understood. A row that cannot be read is named on \
          standard error, and the others are taken. Exit status: 0 when any row was taken; 64 wrong usage; 65 no row could \
          be taken, or bad data; 66 no such input; 74 input or output failed.
          """,
        zh: """
          CSV 文件，用逗号、分号或制表符隔开，编码用 UTF-8、GBK 或 UTF-16。第一行写列名，中英文都行：\(columnNames(.zh))。不写 -o 或 --into 就只看\
          不存。读不懂的行在标准错误里指出，其余照记。退出状态：0 至少记下一行；64 用法不对；65 一行也没记下，或资料有误；66 没有这个\
          文件；74 读写失败。
          """))
  }

  @Argument(
    help: helpText(en: "The spreadsheet's CSV; - is standard input.", zh: "表格的 CSV 文件；- 表示标准输入。", valueName: "CSV"),
    completion: .file())
  var file: String

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "The household file to write; - is standard output.", zh: "写成哪个家庭资料文件；- 表示标准输出。", valueName: "FILE"),
    completion: .file())
  var output: String?

  @Option(
    help: helpText(
      en: "The household file to add to; without -o it is written anew itself.",
      zh: "加进哪个家庭资料文件；不写 -o 就改这个文件本身。", valueName: "FILE"),
    completion: .file())
  var into: String?

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "文件已存在时换掉它。"))
  var force = false

  @Option(
    help: helpText(
      en: "The currency of a new household: unless said, as the signs on the sums tell, else CNY.",
      zh: "新资料用什么币种；不写就看金额上的符号，没有符号就是 CNY。", valueName: "CODE"),
    transform: currencyArgument)
  var currency: Currency?

  @OptionGroup var languageOption: LanguageOption

  func validate() throws {
    if currency != nil, into != nil {
      throw ValidationError(
        said(
          en: "--currency is for a new household; that of --into has its own", zh: "--currency 只用于新资料；--into 的资料已有币种"))
    }
    if file == "-", into == "-" {
      throw ValidationError(said(en: "only one of CSV and --into can be -", zh: "CSV 和 --into 只能有一个写 -"))
    }
    if let output, output.lowercased().hasSuffix(".csv") {
      throw ValidationError(
        said(
          en: "-o names the household file to write, for example home.yaml, not a table: \(sanitised(output))",
          zh: "-o 写要生成的家庭资料文件，例如 home.yaml，不是表格：\(sanitised(output))"))
    }
    for household in [output, into].compactMap(\.self) {
      if let refusal = OutputFile(household, replacing: force).refusal(reading: file) { throw ValidationError(refusal) }
    }
  }

  func run() throws {
    let usual = currency ?? .cny
    let target = try into.map { path throws(ExitStatus) in try ImportTarget(path, defaultCurrency: usual) }
    if let refusal = target?.refusal(writingTo: output, force: force) {
      StandardStreams.complain(refusal)
      throw ExitStatus.inputOutput
    }
    try destination?.check()
    var household = target?.household ?? Household(currency: usual)
    if target == nil { household.date = today() }
    let table = try loadForeignText(file)
    let found = DebtImport(
      table.text, into: household, names: builtInNames(), tellsCurrency: target == nil && currency == nil)
    try show(found, table.encoding)
    guard !found.isEmpty else { throw ExitStatus.badData }
    try write(found.household)
  }

  /// Beside a document on standard output, what was understood goes to standard error.
  private func show(_ found: DebtImport, _ encoding: ForeignText.Encoding) throws(ExitStatus) {
    let text = readAs(encoding) + found.text(chosenLanguage, columns: StandardStreams.columns)
    if destination?.isStandardOutput ?? false {
      StandardStreams.complain(withoutName: text)
    } else {
      try StandardStreams.write(text + "\n")
    }
    for refusal in found.refusals(in: file, chosenLanguage) { StandardStreams.complain(withoutName: refusal) }
  }

  /// What is told by its bytes alone may be told wrongly.
  private func readAs(_ encoding: ForeignText.Encoding) -> String {
    guard encoding == .gb18030 else { return "" }
    return said(en: "Read as GBK (GB18030): check the names.", zh: "按 GBK（GB18030）读的，请核对名称。") + "\n"
  }

  private var destination: OutputFile? {
    (output ?? into).map { OutputFile($0, replacing: force || output == nil) }
  }

  private func write(_ household: Household) throws(ExitStatus) {
    guard let destination else {
      let remedy = said(en: "Nothing was written; -o FILE writes it.", zh: "没有写文件；要存，加 -o 文件名。")
      return try StandardStreams.write(remedy + "\n")
    }
    try destination.write(written(household))
    guard !destination.isStream else { return }
    let shown = sanitised(destination.path)
    try StandardStreams.write(
      whoCanRead(destination.path).map { who, language in
        Text(en: "Written to \(shown), \(who).", zh: "已写入 \(shown)，\(who)。")[language]
      }[chosenLanguage] + "\n")
  }
}

private func columnNames(_ language: Language) -> String {
  DebtImport.columnNames.map { $0[language] }.joined(separator: Text(en: ", ", zh: "、")[language])
}

/// A currency on the command line.
/// - Throws: what is wrong with it, with the nearest code.
private func currencyArgument(_ text: String) throws -> Currency {
  if let currency = Currency(code: text.uppercased()) { return currency }
  let near = nearest(text.uppercased(), in: Currency.codes.sorted()) ?? "CNY"
  throw ValidationError(said(en: "not a currency code; for example \(near)", zh: "这不是币种代码；例如 \(near)"))
}
