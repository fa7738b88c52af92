import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The one thing to do today: the first call word for word, with what has to be looked at before anybody is rung. What is
/// urgent comes before it, all of it; where nobody has to be rung, the first step, with the words for a sum that falls due.
struct Today {
  /// Whoever is rung; nil where steps are to be taken.
  let debt: ReportDebt?
  /// Whether others are to be spoken to after it.
  let hasCalls: Bool
  let heading: Text
  let blocks: [ReportBlock]
  /// The steps that stand whole on the front, by their places.
  let steps: [Int]
  /// Whether the words of a call were said, figures and all.
  let isSpoken: Bool
  /// What comes before the calls of the week.
  let beforeCalls: [ReportBlock]
  /// The sum due for which the words stand here.
  let sumDue: SumDue?

  init(_ draft: ReportDraft) {
    let (first, paid, others, nothing) = draft.spokenWith
    // What comes first and gets nothing is rung before anybody else, but for what is lost on a nearer day.
    let all =
      draft.soonestLostFirst(nothing.filter(\.isPriority) + first) + paid + others
      + nothing.filter { !$0.isPriority }
    if draft.steps.contains(where: { $0.advice.stage == .urgent }) {
      self.init(urgent: draft, calling: draft.aboutToBeLost(among: first + nothing), hasCalls: all.count)
    } else if let debt = all.first {
      self.init(calling: debt, for: draft, hasCalls: all.count > 1)
    } else {
      self.init(firstStepOf: draft)
    }
  }

  private init(calling debt: ReportDebt, for draft: ReportDraft, hasCalls: Bool) {
    (self.debt, self.hasCalls, sumDue) = (debt, hasCalls, nil)
    isSpoken = !draft.isOnlyPaid(debt)
    heading =
      isSpoken
      ? Text(en: "Today only this: \(debt.nameWithHolder)", zh: "今天只做这一件：去谈“\(debt.nameWithHolder)”这一笔")
      : Text(en: "Today only this: pay \(debt.nameWithHolder)", zh: "今天只做这一件：付“\(debt.nameWithHolder)”这一笔")
    (steps, beforeCalls) = (draft.stepsBeforeCalls.filter { !draft.hasBrief($0) }, [])
    let call = isSpoken ? draft.callBlocks(to: debt) : draft.paymentBlocks(to: debt)
    blocks = call + draft.beforeRinging
  }

  private init(urgent draft: ReportDraft, calling debt: ReportDebt?, hasCalls count: Int) {
    let urgent = draft.steps.indices.filter { draft.steps[$0].advice.stage == .urgent }
    (self.debt, sumDue, isSpoken) = (debt, nil, debt != nil)
    hasCalls = count > (debt == nil ? 0 : 1)
    beforeCalls = count > 0 ? draft.beforeRinging : []
    steps = urgent + draft.stepsBeforeCalls.filter { !draft.hasBrief($0) }
    heading =
      urgent.count > 1
      ? Text(en: "Today, before anything else", zh: "今天先办这些") : Text(en: "Today only this", zh: "今天只做这一件")
    let items = urgent.map { draft.stepItems[$0] }
    blocks =
      [.list(items, isNumbered: items.count > 1)] + (debt.map { draft.callBlocks(to: $0, isNamed: true) } ?? [])
  }

  private init(firstStepOf draft: ReportDraft) {
    (debt, hasCalls, isSpoken) = (nil, false, false)
    let before = draft.stepsBeforeCalls.filter { $0 > 0 }
    beforeCalls = draft.blocks(ofSteps: before)
    steps = draft.steps.isEmpty ? [] : [0] + before
    let isAboutASum = draft.steps.first?.advice.needs.contains { $0 == .sumDueIsLacking || $0 == .sumWasDue } ?? false
    sumDue = isAboutASum ? draft.settlement.sumsDue.first(where: \.isLacking) : nil
    heading =
      draft.isPressed || sumDue != nil
      ? Text(en: "Today only this", zh: "今天只做这一件")
      : draft.steps.isEmpty ? Text(en: "Now", zh: "现在") : Text(en: "First this", zh: "先做这一件")
    let list = draft.stepItems.first.map { [ReportBlock.list([$0], isNumbered: false)] } ?? []
    blocks = list + (sumDue.map { draft.script(for: $0) } ?? [])
  }
}

extension ReportDraft {
  /// Whether anything presses: something cannot wait, a lender has to be rung, the month falls short.
  var isPressed: Bool { needsLenders || assessment.hasUrgentMatter || assessment.figures.shortfall != nil }

  /// What has to be looked at before anybody is rung.
  fileprivate var stepsBeforeCalls: [Int] {
    steps.indices.filter { steps[$0].advice.stage == .beforeCalls }
  }

  fileprivate func blocks(ofSteps places: [Int]) -> [ReportBlock] {
    places.map { .paragraph(sanitised(steps[$0].text[language])) }
  }

  /// What has to be looked at before anybody is rung, each in a line: what takes more stands among the steps overleaf.
  fileprivate var beforeRinging: [ReportBlock] {
    let items = stepsBeforeCalls.map { ReportItem(text: sanitised(steps[$0].brief[language])) }
    return items.isEmpty
      ? [] : [.paragraph(say(ScriptSentence.beforeRinging)), .list(items, isNumbered: false)]
  }

