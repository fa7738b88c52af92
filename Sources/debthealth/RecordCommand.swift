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

/// `debthealth record`: the credit report, how to get it, dispute it, how long it lasts, how to keep it safe.
struct RecordCommand: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "record",
      abstract: said(en: "The credit record: get it, dispute it, keep it safe.", zh: "征信：怎么查、怎么改、留多久、怎么护。"))
  }

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case how, dispute, ends, protect
  }

  @Argument(help: helpText(en: "how, dispute, ends or protect.", zh: "how 怎么查、dispute 异议、ends 留多久、protect 怎么护。"))
  var part: Part

  @Option(
    help: helpText(
      en: "dispute: the day on which the dispute was received.", zh: "dispute：异议是哪天收到的。", valueName: "DATE"),
    transform: dateArgument)
  var received: CalendarDate?

  @Option(
    help: helpText(en: "ends: the day on which the debt was settled.", zh: "ends：哪天还清的。", valueName: "DATE"),
    transform: dateArgument)
  var settled: CalendarDate?

  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let channels = try loadChannelRules(of: rules)
    if part == .dispute {
      guard let matter = channels.matter("wrong-entry") else { throw ExitStatus.noInput }
      return try StandardStreams.write(show(matter, since: received, of: rules) + "\n")
    }
    guard let topic = channels.topic(part.rawValue) else { throw ExitStatus.noInput }
    let day = today()
    let text = recordTopicText(
      topic, more: part == .ends ? settled.map { [endOfRecordText(settled: $0)] } ?? [] : [], language: chosenLanguage,
      columns: StandardStreams.columns, emphasise: emphasis(Style(isOn: StandardStreams.isStyled))
    ) { rules.pack.fact($0)?.value(on: day) }
    try StandardStreams.write(text + "\n")
  }
}
