import ArgumentParser
import Checks
import Household
import Money
import Planner
import Reports
import Rules
import Storage
import WebPages
import Wording

/// One report, one a file, or letters.
extension ReportCommand {
  func writeReports() throws {
    guard let file = files.first else { return try StandardStreams.write(reportSchema) }
    try target?.check()
    var folder = (to ?? letters).map { PaperFolder($0, replacing: force) }
    try folder?.check()
    removeLeftovers(besides: files)
    let rules = try loadPack(packOption.pack)
    let format = chosenFormat ?? .text
    let papers = (try agency.loadLetterhead(for: format), try agency.loadGuidelines(of: rules))
    func drawnUp(_ file: String) throws -> (Assessment, ReportRequest) {
      var (assessment, request) = try assessed(file, rules)
      (request.letterhead, request.guidelines) = papers
      return (assessment, request)
    }
    if letters != nil, var folder {
      let (assessment, request) = try drawnUp(file)
      return try writeLetters(on: assessment, request, of: rules, format, to: &folder)
    }
    guard to != nil, folder != nil else {
      let (assessment, request) = try drawnUp(file)
      let text = rendered(request, on: assessment, as: format)
      try target?.write(target?.isStream ?? false ? text : format.inFile(text))
      return
    }
    var firstFailure: (any Error)?
    for file in files {
      do {
        let (assessment, request) = try drawnUp(file)
        let paper = try folder?.file(named: "\(name(of: file))-\(kind.rawValue)", ending: format.ending)
        try paper?.write(format.inFile(rendered(request, on: assessment, as: format)))
      } catch {
        firstFailure = firstFailure ?? error
      }
    }
    if let firstFailure { throw firstFailure }
  }

  /// `home` for `cases/home.yaml`.
  private func name(of file: String) -> String {
    let last = file.split(separator: "/").last.map(String.init) ?? file
    let stem = last.hasSuffix(".yaml") ? String(last.dropLast(".yaml".count)) : last
    return safeName(stem, other: "household")
  }

  private func assessed(_ file: String, _ rules: LoadedPack) throws -> (Assessment, ReportRequest) {
    let household = try loadHousehold(file, defaultCurrency: rules.pack.currency)
    let assessment = assess(household, with: rules.pack, asOf: asOfOption.day(of: household))
    if let review, review <= assessment.asOf {
      throw ValidationError(
        said(
          en: "--review \(review) is not after the day of the report, \(assessment.asOf)",
          zh: "--review \(review) 要晚于报告的日期 \(assessment.asOf)"))
    }
    var request = ReportRequest(kind, language: chosenLanguage, packIsOwn: rules.isOwn)
    request.plan = ChosenPlan(
      try strategies.chosen(for: assessment, names(of: rules))?.first ?? .avalanche,
      try budget.choice(in: household.currency))
    (request.isRedacted, request.caseReference, request.review) = (redact, caseReference, review)
    return (assessment, request)
  }
}
