import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

/// Where somebody stands, in a few sentences.
extension ReportDraft {
  var whereYouStand: String {
    paragraph(of: [owedSentence, disputedSentence, assessment.monthSentence(language), firstSentence], language)
  }

  /// The same on a handout, whose steps say what cannot wait.
  var whereYouStandInBrief: String {
    guard assessment.hasUrgentMatter else { return whereYouStand }
    return paragraph(of: [owedSentence, disputedSentence, assessment.monthSentence(language)], language)
  }

  /// nil where nothing is owed.
  private var owedSentence: String? {
    let figures = assessment.figures
    guard let owed = figures.totalDebt.known else { return say(HeadlineSentence.owedNotKnown) }
    guard owed > .zero else { return nil }
    let sum = shown(Stated(owed, isEstimate: figures.totalDebt.isEstimate))
    guard let payments = figures.monthlyPayments.known else {
      return say(isShared ? HeadlineSentence.householdOwes : .youOwe, [.sum: sum])
    }
    guard payments > .zero else {
      return say(isShared ? HeadlineSentence.householdOwesNothingDue : .youOweNothingDue, [.sum: sum])
    }
    let monthly = shown(Stated(payments, isEstimate: figures.monthlyPayments.isEstimate))
    guard figures.monthlyPaid.known == payments else {
      return say(isShared ? HeadlineSentence.householdOwesAndIsDue : .youOweAndIsDue, [.sum: sum, .due: monthly])
    }
    return say(isShared ? HeadlineSentence.householdOwesAndPays : .youOweAndPay, [.sum: sum, .due: monthly])
  }

  private var disputedSentence: String? {
    assessment.figures.disputedPart.map { say(HeadlineSentence.ofItDisputed, [.sum: shown($0)]) }
  }

  /// What comes first of all that stands out.
  private var firstSentence: String {
    if let urgent = assessment.fired.first(where: { $0.check.measure == .urgentMatters }) {
      return say(HeadlineSentence.urgentFirst, [.matters: sanitised(urgent.working[language])])
    }
    guard assessment.verdict == .severity(.notice), assessment.figures.margin != nil else {
      return whatStandsOut ?? assessment.lookSentence(language)
    }
    return say(HeadlineSentence.nothingPresses)
  }

  /// The two gravest, other than that the month falls short: the sentence before says so.
  private var whatStandsOut: String? {
    let isShort = assessment.figures.shortfall != nil
    let told = assessment.shownFindings.compactMap(\.mostStriking).filter {
      !(isShort && $0.check.measure == .marginToIncome)
    }
    .prefix(2).map { sanitised(assessment.plainly($0)[language]) }
    guard let first = told.first else { return nil }
    guard told.count > 1 else { return say(HeadlineSentence.standsOut, [.finding: first]) }
    return say(HeadlineSentence.twoStandOut, [.finding: first, .other: told[1]])
  }
}

extension [Finding] {
  /// Of those of one check the highest share.
  fileprivate var mostStriking: Finding? {
    func share(_ finding: Finding) -> Ratio { if case .ratio(let share) = finding.value { share } else { .zero } }
    return self.max { share($0) < share($1) }
  }
}
