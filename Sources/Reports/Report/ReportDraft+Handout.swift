import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// A sheet to take home. On the front what to do today, then this week, what not to do, what to pay first, when to meet
  /// again, and where to be heard; on its back everything else. For someone who is hardly coping, only what to do now and
  /// when to meet again.
  mutating func addHandout() {
    guard !assessment.isHeldBack else {
      note(pack.text(HeadlineSentence.sumsAnotherDay))
      add("today", Text(en: "Now", zh: "现在"), steps.isEmpty ? [] : [.list(stepItems, isNumbered: true)])
      return addNextTime()
    }
    let today = Today(self)
    var calls = CallSheet(self, besides: today)
    let nothing = ReportBlock.paragraph(assessment.nothingToDo[language])
    add("today", today.heading, today.blocks.isEmpty ? [nothing] : today.blocks)
    let before = today.beforeCalls
    let room = linesLeft(onFront: true, besides: before + avoided + payFirst + nextTimeBlocks, after: 0)
    let week = calls.isEmpty ? ticks(besides: today) : calls.side(within: room, isLast: false)
    add("week", isPressed ? Text(en: "This week", zh: "这周") : Text(en: "Then", zh: "然后"), before + week)
    add("avoid", Text(en: "Do not", zh: "不要做"), avoided)
    add("first", Text(en: "Pay in this order", zh: "按这个次序付"), payFirst)
    addNextTime()
    addBack(besides: today, &calls)
  }

  private mutating func addNextTime() { add("review", Text(en: "Next time", zh: "下次"), nextTimeBlocks) }

  private var nextTimeBlocks: [ReportBlock] {
    let told = assessment.isHeldBack ? Set(steps.flatMap(\.advice.facts)) : []
    let heard = supportLines.filter { !told.contains($0.fact.id) }.map { sanitised($0.says[language]) }
    return ([nextTime] + heard).map(ReportBlock.paragraph)
  }

  private mutating func addBack(besides today: Today, _ calls: inout CallSheet) {
    let before = sections.count
    let rest = steps(leftBy: today)
    add(
      "steps", Text(en: "What to do, in this order", zh: "下一步，按这个顺序"),
      rest.isEmpty ? [] : [.list(rest, isNumbered: true)])
    let missing = stillMissing
    let figures = missing.isEmpty ? [] : [ReportBlock.figures(missing)]
    let stand = [.paragraph(whereYouStandInBrief)] + figures
    let due = dueInFullScripts(besides: today.sumDue)
    var lines = turningPoints
    func left(beside lines: [FactInForce]) -> Int {
      linesLeft(onFront: false, besides: stand + self.turnTo(lines) + due, after: before)
    }
    while left(beside: lines) < calls.linesInFull, let last = lines.lastIndex(where: \.isLeftOutFirst) {
      lines.remove(at: last)
    }
    while !lines.isEmpty, left(beside: lines) < calls.linesInBrief { lines.removeLast() }
    let turnTo = turnTo(lines)
    let room = linesLeft(onFront: false, besides: stand + turnTo + due, after: before)
    add(
      "lenders", Text(en: "What to say to whom", zh: "跟谁、怎么说"), calls.side(within: room, isLast: true) + due)
    add("stand", Text(en: "Where you stand", zh: "现在的情况"), stand)
    add("turn-to", Text(en: "Where to turn", zh: "可以找谁"), turnTo)
    beginSide(at: before)
  }

  private func turnTo(_ lines: [FactInForce]) -> [ReportBlock] {
    let items = lines.map { ReportItem(text: sanitised($0.says[language])) }
    return items.isEmpty ? [] : [linesElsewhere, .list(items, isNumbered: false)].compactMap(\.self)
  }

  /// The steps that are not on the front.
  private func steps(leftBy today: Today) -> [ReportItem] {
    today.debt == nil && !today.hasCalls ? [] : stepItems(besides: today)
  }

  /// Without those that only repeat the calls.
  private func stepItems(besides today: Today) -> [ReportItem] {
    let isCalling = today.debt != nil || today.hasCalls
    return stepItems.enumerated().filter { place, _ in
      let repeats = isCalling && steps[place].advice.needs.contains(where: \.isSaidInCalls)
      return !repeats && !today.steps.contains(place)
    }.map(\.element)
  }

  /// The steps after the first, where nobody has to be spoken to.
  private func ticks(besides today: Today) -> [ReportBlock] {
    let rest = today.debt == nil ? stepItems(besides: today) : []
    return rest.isEmpty ? [] : [.ticks(rest)]
  }

  /// Where the household counts in the money of another place than that of the rules.
  private var linesElsewhere: ReportBlock? {
    let pack = assessment.pack
    guard household.currency != pack.currency else { return nil }
    return .paragraph(say(HandoutSentence.linesElsewhere, [.place: pack.place]))
  }

  private var nextTime: String {
    let court = household.situation.urgent?.contains { [.court, .eviction].contains($0) } ?? false
    return say(court ? HandoutSentence.nextTimeCourt : .nextTime, [.day: review.description])
  }

  /// The answers that the sums lack, by name.
  private var stillMissing: [ReportFigure] {
    let figures = assessment.figures
    let sums = [figures.monthlyIncome, figures.essentials, figures.savings, figures.totalDebt, figures.monthlyPayments]
    var seen: Set<String> = []
    let missing = sums.flatMap(\.missing).filter { seen.insert($0).inserted }
    guard !missing.isEmpty else { return [] }
    let names = missing.prefix(mostMissing).map { assessment.shownPath($0, language) }.joined(separator: comma)
    let more = missing.count - mostMissing
    let all = more > 0 ? say(HandoutSentence.someMissing, [.missing: names, .count: more]) : names
    return [figure(Text(en: "Still missing", zh: "还缺"), all)]
  }
}

private let mostMissing = 6

extension FactInForce {
  /// What is said of the credit record can be read another day; a line to ring may be wanted tomorrow.
  fileprivate var isLeftOutFirst: Bool { fact.kind != .hotline && fact.kind != .channel }
}

extension Advice.Need {
  /// A step that needs it says to lenders what the calls say, word for word.
  fileprivate var isSaidInCalls: Bool {
    [.offersLessThanDue, .agreementInReach, .nothingToOffer, .behindWithDue, .priorityToPay]
      .contains(self)
  }
}
