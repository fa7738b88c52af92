import ArgumentParser
import Checks
import Household
import Interview
import Money
import Phrases
import Planner
import Rules
import Terminal
import Wording
import Workshop

/// `debthealth vary PERSONA|FILE "income 6000..24000 by 1000"`: what a check says while one sum goes through a range.
struct VaryCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "vary", _superCommandName: "debthealth",
      abstract: said(
        en: "Take one sum through a range, and see where a check turns.", zh: "让一个数从小到大变一变，看检查结果在哪里变。"),
      discussion: said(
        en: """
          What can be varied: income, essentials, savings, assets, or payment NAME of a debt. Exit status: 64 a range that \
          cannot be read; 65 bad data; 66 no such file.
          """,
        zh: "可以变的：收入、开支、存款、资产，或“还款 债务名”。退出状态：64 范围看不懂；65 资料有误；66 没有这个文件。"))
  }

  @Argument(
    help: helpText(
      en: "A persona's id, or a household file; - is standard input.", zh: "人物的编号，或家庭资料文件；- 表示标准输入。",
      valueName: "PERSONA|FILE"),
    completion: .file())
  var whom: String

  @Argument(
    help: helpText(
      en: "The range: \"income 6000..24000 by 1000\".", zh: "范围：\"收入 6000..24000 每 1000\"。", valueName: "RANGE"))
  var range: [String] = []

  @Option(
    help: helpText(en: "Which checks, by id and commas.", zh: "看哪几个检查项，用逗号隔开。", valueName: "CHECK,…"),
    completion: .custom { _, _, _ in builtInCheckIDs() })
  var check: String?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let persona = rules.pack.persona(whom)
    let household = try persona?.household(in: chosenLanguage) ?? fileHousehold(rules)
    let typed = try names(of: rules).withOwnNames(
      of: household.namedDebts.map(\.name), in: range.joined(separator: " "))
    let variation: Variation
    do throws(VariationProblem) {
      variation = try Variation.read(typed, of: household)
    } catch {
      throw ValidationError(
        error.message[chosenLanguage] + said(en: "; ", zh: "；") + error.remedy[chosenLanguage])
    }
    let layout = Layout(
      columns: StandardStreams.columns, rows: nil, size: 1, language: chosenLanguage,
      emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
    let day = household.date ?? today()
    let courses = try checks(for: variation, rules.pack).map {
      Sweep(variation, of: household, check: $0, in: rules.pack, asOf: day)
    }
    let title = persona.map { "\(demoMark[chosenLanguage])  \($0.name[chosenLanguage])" } ?? ""
    let note = persona == nil ? rules.pack.disclaimer : inventedNote
    let end = wrapped(note[chosenLanguage], to: StandardStreams.columns, indent: layout.margin)
    try StandardStreams.write(varyText(courses, title: title, layout) + "\n\n" + end.joined(separator: "\n") + "\n")
  }

  /// - Throws: `noInput` after saying that there is neither such a persona nor such a file.
  private func fileHousehold(_ rules: LoadedPack) throws(ExitStatus) -> Household {
    if !whom.contains("."), !whom.contains("/"), whom != "-",
      let meant = nearest(whom, in: rules.pack.personas.map(\.id))
    {
      StandardStreams.complain(
        said(en: "\(sanitised(whom)): did you mean the persona \(meant)?", zh: "\(sanitised(whom))：是不是人物 \(meant)？"))
    }
    return try loadHousehold(whom, defaultCurrency: rules.pack.currency)
  }

  private func checks(for variation: Variation, _ pack: Pack) throws -> [Check] {
    guard let check else {
      return variation.usualMeasures.compactMap { measure in pack.checks.first { $0.measure == measure } }
    }
    return try check.split(separator: ",").map { id in
      if let found = pack.check(String(id)) { return found }
      let near = nearest(String(id), in: pack.checks.map(\.id))
      throw ValidationError(
        said(en: "there is no check \(sanitised(id))", zh: "没有检查项 \(sanitised(id))")
          + (near.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") } ?? ""))
    }
  }
}
