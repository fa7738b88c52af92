import ArgumentParser
import Checks
import Glibc
import Interview
import Messages
import Reports
import Rules
import Terminal
import Wording

/// `debthealth message [FILE|-]`: does a message someone received smell?
struct MessageCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "message", _superCommandName: "debthealth",
      abstract: said(en: "Does a message smell of fraud?", zh: "看看一条信息像不像骗局。"),
      discussion: said(
        en: """
          A text message, a chat, the text of a screenshot, a call as you remember it. It is judged by its words, here, and \
          kept nowhere.
          """,
        zh: "短信、聊天、截图里的字、记得的通话内容都行。只在本机按字句判断，不保存，不外发。"))
  }

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, json
  }

  @Argument(
    help: helpText(
      en: "The message; without a file, or with -, standard input.", zh: "存着信息的文件；不写或写 - 就从标准输入读。",
      valueName: "FILE"), completion: .file())
  var file: String = "-"

  @Option(help: helpText(en: "text or json.", zh: "text 或 json。"))
  var format: Format = .text

  @Flag(help: helpText(en: "A message a line in, an answer a line out.", zh: "一行一条信息，一行一个结果。"))
  var lines = false

  @Flag(
    name: .customLong("money-gone"),
    help: helpText(en: "Money has gone already: what to do first.", zh: "钱已经转出去了：先看头几步怎么做。"))
  var moneyGone = false

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    if lines, moneyGone, format == .text {
      throw ValidationError(
        said(
          en:
            "--money-gone says what to do first, which a line has no room for: leave out --lines, or add --format json",
          zh: "--money-gone 要列出头几步，一行放不下：去掉 --lines，或加上 --format json"))
    }
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let messages = try loadMessageRules(of: rules)
    let text = try readMessage()
    let day = today()
    func answer(to message: some StringProtocol) -> MessageAnswer {
      messages.answer(to: String(message), moneyHasGone: moneyGone) { rules.pack.fact($0)?.told(on: day) }
    }
    guard lines || text.contains(where: { !$0.isWhitespace }) else {
      StandardStreams.complain(
        withoutName: said(
          en: "there is no message; paste it, or give the name of its file", zh: "没有内容；请把信息贴进来，或写上文件名"))
      throw ExitStatus.badData
    }
    guard lines else { return try StandardStreams.write(shown(answer(to: text)) + "\n") }
    for line in text.linesAsTheyStand {
      try StandardStreams.write(shown(answer(to: Substring(line))) + "\n")
    }
  }

  /// At a terminal, what is typed up to an empty line or Ctrl-D; an empty line within what was pasted is part of it.
  private func readMessage() throws(ExitStatus) -> String {
    guard file == "-", isatty(STDIN_FILENO) == 1 else { return try loadText(file) }
    StandardStreams.complain(
      withoutName: said(
        en: "Paste the message, or tell what was said. An empty line ends it.", zh: "把信息贴进来，或写下对方说了什么，空一行结束。"))
    var lines: [String] = []
    while let line = readLine(), line.contains(where: { !$0.isWhitespace }) || StandardStreams.hasInputWaiting {
      lines.append(line)
    }
    return lines.joined(separator: "\n")
  }

  private func shown(_ answer: MessageAnswer) -> String {
    if format == .json { return messageJSON(answer, language: chosenLanguage) }
    if lines { return messageLine(answer, language: chosenLanguage) }
    return messageText(
      answer, language: chosenLanguage, columns: StandardStreams.columns,
      emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
  }
}

extension String {
  /// Each line, an empty one too, so that answers can be set beside them; what ends the last line begins no other.
  fileprivate var linesAsTheyStand: [Substring.UTF8View] {
    var lines = utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty ?? false { lines.removeLast() }
    return lines
  }
}
