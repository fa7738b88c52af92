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
    paragraph(
      of: [
        owedSentence, disputedSentence, assessment.monthSentence(language), assessment.askFirst?[language],
        firstSentence,
      ], language)
  }

  /// The same on a handout, whose steps say what cannot wait.
  var whereYouStandInBrief: String {
    guard assessment.hasUrgentMatter else { return whereYouStand }
    return paragraph(
      of: [owedSentence, disputedSentence, assessment.monthSentence(language), assessment.askFirst?[language]], language
    )
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
      if figures.debts.contains(where: { $0.isPaidInFull && $0.owesSomething }) {
        return say(isShared ? HeadlineSentence.householdOwesBills : .youOweBills, [.sum: sum])
      }
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
  private var firstSentence: String? {
    if let urgent = assessment.fired.first(where: { $0.check.measure == .urgentMatters }) {
      return say(HeadlineSentence.urgentFirst, [.matters: sanitised(urgent.working[language])])
    }
    guard assessment.verdict == .severity(.notice), assessment.figures.margin != nil else {
      return assessment.lookSentence(language)
    }
    return say(HeadlineSentence.nothingPresses)
  }
}
