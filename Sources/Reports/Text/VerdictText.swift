import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// The findings that a text shows on their own: those that fired and do not follow from a graver one; gravest first, those
  /// of one check and severity together.
  var shownFindings: [[Finding]] {
    let groups = Check.Group.allCases
    let sorted = unfolded.enumerated().sorted { one, other in
      let (left, right) = (one.element, other.element)
      if left.severity != right.severity { return left.severity > right.severity }
      let (leftGroup, rightGroup) = (groups.firstIndex(of: left.check.group), groups.firstIndex(of: right.check.group))
      return (leftGroup ?? 0, one.offset) < (rightGroup ?? 0, other.offset)
    }.map(\.element)
    return sorted.reduce(into: []) { shown, finding in
      if let last = shown.last?.first, last.check.id == finding.check.id, last.severity == finding.severity {
        shown[shown.count - 1].append(finding)
      } else {
        shown.append([finding])
      }
    }
  }

  var isHeldBack: Bool { household.situation.urgent?.contains(.notCoping) ?? false }

  /// Facts in a sentence or two: what this month allows, and what to look at first.
  func verdictSentence(_ language: Language) -> String {
    paragraph(of: [monthSentence(language), askFirst?[language], lookSentence(language)], language)
  }

  /// Debts of which it has to be asked first whether and how much is owed; nil where there are none.
  var askFirst: Text? {
    let asked = settlement.questioned.map(\.debt)
    guard !asked.isEmpty else { return nil }
    let en = asked.map { sanitised(name($0, .en)) }.joined(separator: ", ")
    let zh = asked.map { "“\(sanitised(name($0, .zh)))”" }.joined(separator: "、")
    let lenders = Text(en: en, zh: zh)
    guard othersCanBePaid else { return pack.text(HeadlineSentence.askFirst, [.lenders: lenders]) }
    guard let left = leftWithoutQuestioned, left > .zero else {
      return pack.text(HeadlineSentence.askFirstOthersThere, [.lenders: lenders])
    }
    return pack.text(HeadlineSentence.askFirstAndLeft, [.lenders: lenders, .sum: asSaid(left)])
  }

  /// Whether what is due can be paid, what is left or lacking, and when that changes.
  func monthSentence(_ language: Language) -> String {
    paragraph(of: (thisMonth + GapText.shortAgain(self)).map { $0[language] }, language)
  }

  private var thisMonth: [Text] {
    if figures.totalDebt.known == .zero, figures.monthlyPayments.known == .zero {
      return [pack.text(HeadlineSentence.owesNothing)] + (GapText(self)?.sentences ?? [])
    }
    guard let margin = figures.margin else {
      guard let short = figures.shortfall.map(asSaid) else { return [pack.text(HeadlineSentence.monthNotKnown)] }
      return [pack.text(HeadlineSentence.monthAtLeastShort, [.sum: short])]
    }
    if let gap = GapText(self) { return gap.sentences }
    if isBehind || settlement.missesASumDue { return [monthBehind(margin)] }
    if figures.shortOfDue > .zero {
      let lift = figures.shortOfDue.formatted(in: household.currency)
      return [pack.text(HeadlineSentence.belowWhatIsDue, [.needed: lift, .sum: asSaid(margin)])]
    }
    let met =
      margin == .zero
      ? pack.text(HeadlineSentence.monthJustMet) : pack.text(HeadlineSentence.monthMet, [.sum: asSaid(margin)])
    let later = outlook.leftFromNextMonth.map { pack.text(HeadlineSentence.moreLeftLater, [.sum: asSaid($0)]) }
    let days = daysToMoveAlone.isEmpty ? nil : pack.text(HeadlineSentence.notOnItsDay)
    return [met, days, later].compactMap(\.self)
  }

  /// Where something is behind, what is left is not free.
  private func monthBehind(_ margin: Amount) -> Text {
    if settlement.areOffersNeeded { return arrearsComeFirst ?? pack.text(HeadlineSentence.behindAndTooLittle) }
    if margin > .zero, isOnlyBehindWithQuestioned {
      return pack.text(HeadlineSentence.behindOnWhatIsAsked, [.sum: asSaid(margin)])
    }
    let given = settlement.catchUpFromIncome
    // What is due on a debt that has to be asked about first is not paid.
    let isOfOthers = !settlement.questioned.isEmpty
    let left = isOfOthers ? given + settlement.keptBack + settlement.unassigned : margin
    guard left > .zero else { return pack.text(HeadlineSentence.behindAndNothingLeft) }
    let sentence: HeadlineSentence =
      if !figures.debts.contains(where: { $0.isBehind == true }) {
        settlement.missesASumDue ? .behindAndSomeLeft : .mayBeBehindAndSomeLeft
      } else if isOfOthers {
        given > .zero ? .behindAndSomeLeftOnOthers : .behindAndFree
      } else if given >= left || settlement.missesASumDue {
        .behindAndSomeLeft
      } else if given > .zero {
        .behindAndPartGiven
      } else {
        settlement.keptBack > .zero ? .behindAndKept : .behindAndFree
      }
    return pack.text(
      sentence,
      sentence == .behindAndPartGiven ? [.sum: asSaid(left), .needed: asSaid(given)] : [.sum: asSaid(left)])
  }

  private var isOnlyBehindWithQuestioned: Bool {
    let behind = figures.debts.filter { $0.isBehind == true }
    return !behind.isEmpty && behind.allSatisfy { $0.question != nil } && !settlement.missesASumDue
  }

  /// Why others get less although the month holds all that is due; nil where that is not so.
  private var arrearsComeFirst: Text? {
    let made = settlement.priority.filter { $0.catchUp != nil }
    let sum = settlement.catchUpFromIncome
    guard sum > .zero, !made.isEmpty, settlement.others.contains(where: { !$0.hasItsDue }) else { return nil }
    func names(_ language: Language) -> [String] { made.map { sanitised(name($0.debt, language)) } }
    let lenders = Text(
      en: names(.en).joined(separator: ", "), zh: names(.zh).map { "“\($0)”" }.joined(separator: "、"))
    return pack.text(HeadlineSentence.behindComesFirst, [.sum: asSaid(sum), .lenders: lenders])
  }

  /// A sum that rests on income, living costs and payments.
  private func asSaid(_ sum: Amount) -> Text {
    let stated = Stated(sum, isEstimate: figures.monthlyIncome.isEstimate || figures.monthNeeds.isEstimate)
    return Text(en: stated.formatted(in: household.currency, .en), zh: stated.formatted(in: household.currency, .zh))
  }

  /// In place of steps, where there is none to take.
  var nothingToDo: Text { pack.text(HeadlineSentence.nothingToDo, [.day: looksAgain.description]) }

  /// The two gravest findings, other than what the sentence before says, that the month falls short or that something is
  /// behind, and what is urgent, which has its steps; nil where only those stand out.
  func lookSentence(_ language: Language) -> String? {
    guard !shownFindings.isEmpty else {
      let open = findings.count { $0.outcome == .notEvaluated }
      return open == 0
        ? pack.say(HeadlineSentence.nothingOver, in: language)
        : pack.say(HeadlineSentence.nothingOverSoFar, [.count: open], in: language)
    }
    let isShort = figures.shortfall != nil
    let saysBehind = figures.debts.contains { $0.isBehind == true } && figures.margin != nil && outlook.gap == nil
    let said: [Measure] =
      [.urgentMatters] + (isShort ? [.marginToIncome] : []) + (saysBehind ? [.arrears] : [])
    let told = shownFindings.compactMap(\.mostStriking).filter { !said.contains($0.check.measure) }
      .prefix(2).map { sanitised(plainly($0)[language]) }
    guard let first = told.first else { return nil }
    guard told.count > 1 else { return pack.say(HeadlineSentence.standsOut, [.finding: first], in: language) }
    return pack.say(HeadlineSentence.twoStandOut, [.finding: first, .other: told[1]], in: language)
  }

  /// `19 looked at: 6 over the line, 0 on it, 12 within it, 1 not judged`.
  func counts(_ language: Language) -> String {
    func count(_ outcome: Finding.Outcome) -> Int { findings.count { $0.outcome == outcome } }
    return pack.say(
      HeadlineSentence.counts,
      [
        .count: findings.count, .over: count(.fired), .on: count(.onTheLine), .within: count(.clear),
        .open: count(.notEvaluated),
      ], in: language)
  }
}

extension [Finding] {
  /// Of those of one check the highest share.
  fileprivate var mostStriking: Finding? {
    func share(_ finding: Finding) -> Ratio { if case .ratio(let share) = finding.value { share } else { .zero } }
    return self.max { share($0) < share($1) }
  }
}
