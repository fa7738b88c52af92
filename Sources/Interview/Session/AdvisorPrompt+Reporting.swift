import Checks
import Household
import Phrases
import Planner
import Reports
import Rules
import WebPages
import Wording

extension AdvisorPrompt {
  /// `report home.html`, `report client redact handout.html`: the format is that of the file's name, the plan the last one
  /// shown. `report letters DIR` writes letters, `report form blank.html` forms to fill in by hand.
  func report(to argument: String) {
    let (word, rest) = firstWord(argument)
    do throws(AnswerProblem) {
      if ["letters", "letter", "信件", "信"].contains(plainWord(word)) { return try writeLetters(to: rest) }
      if ["form", "forms", "空白表"].contains(plainWord(word)), !rest.isEmpty { return try writeForms(to: rest) }
      let order = try ReportOrder.read(argument, asOf: assessment.asOf)
      let (path, format) = try place(
        of: order.file, for: Text(en: "the report", zh: "报告"),
        example: talk.language == .en ? "report home.html" : "报告 我家.html")
      write(order, as: format, to: path)
    } catch {
      talk.refuse(error)
    }
  }

  private func write(_ order: ReportOrder, as format: ReportFormat, to path: String) {
    let kind = ReportKind(rawValue: order.reader.rawValue) ?? .own
    var request = ReportRequest(kind, language: talk.language, packIsOwn: session.setting.packIsOwn)
    if let file = order.guidelines {
      guard let guidelines = guidelines(from: expanded(unquoted(file))), askWhyOver(guidelines) else { return }
      request.guidelines = guidelines
    }
    request.plan = ChosenPlan(planRequest.strategies.first ?? .avalanche, planRequest.budget)
    (request.isRedacted, request.caseReference, request.review) = (order.isRedacted, order.caseReference, order.review)
    write(rendered(request, on: assessment, as: format), as: format, to: path)
    if trial.isTrying {
      talk.say(Text(en: "  What is only being tried is not in it.", zh: "  只是试算的改动，没有写进去。"))
    }
  }
}
