import Money
import Outlook
import Wording

extension Bench {
  /// Cards and online loans of each person; those with nothing drawn count.
  func creditLines() -> [Judgement] {
    forEachHolder { debts in
      let count = figures.totals == nil ? countOfLines(in: debts, open: figures.openLists) : figures.creditLines
      let used = countOfLinesInUse(in: debts)
      var judgement = counted(count, noun: CountedNoun(one: "line", many: "lines", measureWord: "笔"))
      let total = judgement.working
      judgement.working = Working { [self] language in
        let (lines, inUse) = (total[language], shown(used, language))
        return Text(en: "\(lines); \(inUse) in use", zh: "\(lines)；\(inUse) 笔有欠款")[language]
      }
      if let line = check.threshold?.ratio, Ratio(Int128(used.low), 1) > line {
        judgement.conditions.insert(.inUseToo)
      }
      return judgement
    }
  }

  /// Cards and online loans that owe something.
  func linesInUse() -> [Judgement] {
    forEachHolder {
      counted(
        countOfLinesInUse(in: $0),
        noun: CountedNoun(one: "line in use", many: "lines in use", measureWord: "笔", rest: "有欠款"))
    }
  }

  func cardsHeld() -> [Judgement] {
    forEachHolder {
      counted(
        figures.totals == nil ? countOfCards(in: $0, open: figures.openLists) : figures.cards,
        noun: CountedNoun(one: "card", many: "cards", measureWord: "张", rest: "卡"))
    }
  }

  /// Cards above the mark, of each person. Cards that share a limit are one.
  func heavilyUsedCards() -> [Judgement] {
    let mark = (check.heavyFrom ?? .percent(.percent(70))).ratio
    let limits = figures.cardLimits(of: household)
    return figures.holders.map { holder in
      let own = limits.filter { $0.first.holder == holder }
      let certain = own.count { $0.kindest(over: mark) == .out }
      let possible = own.filter { $0.harshest(over: mark) == .out }
      let undecided = possible.filter { $0.kindest(over: mark) != .out }
      let open = figures.openLists.cards
      let count =
        figures.totals?.heavilyUsedCount
        ?? CountSpan(
          low: certain, high: open.isEmpty ? possible.count : nil,
          missing: joined(undecided.flatMap(\.missing), open))
      let (en, zh) = (mark.percent(in: .en), mark.percent(in: .zh))
      let noun = CountedNoun(
        one: "card above \(en)", many: "cards above \(en)", measureWord: "张", rest: "卡用到 \(zh) 以上")
      var judgement = counted(count, noun: noun)
      judgement.subject = holder.map(Finding.Subject.holder) ?? .household
      return judgement
    }
  }

  private func countOfLinesInUse(in debts: [Debt]) -> CountSpan {
    if let totals = figures.totals { return totals.lineInUseCount }
    let certain = debts.count { $0.isCreditLine && $0.owesSomething }
    let undecided = debts.filter { debt in
      (debt.isCreditLine && !debt.owesSomething || debt.isOfUnknownKind) && debt.mayOweSomething
    }
    let missing = undecided.flatMap { debt in
      (debt.isOfUnknownKind ? ["\(debt.path).kind"] : []) + debt.balance.missing
    }
    return CountSpan(
      low: certain, high: figures.openLists.all.isEmpty ? certain + undecided.count : nil,
      missing: joined(missing, figures.openLists.all))
  }

  private func forEachHolder(_ judge: ([Debt]) -> Judgement) -> [Judgement] {
    figures.holders.map { holder in
      var judgement = judge(figures.debts(of: holder))
      judgement.subject = holder.map(Finding.Subject.holder) ?? .household
      return judgement
    }
  }

  private func counted(_ count: CountSpan, noun: CountedNoun) -> Judgement {
    let line = check.threshold ?? .count(3)
    var judgement = Judgement(
      kindest: Standing(Ratio(Int128(count.low), 1), over: line.ratio),
      harshest: count.high.map { Standing(Ratio(Int128($0), 1), over: line.ratio) } ?? .out,
      working: workingOfCount(count, noun: noun), missing: count.missing)
    judgement.value = count.known.map(Quantity.count)
    judgement.threshold = line.quantity
    if let known = count.known, case .count(let most) = line { judgement.toClear = .count(known - most) }
    return judgement
  }
}