  fileprivate func hasBrief(_ place: Int) -> Bool { steps[place].brief != steps[place].text }

  /// The first of those that come first whose loss is what is urgent.
  fileprivate func aboutToBeLost(among debts: [ReportDebt]) -> ReportDebt? {
    debts.first(where: isAboutToBeLost)
  }

  /// What is paid, and what is asked for after that.
  fileprivate func paymentBlocks(to debt: ReportDebt) -> [ReportBlock] {
    [
      .paragraph(paragraph(of: [paidNow(debt), say(ScriptSentence.confirmCleared)], language)),
      .blanks([Text(en: "Paid on", zh: "付款日期")[language]]),
    ]
  }

  /// Where to ring, the words, room for the answer.
  fileprivate func callBlocks(to debt: ReportDebt, isNamed: Bool = false) -> [ReportBlock] {
    let how = howToReach(debt)
    return [
      .paragraph(isNamed ? labelled(debt.nameWithHolder, how, language) : how), .paragraph(call(to: debt)),
      asksForAgreement(debt) ? .paragraph(say(OfferSentence.agreementsCost)) : nil, .blanks(answerBlanks),
    ].compactMap(\.self)
  }

  /// A card's bank is asked for instalments: what that costs stands beside it, not to be said.
  private func asksForAgreement(_ debt: ReportDebt) -> Bool {
    agreement(on: debt)?.fits == true && termAsked(debt) != nil
  }

  /// Where the number stands.
  fileprivate func howToReach(_ debt: ReportDebt) -> String {
    switch (debt.kind, debt.consequence) {
    case ("family", _), ("private", _): say(ScriptSentence.tellThem)
    case ("card", _): say(ScriptSentence.ringCard)
    case (_, .home), (_, .power), (_, .law), (_, .court): say(ScriptSentence.ringPaper)
    default: say(ScriptSentence.ringContract)
    }
  }

  /// The whole call: what comes in and goes out, the sum, the term, what is asked beside it.
  fileprivate func call(to debt: ReportDebt) -> String {
    let isNothing = debt.line.sum == .zero && debt.catchUp == nil
    let sum =
      isNothing
      ? agreedNotMet(debt) ?? laterSaid(to: debt) ?? nothingSaid(of: [debt]) : said(to: debt)
    let isAgreed = debt.line.debt.agreement != nil
    let asked = [
      standingSaid, sum, isNothing || isAgreed ? nil : termAsked(debt), leaveItAsked(debt),
      isAgreed ? nil : stopAsked(of: debt, isNothing), debt.isOfFamily ? nil : writingAsked(of: [debt]),
    ]
    return quoted(paragraph(of: asked, language))
  }

  /// That interest and calls stop, of a lender that costs money only and gets less than is due.
  private func stopAsked(of debt: ReportDebt, _ isNothing: Bool) -> String? {
    guard !debt.isPriority, !debt.isOfFamily else { return nil }
    return isNothing ? stopWhileOnHold(of: [debt]) : stopWhileKept(of: [debt])
  }

  /// That what is needed to earn is not taken.
  func leaveItAsked(_ debt: ReportDebt) -> String? {
    guard debt.consequence == .tools, debt.isBehind || !debt.isPaidInFullByOffer else { return nil }
    return speak(.leaveIt, of: debt)
  }

  /// How long: for a card by the agreement that its bank may make, with the two things that it asks for.
  func termAsked(_ debt: ReportDebt) -> String? {
    guard !debt.isPaidInFullByOffer, settlement.squeeze == .lasting else { return nil }
    guard !debt.isPriority else {
      return debt.hasATerm && !debt.line.isWholeLater && savingsEnd(for: debt) == nil
        ? speak(.longerTermOrInterest, of: debt) : nil
    }
    guard let agreement = agreement(on: debt) else {
      return debt.kind == "card" ? nil : speak(.longerTerm, of: debt)
    }
    let bySeveral = areSpokenOfBySeveral([debt])
    guard agreement.fits else { return speak(bySeveral ? .whatElseOfSeveral : .whatElse) }
    return speak(
      bySeveral ? .instalmentAgreementOfSeveral : .instalmentAgreement, [.months: agreement.mostMonths])
  }

  /// What the banks of cards that get less than is due are asked for, and why: each request with those that it is for.
  /// - Parameter today: whoever is rung today: it stands in that call.
  func askedOfBanks(besides today: ReportDebt?) -> [String] {
    let cards = spokenWith.others.filter { debt in
      debt.kind == "card" && debt.path != today?.path && debt.line.debt.agreement == nil
    }
    var asked: [(request: String, names: [String])] = []
    for card in cards {
      guard let request = termAsked(card) else { continue }
      if let place = asked.firstIndex(where: { $0.request == request }) {
        asked[place].names.append(card.name)
      } else {
        asked.append((request, [card.name]))
      }
    }
    let said = asked.map { say(ScriptSentence.toBanksAlso, [.lenders: someOf($0.names), .what: $0.request]) }
    let isToldToday = today.map(asksForAgreement) ?? false
    return said + (!isToldToday && cards.contains(where: asksForAgreement) ? [say(OfferSentence.agreementsCost)] : [])
  }
}
