import ArgumentParser
import Checks
import Interview
import Rules
import Terminal
import WebPages
import Wording
import Workshop

/// `debthealth quiz`: questions made of the tested cases, answered at the terminal or on paper.
struct QuizCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quiz", _superCommandName: "debthealth",
      abstract: said(en: "Ten questions on what the checks say.", zh: "十道题：检查项会怎么说。"),
      discussion: said(
        en: """
          Each question is a tested case of the rules: a small household, and what a check says of it. Eight of ten pass. \
          The same seed gives the same questions.
          """,
        zh: "每道题都来自规则的例子：一户人家，检查项会怎么说。十题对八题算过。种子相同，题目相同。"))
  }

  @Option(help: helpText(en: "How many, 1 to 50.", zh: "几道题，1 到 50。"))
  var count = 10

  @Option(
    help: helpText(en: "Only about these checks.", zh: "只考这几个检查项。", valueName: "CHECK,…"),
    completion: .custom { _, _, _ in builtInCheckIDs() })
  var about: String?

  @Option(help: helpText(en: "Which questions: a whole number.", zh: "哪一套题：一个整数。"))
  var seed = 1

  @Option(
    name: .customLong("print"),
    help: helpText(en: "Write the questions as a page to print.", zh: "把题目存成可打印的网页。", valueName: "FILE"),
    completion: .file())
  var printed: String?

  @Option(
    help: helpText(en: "Write the answers as a page to print.", zh: "把答案存成可打印的网页。", valueName: "FILE"),
    completion: .file())
  var key: String?

  @Flag(help: helpText(en: "Replace files that are there.", zh: "文件已有时换掉。"))
  var force = false

  @OptionGroup var plainOption: PlainOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption
  @OptionGroup var asOfOption: AsOfOption

  func validate() throws {
    guard (1...50).contains(count) else {
      throw ValidationError(said(en: "--count takes 1 to 50", zh: "--count 写 1 到 50"))
    }
  }

  func run() throws {
    let rules = try loadPack(packOption.pack, withCases: true)
    let cases = try allCases(of: rules)
    let asked = try checks(rules.pack, cases)
    let quiz = Quiz(count: count, about: asked, seed: seed, cases: cases, in: rules.pack, asOf: asOfOption.day)
    guard printed == nil, key == nil else { return try print(quiz) }
    guard !quiz.questions.isEmpty else { return try StandardStreams.write("") }
    try hold(quiz, rules)
  }

  private func checks(_ pack: Pack, _ cases: [RuleCase]) throws -> [String] {
    guard let about else { return [] }
    let known = Quiz.checks(in: pack, cases: cases, asOf: asOfOption.day)
    let asked = about.split(separator: ",").map(String.init)
    for id in asked where !known.contains(id) {
      let near = nearest(id, in: known)
      throw ValidationError(
        said(en: "there are no questions about \(sanitised(id))", zh: "没有关于 \(sanitised(id)) 的题")
          + (near.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
            ?? said(en: "; there are about \(known.joined(separator: ", "))", zh: "；有：\(known.joined(separator: "、"))"))
      )
    }
    return asked
  }

  private func print(_ quiz: Quiz) throws(ExitStatus) {
    let targets = [(printed, Leaflet(asking: quiz, chosenLanguage)), (key, Leaflet(answering: quiz, chosenLanguage))]
    let wanted = targets.compactMap { path, leaflet in path.map { (OutputFile($0, replacing: force), leaflet) } }
    for (target, _) in wanted { try target.check() }
    for (target, leaflet) in wanted { try target.write(webPage(of: leaflet)) }
  }

  private func hold(_ quiz: Quiz, _ rules: LoadedPack) throws(ExitStatus) {
    let conversation = CaringConversation(
      chooseConversation(plain: plainOption.isPlain, environment: currentEnvironment()), try names(of: rules),
      rules.pack, on: asOfOption.day, chosenLanguage)
    holdQuiz(quiz, over: conversation, chosenLanguage)
    conversation.show()
    if conversation.outputFailed { throw .inputOutput }
  }
}

/// Every case of a pack's checks.
/// - Throws: `badData` after saying what is wrong with one.
func allCases(of rules: LoadedPack) throws(ExitStatus) -> [RuleCase] {
  var cases: [RuleCase] = []
  for file in rules.files where file.path.hasPrefix("checks/") && file.path.hasSuffix(".cases.yaml") {
    cases += try casesOrComplain(file, rules)
  }
  return cases
}
