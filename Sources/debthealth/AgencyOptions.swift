import ArgumentParser
import Reports
import Rules
import Storage
import StrictYAML
import Wording

/// What whoever counsels adds to a paper: a letterhead, which is never stored, and figures of usual living costs.
struct AgencyOptions: ParsableArguments {
  @Option(
    help: helpText(
      en: "What stands above it: a text of a few lines, or a PNG or JPEG picture (.html only).",
      zh: "信头：几行文字，或 PNG、JPEG 图片（只能用在 .html）。", valueName: "FILE"), completion: .file())
  var letterhead: String?

  @Option(
    help: helpText(
      en: "Usual living costs, for a statement: over them the reason is asked.", zh: "生活费参考数，财务状况表用：超出的要写原因。",
      valueName: "FILE"), completion: .file(extensions: ["yaml"]))
  var guidelines: String?

  /// - Throws: `badData` or `noInput`, after saying what is wrong with the file.
  func loadLetterhead(for format: ReportFormat) throws -> Letterhead? {
    guard let letterhead else { return nil }
    let name = sanitised(letterhead)
    let found = try readLetterhead(letterhead)
    switch (found, format) {
    case (_, .json), (_, .csv):
      throw ValidationError(
        said(en: "a letterhead goes into .html, .md and .txt, not into data", zh: "信头只能用在 .html、.md、.txt，数据文件里不放"))
    case (.picture, .text), (.picture, .markdown):
      throw ValidationError(
        said(en: "\(name) is a picture, which only .html shows; give a text", zh: "\(name) 是图片，只有 .html 能显示；请换成文字"))
    case (.picture, .html), (.lines, .text), (.lines, .markdown), (.lines, .html): return found
    }
  }

  /// Those of the file; else of the pack, where it has any.
  func loadGuidelines(of rules: LoadedPack) throws(ExitStatus) -> Guidelines? {
    let file = rules.files.first { $0.path == guidelinesPath }
    guard guidelines != nil || file != nil else { return nil }
    let (name, text) = (
      guidelines ?? "\(rules.folder ?? rules.pack.id)/\(guidelinesPath)", try guidelines.map(loadText)
    )
    do throws(Problems) {
      if let text { return try readGuidelines(try readNode(yaml: text)) }
      return try file.map { file throws(Problems) in try readGuidelines(file.node) }
    } catch {
      for problem in error.all {
        StandardStreams.complain(withoutName: problemText(problem, in: name, language: chosenLanguage, text: text))
      }
      throw .badData
    }
  }
}

/// - Throws: what is wrong with it, after saying so.
private func readLetterhead(_ path: String) throws(ExitStatus) -> Letterhead {
  let bytes = try letterheadBytes(path)
  if let picture = Letterhead.Picture(bytes) { return .picture(picture) }
  let isNamedPicture = [".png", ".jpg", ".jpeg"].contains { path.lowercased().hasSuffix($0) }
  guard !isNamedPicture, let text = String(validating: bytes, as: UTF8.self), !text.contains("\0") else {
    throw complained(path, en: "neither a PNG nor a JPEG picture, nor UTF-8 text", zh: "既不是 PNG、JPEG 图片，也不是 UTF-8 文字")
  }
  let lines = text.split(whereSeparator: \.isNewline).map { sanitised($0) }
    .filter { $0.contains { !$0.isWhitespace } }
  guard !lines.isEmpty else { throw complained(path, en: "there is nothing in it", zh: "里面什么也没有") }
  guard lines.count <= mostLines, lines.allSatisfy({ displayWidth($0) <= mostColumns }) else {
    throw complained(
      path, en: "a letterhead has at most \(mostLines) lines of \(mostColumns) columns",
      zh: "信头最多 \(mostLines) 行，每行最多 \(mostColumns) 列")
  }
  return .lines(lines)
}

private func letterheadBytes(_ path: String) throws(ExitStatus) -> [UInt8] {
  do throws(FileProblem) {
    return try readBytes(path, limit: largestLetterhead)
  } catch {
    guard error.kind == .tooLarge else {
      StandardStreams.complain(withoutName: error.explanation[chosenLanguage])
      throw error.exitStatus
    }
    throw complained(
      path, en: "too large for a letterhead; at most 1 MB, a smaller picture prints as well",
      zh: "做信头太大了；最多 1 MB，缩小一点印出来一样清楚")
  }
}

private func complained(_ path: String, en: String, zh: String) -> ExitStatus {
  let name = sanitised(path)
  StandardStreams.complain(withoutName: said(en: "\(name): \(en)", zh: "\(name)：\(zh)"))
  return .badData
}

private let largestLetterhead = 1_024 * 1_024
private let mostLines = 8
private let mostColumns = 100
