import Channels
import Checks
import Household
import Phrases
import Reports
import Rules
import Storage
import WebPages
import Wording

/// Papers that are signed or filled in by hand.
extension AdvisorPrompt {
  /// Every letter that can be written, each a page to print; the folder is named, and the files in it.
  func writeLetters(to argument: String) throws(AnswerProblem) {
    let folder = expanded(unquoted(argument))
    guard !folder.isEmpty else {
      throw AnswerProblem(
        Text(en: "write the letters into which folder?", zh: "信写到哪个文件夹？"),
        remedy: Text(en: "for example report letters papers", zh: "例如：报告 信件 信"))
    }
    let request = ReportRequest(.counsellor, language: talk.language, packIsOwn: session.setting.packIsOwn)
    let dispute = session.setting.channels()?.matter("wrong-entry")?.letter
    let papers = letterPapers(on: assessment, request, dispute: dispute)
    guard !papers.isEmpty else {
      return talk.say(Text(en: "  Nothing has to be written to any lender.", zh: "  没有要写给哪家的信。"))
    }
    do throws(FileProblem) {
      try checkCanWrite(to: "\(folder)/-", replacing: true)
    } catch {
      return talk.say("  ! " + FileProblem(error.kind, folder).explanation[talk.language])
    }
    var names = GivenNames()
    for paper in papers {
      let path = "\(folder)/\(names.next(paper.name))\(ReportFormat.html.ending)"
      write(rendered(paper.report, as: .html), as: .html, to: path)
    }
  }

  /// All the blank forms on one paper.
  func writeForms(to argument: String) throws(AnswerProblem) {
    let (path, format) = try place(
      of: argument, for: Text(en: "the forms", zh: "空白表"), example: "blank.html")
    switch format {
    case .json, .csv:
      throw AnswerProblem(
        Text(en: "a form is for paper", zh: "空白表是打印用的"),
        remedy: Text(en: "write it to .html, .md or .txt", zh: "请写成 .html、.md 或 .txt"))
    case .html, .markdown, .text: break
    }
    let basis = assess(
      Household(currency: session.setting.pack.currency), with: session.setting.pack, asOf: session.setting.today)
    let forms = blankForms(BlankForm.allCases, language: talk.language, basis: basis)
    write(rendered(forms, as: format), as: format, to: path)
  }
}
