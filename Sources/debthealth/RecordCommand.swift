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
      commandName: "record", _superCommandName: "debthealth",
      abstract: said(en: "The credit record: get it, read it, dispute it, keep it safe.", zh: "征信：怎么查、怎么看、怎么改、留多久、怎么护。")
    )
  }

  enum Part: String, CaseIterable, ExpressibleByArgument {
    case how, read, dispute, ends, protect
  }

  @Argument(
    help: helpText(en: "how, read, dispute, ends or protect.", zh: "how 怎么查、read 怎么看、dispute 异议、ends 留多久、protect 怎么护。"))
  var part: Part

  @Argument(
    help: helpText(
      en: "read: a household file, whose debts are listed to tick off.", zh: "read：家庭资料文件，列出欠款好逐笔核对。",
      valueName: "FILE"), completion: .file())
  var file: String?

  @Option(
    help: helpText(
      en: "dispute: the day on which the dispute was received.", zh: "dispute：异议是哪天收到的。", valueName: "DATE"),
    transform: dateArgument)
  var received: CalendarDate?

  @Option(
    help: helpText(en: "ends: the day on which the debt was settled.", zh: "ends：哪天还清的。", valueName: "DATE"),
    transform: dateArgument)
  var settled: CalendarDate?

  @Flag(help: helpText(en: "dispute: the letter to hand in.", zh: "dispute：异议申请的样稿。"))
  var letter = false

  @OptionGroup var channelOutput: ChannelOutput
  @OptionGroup var languageOption: LanguageOption
  @OptionGroup var packOption: PackOption

  func validate() throws {
    func refuse(_ option: String, _ of: Part) throws {
      throw ValidationError(said(en: "\(option) belongs to \(of.rawValue)", zh: "\(option) 只和 \(of.rawValue) 一起用"))
    }
    if received != nil, part != .dispute { try refuse("--received", .dispute) }
    if letter, part != .dispute { try refuse("--letter", .dispute) }
    if let file, part != .read { try refuse(sanitised(file), .read) }
    if settled != nil, part != .ends { try refuse("--settled", .ends) }
    try refuseADayToCome(received, of: "--received")
  }

  func run() throws {
    let rules = try loadPack(packOption.pack)
    let paper = try paper(of: try loadChannelRules(of: rules), rules)
    try channelOutput.write(paper, of: rules, startOption: "--received")
  }

  private func paper(of channels: ChannelRules, _ rules: LoadedPack) throws -> ChannelPaper {
    guard part == .dispute else {
      guard let topic = channels.topic(part.rawValue) else { throw nothing(of: part.rawValue) }
      let debts = try file.map { recordCheckList(of: try loadHousehold($0, defaultCurrency: rules.pack.currency)) }
      return .topic(topic, more: try debts ?? settled.map { [try end(settled: $0)] } ?? [])
    }
    guard let matter = channels.matter("wrong-entry") else { throw nothing(of: "wrong-entry") }
    guard letter else { return .matter(matter, since: received) }
    guard let written = matter.letter else { throw nothing(of: "letter") }
    return .letter(written)
  }

  private func end(settled: CalendarDate) throws -> Text {
    do throws(NotYetSettled) {
      return try endOfRecordText(settled: settled, today: today())
    } catch {
      throw ValidationError(
        said(en: "\(error.message.en); \(error.remedy.en)", zh: "\(error.message.zh)；\(error.remedy.zh)"))
    }
  }

  private func nothing(of name: String) -> ExitStatus {
    StandardStreams.complain(
      said(en: "this pack says nothing of \(name)", zh: "这个规则包里没有 \(name)"))
    return .noInput
  }
}
