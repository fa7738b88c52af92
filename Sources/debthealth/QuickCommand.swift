import ArgumentParser
import Checks
import Counsel
import Interview
import Rules
import Wording

/// `debthealth quick`: seven answers, the checks that they decide, and the one thing to do first.
struct QuickCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "quick", _superCommandName: "debthealth",
      abstract: said(en: "A first answer in a minute: seven questions.", zh: "一分钟自查：七个问题。"),
      discussion: said(
        en:
          "Sums and counts instead of a list of debts; then the questions go on with what was said, for who wants to.",
        zh: "不列明细，只问总数；愿意的话，可以带着已填的接着一笔一笔填。"))
  }

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption
  @OptionGroup var plainOption: PlainOption
  @OptionGroup var draftOption: DraftOption

  func run() throws { try holdSession(plainOption, draftOption, packOption, isQuick: true) }
}
