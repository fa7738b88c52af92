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
    [owedSentence, assessment.monthSentence[language], firstSentence].filter { !$0.isEmpty }
      .joined(separator: language == .en ? " " : "")
  }

  /// The same on a handout, whose steps say what cannot wait.
  var whereYouStandInBrief: String {
    guard assessment.hasUrgentMatter else { return whereYouStand }
    return [owedSentence, assessment.monthSentence[language]].filter { !$0.isEmpty }
      .joined(separator: language == .en ? " " : "")
  }

  private var owedSentence: String {
    let figures = assessment.figures
    guard let owed = figures.totalDebt.known else {
      return Text(en: "What you owe in all is not known yet.", zh: "一共欠多少，现在还不清楚。")[language]
    }
    guard owed > .zero else { return "" }
    let sum = shown(Stated(owed, isEstimate: figures.totalDebt.isEstimate))
    let whose = isShared ? "您家" : "您"
    guard let payments = figures.monthlyPayments.known else {
      return Text(
        en: "\(isShared ? "Your household owes" : "You owe") \(sum) in all.", zh: "\(whose)一共欠\(spacedInChinese(sum))。")[
          language]
    }
    guard payments > .zero else {
      return Text(
        en: "\(isShared ? "Your household owes" : "You owe") \(sum) in all; nothing is due each month.",
        zh: "\(whose)一共欠\(spacedInChinese(sum))，每月没有要还的。")[language]
    }
    let monthly = shown(Stated(payments, isEstimate: figures.monthlyPayments.isEstimate))
    guard figures.monthlyPaid.known == payments else {
      return Text(
        en: "\(isShared ? "Your household owes" : "You owe") \(sum) in all, of which \(monthly) is due this month.",
        zh: "\(whose)一共欠\(spacedInChinese(sum))，每月该还\(spacedInChinese(monthly))。")[language]
    }
    return Text(
      en: isShared
        ? "Your household owes \(sum) in all and pays \(monthly) a month."
        : "You owe \(sum) in all and pay \(monthly) a month.",
      zh: "\(whose)一共欠\(spacedInChinese(sum))，每月还\(spacedInChinese(monthly))。")[language]
  }

  /// What comes first of all that stands out.
  private var firstSentence: String {
    if let urgent = assessment.fired.first(where: { $0.check.measure == .urgentMatters }) {
      let matters = sanitised(urgent.working[language])
      return Text(en: "First comes what cannot wait: \(matters).", zh: "先办急事：\(matters)。")[language]
    }
    guard assessment.verdict == .severity(.notice), assessment.figures.margin != nil else {
      return whatStandsOut ?? assessment.lookSentence[language]
    }
    return Text(
      en: "Nothing presses; the steps below are what could be better.", zh: "没有要紧的，下面几步是可以改进的地方。")[language]
  }

  /// The two gravest, other than that the month falls short: the sentence before says so.
  private var whatStandsOut: String? {
    let isShort = assessment.figures.shortfall != nil
    let told = assessment.shownFindings.compactMap(\.mostStriking).filter {
      !(isShort && $0.check.measure == .marginToIncome)
    }
    .prefix(2).map { sanitised(assessment.plainly($0)[language]) }
    guard !told.isEmpty else { return nil }
    return Text(
      en: "What matters most: \(told.joined(separator: ", and ")).", zh: "最要留意的：\(told.joined(separator: "；"))。")[
        language]
  }
}

extension [Finding] {
  /// Of those of one check the highest share.
  fileprivate var mostStriking: Finding? {
    func share(_ finding: Finding) -> Ratio { if case .ratio(let share) = finding.value { share } else { .zero } }
    return self.max { share($0) < share($1) }
  }
}
