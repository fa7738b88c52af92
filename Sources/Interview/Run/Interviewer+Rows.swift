import Household
import Money
import Phrases
import Terminal
import Wording

extension Interviewer {
  /// Takes a row or a block of rows; false where the line is neither.
  /// - Throws: `AnswerProblem` for a single row that cannot be taken.
  func takeRows(_ text: String, _ kind: RowKind) throws(AnswerProblem) -> Bool {
    let lines = text.split(whereSeparator: \.isNewline).map(String.init).filter { !trimmed($0).isEmpty }
    if lines.count > 1 {
      takingBlock { takeBlock(lines, kind) }
      return true
    }
    if kind == .loan, guaranteed(in: text) != nil { return false }
    guard let line = lines.first, !endsList(line, state.names), !saysThereAreSome(line) else { return false }
    if let problem = noDebt(line, kind, state.names) { throw problem }
    if let part = PartWithoutName(line, kind, state.reading) {
      try takeOfLastDebt(part, line, kind)
      return true
    }
    if let several = rowsOnOneLine(line, kind, state.reading) {
      takingBlock { takeBlock(several, kind) }
      return true
    }
    guard try isRow(line, kind, state.reading) else { return false }
    try accept(try row(line, kind, state.reading))
    return true
  }

  /// Rows under a row of names are read by it, others each by its own words.
  private func takeBlock(_ lines: [String], _ kind: RowKind) {
    let lines = lines.compactMap(withoutTableSigns)
    let (rows, areTurned) = DebtImport.rows(pasted: lines, state.reading)
    if !DebtImport.heads(of: rows, state.household.currency).isEmpty,
      takeTable(rows, of: areTurned ? [] : lines, kind)
    {
      return
    }
    var notTaken: [(line: String, problem: AnswerProblem)] = []
    let told = PlainList(lines, state.reading)?.toldAsOwed(lines) ?? lines
    for line in told.flatMap({ rowsOnOneLine($0, kind, state.reading) ?? [$0] }) where !sayTotal(line) {
      do throws(AnswerProblem) {
        try acceptLine(line, kind)
      } catch {
        if error == .tooManyDebts {
          talk.refuse(error)
          break
        }
        notTaken.append((line, error))
      }
    }
    for (line, problem) in notTaken {
      offerAgain(line, problem) { [self] line throws(AnswerProblem) in try acceptLine(line, kind) }
    }
  }

  /// Takes rows under a row of names; false where they are no table of debts.
  private func takeTable(_ rows: [Sheet.Row], of lines: [String], _ kind: RowKind) -> Bool {
    let table = DebtImport(
      rows: rows, into: state.emptyHousehold, names: state.names, usual: kind)
    guard let headings = table.firstHeadings, table.fault == nil else { return false }
    guard take(table, of: lines, kind) else { return true }
    for remark in table.refused {
      guard remark.problem != .tooManyDebts, lines.indices.contains(remark.line - 1) else {
        talk.refuse(remark.problem)
        if remark.problem == .tooManyDebts { return true }
        continue
      }
      offerAgain(lines[remark.line - 1], remark.problem) { [self] line throws(AnswerProblem) in
        try accept(try rowUnder(headings, line, kind))
      }
    }
    return true
  }

  /// A line of a block: a card or a loan as its name tells, else as the list. A guarantee is none.
  private func acceptLine(_ line: String, _ kind: RowKind) throws(AnswerProblem) {
    if kind == .loan, guaranteed(in: line) != nil, let list = state.question("loans.more") {
      try list.take(line, &state)
      return echo(line, list)
    }
    if let problem = noDebt(line, kind, state.names) { throw problem }
    if CorrectionTyped(line) != nil { throw correctionAmongRows }
    if speaksOfSeveral(line), let odd = oddName(line, kind, state.reading) { talk.wonder(odd) }
    try accept(try row(line, kindOfRow(line, usual: kind, state.names), state.reading))
  }

  /// Takes the debts of a table; false, and said once, where there is no room for all of them.
  private func take(_ table: DebtImport, of lines: [String], _ kind: RowKind) -> Bool {
    for text in table.columnsLeftOut { talk.say(text.map { "  - " + $0 + ($1 == .en ? "." : "。") }) }
    for remark in table.leftAside {
      let line = lines.indices.contains(remark.line - 1) ? lines[remark.line - 1] : ""
      if remark.problem == .aboveTheTable, (try? isRow(line, kind, state.reading)) == true,
        (try? acceptLine(line, kind)) != nil
      {
        continue
      }
      let shown = truncated(sanitised(line), to: 30)
      talk.say(
        Text(en: "  - \(shown): \(remark.problem.asSentence.en)", zh: "  - \(shown)：\(remark.problem.asSentence.zh)"))
    }
    for row in table.taken {
      do throws(AnswerProblem) {
        try accept(row)
      } catch {
        talk.refuse(error)
        if error == .tooManyDebts { return false }
      }
    }
    for remark in table.unread { talk.refuse(remark.problem) }
    return true
  }

