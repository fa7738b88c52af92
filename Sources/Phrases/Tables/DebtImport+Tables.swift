import Money
import Wording

extension DebtImport {
  mutating func readTables(_ rows: [Sheet.Row]) {
    guard let first = rows.first else { return fault = Remark(line: 1, problem: .emptySheet) }
    var heads = rows.indices.filter { !mayBeDebt(rows[$0]) && isHead(rows[$0].cells, reading.currency) }
    if heads.isEmpty, let head = rows.prefix(5).firstIndex(where: { mayBeHead($0.cells, reading.currency) }) {
      heads = [head]
    }
    guard let top = heads.first else { return readWithoutHeads(rows, first) }
    for row in rows[..<top] { leaveAside(row.line, .aboveTheTable) }
    var isFilled = false
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1] : rows.count
      let below = rows[(head + 1)..<end]
      isFilled = isFilled || !below.isEmpty
      if place > 0, rows[head].cells == rows[heads[place - 1]].cells, let headings = tables.last {
        readTable(below, headings, head: rows[head].line)
      } else {
        let headings = DebtImport.headings(rows[head].cells, over: below, reading.currency)
        tables.append(headings)
        readTable(below, headings, head: rows[head].line)
      }
    }
    if !isFilled { fault = Remark(line: rows[top].line, problem: .onlyHeadings) }
  }

  /// Numbers only: no row of names, and that is seen at once.
  private func mayBeDebt(_ row: Sheet.Row) -> Bool { row.cells.contains(where: isPlainNumber) }

  private mutating func readWithoutHeads(_ rows: [Sheet.Row], _ first: Sheet.Row) {
    let hasWordsOfHeads = rows.prefix(5).contains { row in
      row.cells.count {
        if case .column(let column)? = exactMeanings[headingWord($0)] { column != .name } else { false }
      } > 1
    }
    guard !holdsWordsOnly(first.cells, reading.currency), !hasWordsOfHeads else {
      return fault = Remark(line: first.line, problem: .unknownHeadings(first.cells))
    }
    for row in rows where isToBeRead(row) {
      take(row.line) { reader throws(AnswerProblem) in (try reader.readWithoutHeadings(row), []) }
    }
  }

  private mutating func readTable(_ rows: ArraySlice<Sheet.Row>, _ headings: [Heading], head: Int) {
    let meanings = headings.compactMap(\.meaning)
    guard meanings.count(where: { $0 == .transaction }) < 2 else {
      return fault = fault ?? Remark(line: head, problem: .transactions)
    }
    let table = DebtTable(headings: headings, rows: rows, reading: reading)
    if let remark = table.signsTurned { leaveAside(head, remark) }
    if let remark = table.ratesLeftOpen { unread.append(Remark(line: head, problem: remark)) }
    for row in rows where isToBeRead(row) {
      if table.earlierDays.contains(row.line) {
        leaveAside(row.line, .earlierDay)
      } else if table.isSettled(row) {
        leaveAside(row.line, .settled)
      } else {
        take(row.line) { reader throws(AnswerProblem) in try reader.read(row, under: table) }
      }
    }
  }

  private mutating func isToBeRead(_ row: Sheet.Row) -> Bool {
    guard hasRoom else {
      refused.append(Remark(line: row.line, problem: .tooManyDebts))
      return false
    }
    if isTotal(row) {
      leaveAside(row.line, .total)
      return false
    }
    return true
  }
}

/// `Together` with figures only is a total, beside a kind it is a lender.
private func isTotal(_ row: Sheet.Row) -> Bool {
  guard let first = row.cells.first(where: { !$0.isEmpty }) else { return false }
  return Phrases.isTotal(first)
    || first.count < 12 && headingWord(first) == "together"
      && row.cells.filter { !$0.isEmpty }.dropFirst().allSatisfy { looksLikeNumber($0) || isUnknownWord($0) }
}
