import ArgumentParser
import Checks
import Household
import Interview
import Reports
import Rules
import Terminal
import WebPages
import Wording
import Workshop

/// `debthealth personas [ID]`: the invented households of a pack, for workshops and for trying things out.
struct PersonasCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "personas", _superCommandName: "debthealth",
      abstract: said(en: "Invented households to teach with and to try things on.", zh: "虚构的人物：讲课、试用都可以。"),
      discussion: said(
        en: """
          Without an id, all of them. -o FILE.yaml writes the household as a file that check and whatif read; -o FILE.html \
          a page to print; any other name the text.
          """,
        zh: "不写编号就列出全部。-o 文件.yaml 存成 check、whatif 能读的家庭资料；-o 文件.html 存成可打印的一页；别的文件名存文字。"))
  }

  @Argument(
    help: helpText(en: "A persona's id.", zh: "人物的编号。", valueName: "ID"),
    completion: .custom { _, _, _ in builtInIDs(in: "personas") })
  var id: String?

  @Flag(help: helpText(en: "Only what a table is given: the story and the figures.", zh: "只要发给小组的那部分：经过和数字。"))
  var card = false

  @Option(
    name: [.customShort("o"), .customLong("output")],
    help: helpText(en: "Write to a file; - is standard output.", zh: "写到文件；- 表示标准输出。", valueName: "FILE"),
    completion: .file())
  var output: String?

  @Flag(help: helpText(en: "Replace the file if it is there.", zh: "文件已有时换掉。"))
  var force = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    guard id == nil, card || output?.hasSuffix(".yaml") == true else { return }
    throw ValidationError(
      said(en: "which persona? name one, for example xiao-an", zh: "要哪一位？请写编号，例如 xiao-an"))
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let target = OutputFile(output ?? "-", replacing: force)
    try target.check()
    try target.write(try text(rules) + "\n")
  }

  private func text(_ rules: LoadedPack) throws(ExitStatus) -> String {
    let isShown = output == nil
    let layout = Layout(
      columns: isShown ? StandardStreams.columns : 80, rows: nil, language: chosenLanguage,
      emphasise: emphasis(Style(isOn: isShown && StandardStreams.isStyled)))
    guard let id else { return personaList(rules.pack, asOf: today(), layout) }
    let persona = try personaNamed(id, in: rules.pack)
    if output?.hasSuffix(".yaml") == true { return document(of: persona) }
    if output?.hasSuffix(".html") == true {
      return String(webPage(of: Leaflet(of: persona, chosenLanguage)).dropLast())
    }
    if card { return personaCard(persona, layout) }
    return personaText(persona, in: rules.pack, asOf: today(), layout)
  }

  private func document(of persona: Persona) -> String {
    let text = written(persona.household(in: chosenLanguage))
    return "# \(demoMark[chosenLanguage]). \(inventedNote[chosenLanguage])\n" + String(text.dropLast())
  }
}

/// A persona of a pack by its id.
/// - Throws: `usage` after saying that there is none, with the nearest.
func personaNamed(_ id: String, in pack: Pack) throws(ExitStatus) -> Persona {
  if let persona = pack.persona(id) { return persona }
  let known = pack.personas.map(\.id)
  let hint = nearest(id, in: known)
  StandardStreams.complain(
    said(en: "there is no persona \(sanitised(id))", zh: "没有 \(sanitised(id)) 这个人物")
      + (hint.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
        ?? said(en: "; there are \(known.joined(separator: ", "))", zh: "；有：\(known.joined(separator: "、"))")))
  throw .usage
}
