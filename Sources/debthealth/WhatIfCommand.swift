import ArgumentParser
import Checks
import Household
import Interview
import Money
import Phrases
import Planner
import Reports
import Rules
import Terminal
import Wording

/// `debthealth whatif FILE CHANGE…`: a saved household with changes tried on it. The file stays as it is.
struct WhatIfCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "whatif", _superCommandName: "debthealth",
      abstract: said(en: "Try changes on a household without making them.", zh: "试算：如果改几项会怎样，文件不动。"),
      discussion: said(
        en: """
          Changes stack; put each in quotes, or set them apart by commas: "income -20%" "extra 500". Forms: \(forms(.en)). \
          Exit status: 0 when it was worked out; 64 a change that cannot be read or made; 65 bad data; 66 no such input; \
          74 input or output failed.
          """,
        zh: """
          改动可以叠加，每项用引号括起来，或用逗号隔开："收入 -20%" "每月多 500"。写法：\(forms(.zh))。退出状态：0 算出来了；\
          64 改动看不懂或做不到；65 资料有误；66 没有这个文件；74 读写失败。
          """))
  }

  @Argument(
    help: helpText(en: "A household file; - is standard input.", zh: "家庭资料文件；- 表示标准输入。", valueName: "FILE"),
    completion: .file())
  var file: String

  @Argument(
    parsing: .allUnrecognized, help: helpText(en: "What to change.", zh: "要改什么。", valueName: "CHANGE"))
  var changes: [String] = []

  @OptionGroup var output: ResponseOutput

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var asOfOption: AsOfOption

  func validate() throws {
    try output.check(reading: [file], hasTable: false)
    guard let option = changes.first(where: { $0.hasPrefix("--") }) else { return }
    throw ValidationError("Unknown option '\(option)'")
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let names = try debthealth.names(of: rules)
    try responses(to: [file], output) { file in
      let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
      let day = asOfOption.day(of: household)
      var whatIf = WhatIf(household, with: rules.pack, from: day)
      do throws(TypedChangeProblem) {
        guard !changes.isEmpty else { throw TypedChangeProblem.empty }
        let typed = changes.map { names.withOwnNames(of: household.namedDebts.map(\.name), in: $0) }
        for text in whatIf.changes(inWords: typed) { try whatIf.make(typed: text) }
      } catch .notMade(.tooLarge) {
        complain(of: .tooLarge, in: file)
        throw ExitStatus.badData
      } catch {
        throw error.usage
      }
      return try Request.whatIf(whatIf).response(about: Checks.assess(household, with: rules.pack, asOf: day))
    }
  }

  private func complain(of problem: ChangeProblem, in file: String) {
    let (message, remedy) = (problem.message, problem.remedy)
    StandardStreams.complain(
      withoutName: sanitised(file)
        + said(en: ": \(message.en); \(remedy.en)", zh: ": \(message.zh)；\(remedy.zh)"))
  }

  private static func forms(_ language: Language) -> String {
    ChangeForm.allCases.map { $0.example[language] }.joined(separator: Text(en: "; ", zh: "；")[language])
  }
}

extension TypedChangeProblem {
  fileprivate var usage: ValidationError {
    ValidationError(message[chosenLanguage] + said(en: "; ", zh: "；") + remedy[chosenLanguage])
  }
}
