import Counsel
import Money
import Outlook
import Rules
import Wording

/// What is said to the lenders after the call of today, in so many lines, with each one's own sum in it and room for the
/// answer: those that come first, the others, those who get nothing now. As many on a side of paper as it holds, the others
/// on the next.
struct CallSheet {
  private let draft: ReportDraft
  private let today: ReportDebt?
  private var isAsToday: Bool { today != nil }
  private var left: [Call]
  private let count: Int

  private enum Group: CaseIterable { case first, others, nothing }

  private struct Call {
    var debt: ReportDebt
    var group: Group
  }

  /// - Parameter today: whoever is rung today: the words for that call stand elsewhere.
  init(_ draft: ReportDraft, besides today: ReportDebt?) {
    self.draft = draft
    self.today = today
    let (first, others, nothing) = draft.spokenWith
    let all =
      first.map { Call(debt: $0, group: .first) } + others.map { Call(debt: $0, group: .others) }
      + nothing.map { Call(debt: $0, group: .nothing) }
    left = all.filter { $0.debt.path != today?.path }
    count = left.count
  }

  var isEmpty: Bool { left.isEmpty }

  /// The lines that it takes to name each with its sum.
  var linesInBrief: Int { left.isEmpty ? 0 : left.count + linesOfEnding }

  /// As many as the lines hold; one of them at least on the first side. On the last those that it does not hold in full are
  /// named with their sums.
  mutating func side(within lines: Int, isLast: Bool) -> [ReportBlock] {
    guard !left.isEmpty else { return [] }
    let opening = self.opening
    var room = lines - linesOnPaper(opening)
    var blocks: [ReportBlock] = left.count == count ? [.paragraph(opening)] : []
    var hasOne = left.count < count || lines < fewestLines
    while let group = left.first?.group {
      let (lead, ending) = (lead(group), ending(of: group))
      room -= ([lead].compactMap(\.self) + ending).reduce(0) { $0 + linesOnPaper($1) }
      var items: [ReportItem] = []
      while let call = left.first, call.group == group {
        let text = text(of: call)
        let needed = linesOnPaper(text) + 1
        guard !hasOne || needed <= room - (isLast ? left.count - 1 : 0) else { break }
        (room, hasOne) = (room - needed, true)
        items.append(ReportItem(text: text, blanks: draft.answerBlanks))
        left.removeFirst()
      }
      guard !items.isEmpty else { break }
      blocks += [lead.map(ReportBlock.paragraph), .ticks(items)].compactMap(\.self)
      guard left.first?.group != group else { break }
      blocks += ending.map { .paragraph($0) }
    }
    if left.count == count, !isLast { return overleaf }
    return blocks + (isLast ? named(within: room) : overleaf)
  }

  private var overleaf: [ReportBlock] {
    left.isEmpty ? [] : [.paragraph(draft.say(ScriptSentence.moreOverleaf, [.count: left.count]))]
  }

  /// Those left over, by name and sum; how many more there are.
  private func named(within room: Int) -> [ReportBlock] {
    guard !left.isEmpty else { return [] }
    let shown = left.prefix(max(leastNamed, room - linesOfEnding))
    let more = left.count - shown.count
    let groups = Group.allCases.filter { group in left.contains { $0.group == group } }
    return [
      .paragraph(draft.say(ScriptSentence.inTheSameWay)),
      .ticks(shown.map { ReportItem(text: inBrief($0)) }),
      more > 0 ? .paragraph(draft.say(ScriptSentence.moreInStatement, [.count: more])) : nil,
    ].compactMap(\.self) + groups.flatMap(ending).map { .paragraph($0) }
  }

  private func inBrief(_ call: Call) -> String {
    let (name, sum) = (call.debt.nameWithHolder, draft.shown(call.debt.offer ?? .zero))
    guard let catchUp = call.debt.catchUp else {
      let later = call.debt.line.later.map(draft.shown)
      guard call.debt.line.sum > .zero else {
        return later.map { draft.say(ScriptSentence.nothingThenMoreInBrief, [.lender: name, .later: $0]) }
          ?? draft.say(ScriptSentence.nothingInBrief, [.lender: name])
      }
      if let later {
        return draft.say(ScriptSentence.thenMoreInBrief, [.lender: name, .sum: sum, .later: later])
      }
      let isOnce = draft.settlement.squeeze == .thisMonth && !call.debt.isPaidInFullByOffer
      return draft.say(
        isOnce ? ScriptSentence.thisMonthInBrief : .monthlyInBrief, [.lender: name, .sum: sum])
    }
    let arrears = draft.shown(catchUp.sum)
    guard call.debt.line.sum > .zero else {
      return draft.say(ScriptSentence.arrearsInBrief, [.lender: name, .arrears: arrears])
    }
    return draft.say(ScriptSentence.monthlyAndArrearsInBrief, [.lender: name, .sum: sum, .arrears: arrears])
  }

  private func text(of call: Call) -> String {
    let debt = call.debt
    let said =
      call.group == .nothing
      ? (draft.agreedNotMet(debt) ?? draft.laterSaid(to: debt)).map(draft.quoted) : draft.words(debt)
    let called = said.map { labelled(debt.nameWithHolder, $0, draft.language) } ?? debt.nameWithHolder
    return paragraph(of: [called, draft.standing(of: debt)], draft.language)
  }

  /// The figures were written out for the call of today.
  private var opening: String {
    guard isAsToday else { return draft.opening }
    let hasLead = left.first.flatMap { lead($0.group) } != nil
    return draft.say(hasLead ? ScriptSentence.beginAsToday : .beginAsTodayThen)
  }

  /// What is said to each of a group besides: to the banks of cards for what they are asked, to all what stops meanwhile.
  private func ending(of group: Group) -> [String] {
    switch group {
    case .first: [draft.ending(stopping: nil, of: draft.spokenWith.first)]
    case .others:
      draft.askedOfBanks(besides: today)
        + [
          draft.ending(
            stopping: hasLess ? draft.stopWhileKept(of: draft.spokenWith.others) : nil, of: draft.spokenWith.others)
        ]
    case .nothing: [draft.ending(stopping: draft.stopWhileOnHold, of: draft.spokenWith.nothing)]
    }
  }

  /// Whoever gets all that is due has nothing to stop.
  private var hasLess: Bool { draft.spokenWith.others.contains { !$0.isPaidInFullByOffer } }

  private func lead(_ group: Group) -> String? {
    switch group {
    case .first: draft.say(ScriptSentence.toFirst)
    case .others: draft.toTheOthers(behindThoseFirst: draft.spokenWith.first.count > (isAsToday ? 1 : 0))
    case .nothing: draft.toThoseWithout
    }
  }
}

/// Where what is urgent leaves less than this, all the calls stand overleaf.
private let fewestLines = 6

/// So many are named however little room there is.
private let leastNamed = 4

/// What the last of them ends with.
private let linesOfEnding = 3
