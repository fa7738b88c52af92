import ArgumentParser
import Wording

/// The command line: `debthealth` alone is the interview; the rest are its subcommands.
struct Debthealth: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "debthealth",
      abstract: said(
        en: "A debt check at the terminal: your figures, what stands out, what to do next.",
        zh: "在终端里做一次债务自查：您的数字、哪里偏高、下一步做什么。"),
      discussion: said(
        en: """
          Without a command it asks its questions at a prompt. Nothing leaves this computer, and nothing is kept unless you \
          save it.
          """,
        zh: "不带命令时逐题提问。全程不联网；您不保存，就什么都不留。"),
      version: "0.1.0",
      subcommands: [InterviewCommand.self, CheckCommand.self, RulesCommand.self],
      defaultSubcommand: InterviewCommand.self)
  }
}

@main
enum Program {
  static func main() {
    do {
      var command = try Debthealth.parseAsRoot()
      try command.run()
    } catch {
      leave(with: error)
    }
  }
}
