public import Channels
public import Checks
import Household
import Rules
import Wording

/// A letter, or the statement that is enclosed, as a file of that name.
public struct LetterPaper: Sendable {
  /// Without an ending.
  public var name: String
  public var report: Report
}

/// What can be written to lenders, and where the credit report has errors the dispute.
/// - Parameter dispute: of the pack; nil where it has none.
public func letterPapers(
  on assessment: Assessment, _ request: ReportRequest, dispute: Letter?
) -> [LetterPaper] {
  let toLenders = letters(on: assessment, request).map { letter in
    let lender = letter.lender.isEmpty ? "" : "-" + safeName(letter.lender, other: "lender")
    return LetterPaper(name: letter.id + lender, report: letter.report)
  }
  guard assessment.household.record.errors == true, let dispute else { return toLenders }
  let facts = assessment.pack.factsOfADay(assessment.asOf)
  return toLenders + [
    LetterPaper(
      name: "dispute",
      report: report(on: .letter(dispute), facts: facts, language: request.language, basis: assessment))
  ]
}