  /// - Throws: `AnswerProblem`.
  private func rowUnder(_ headings: [String], _ line: String, _ kind: RowKind) throws(AnswerProblem) -> EnteredRow {
    let rows = [Sheet.Row(line: 1, cells: headings), Sheet.Row(line: 2, cells: try cells(of: line).cells)]
    let table = DebtImport(
      rows: rows, into: state.emptyHousehold, names: state.names, usual: kind)
    if let problem = (table.refused + table.unread).first?.problem { throw problem }
    guard let row = table.taken.first else { return try row(line, kind, state.reading) }
    return row
  }

  private func sayTotal(_ line: String) -> Bool {
    guard mayBeTotal(line), let first = (try? cells(of: line))?.cells.first, isTotal(first) else { return false }
    talk.say(Text(en: "  - \(first): a total, no debt; left out.", zh: "  - \(first)：这是合计，不是一笔债，没有记。"))
    return true
  }

  /// Shows why a row was not taken, with the row in the line to be mended; an emptied line leaves it out. Where further lines
  /// have come already there is nobody to mend it: it is left out.
  private func offerAgain(
    _ line: String, _ problem: AnswerProblem, _ take: (String) throws(AnswerProblem) -> Void
  ) {
    var (line, problem) = (line, problem)
    keepNow()
    while true {
      talk.say("  " + truncated(sanitised(line), to: 60))
      talk.refuse(problem)
      let label = Text(en: "  This row again, empty = leave it out: ", zh: "  改一改这一行，清空 = 不要：")
      guard !talk.conversation.isAhead, let mended = talk.askLine(label, prefill: sanitised(line)),
        !trimmed(mended).isEmpty
      else {
        return talk.say(leftOut)
      }
      line = mended
      do throws(AnswerProblem) { return try take(line) } catch { problem = error }
    }
  }

  /// Refuses what was written at a list where further lines have come already: it is shown, as nobody sees it stand above.
  func leaveOut(_ line: String, _ problem: AnswerProblem) {
    talk.say("  " + truncated(sanitised(line), to: 60))
    talk.refuse(problem)
    talk.say(leftOut)
  }

  /// - Throws: `AnswerProblem` for one debt too many, and where the sums become too large together.
  func accept(_ row: EnteredRow) throws(AnswerProblem) {
    var sums = sumsOfBlock ?? SumsTogether(of: state.household)
    let count: Int?
    switch row.debt {
    case .card(let card):
      sums.add(card)
      count = state.household.cards?.count
    case .loan(let loan):
      sums.add(loan)
      count = state.household.loans?.count
    }
    guard count ?? 0 < Household.mostEntries else { throw .tooManyDebts }
    guard !sums.areTooLarge else { throw .tooLargeTogether }
    if isTakingBlock { sumsOfBlock = sums }
    state.add(row)
    said(row)
    askIfCorrected(row)
  }

  /// - Throws: `AnswerProblem` where the sums are too large together; the answers are then those of `before`.
  func checkSums(since before: InterviewState) throws(AnswerProblem) {
    guard state.household.isTooLargeTogether else { return }
    state = before
    throw .tooLargeTogether
  }

  func said(_ row: EnteredRow) {
    keepState()
    talk.say("  + " + shown(row, in: state.household.currency, talk.language))
    for doubt in doubts(about: row, in: state.household) { talk.wonder(doubt) }
    askTerms(of: row)
  }
}

let leftOut = Text(en: "  Left out.", zh: "  这一行没有记。")

/// A row of a table as Markdown draws it, set apart by tabs; nil for the rule under its names.
private func withoutTableSigns(_ line: String) -> String? {
  let text = trimmed(line)
  guard text.hasPrefix("|"), text.hasSuffix("|"), text.count > 2 else { return line }
  if text.allSatisfy({ "|-: ".contains($0) }) { return nil }
  return text.dropFirst().dropLast().split(separator: "|", omittingEmptySubsequences: false).map { trimmed($0) }
    .joined(separator: "\t")
}
