import Wording

/// The commands as a manual page in roff's `man` macros, in the language of the run.
struct ManualPage {
  private var lines: [String] = []

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(of root: DocumentedCommand, version: String) {
    let commands = root.all
    let shared = Set(root.shownArguments.compactMap(\.names).flatMap { $0.map(\.written) })
    lines += [".TH DEBTHEALTH 1 \"\(Debthealth.releasedOn)\" \"debthealth \(version)\"", ".nh", ".ad l"]
    addSection(said(en: "NAME", zh: "名称"))
    lines.append("debthealth \\- \(roff(root.abstract ?? ""))")
    addSection(said(en: "SYNOPSIS", zh: "用法"))
    for command in commands { addSynopsis(of: command, hiding: command.superCommands == nil ? [] : shared) }
    addSection(said(en: "DESCRIPTION", zh: "说明"))
    addParagraph(root.discussion)
    addSection(said(en: "OPTIONS", zh: "选项"))
    for argument in root.shownArguments { add(argument) }
    addSection(said(en: "COMMANDS", zh: "命令"))
    for command in commands.dropFirst() { add(command) }
    addWorkshop()
    addSurroundings()
  }

  private mutating func addSection(_ name: String) { lines.append(".SH \(name)") }

  private mutating func addSynopsis(of command: DocumentedCommand, hiding shared: Set<String>) {
    let arguments = command.shownArguments.filter { argument in
      !(argument.names ?? []).contains { shared.contains($0.written) || ["--help", "--version"].contains($0.written) }
    }
    startParagraph()
    lines += [".B \(roff(command.fullName))", arguments.map(\.inSynopsis).joined(separator: " ")]
  }

  private mutating func add(_ command: DocumentedCommand) {
    lines += [".SS \(roff(command.fullName))", roff(translatedPhrases(command.abstract ?? ""))]
    addParagraph(command.discussion)
    for argument in command.shownArguments where !argument.isHelp { add(argument) }
  }

  private mutating func add(_ argument: DocumentedArgument) {
    lines += [".TP", argument.label, roff(argument.description)]
  }

  private mutating func addParagraph(_ text: String?) {
    for line in (text ?? "").split(separator: "\n") {
      startParagraph()
      lines.append(roff(String(line)))
    }
  }

  /// The first one of a section needs no request.
  private mutating func startParagraph() {
    if lines.last?.hasPrefix(".SH") != true { lines.append(".PP") }
  }

  private mutating func addWorkshop() {
    addSection(said(en: "LEADING A WORKSHOP", zh: "怎么带一堂课"))
    addParagraph(workshopPreparation[chosenLanguage])
  }

  private mutating func addSurroundings() {
    addSection(said(en: "ENVIRONMENT", zh: "环境变量"))
    for (name, meaning) in environmentVariables { lines += [".TP", ".B \(name)", roff(meaning)] }
    addSection(said(en: "FILES", zh: "文件"))
    addParagraph(
      said(
        en: """
          Nothing is written unless asked, but for a private draft of an interview, in $XDG_RUNTIME_DIR/debthealth, else in \
          ~/.local/state/debthealth; it is deleted when the interview is done.
          """,
        zh: """
          您不存就不写文件，只有问答中途的私密草稿例外：放在 $XDG_RUNTIME_DIR/debthealth，没有的话放在 \
          ~/.local/state/debthealth，做完就删。
          """))
  }

  private var environmentVariables: [(String, String)] {
    [
      (
        "LC_ALL, LC_MESSAGES, LANG",
        said(en: "The language, where --lang does not say it.", zh: "没写 --lang 时，按它们选语言。")
      ), ("NO_COLOR", said(en: "When set, no emphasis by escapes.", zh: "设了就不用颜色和粗体。")),
      ("TERM", said(en: "With dumb, plain lines without line editing.", zh: "值为 dumb 时用纯文本问答，不带行编辑。")),
    ]
  }
}

extension DocumentedArgument {
  fileprivate var isHelp: Bool { (names ?? []).contains { ["--help", "--version"].contains($0.written) } }

  private var value: String { "\\fI\(roff(valueName ?? ""))\\fR" }

  private var boldNames: [String] { (names ?? []).map { "\\fB\(roff($0.written))\\fR" } }

  /// The line that names it, above its description.
  fileprivate var label: String {
    switch kind {
    case .positional: value
    case .flag: boldNames.joined(separator: ", ")
    case .option: boldNames.joined(separator: ", ") + " " + value
    }
  }

  fileprivate var inSynopsis: String {
    let name = kind == .positional ? value : (boldNames.last ?? "") + (kind == .option ? " " + value : "")
    return (isOptional ? "[\(name)]" : name) + (isRepeating ? "…" : "")
  }

  fileprivate var description: String {
    var notes: [String] = []
    if let allValues {
      notes.append(said(en: "One of ", zh: "可选：") + allValues.joined(separator: said(en: ", ", zh: "、")))
    }
    if let defaultValue { notes.append(said(en: "default: ", zh: "默认：") + defaultValue) }
    let text = unwrapped(abstract ?? "")
    guard !notes.isEmpty else { return text }
    return text + said(en: " (", zh: "（") + notes.joined(separator: said(en: "; ", zh: "；")) + said(en: ")", zh: "）")
  }

  private func unwrapped(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

/// A paragraph a line.
private let workshopPreparation = Text(
  en: """
    Ten minutes of preparation. Write and print the leader's notes and the handout: debthealth workshop three-looks \
    --notes notes.html --handout handout.html. Read the notes once, aloud; where it says "if late" is where time can be won.
    On the projector start debthealth workshop three-looks --big, and enlarge the terminal's letters until some twenty \
    lines fill the screen. In a second terminal, debthealth workshop follow shows what to say and ask at the step that the \
    room sees. Go through the first three steps with Enter, p and Left before anybody is there.
    Count hands, never names: p takes them as 12 4 14. Ask nobody for figures of their own. Keep ten minutes afterwards for \
    whoever stays behind.
    """,
  zh: """
    准备十分钟就够。先存好、打印主讲提示和讲义：debthealth workshop three-looks --notes notes.html --handout handout.html。\
    提示从头到尾念一遍；写着“来不及”的地方，就是可以省时间的地方。
    投影上运行 debthealth workshop three-looks --big，把终端的字调大，一屏二十行左右。自己这边另开一个终端，运行 debthealth \
    workshop follow：大家看到哪一步，它就显示怎么说、怎么问。人来之前，用回车、p、← 把前三步走一遍。
    只数手，不记名：按 p，写 12 4 14。不问任何人自己的数字。讲完留十分钟，给想留下来聊的人。
    """)

/// Text as roff prints it as it is: no escapes, no requests, hyphens that can be copied, and places where a line may end
/// between Chinese characters, which roff does not know.
private func roff(_ text: String) -> String {
  var safe = ""
  var before: Character?
  for character in text {
    if let before, mayBreak(between: before, and: character) { safe += "\\:" }
    before = character
    switch character {
    case "\\": safe += "\\e"
    case "-": safe += "\\-"
    case "\n": safe += " "
    default: safe.append(character)
    }
  }
  return safe.hasPrefix(".") || safe.hasPrefix("'") ? "\\&" + safe : safe
}
