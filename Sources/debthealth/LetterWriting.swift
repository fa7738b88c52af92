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
  let hasErrors = assessment.household.record.errors == true
  let dispute = hasErrors ? try loadChannelRules(of: rules).matter("wrong-entry")?.letter : nil
  let all = letterPapers(on: assessment, request, dispute: dispute)
  guard !all.isEmpty else {
    return StandardStreams.complain(
      said(en: "nothing has to be written to any lender; no file was made", zh: "没有要写给哪家的信，没有写文件"))
  }
  var papers: [(file: OutputFile, report: Report)] = []
  for paper in all {
    papers.append((try folder.file(named: paper.name, ending: format.ending), paper.report))
  }
  for paper in papers {
    try paper.file.write(format.inFile(rendered(paper.report, as: format)))
    try StandardStreams.write(sanitised(paper.file.path) + "\n")
  }
}
