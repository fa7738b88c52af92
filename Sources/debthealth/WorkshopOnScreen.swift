import Glibc
import Interview
import Rules
import Storage
import Terminal
import Wording
import Workshop

/// Runs a session on the whole screen, a key a step, until it is left.
func holdOnScreen(_ run: Run, _ screen: KeyScreen, isBig: Bool, _ environment: [String: String]) {
  var run = run
  let emphasise = emphasis(Style(isOn: (environment["NO_COLOR"] ?? "").isEmpty))
  let place = privateFolder(environment: environment).flatMap { StepFile(in: $0) }
  screen.beforeEnding = { place?.remove() }
  defer {
    place?.remove()
    screen.leave()
  }
  while true {
    let layout = Layout(
      columns: screen.columns, rows: screen.rows, isBig: isBig, language: run.language, emphasise: emphasise)
    place?.write("\(run.session.lesson.id) \(run.step + 1)")
    screen.show(run.screen(layout))
    switch screen.next() {
    case .key(.interrupt), .key(.endOfInput), .gone: return
    case .key(let key): if let meant = key.meant, !run.press(meant, on: layout) { return }
    case .resized, .timeout: continue
    }
  }
}

extension KeyScreen.Key {
  fileprivate var meant: Run.Key? {
    switch self {
    case .enter: .enter
    case .left, .up: .left
    case .right, .down: .right
    case .erase: .erase
    case .escape: .escape
    case .character(let character): .character(character)
    case .interrupt, .endOfInput: nil
    }
  }
}

/// Runs a session line by line; at a terminal it waits for Enter between.
/// - Throws: `inputOutput` where it cannot be written.
func holdPlainly(_ run: PlainRun, over conversation: CaringConversation) throws(ExitStatus) {
  var run = run
  let waits = isatty(0) == 1 && isatty(1) == 1
  var isShown = false
  while true {
    let layout = Layout(columns: min(conversation.columns, 120), rows: nil, language: run.language)
    if !isShown {
      guard let lines = run.next(layout) else { break }
      conversation.say(lines.joined(separator: "\n"))
    }
    isShown = false
    guard waits else { continue }
    conversation.language = run.language
    let label = Text(
      en: "Enter next, b back, p 12 4 14 counts, w working, ? source, s skip, l 中文, q quit: ",
      zh: "回车下一步，b 上一步，p 12 4 14 人数，w 怎么算，? 依据，s 跳过，l English，q 退出：")
    guard case .line(let line) = conversation.ask(Prompt(label: label[run.language])) else { break }
    switch take(line, &run, layout, conversation) {
    case .next: continue
    case .stay: isShown = true
    case .leave: return conversation.show()
    }
  }
  conversation.show()
  if conversation.outputFailed { throw .inputOutput }
}

private enum Taken { case next, stay, leave }

private func take(_ line: String, _ run: inout PlainRun, _ layout: Layout, _ conversation: CaringConversation) -> Taken
{
  let typed = line.drop(while: \.isWhitespace)
  switch typed.first?.lowercased() {
  case nil: return .next
  case "q": return .leave
  case "b":
    run.goBack()
    return .next
  case "s":
    run.skip()
    return .next
  case "l":
    run.language = run.language == .en ? .zh : .en
    return .next
  case "w": conversation.say(run.working(layout).joined(separator: "\n"))
  case "?", "？": conversation.say(run.source(layout).joined(separator: "\n"))
  case "p": say(count(String(typed.dropFirst()), &run), over: conversation)
  default:
    say(Text(en: "! one of Enter, b, p, w, ?, s, l, q", zh: "! 可写：回车、b、p、w、?、s、l、q")[run.language], over: conversation)
  }
  return .stay
}

private func say(_ text: String, over conversation: CaringConversation) { conversation.say("  " + text) }

/// What is said of the counts that were typed.
private func count(_ typed: String, _ run: inout PlainRun) -> String {
  guard let poll = run.poll else { return Text(en: "! no hands are counted here", zh: "! 这一步不数手")[run.language] }
  do throws(CountsProblem) {
    let counts = try readCounts(typed, choices: poll.choices.count)
    run.counts[poll.id] = counts
    return Text(en: "Taken: ", zh: "记下了：")[run.language] + counts.map(String.init).joined(separator: " ")
  } catch {
    return "! " + error.message[run.language]
  }
}
