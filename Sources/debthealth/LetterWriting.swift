import Channels
import Checks
import Household
import Reports
import Rules
import WebPages
import Wording

/// Writes what can be written to lenders, and where the credit report has errors the dispute; each file is named.
func writeLetters(
  on assessment: Assessment, _ request: ReportRequest, of rules: LoadedPack, _ format: ReportFormat,
  to folder: inout PaperFolder
) throws(ExitStatus) {
  let toLenders = letters(on: assessment, request).map { letter in
    (
      name: letter.lender.isEmpty ? letter.id : "\(letter.id)-\(safeName(letter.lender, other: "lender"))",
      letter.report
    )
  }
  let all = toLenders + (try dispute(on: assessment, request, of: rules).map { [(name: "dispute", $0)] } ?? [])
  guard !all.isEmpty else {
    return StandardStreams.complain(
      said(en: "nothing has to be written to any lender; no file was made", zh: "没有要写给哪家的信，没有写文件"))
  }
  var papers: [(file: OutputFile, report: Report)] = []
  for (name, report) in all { papers.append((try folder.file(named: name, ending: format.ending), report)) }
  for paper in papers {
    try paper.file.write(format.inFile(rendered(paper.report, as: format)))
    try StandardStreams.write(sanitised(paper.file.path) + "\n")
  }
}

/// The letter that the pack has for a wrong entry, where there is one.
private func dispute(
  on assessment: Assessment, _ request: ReportRequest, of rules: LoadedPack
) throws(ExitStatus) -> Report? {
  guard assessment.household.record.errors == true,
    let letter = try loadChannelRules(of: rules).matter("wrong-entry")?.letter
  else { return nil }
  return report(
    on: .letter(letter), facts: rules.pack.factsOfADay(assessment.asOf), language: request.language, basis: assessment)
}
