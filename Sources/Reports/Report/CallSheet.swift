import Counsel
import Money
import Outlook
import Rules
import Wording

/// What is said to the lenders after the call of today, in so many lines, with each one's own sum in it and room for the
/// answer: those that come first, who has only to be paid, the others, those who get something from the next month on, those
/// who get nothing. As many on a side of paper as it holds, the others on the next.
struct CallSheet {
  private let draft: ReportDraft
  private let today: ReportDebt?
  /// The figures were written out for the call of today.
  private let isAsToday: Bool
  private let all: [Call]
  private var left: [Call]
  private let count: Int
  private var hasOpened = false
  /// What is said before and behind those of a group.
  private var linesOfGroups: [Group: Int] = [:]

  private enum Group: CaseIterable { case first, paid, others, nextMonth, nothing }

  private struct Call {
    var debt: ReportDebt
    var group: Group
    var linesInFull = 0
    var linesInBrief = 0
  }

  /// - Parameter today: what stands on the page before it.
  init(_ draft: ReportDraft, besides today: Today) {
    (self.draft, self.today, isAsToday) = (draft, today.debt, today.debt != nil && today.isSpoken)
    let (first, paid, others, nothing) = draft.spokenWith
    let later = nothing.filter { draft.laterSaid(to: $0) != nil && draft.agreedNotMet($0) == nil }
    let without = nothing.filter { debt in !later.contains { $0.path == debt.path } }
    let groups: [(Group, [ReportDebt])] = [
      (.first, first), (.paid, paid), (.others, others), (.nextMonth, later), (.nothing, without),
    ]
    all = groups.flatMap { group, debts in debts.map { Call(debt: $0, group: group) } }
      .filter { $0.debt.path != today.debt?.path }
    left = all
    count = left.count
    for place in left.indices {
      left[place].linesInFull = linesOnPaper(text(of: left[place])) + 1
      left[place].linesInBrief = linesOnPaper(briefText(of: left[place]))
    }
    for group in groupsLeft { linesOfGroups[group] = lineCount([lead(group)].compactMap(\.self) + ending(of: group)) }
  }

  var isEmpty: Bool { left.isEmpty }

  /// The lines that those left over take, each with its own words and room for the answer.
  var linesInFull: Int { linesOfEndings + left.reduce(0) { $0 + $1.linesInFull } }

  /// The same to name each with its sum.
  var linesInBrief: Int { linesOfEndings + left.reduce(0) { $0 + $1.linesInBrief } }

  /// What has to find room behind the next of them.
  private var linesInBriefBehindFirst: Int {
    linesInBrief - (left.first?.linesInBrief ?? 0)
  }

  private var linesOfEndings: Int {
    let said = groupsLeft.reduce(0) { $0 + (linesOfGroups[$1] ?? 0) }
    return said == 0 ? 0 : 1 + said
  }

  private func lineCount(_ texts: [String]) -> Int { texts.reduce(0) { $0 + linesOnPaper($1) } }

  private var groupsLeft: [Group] { Group.allCases.filter { group in left.contains { $0.group == group } } }

