import ArgumentParser
import Interview
import Reports
import Terminal
import WebPages
import Wording

/// What a response is written as, and where: the screen, or a file whose ending tells the format.
struct ResponseOutput: ParsableArguments {
  @Option(
    help: helpText(
      en: "text, markdown, html, json (an object a line) or, of a plan, csv; without it, as OUT ends, else text.",
      zh: "text、markdown、html、json（每个对象一行），还款计划还可以是 csv；不写就看 OUT 的结尾，没有就是 text。"))
  var format: ReportFormat?

  @Option(
    name: .shortAndLong,
    help: helpText(
      en: "Write it to a file: \(ReportFormat.endings). - is standard output.",
      zh: "写成文件：\(ReportFormat.endings)；- 表示标准输出。", valueName: "OUT"), completion: .file())
  var output: String?

  @Flag(help: helpText(en: "Replace a file that is there.", zh: "已有的文件也换掉。"))
  var force = false

  var target: OutputFile? { output.map { OutputFile($0, replacing: force) } }

  func validate() throws { _ = try chosenFormat() }

  /// - Throws: `ValidationError` where the file's name tells no format, or another.
  func chosenFormat() throws -> ReportFormat {
    guard let target else { return format ?? .text }
    return try target.format(wanted: format)
  }

  /// Refuses a table that there is none of, and a file that is read.
  func check(reading files: [String], hasTable: Bool) throws {
    guard try hasTable || chosenFormat() != .csv else {
      throw ValidationError(
        said(en: "this is no table: csv is for plans; take json", zh: "这不是一张表，csv 只给还款计划用；请用 json"))
    }
    for file in files { if let refusal = target?.refusal(reading: file) { throw ValidationError(refusal) } }
  }
}

extension OutputFile {
  /// - Parameter wanted: what `--format` says, where it does.
  /// - Throws: `ValidationError` where the name tells no format, or another.
  func format(wanted: ReportFormat?) throws -> ReportFormat {
    let (name, told) = (sanitised(path), ReportFormat(fileName: path))
    guard let chosen = wanted ?? told ?? (isStream ? .text : nil) else {
      throw ValidationError(
        said(
          en:
            "\(name.isEmpty ? "an empty name" : name) ends in none of \(ReportFormat.endings); name it so, or give --format",
          zh: "\(name) 的结尾看不出格式（\(ReportFormat.endings)）；请改名，或写 --format"))
    }
    if let told, told != chosen {
      throw ValidationError(
        said(
          en: "\(name) ends as \(told.rawValue) does, --format says \(chosen.rawValue); leave one of them out",
          zh: "\(name) 的结尾是 \(told.rawValue)，--format 写的是 \(chosen.rawValue)；请只留一个"))
    }
    return chosen
  }
}

/// Responses on their way out: each at once where it can be, together where they make one page or one file.
struct ResponseWriter {
  private let output: ResponseOutput
  private let format: ReportFormat
  private let isOneOfMany: Bool
  private var kept: [NamedResponse] = []
  private var isFirst = true

  /// - Throws: `inputOutput`, after saying why the file could not be written.
  init(_ output: ResponseOutput, files: Int) throws {
    (self.output, format, isOneOfMany) = (output, try output.chosenFormat(), files > 1)
    try output.target?.check()
  }

  private var isTogether: Bool { output.target != nil || format == .html }

  mutating func add(_ response: Response, of file: String = "") throws(ExitStatus) {
    defer { isFirst = false }
    guard !isTogether else { return kept.append(NamedResponse(response, of: file)) }
    switch format {
    case .text:
      let heading = isOneOfMany ? (isFirst ? "" : "\n") + "== \(sanitised(file)) ==\n\n" : ""
      let text = screenText(
        response.document(in: chosenLanguage), columns: StandardStreams.columns,
        emphasise: emphasis(Style(isOn: StandardStreams.isStyled)))
      try StandardStreams.write(heading + text + "\n")
    case .markdown:
      let document = response.document(in: chosenLanguage)
      let text = markdown(of: isOneOfMany ? document.naming(file) : document)
      try StandardStreams.write((isFirst ? "" : "\n") + text + "\n")
    case .csv: try write(lines: response.csv(of: file, isFirst: isFirst) ?? [])
    case .json, .html: try write(lines: response.json(of: file))
    }
  }

  /// What was kept for one page or one file.
  func finish() throws(ExitStatus) {
    guard !kept.isEmpty, let text = rendered(kept, as: format, in: chosenLanguage) else { return }
    guard let target = output.target else { return try StandardStreams.write(text) }
    try target.write(target.isStream ? text : format.inFile(text))
  }

  private func write(lines: [String]) throws(ExitStatus) {
    try StandardStreams.write(lines.map { $0 + "\n" }.joined())
  }
}
