import ArgumentParser
import Planner
import Reports
import Wording

/// What options go together.
extension ReportCommand {
  func validateUse() throws {
    guard !schema else {
      guard files.isEmpty, output == nil, to == nil, letters == nil else {
        throw ValidationError(said(en: "--schema takes no FILE and no -o", zh: "--schema 不带 FILE，也不带 -o"))
      }
      return
    }
    guard let file = files.first else { throw ValidationError("Missing expected argument '<FILE>'") }
    try validateTarget()
    guard strategies.strategy.count <= 1 else {
      throw ValidationError(said(en: "a report shows one plan: give one --strategy", zh: "报告里只有一个计划：--strategy 只写一次"))
    }
    if let output { try validateFormat(of: output) }
    if let refusal = target?.refusal(reading: file) { throw ValidationError(refusal) }
  }

  /// One place to write to, and what goes with it.
  private func validateTarget() throws {
    let places = [output == nil ? nil : "-o", to == nil ? nil : "--to", letters == nil ? nil : "--letters"].compactMap(
      \.self)
    guard let place = places.first else {
      throw ValidationError(said(en: "where to? Give -o OUT; - is standard output", zh: "写到哪里？请写 -o OUT；- 表示标准输出"))
    }
    if places.count > 1 {
      throw ValidationError(
        said(en: "\(places[0]) and \(places[1]) are two places; give one", zh: "\(places[0]) 和 \(places[1]) 只写一个"))
    }
    if files.count > 1, to == nil {
      throw ValidationError(
        said(en: "\(place) takes one FILE; several go to --to DIR", zh: "\(place) 只带一个 FILE；好几个请写 --to 文件夹"))
    }
    if files.count > 1, caseReference != nil {
      throw ValidationError(
        said(en: "a case reference is of one FILE; the others would bear it too", zh: "--case 只对一个 FILE；写了的话每份都会印上"))
    }
    if letters != nil, let format, [.json, .csv].contains(format) {
      throw ValidationError(said(en: "letters are written as html, markdown or text", zh: "信件写成 html、markdown 或 text"))
    }
  }

  private func validateFormat(of output: String) throws {
    let name = sanitised(output)
    guard let chosenFormat else {
      throw ValidationError(
        said(
          en:
            "\(name.isEmpty ? "an empty name" : name) ends in none of \(ReportFormat.endings); name it so, or give --format",
          zh: "\(name) 的结尾看不出格式（\(ReportFormat.endings)）；请改名，或写 --format"))
    }
    if let told = ReportFormat(fileName: output), told != chosenFormat {
      throw ValidationError(
        said(
          en: "\(name) ends as \(told.rawValue) does, --format says \(chosenFormat.rawValue); leave one of them out",
          zh: "\(name) 的结尾是 \(told.rawValue)，--format 写的是 \(chosenFormat.rawValue)；请只留一个"))
    }
  }
}
