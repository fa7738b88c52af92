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
    let spent = spoken(Stated(figures.essentials.low, isEstimate: figures.essentials.isEstimate))
    guard figures.monthlyIncome.low != .zero else {
      return speak(isOfSeveral ? .noIncomeOfHousehold : .noIncome, [.needed: spent])
    }
    let income = spoken(Stated(figures.monthlyIncome.low, isEstimate: figures.monthlyIncome.isEstimate))
    return speak(isOfSeveral ? .incomeOfHousehold : .income, [.received: income, .needed: spent])
  }

  /// What comes in and goes out, in a letter; nil while either is not known.
  var budgetWritten: String? {
    let isKnown = assessment.figures.monthlyIncome.known != nil && assessment.figures.essentials.known != nil
    return isKnown ? budgetSaid : nil
  }

  private var savingsSaid: String? {
    guard let draw else { return settlement.arrearsFromSavings > .zero ? speak(.savingsToArrears) : nil }
    guard settlement.areOffersNeeded else { return speak(.savingsMakeUp) }
    let sentence: ScriptSentence =
      switch settlement.drawUse {
      case .livingCosts, nil: .savingsFillLiving
      case .priority: .savingsFillFirst
      case .livingCostsAndPriority: .savingsFillLivingAndFirst
      }
    return speak(sentence, [.span: pack.lasting(draw)])
  }

  /// What each call ends with: what is to stop meanwhile, where something is, and that it is wanted in writing. Family is
  /// asked for neither: nil where no other is among them.
  func ending(stopping asked: ([ReportDebt]) -> String?, of debts: [ReportDebt]) -> String? {
    let (family, lenders) = (debts.filter(\.isOfFamily), debts.filter { !$0.isOfFamily })
    guard !lenders.isEmpty else { return nil }
    let what = paragraph(of: [asked(lenders), writingAsked(of: lenders)], language)
    guard family.isEmpty else {
      return say(ScriptSentence.endWithBut, [.lenders: apart(someOf(family.map(\.name))), .what: what])
    }
    return say(lenders.count > 1 ? ScriptSentence.endWith : .endWithOne, [.what: what])
  }

  /// That nothing is added while it is kept, and, of those with whom something is behind, that nobody calls; nil where all get
  /// what is due.
  func stopWhileKept(of debts: [ReportDebt]) -> String? {
    guard debts.contains(where: { !$0.isPaidInFullByOffer }) else { return nil }
    let bySeveral = areSpokenOfBySeveral(debts)
    guard debts.contains(where: \.isBehind) else {
      return speak(bySeveral ? .stopInterestWhileKeptOfSeveral : .stopInterestWhileKept)
    }
    return speak(bySeveral ? .stopWhileKeptOfSeveral : .stopWhileKept)
  }

  /// Whether several people together owe one of them.
  func areSpokenOfBySeveral(_ debts: [ReportDebt]) -> Bool { debts.contains { writers(of: $0).count > 1 } }

  /// The same where nothing can be paid.
  func stopWhileOnHold(of debts: [ReportDebt]) -> String {
    speak(debts.contains(where: \.isBehind) ? .stopWhileOnHold : .stopInterestWhileOnHold)
  }

  func writingAsked(of debts: [ReportDebt]) -> String {
    speak(.inWriting, bySeveral: areSpokenOfBySeveral(debts))
  }

  /// nil where nothing has to be said before the sums.
  func toTheOthers(behindThoseFirst speaksFirst: Bool) -> String? {
    guard settlement.basis == .shares, areSeveralShares else {
      return speaksFirst ? say(ScriptSentence.toOthers) : nil
    }
    let said = sharedSaid
    return speaksFirst ? say(ScriptSentence.toOthersSay, [.what: said]) : quoted(said)
  }

  /// What is there for those that get a share by what is owed, behind those that are paid before them, by their names.
  private var sharedSaid: String {
    let sharing = settlement.sharers
    let shared = Set(sharing.map(\.id))
    let before = ranked(reportDebts).filter { debt in
      let isPaid = debt.line.isSettled && (debt.line.sum > .zero || debt.catchUp != nil)
      return isPaid && !shared.contains(debt.line.id)
    }
    var values: [SentenceBrace: any BraceValue] = [.sum: spoken(sharing.reduce(.zero) { $0 + $1.sum })]
    if !before.isEmpty { values[.lenders] = apart(someOf(before.map(\.name))) }
    let isThisMonth = settlement.squeeze == .thisMonth
    guard before.isEmpty else { return speak(isThisMonth ? .sharedAfterThemThisMonth : .sharedAfterThem, values) }
    return speak(isThisMonth ? .sharedThisMonth : .sharedEachMonth, values)
  }

  /// A name in Latin letters stands apart from the Chinese around it.
  private func apart(_ names: String) -> String {
    let isLatin = names.first.map { $0.isASCII } ?? false
    return language == .zh && isLatin ? " " + names : names
  }

  /// The first of them, and how many more there are: many names would fill the page.
  func someOf(_ names: [String]) -> String {
    let shown = names.prefix(mostNames).joined(separator: comma)
    let more = names.count - mostNames
    return more > 0 ? say(ScriptSentence.someOfThem, [.lenders: shown, .count: more]) : shown
  }

  /// What shares come to is said where they stay what they are.
  private var areSeveralShares: Bool {
    settlement.sharers.count > 1 && !settlement.isMoreThereLater
  }

  var toThoseWithout: String {
    say(ScriptSentence.toThoseWithout, [.what: nothingSaid(of: spokenWith.nothing.filter { laterSaid(to: $0) == nil })])
  }

  func nothingSaid(of debts: [ReportDebt]) -> String {
    let bySeveral = areSpokenOfBySeveral(debts)
    if draw != nil {
      let sentence: ScriptSentence =
        switch settlement.drawUse {
        case .livingCosts, nil: .nothingSinceLivingCosts
        case .priority: .nothingSinceFirst
        case .livingCostsAndPriority: .nothingSinceLivingCostsAndFirst
        }
      return speak(sentence, bySeveral: bySeveral)
    }
    let isLasting =
      debts.allSatisfy(\.isPriority)
      || !settlement.isMoreThereLater && (settlement.squeeze == .lasting || settlement.catchUp == .zero)
    return speak(isLasting ? .nothingOfIncome : .nothingUntilMadeUp, bySeveral: bySeveral)
  }
}

private let mostNames = 4
