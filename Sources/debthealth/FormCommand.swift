import ArgumentParser
import Checks
import Household
import Reports
import Rules
import WebPages
import Wording

/// `debthealth form`: blank forms to fill in by hand.
struct FormCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "form", _superCommandName: "debthealth",
      abstract: said(en: "Blank forms to fill in by hand.", zh: "空白表，打印出来手填。"),
      discussion: said(
        en: "client: income, spending and debts; debts: what was said with each lender; month: a month of spending.",
        zh: "client 收入、开支和欠款；debts 和各家的联系记录；month 一个月的账。"))
  }

  @Option(
    name: .customLong("for"),
    help: helpText(
      en: "client, debts or month; all of them without it.", zh: "client、debts 或 month；不写就全部。", valueName: "WHAT"))
  var form: BlankForm?

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Write it to a file: .html to print, .md or .txt.", zh: "写成文件：.html 好打印，也可 .md、.txt。", valueName: "OUT"),
    completion: .file())
  var output: String?

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    guard let output, output != "-" else { return }
    switch ReportFormat(fileName: output) {
    case .html, .markdown, .text: return
    case .json, .csv, nil:
      let name = sanitised(output)
      throw ValidationError(
        said(
          en: "\(name.isEmpty ? "an empty name" : name): a form is written to .html, .md or .txt",
          zh: "\(name)：空白表请写成 .html、.md 或 .txt"))
    }
  }

  func run() throws {
    let target = output.flatMap { $0 == "-" ? nil : OutputFile($0, replacing: force) }
    try target?.check()
    let rules = try loadPack(packOption.pack)
    let basis = assess(Household(currency: rules.pack.currency), with: rules.pack, asOf: today())
    let forms = blankForms(form.map { [$0] } ?? BlankForm.allCases, language: chosenLanguage, basis: basis)
    guard let target, let format = ReportFormat(fileName: target.path) else {
      return try StandardStreams.write(reportText(forms, columns: StandardStreams.columns) + "\n")
    }
    try target.write(rendered(forms, as: format))
  }
}
