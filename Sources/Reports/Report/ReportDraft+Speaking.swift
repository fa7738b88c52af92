import Checks
import Counsel
import Money
import Outlook
import Rules
import Wording

/// What is said to all lenders alike, in the words of whoever calls.
extension ReportDraft {
  /// A sentence as it is spoken: about a debt by whoever owes it, else by one person, or by a household whose debts are in
  /// several names.
  func speak(
    _ sentence: ScriptSentence, of debt: ReportDebt? = nil, _ values: [SentenceBrace: any BraceValue] = [:]
  ) -> String {
    speak(sentence, bySeveral: debt.map { writers(of: $0).count > 1 } ?? isShared, values)
  }

  private func speak(
    _ sentence: ScriptSentence, bySeveral: Bool, _ values: [SentenceBrace: any BraceValue] = [:]
  ) -> String {
    let speakers: [SentenceBrace: ScriptSentence] =
      bySeveral ? [.who: .we, .whose: .our, .whom: .us] : [.who: .i, .whose: .my, .whom: .me]
    var filled = values
    for (brace, speaker) in speakers where sentence.braces.contains(brace) { filled[brace] = pack.text(speaker) }
    return begun(say(sentence, filled))
  }

  func quoted(_ said: String) -> String { "“\(said)”" }

  var opening: String { say(ScriptSentence.begin, [.what: standingSaid]) }

  /// What comes in, what it goes to, what savings are for.
  var standingSaid: String { paragraph(of: [budgetSaid, savingsSaid], language) }

  private var budgetSaid: String {
    let figures = assessment.figures
    let spent = shown(Stated(figures.essentials.low, isEstimate: figures.essentials.isEstimate))
    guard figures.monthlyIncome.low != .zero else {
      return speak(isOfSeveral ? .noIncomeOfHousehold : .noIncome, [.needed: spent])
    }
    let income = shown(Stated(figures.monthlyIncome.low, isEstimate: figures.monthlyIncome.isEstimate))
    return speak(isOfSeveral ? .incomeOfHousehold : .income, [.received: income, .needed: spent])
  }

  private var savingsSaid: String? {
    guard let draw else { return settlement.arrearsFromSavings > .zero ? speak(.savingsToArrears) : nil }
    guard settlement.areOffersNeeded else { return speak(.savingsMakeUp) }
    return speak(
      settlement.savingsPayPriority ? .savingsFillLivingAndFirst : .savingsFillLiving,
      [.span: pack.lasting(draw)])
  }

  /// What each call ends with: what is to stop meanwhile, where something is, and that it is wanted in writing.
  func ending(stopping asked: String?, of debts: [ReportDebt]) -> String {
    say(ScriptSentence.endWith, [.what: paragraph(of: [asked, writingAsked(of: debts)], language)])
  }

  /// That nothing is added while it is kept, and nobody calls.
  func stopWhileKept(of debts: [ReportDebt]) -> String {
    speak(areSpokenOfBySeveral(debts) ? .stopWhileKeptOfSeveral : .stopWhileKept)
  }

  /// Whether several people together owe one of them.
  func areSpokenOfBySeveral(_ debts: [ReportDebt]) -> Bool { debts.contains { writers(of: $0).count > 1 } }

  /// The same where nothing can be paid.
  var stopWhileOnHold: String { speak(.stopWhileOnHold) }

  func writingAsked(of debts: [ReportDebt]) -> String {
    speak(.inWriting, bySeveral: areSpokenOfBySeveral(debts))
  }

  /// nil where nothing has to be said before the sums.
  func toTheOthers(behindThoseFirst speaksFirst: Bool) -> String? {
    guard settlement.basis == .shares, areSeveralShares else {
      return speaksFirst ? say(ScriptSentence.toOthers) : nil
    }
    let isThisMonth = settlement.squeeze == .thisMonth
    let hasFirst = !settlement.priority.isEmpty || settlement.lines.contains { $0.part == .agreed }
    let sentence: ScriptSentence =
      hasFirst
      ? (isThisMonth ? .sharedAfterFirstThisMonth : .sharedAfterFirstEachMonth)
      : (isThisMonth ? .sharedThisMonth : .sharedEachMonth)
    let others = settlement.lines.filter { $0.part == .other }
    let there = shown(others.reduce(.zero) { $0 + $1.sum })
    let later = settlement.isMoreThereLater ? shown(others.reduce(.zero) { $0 + $1.lastingSum }) : nil
    let said =
      later.map { speak(.sharedAfterFirstThenMore, [.sum: there, .later: $0]) } ?? speak(sentence, [.sum: there])
    return speaksFirst ? say(ScriptSentence.toOthersSay, [.what: said]) : quoted(said)
  }

  private var areSeveralShares: Bool {
    settlement.others.count { $0.sum > .zero && !$0.hasItsDue || $0.isOpen } > 1
  }

  var toThoseWithout: String {
    say(ScriptSentence.toThoseWithout, [.what: nothingSaid(of: spokenWith.nothing)])
  }

  func nothingSaid(of debts: [ReportDebt]) -> String {
    let bySeveral = areSpokenOfBySeveral(debts)
    guard draw == nil else {
      return speak(
        settlement.savingsPayPriority ? .nothingSinceLivingCostsAndFirst : .nothingSinceLivingCosts,
        bySeveral: bySeveral)
    }
    let isLasting =
      debts.allSatisfy(\.isPriority)
      || !settlement.isMoreThereLater && (settlement.squeeze == .lasting || settlement.catchUp == .zero)
    return speak(isLasting ? .nothingOfIncome : .nothingUntilMadeUp, bySeveral: bySeveral)
  }
}
