import ArgumentParser
import Channels
import Checks
import Counsel
import Interview
import Money
import Reports
import Rules
import Terminal
import Wording

/// `debthealth channels [MATTER]`: whom to turn to, in which order.
struct ChannelsCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "channels", _superCommandName: "debthealth",
      abstract: said(en: "Whom to turn to, in which order.", zh: "出了问题找谁，先找谁。"),
      discussion: said(
        en: "Say the matter in your own words; without one, all matters are listed.", zh: "用自己的话说就行；不写就列出全部。"))
  }

  @Argument(help: helpText(en: "What it is about: collection.", zh: "什么事，例如 培训班不退款。", valueName: "MATTER"))
  var matter: [String] = []

  @Option(
    help: helpText(en: "The day on which you first complained.", zh: "第一次投诉是哪天。", valueName: "DATE"),
    transform: dateArgument)
  var since: CalendarDate?

  @OptionGroup var channelOutput: ChannelOutput
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    if since != nil, matter.isEmpty {
      throw ValidationError(said(en: "--since belongs to a matter; name it too", zh: "--since 要和具体的事一起用，请写上是什么事"))
    }
    try refuseADayToCome(since, of: "--since")
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let channels = try loadChannelRules(of: rules)
    let typed = matter.joined(separator: " ")
    let isDistress = try names(of: rules).isDistress(typed)
    if isDistress { try sayWhereToTurn(rules.pack) }
    let found = channels.matters(for: typed)
    guard !found.isEmpty else {
      guard isDistress, channelOutput.output == nil else { return try list(channels, after: typed) }
      return
    }
    if isDistress { try StandardStreams.write("\n") }
    guard channelOutput.output == nil || found.count == 1 else {
      let names = found.map(\.id).joined(separator: ", ")
      throw ValidationError(said(en: "which of them? \(names)", zh: "写哪一件？\(names)"))
    }
    for (place, matter) in found.enumerated() {
      if place > 0 { try StandardStreams.write("\n") }
      try channelOutput.write(.matter(matter, since: since), of: rules, startOption: "--since")
    }
  }
  /// What the prompt says too, before anything else.
  private func sayWhereToTurn(_ pack: Pack) throws {
    let lines = wordsOfCare(pack, on: today()).flatMap {
      wrapped($0[chosenLanguage], to: StandardStreams.columns, indent: 2, hanging: 2)
    }
    try StandardStreams.write(lines.joined(separator: "\n") + "\n")
  }

  /// Every matter, where none was asked for or none is called so.
  private func list(_ channels: ChannelRules, after typed: String) throws {
    guard !typed.isEmpty || channelOutput.output == nil else {
      throw ValidationError(said(en: "which matter is to be written?", zh: "要写哪一件事？"))
    }
    if !typed.isEmpty {
      let shown = sanitised(typed)
      StandardStreams.complain(said(en: "no matter is called \(shown); these are", zh: "没有找到“\(shown)”，可选的有"))
    }
    let list = mattersText(channels, language: chosenLanguage, columns: StandardStreams.columns)
    try StandardStreams.write(list + "\n")
    if !typed.isEmpty { throw ExitStatus.usage }
  }
}
