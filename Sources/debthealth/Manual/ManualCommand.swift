import ArgumentParser
import FoundationEssentials
import Wording

/// `debthealth manual`: the manual page, made from the commands' own help.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "manual", _superCommandName: "debthealth",
      abstract: said(en: "The manual page, for man.", zh: "手册页，给 man 看。"),
      discussion: said(
        en: """
          To read it: debthealth manual | man -l -
          To install it: debthealth manual > ~/.local/share/man/man1/debthealth.1
          """,
        zh: """
          直接看：debthealth manual | man -l -
          安装：debthealth manual > ~/.local/share/man/zh_CN/man1/debthealth.1
          """))
  }

  @OptionGroup var languageOption: LanguageOption

  func run() throws {
    try StandardStreams.write(ManualPage(of: try documentedCommand(), version: Debthealth.release).text)
  }
}

/// Every command with its arguments, as the argument parser tells of them.
private func documentedCommand() throws -> DocumentedCommand {
  struct Dump: Decodable { var command: DocumentedCommand }
  return try JSONDecoder().decode(Dump.self, from: Data(Debthealth._dumpHelp().utf8)).command
}
