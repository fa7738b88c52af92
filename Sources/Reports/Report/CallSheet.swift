import Counsel
import Outlook
import Wording

/// What is said to the lenders after the call of today, in so many lines, with each one's own sum in it and room for the
/// answer: those that come first, the others, those who get nothing now. As many on a side of paper as it holds, the others
/// on the next.
struct CallSheet {
  private let draft: ReportDraft
  private let isAsToday: Bool
  private var left: [Call]
  private let count: Int

  private enum Group { case first, others, nothing }

  private struct Call {
    var debt: ReportDebt
    var group: Group
  }

  /// - Parameter today: whoever is rung today: the words for that call stand elsewhere.
  init(_ draft: ReportDraft, besides today: ReportDebt?) {
    self.draft = draft
    isAsToday = today != nil
    let (first, others, nothing) = draft.spokenWith
    let all =
      first.map { Call(debt: $0, group: .first) } + others.map { Call(debt: $0, group: .others) }
      + nothing.map { Call(debt: $0, group: .nothing) }
    left = all.filter { $0.debt.path != today?.path }
    count = left.count
  }

  var isEmpty: Bool { left.isEmpty }

  /// As many as the lines hold; one of them at least on the first side.
  mutating func side(within lines: Int, isLast: Bool) -> [ReportBlock] {
    guard !left.isEmpty else { return [] }
    let (opening, ending) = (self.opening, self.ending)
    var room = lines - linesOnPaper(opening[draft.language]) - linesOnPaper(ending[draft.language])
    var blocks: [ReportBlock] = left.count == count ? [.paragraph(opening[draft.language])] : []
    var hasOne = left.count < count
    while let group = left.first?.group {
      let lead = lead(group)?[draft.language]
      room -= lead.map(linesOnPaper) ?? 0
      var items: [ReportItem] = []
      while let call = left.first, call.group == group {
        let text = text(of: call)
        let needed = linesOnPaper(text) + 1
        guard !hasOne || needed <= room else { break }
        (room, hasOne) = (room - needed, true)
        items.append(ReportItem(text: text, blanks: draft.answerBlanks))
        left.removeFirst()
      }
      guard !items.isEmpty else { break }
      blocks += [lead.map(ReportBlock.paragraph), .ticks(items)].compactMap(\.self)
      if left.first?.group == group { break }
    }
    return blocks + after(isLast: isLast, ending)
  }

  private func after(isLast: Bool, _ ending: Text) -> [ReportBlock] {
    let more = left.count
    let rest =
      isLast
      ? Text(en: "\(more) more: as in the financial statement, in the same way.", zh: "另外 \(more) 笔：照家庭财务状况表上的数，一样地说。")
      : Text(en: "\(more) more overleaf.", zh: "另外 \(more) 家在背面。")
    let texts = (more > 0 ? [rest] : []) + (more == 0 || isLast ? [ending] : [])
    return texts.map { .paragraph($0[draft.language]) }
  }

  private func text(of call: Call) -> String {
    let debt = call.debt
    let said =
      call.group == .nothing
      ? draft.agreedNotMet(debt, Text(same: "")).map(draft.quoted) : draft.words(debt)
    let words = said.map { Text(en: ": ", zh: "：")[draft.language] + $0[draft.language] } ?? ""
    return debt.name + words + (draft.standing(of: debt).map { (draft.language == .en ? " " : "") + $0 } ?? "")
  }

  /// The figures were written out for the call of today.
  private var opening: Text {
    guard isAsToday else { return draft.opening }
    let begin = Text(en: "Begin each as today: what comes in, what living costs.", zh: "开头和今天一样，先说收入和必要开支")
    return left.first.flatMap { lead($0.group) } == nil
      ? Text(en: "\(begin.en) Then:", zh: "\(begin.zh)，再说：") : Text(en: begin.en, zh: "\(begin.zh)。")
  }

  /// Whoever gets all that is due has nothing to stop.
  private var ending: Text {
    let (_, others, nothing) = draft.spokenWith
    return (others + nothing).isEmpty ? draft.writingAskedLast : draft.ending
  }

  private func lead(_ group: Group) -> Text? {
    switch group {
    case .first: Text(en: "To those that come first:", zh: "要先保住的：")
    case .others: draft.toTheOthers(behindThoseFirst: draft.spokenWith.first.count > (isAsToday ? 1 : 0))
    case .nothing: draft.toThoseWithout
    }
  }
}
