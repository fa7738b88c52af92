import ArgumentParser
import Interview
import Rules
import Storage
import Terminal
import Wording
import Workshop

/// `debthealth workshop follow`: in a second terminal, the leader's notes of the step that the room sees.
struct WorkshopFollowCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "follow", _superCommandName: "debthealth workshop",
      abstract: said(
        en: "In a second terminal: what to say and ask at the step that the room sees.",
        zh: "在另一个终端：大家看到哪一步，这里就显示怎么说、怎么问。"))
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws {
    let environment = currentEnvironment()
    guard let folder = privateFolder(environment: environment), let first = StepFile.read(in: folder) else {
      StandardStreams.complain(
        said(
          en: "no workshop is running; start one in another terminal: debthealth workshop three-looks",
          zh: "没有正在讲的课；请先在另一个终端开讲：debthealth workshop three-looks"))
      throw ExitStatus.noInput
    }
    let rules = try loadPack(packOption.pack)
    guard let screen = KeyScreen(environment: environment) else { return try printOnce(first, rules.pack) }
    defer { screen.leave() }
    follow(in: folder, rules.pack, screen, environment)
  }

  /// Without a terminal: the step as it is now.
  private func printOnce(_ line: String, _ pack: Pack) throws(ExitStatus) {
    let layout = Layout(columns: StandardStreams.columns, rows: nil, language: chosenLanguage)
    try StandardStreams.write((notes(of: line, pack, layout) ?? []).joined().joined(separator: "\n") + "\n")
  }

  private func follow(in folder: String, _ pack: Pack, _ screen: KeyScreen, _ environment: [String: String]) {
    let emphasise = emphasis(Style(isOn: (environment["NO_COLOR"] ?? "").isEmpty))
    var (last, page) = ("", 0)
    var drawn: [String]?
    while true {
      guard let line = StepFile.read(in: folder) else { return }
      let layout = Layout(
        columns: screen.columns, rows: screen.rows, size: screen.rows < 20 ? 1 : 2, language: chosenLanguage,
        emphasise: emphasise)
      if line != last { page = 0 }
      let pages = notes(of: line, pack, layout) ?? [[]]
      let wanted = pages[page % pages.count]
      if wanted != drawn { screen.show(wanted) }
      (last, drawn) = (line, wanted)
      switch screen.next(within: 250) {
      case .key(.interrupt), .key(.endOfInput), .key(.escape), .gone: return
      case .key(.character(let character)) where "qQ".contains(character): return
      case .key(.enter), .key(.right), .key(.character(" ")): page += 1
      case .key(.left): page = page % pages.count + pages.count - 1
      case .resized: drawn = nil
      case .key, .timeout: continue
      }
    }
  }

  /// nil where the pack here has no such session or step.
  private func notes(of line: String, _ pack: Pack, _ layout: Layout) -> [[String]]? {
    let words = line.split(separator: " ")
    guard words.count == 2, let step = Int(words[1]), let lesson = pack.lesson(String(words[0])),
      lesson.steps.indices.contains(step - 1)
    else { return nil }
    return Session(lesson, of: pack, messages: nil, cases: [], on: today()).followed(step - 1, layout)
  }
}
