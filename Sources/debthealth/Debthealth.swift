import ArgumentParser
import Channels
import Glibc
import Interview
import Revision
import Terminal
import Wording

/// The command line. `debthealth` alone is the interview, the assessment, then the advisor prompt.
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
      version: version,
      subcommands: [
        QuickCommand.self, CheckCommand.self, ReportCommand.self, FormCommand.self, MonthCommand.self, PlanCommand.self,
        WayOutCommand.self, WhatIfCommand.self, ChangesCommand.self, StressCommand.self, CostCommand.self,
        MessageCommand.self,
        RecordCommand.self, ChannelsCommand.self, ImportCommand.self, PersonasCommand.self, VaryCommand.self,
        QuizCommand.self, WorkshopCommand.self, DealCommand.self, RulesCommand.self, CompletionsCommand.self,
        ManualCommand.self, GalleryCommand.self,
      ])
  }

  static let release = "0.1.0"

  /// The release with the commit that it was built from, where that is known.
  static let version = release + (commitBuiltFrom.map { "+\($0)" } ?? "")

  /// The day of this version, for the manual page.
  static let releasedOn = "2026-11-25"

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @OptionGroup var plainOption: PlainOption
  @OptionGroup var draftOption: DraftOption

  func run() throws { try holdSession(plainOption, draftOption, packOption, isQuick: false) }
}

/// `--no-draft`, where answers are kept until they are saved.
struct DraftOption: ParsableArguments {
  @Flag(name: .customLong("no-draft"), help: helpText(en: "Keep no draft against a crash.", zh: "不留防意外中断的草稿。"))
  var noDraft = false
}

/// Questions, the answer, and the prompt behind it.
func holdSession(_ plain: PlainOption, _ draft: DraftOption, _ packOption: PackOption, isQuick: Bool) throws {
  let rules = try loadPack(packOption.pack)
  let environment = currentEnvironment()
  let conversation = chooseConversation(plain: plain.isPlain, environment: environment)
  var setting = SessionSetting(
    language: chosenLanguage, pack: rules.pack, names: try names(of: rules), packIsOwn: rules.isOwn, today: today(),
    noDraft: draft.noDraft, environment: environment, messages: { knownOfMessages(rules) },
    channels: { try? readChannelRules(rules.files.aboutChannels, facts: nil) })
  setting.isQuick = isQuick
  switch runSession(over: conversation, setting: setting) {
  case .done: break
  case .noAnswers: throw ExitStatus.noInput
  case .outputFailed: throw ExitStatus.inputOutput
  }
}

@main
enum Program {
  static func main() {
    // A reader that closed and a file that grows too large are told of by `write`.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--version"] { leave(saying: Debthealth.version) }
    if let unknown = unknownHelpTopic(in: arguments) {
      StandardStreams.complain(unknown)
      exit(ExitStatus.usage.rawValue)
    }
    if let argument = argumentTakenForHelp(in: arguments) {
      StandardStreams.complain(withoutName: usageError("Unknown option '\(argument)'"))
      exit(ExitStatus.usage.rawValue)
    }
    if let check = HouseholdCheck(plain: arguments) {
      do { try check.run() } catch { exit(error.rawValue) }
      exit(0)
    }
    do {
      var command = try commandNamedFirst(in: arguments) ?? Debthealth.parseAsRoot()
      do {
        try command.run()
      } catch {
        leave(with: error, of: type(of: command))
      }
    } catch {
      leave(with: error)
    }
  }
}
