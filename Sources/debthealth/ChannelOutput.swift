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
    guard let output, !isCalendar, ReportFormat(fileName: output) == nil else { return }
    let name = sanitised(output)
    throw ValidationError(
      said(
        en: "\(name.isEmpty ? "an empty name" : name) ends in none of \(ReportFormat.endings), .ics; name it so",
        zh: "\(name) 的结尾看不出格式（\(ReportFormat.endings)、.ics）；请改名"))
  }

  private var isCalendar: Bool { output?.lowercased().hasSuffix(".ics") ?? false }

  /// To the file, or on the screen.
  func write(_ paper: ChannelPaper, of rules: LoadedPack, startOption: String) throws {
    let (day, language) = (today(), chosenLanguage)
    let facts = rules.pack.factsOfADay(day)
    guard let output else { return try StandardStreams.write(onScreen(paper, facts) + "\n") }
    let file = OutputFile(output, replacing: force)
    try file.check()
    if isCalendar {
      guard case .matter(let matter, let since?) = paper else {
        throw ValidationError(
          said(
            en: "a calendar needs the day from which to count: \(startOption) DATE", zh: "写日历要知道从哪天算起：\(startOption) 日期"
          ))
      }
      return try file.write(matterCalendar(matter, since: since, language: language, today: day, facts: facts))
    }
    guard let format = ReportFormat(fileName: output) else { return }
    if case .matter(let matter, let since) = paper {
      switch format {
      case .json:
        return try file.write(matterJSON(matter, since: since, language: language, facts: facts) + "\n")
      case .csv:
        return try file.write(format.inFile(matterCSV(matter, since: since, language: language, facts: facts)))
      case .text, .markdown, .html: break
      }
    } else if format == .json || format == .csv {
      throw ValidationError(said(en: "this is text: write it as .txt, .md or .html", zh: "这是文字，请写成 .txt、.md 或 .html"))
    }
    let basis = assess(Household(currency: rules.pack.currency), with: rules.pack, asOf: day)
    try file.write(rendered(report(on: paper, facts: facts, language: language, basis: basis), as: format))
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
