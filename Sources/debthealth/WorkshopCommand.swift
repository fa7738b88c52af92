import ArgumentParser
import Checks
import Interview
import Money
import Reports
import Rules
import Storage
import StrictYAML
import Terminal
import WebPages
import Wording
import Workshop

/// `debthealth workshop`: sessions for a room.
struct WorkshopCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "workshop", _superCommandName: "debthealth",
      abstract: said(en: "Sessions for a room: show, guess, see how it comes out.", zh: "给一屋子人讲的课：先猜，再一步步看。"),
      discussion: said(
        en: """
          Keys: Enter next, Left back, w the working, p how many hands, ? the source, + and - the size, l the other \
          language from the next screen, s skip, q leave. Everyone in it is invented; nothing is kept.
          """,
        zh: "按键：回车下一步，← 上一步，w 怎么算，p 记人数，? 依据，+ - 大小，l 从下一屏起换语言，s 跳过，q 退出。人物都是虚构的，什么也不留。"),
      subcommands: [WorkshopRunCommand.self, WorkshopFollowCommand.self], defaultSubcommand: WorkshopRunCommand.self)
  }
}

/// `debthealth workshop ID`: one session on the whole screen, or line by line.
struct WorkshopRunCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "run", _superCommandName: "debthealth workshop",
      abstract: said(en: "Run a session; without an id, list them.", zh: "讲一课；不写编号就列出来。"))
  }

  @Argument(
    help: helpText(en: "A session's id.", zh: "课的编号。", valueName: "ID"),
    completion: .custom { _, _, _ in builtInIDs(in: "lessons") })
  var id: String?

  @Flag(help: helpText(en: "For a projector: few lines, bars of the whole width.", zh: "用投影：行数少，条形占满屏宽。"))
  var big = false

  @Option(
    help: helpText(
      en: "Counts from a file, a line a step: 4: 12 4 14.", zh: "从文件读人数，每步一行：4: 12 4 14。", valueName: "FILE"),
    completion: .file())
  var replay: String?

  @Option(
    help: helpText(en: "Write the leader's notes as a page.", zh: "把主讲提示存成网页。", valueName: "FILE"), completion: .file())
  var notes: String?

  @Option(
    help: helpText(en: "Write the handout as a page.", zh: "把讲义存成网页。", valueName: "FILE"), completion: .file())
  var handout: String?

  @Option(
    help: helpText(en: "Write every screen as slides.", zh: "把每一屏存成幻灯片网页。", valueName: "FILE"), completion: .file())
  var slides: String?

  @Flag(help: helpText(en: "Replace files that are there.", zh: "文件已有时换掉。"))
  var force = false

  @OptionGroup var plainOption: PlainOption
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption
  @OptionGroup var asOfOption: AsOfOption

  func validate() throws {
    guard id == nil, [replay, notes, handout, slides].contains(where: { $0 != nil }) else { return }
    throw ValidationError(
      said(en: "which session? name one, for example three-looks", zh: "要哪一课？请写编号，例如 three-looks"))
  }

  func run() throws {
    let rules = try loadPack(packOption.pack, withCases: id != nil)
    guard let id else { return try list(rules.pack) }
    let session = try loadSession(id, rules, on: asOfOption.day)
    let counts = try replay.map { file throws(ExitStatus) in try readReplay(file, session) } ?? [:]
    guard notes == nil, handout == nil, slides == nil else { return try writePages(session) }
    try hold(session, counts, rules)
  }

  private func list(_ pack: Pack) throws(ExitStatus) {
    let layout = Layout(
      columns: StandardStreams.columns, rows: nil, language: chosenLanguage,
      emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
    try StandardStreams.write(workshopList(pack, layout) + "\n")
  }

  private func writePages(_ session: Session) throws(ExitStatus) {
    let pages: [(String?, (Session, Language) -> Leaflet)] = [
      (notes, Leaflet.init(notesOf:_:)), (handout, Leaflet.init(handoutOf:_:)), (slides, Leaflet.init(slidesOf:_:)),
    ]
    let wanted = pages.compactMap { path, make in path.map { (OutputFile($0, replacing: force), make) } }
    for (target, _) in wanted { try target.check() }
    for (target, make) in wanted { try target.write(webPage(of: make(session, chosenLanguage))) }
  }

  private func hold(_ session: Session, _ counts: Counts, _ rules: LoadedPack) throws(ExitStatus) {
    let environment = currentEnvironment()
    if !plainOption.isPlain, let screen = KeyScreen(environment: environment) {
      let run = Run(session, language: chosenLanguage, size: big ? 3 : 2, counts: counts)
      return holdOnScreen(run, screen, isBig: big, environment)
    }
    let conversation = CaringConversation(
      PlainConversation(), try names(of: rules), rules.pack, on: asOfOption.day, chosenLanguage)
    try holdPlainly(PlainRun(session, language: chosenLanguage, counts: counts), over: conversation)
  }

  private func readReplay(_ file: String, _ session: Session) throws(ExitStatus) -> Counts {
    let text = try loadText(file)
    do {
      return try session.counts(in: try readNode(yaml: text))
    } catch {
      for problem in error.all {
        StandardStreams.complain(withoutName: problemText(problem, in: file, language: chosenLanguage, text: text))
      }
      throw .badData
    }
  }
}

/// A session of a pack by its id.
/// - Throws: `usage` after saying that there is none, with the nearest.
func loadSession(_ id: String, _ rules: LoadedPack, on day: CalendarDate) throws(ExitStatus) -> Session {
  guard let lesson = rules.pack.lesson(id) else {
    let known = rules.pack.lessons.map(\.id)
    let hint = nearest(id, in: known)
    StandardStreams.complain(
      said(en: "there is no session \(sanitised(id))", zh: "没有 \(sanitised(id)) 这一课")
        + (hint.map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
          ?? said(en: "; there are \(known.joined(separator: ", "))", zh: "；有：\(known.joined(separator: "、"))")))
    throw .usage
  }
  return Session(
    lesson, of: rules.pack, messages: knownOfMessages(rules), cases: try allCases(of: rules), on: day)
}
