import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// The one thing to do today: the first call word for word, with what has to be looked at before anybody is rung; or where something urgent comes before any lender, and where
/// nobody has to be rung, the first step.
struct Today {
  /// Whoever is rung; nil where a step is to be taken.
  let debt: ReportDebt?
  /// Whether others are to be spoken to after it.
  let hasCalls: Bool
  let heading: Text
  let blocks: [ReportBlock]
  /// The steps that stand on the front, by their places.
  let steps: [Int]
  /// Those of them that come before the calls of the week.
  let beforeCalls: [Int]

  init(_ draft: ReportDraft) {
    let (first, others, nothing) = draft.spokenWith
    let all = first + others + nothing
    guard !draft.assessment.hasUrgentMatter, let debt = all.first else {
      (self.debt, hasCalls) = (nil, !all.isEmpty)
      heading = Text(en: "Today only this", zh: "今天只做这一件")
      beforeCalls = draft.stepsBeforeCalls.filter { $0 > 0 }
      steps = draft.steps.isEmpty ? [] : [0] + beforeCalls
      blocks = draft.stepItems.first.map { [.list([$0], isNumbered: false)] } ?? []
      return
    }
    (self.debt, hasCalls) = (debt, all.count > 1)
    heading = Text(en: "Today only this: \(debt.name)", zh: "今天只做这一件：去谈“\(debt.name)”这一笔")
    (steps, beforeCalls) = (draft.stepsBeforeCalls, [])
    let before = draft.blocks(ofSteps: steps)
    blocks =
      before + [
        .paragraph(draft.howToReach(debt)[draft.language]), .paragraph(draft.call(to: debt)[draft.language]),
        .blanks(draft.answerBlanks),
      ]
  }
}

extension ReportDraft {
  /// What has to be looked at before anybody is rung.
  fileprivate var stepsBeforeCalls: [Int] {
    steps.indices.filter { steps[$0].advice.stage == .beforeCalls }
  }

  func blocks(ofSteps places: [Int]) -> [ReportBlock] {
    places.map { .paragraph(sanitised(steps[$0].text[language])) }
  }

  /// Where the number stands.
  fileprivate func howToReach(_ debt: ReportDebt) -> Text {
    switch (debt.kind, debt.consequence) {
    case ("family", _), ("private", _): Text(en: "Tell them, in these words or your own:", zh: "当面说，或打电话说，照着念也行：")
    case ("card", _): Text(en: "Ring the number on the back of the card and read this out:", zh: "打卡背面的电话，照着念：")
    case (_, .home), (_, .power), (_, .law), (_, .court):
      Text(
        en: "Ring the number in the contract, on the bill or on the paper, and read this out:", zh: "打合同、账单或文书上的电话，照着念："
      )
    default:
      Text(
        en: "Ring the number in the contract or in its own app, and read this out:", zh: "打合同上、或它自己 App 里的电话，照着念：")
    }
  }

  /// The whole call: what comes in and goes out, the sum, the term, what is asked beside it.
  fileprivate func call(to debt: ReportDebt) -> Text {
    let isNothing = debt.line.sum == .zero && debt.catchUp == nil
    let sum = isNothing ? agreedNotMet(debt, Text(same: "")) ?? nothingSaid : said(to: debt)
    let isAgreed = debt.line.debt.agreement != nil
    let asked = [
      standingSaid, sum, isNothing || isAgreed ? nil : termAsked(debt), isLess(debt) && !isAgreed ? stopAsked : nil,
      writingAsked,
    ]
    let parts = asked.compactMap(\.self)
    return quoted(Text(en: parts.map(\.en).joined(separator: " "), zh: parts.map(\.zh).joined()))
  }

  /// It costs money only, and gets less than is due.
  fileprivate func isLess(_ debt: ReportDebt) -> Bool { !debt.isPaidInFullByOffer && !debt.isPriority }

  /// How long: for a card by the agreement that its bank may make, with the two things that it asks for.
  fileprivate func termAsked(_ debt: ReportDebt) -> Text? {
    guard !debt.isPaidInFullByOffer, !debt.isPriority, settlement.squeeze == .lasting else { return nil }
    guard let agreement = agreements.first(where: { $0.path == debt.path }) else {
      return debt.kind == "card"
        ? nil : Text(en: "Can the term be longer, so that this is enough?", zh: "能不能把期限拉长，每月就还这么多？")
    }
    let willing = isShared ? "We are willing to repay, and cannot" : "I am willing to repay, and cannot"
    guard agreement.fits else {
      return Text(
        en: "\(willing) as it was agreed. What else can you do?",
        zh: "\(who.zh)愿意还，只是按原来的还不起。还有什么办法，请告诉\(who.zh)。")
    }
    return Text(
      en: """
        \(willing) as it was agreed: \(who.en) ask for an individual instalment agreement over at most \
        \(agreement.mostMonths) months.
        """,
      zh: "\(who.zh)愿意还，只是按原来的还不起，想申请个性化分期，最长 \(agreement.mostMonths) 期。")
  }
}
