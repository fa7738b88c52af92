import ArgumentParser
import Channels
import Checks
import Household
import Interview
import Money
import Reports
import Rules
import Terminal
import WebPages
import Wording

/// Where a page about channels or the record goes: the screen, or a file whose ending tells what it is.
struct ChannelOutput: ParsableArguments {
  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Write it to a file: \(ReportFormat.endings), .ics for the days.",
      zh: "写成文件：\(ReportFormat.endings)；日子写成 .ics。", valueName: "OUT"), completion: .file())
  var output: String?

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  func validate() throws {
    guard let output, ChannelPaperFile(output) == nil else { return }
    let name = sanitised(output)
    throw ValidationError(
      said(
        en: "\(name.isEmpty ? "an empty name" : name) ends in none of \(ChannelPaperFile.endings); name it so",
        zh: "\(name) 的结尾看不出格式（\(ChannelPaperFile.endings)）；请改名"))
  }

  /// To the file, or on the screen.
  func write(_ paper: ChannelPaper, of rules: LoadedPack, startOption: String) throws {
    let day = today()
    let facts = rules.pack.factsOfADay(day)
    guard let output, let written = ChannelPaperFile(output) else {
      return try StandardStreams.write(onScreen(paper, facts) + "\n")
    }
    let file = OutputFile(output, replacing: force)
    try file.check()
    let basis = assess(Household(currency: rules.pack.currency), with: rules.pack, asOf: day)
    guard let text = written.text(of: paper, chosenLanguage, facts: facts, basis: basis) else {
      throw ValidationError(
        said(
          en: "a calendar needs the day from which to count: \(startOption) DATE", zh: "写日历要知道从哪天算起：\(startOption) 日期"))
    }
    try file.write(text)
  }

  private func onScreen(_ paper: ChannelPaper, _ facts: FactsOfADay) -> String {
    let (language, columns) = (chosenLanguage, StandardStreams.columns)
    let emphasise = emphasis(Style(isOn: StandardStreams.isStyled))
    switch paper {
    case .matter(let matter, let since):
      return matterText(
        matter, since: since, language: language, columns: columns, emphasise: emphasise, facts: facts)
    case .letter(let letter): return letterText(letter, language: language, columns: columns, facts: facts)
    case .topic(let topic, let more):
      return recordTopicText(
        topic, more: more, language: language, columns: columns, emphasise: emphasise, facts: facts)
    }
  }
}

/// What has been asked or received was so by today.
func refuseADayToCome(_ day: CalendarDate?, of option: String) throws {
  guard let day, day > today() else { return }
  throw ValidationError(
    said(
      en: "\(option) \(day) lies ahead; give the day on which it was, or leave it out",
      zh: "\(option) \(day) 还没到；写已经过去的那天，或者不写"))
}
