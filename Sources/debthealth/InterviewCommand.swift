import ArgumentParser
import Interview
import Terminal
import Wording

/// `debthealth` alone: the interview, the assessment, then the advisor prompt.
struct InterviewCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "interview",
      abstract: said(
        en: "Answer questions at a prompt, then ask on (what happens without a command).",
        zh: "逐题回答，看结果，再接着问（不带命令时就是这个）。"))
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  @Flag(
    help: helpText(
      en: "Plain prompts and answers: no line editing, no escapes.", zh: "纯文本问答：不用行编辑，不带控制符。"))
  var plain = false

  @Flag(name: .customLong("no-draft"), help: helpText(en: "Keep no draft against a crash.", zh: "不留防断电的草稿。"))
  var noDraft = false

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let environment = currentEnvironment()
    let conversation = chooseConversation(plain: plain, environment: environment)
    let setting = SessionSetting(
      language: chosenLanguage, pack: rules.pack, packIsOwn: rules.isOwn, today: today(), noDraft: noDraft,
      environment: environment)
    switch runSession(over: conversation, setting: setting) {
    case .done: break
    case .noAnswers: throw ExitStatus.noInput
    case .outputFailed: throw ExitStatus.inputOutput
    }
  }
}