  /// As many as the lines hold; one of them at least on the first side. On the last those that it does not hold in full are
  /// named with their sums.
  mutating func side(within lines: Int, isLast: Bool) -> [ReportBlock] {
    guard !left.isEmpty else { return [] }
    var room = lines
    var blocks: [ReportBlock] = []
    var hasOne = left.count < count || lines < fewestLines
    while let group = left.first?.group {
      let lead = [hasOpened || group == .paid ? nil : opening, lead(group)].compactMap(\.self)
      let ending = ending(of: group)
      var items: [ReportItem] = []
      while let call = left.first, call.group == group {
        let text = text(of: call)
        let needed = call.linesInFull + (items.isEmpty ? lineCount(lead) : 0)
        guard !hasOne || needed + (isLast ? linesInBriefBehindFirst : lineCount(ending)) <= room else { break }
        (room, hasOne) = (room - needed, true)
        items.append(ReportItem(text: text, blanks: group == .paid ? [] : draft.answerBlanks))
        left.removeFirst()
      }
      guard !items.isEmpty else { break }
      hasOpened = hasOpened || group != .paid
      blocks += lead.map(ReportBlock.paragraph) + [.ticks(items)]
      guard left.first?.group != group else { break }
      room -= lineCount(ending)
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
    var (shown, room): ([String], Int) = ([], room - linesOfEndings)
    for text in left.lazy.map(briefText) {
      room -= linesOnPaper(text)
      guard room >= 0 || shown.count < leastNamed else { break }
      shown.append(text)
    }
    let more = left.count - shown.count
    return [
      .paragraph(draft.say(ScriptSentence.inTheSameWay)),
      .ticks(shown.map { ReportItem(text: $0) }),
      more > 0 ? .paragraph(draft.say(ScriptSentence.moreInStatement, [.count: more])) : nil,
    ].compactMap(\.self) + groupsLeft.flatMap(ending).map { .paragraph($0) }
  }

  private func briefText(of call: Call) -> String {
    paragraph(of: [inBrief(call), draft.standing(of: call.debt)], draft.language)
  }

  private func inBrief(_ call: Call) -> String {
    if call.group == .paid { return labelled(call.debt.nameWithHolder, draft.paidNow(call.debt), draft.language) }
    let (name, sum) = (call.debt.nameWithHolder, draft.spoken(call.debt.offer ?? .zero))
    guard let catchUp = call.debt.catchUp else {
      let later = call.debt.line.fromNextMonth.map(draft.spoken)
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
    let arrears = draft.spoken(catchUp.sum)
    guard call.debt.line.sum > .zero else {
      return draft.say(ScriptSentence.arrearsInBrief, [.lender: name, .arrears: arrears])
    }
    return draft.say(ScriptSentence.monthlyAndArrearsInBrief, [.lender: name, .sum: sum, .arrears: arrears])
  }

  private func text(of call: Call) -> String {
    let debt = call.debt
    let called = said(in: call).map { labelled(debt.nameWithHolder, $0, draft.language) } ?? debt.nameWithHolder
    return paragraph(of: [called, draft.standing(of: debt)], draft.language)
  }

  private func said(in call: Call) -> String? {
    let debt = call.debt
    return switch call.group {
    case .first:
      draft.quoted(
        paragraph(of: [draft.said(to: debt), draft.termAsked(debt), draft.leaveItAsked(debt)], draft.language))
    case .paid: draft.paidNow(debt)
    case .others: draft.words(debt)
    case .nextMonth: draft.laterSaid(to: debt).map(draft.quoted)
    case .nothing: draft.agreedNotMet(debt).map(draft.quoted)
    }
  }

  /// What comes in and goes out, where it was not written out for the call of today.
  private var opening: String {
    guard isAsToday else { return draft.opening }
    let hasLead = left.first.flatMap { lead($0.group) } != nil
    return draft.say(hasLead ? ScriptSentence.beginAsToday : .beginAsTodayThen)
  }

  /// What is said to each of a group besides: to the banks of cards for what they are asked, to all what stops meanwhile.
  private func ending(of group: Group) -> [String] {
    let debts = members(of: group)
    switch group {
    case .first: return [draft.ending(stopping: { _ in nil }, of: debts)].compactMap(\.self)
    case .paid: return [draft.say(ScriptSentence.confirmCleared)]
    case .others:
      return draft.askedOfBanks(besides: today)
        + [draft.ending(stopping: draft.stopWhileKept, of: debts)].compactMap(\.self)
    case .nextMonth, .nothing:
      return [draft.ending(stopping: draft.stopWhileOnHold, of: debts)].compactMap(\.self)
    }
  }

  /// All of a group, on whichever side they stand.
  private func members(of group: Group) -> [ReportDebt] { all.filter { $0.group == group }.map(\.debt) }

  private func lead(_ group: Group) -> String? {
    switch group {
    case .first: draft.say(ScriptSentence.toFirst)
    case .paid: draft.say(ScriptSentence.toBePaid)
    case .others: draft.toTheOthers(behindThoseFirst: !members(of: .first).isEmpty)
    case .nextMonth: members(of: .first).isEmpty ? nil : draft.say(ScriptSentence.toOthers)
    case .nothing: draft.toThoseWithout
    }
  }
}

/// Where what is urgent leaves less than this, all the calls stand overleaf.
private let fewestLines = 6

/// So many are named however little room there is.
private let leastNamed = 4
