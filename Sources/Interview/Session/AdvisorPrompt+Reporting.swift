import Checks
import Household
import Phrases
import Planner
import Reports
import Rules
import Storage
import WebPages
import Wording

extension AdvisorPrompt {
  /// `report home.html`, `report client redact handout.html`: the format is that of the file's name, the plan the last one
  /// shown.
  func report(to argument: String) {
    do throws(AnswerProblem) {
      write(try ReportOrder.read(argument, asOf: assessment.asOf))
    } catch {
      talk.refuse(error)
    }
  }

  private func write(_ order: ReportOrder) {
    let path = expanded(unquoted(order.file))
    guard let format = ReportFormat(fileName: path) else {
      let name = truncated(sanitised(path), to: 40)
      return talk.refuse(
        AnswerProblem(
          path.isEmpty
            ? Text(en: "write the report to which file?", zh: "报告写到哪个文件？")
            : Text(en: "no report is written to \(name)", zh: "报告不能写成 \(name)"),
          remedy: Text(
            en: "for example report home.html; it ends in \(ReportFormat.endings)",
            zh: "例如：报告 我家.html；结尾是 \(ReportFormat.endings)")))
    }
    if let file, file == path || isSameFile(file, path) {
      return talk.refuse(
        AnswerProblem(
          Text(
            en: "\(sanitised(path)) is your household file, \(sanitised(file))",
            zh: "\(sanitised(path)) 就是您的资料文件 \(sanitised(file))"),
          remedy: Text(en: "give the report another name", zh: "报告请换个文件名")))
    }
    let kind = ReportKind(rawValue: order.reader.rawValue) ?? .own
    var request = ReportRequest(kind, language: talk.language, packIsOwn: session.setting.packIsOwn)
    request.plan = ChosenPlan(planRequest.strategies.first ?? .avalanche, planRequest.budget)
    (request.isRedacted, request.caseReference, request.review) = (order.isRedacted, order.caseReference, order.review)
    do throws(FileProblem) {
      try checkCanWrite(to: path, replacing: true)
      let text = rendered(Reports.report(on: assessment, request), as: format)
      try write(format.inFile(text), to: path, replacing: false)
      let shown = sanitised(path)
      talk.say(
        Text(
          en: "Written to \(shown), readable by you alone. It holds your figures: mind whom you give it to.",
          zh: "已写到 \(shown)，只有您能读。里面是您的数字，给谁看请想好。"))
      if trial.isTrying {
        talk.say(
          Text(en: "  What is only being tried is not in it.", zh: "  只是试算的改动，没有写进去。"))
      }
    } catch {
      guard error.kind != .alreadyThere else { return }
      talk.say("  ! " + error.explanation[talk.language])
    }
  }
}
