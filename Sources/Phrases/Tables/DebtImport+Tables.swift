package import Money
import Wording

extension DebtImport {
  /// The places of the rows that name columns.
  package static func heads(of rows: [Sheet.Row], _ currency: Currency) -> [Int] {
    let heads = rows.indices.filter {
      !rows[$0].cells.contains(where: isPlainNumber) && isHead(rows[$0].cells, currency)
    }
    return heads.isEmpty
      ? Array(rows.indices.prefix(5).filter { mayBeHead(rows[$0].cells, currency) }.prefix(1)) : heads
  }

  mutating func readTables(_ rows: [Sheet.Row]) {
    guard let first = rows.first else { return fault = Remark(line: 1, problem: .emptySheet) }
    let heads = DebtImport.heads(of: rows, reading.currency)
    guard let top = heads.first else { return readWithoutHeads(rows, first) }
    for row in rows[..<top] { leaveAside(row.line, .aboveTheTable) }
    let unit = rows[..<top].lazy.flatMap(\.cells).compactMap { cell in
      cell.contains("单位") || cell.contains("thousands") ? unitOfSums(cell) : nil
    }.first
    var isFilled = false
    for (place, head) in heads.enumerated() {
      let end = place + 1 < heads.count ? heads[place + 1] : rows.count
      let below = rows[(head + 1)..<end]
      isFilled = isFilled || !below.isEmpty
      if place > 0, rows[head].cells == rows[heads[place - 1]].cells, let headings = tables.last {
        readTable(below, headings, head: rows[head].line)
      } else {
        let headings = DebtImport.headings(rows[head].cells, over: below, reading, unit: unit)
        tables.append(headings)
        readTable(below, headings, head: rows[head].line)
      }
    }
    if !isFilled { fault = Remark(line: rows[top].line, problem: .onlyHeadings) }
  }

  private mutating func readWithoutHeads(_ rows: [Sheet.Row], _ first: Sheet.Row) {
    let hasWordsOfHeads = rows.prefix(5).contains { row in
      row.cells.count {
        if case .column(let column)? = exactMeanings[headingWord($0)] {
          column != .name && !isLabelledFigure($0, reading.currency)
        } else {
          false
        }
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
    guard meanings.count(where: { $0 == .transaction }) < 2, !isStatement(headings) else {
      return fault = fault ?? Remark(line: head, problem: .transactions)
    }
    let table = DebtTable(headings: headings, rows: rows, reading: reading)
    if let remark = table.signsTurned { leaveAside(head, remark) }
    if namesSeveralPeople(headings, rows) { unread.append(Remark(line: head, problem: .severalPeople)) }
    if headings.contains(where: \.isTotalBesidePaid) { unread.append(Remark(line: head, problem: .totalAndPaid)) }
    for remark in openColumns(headings) { unread.append(Remark(line: head, problem: remark)) }
    if let remark = table.ratesLeftOpen { unread.append(Remark(line: head, problem: remark)) }
    for row in rows where isToBeRead(row, isOfReport: table.isOfReport) {
      if !table.isOfReport, let name = headings.firstIndex(where: { $0.column == .name }),
        row.cells.indices.contains(name), Phrases.isTotal(row.cells[name])
      {
        leaveAside(row.line, .total)
      } else if table.earlierDays.contains(row.line) {
        leaveAside(row.line, .earlierDay)
      } else if table.isSettled(row) {
        leaveAside(row.line, .settled)
      } else if !table.isOfReport, isNoDebt(row.cells, under: headings, reading.names) {
        leaveAside(row.line, .noDebt)
      } else {
        if table.isSettledButOwed(row) { unread.append(Remark(line: row.line, problem: .settledButOwed)) }
        take(row.line, isOfReport: table.isOfReport) { reader throws(AnswerProblem) in
          try reader.read(row, under: table)
        }
      }
    }
  }

  /// What two meanings of a column leave open in every row.
  private func openColumns(_ headings: [Heading]) -> [AnswerProblem] {
    headings.compactMap { heading in
      if heading.isAllOrOnePayment { return .allOrOnePayment(heading.name) }
      return heading.hasOpenUnit ? .unitLeftOpen(heading.name) : nil
    }
  }

  private mutating func isToBeRead(_ row: Sheet.Row, isOfReport: Bool = false) -> Bool {
    guard hasRoom else {
      refused.append(Remark(line: row.line, problem: .tooManyDebts))
      return false
    }
    if !isOfReport, isTotal(row) {
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

/// The columns of an account's statement: a day, what was bought, a sum, and what the account then held.
private func isStatement(_ headings: [DebtImport.Heading]) -> Bool {
  let words = Set(headings.map { headingWord($0.name) })
  guard headings.contains(where: { $0.meaning == .day }), words.contains("amount") || words.contains("金额") else {
    return false
  }
  return !words.isDisjoint(with: [
    "description", "details", "narrative", "particulars", "reference", "摘要", "交易说明", "说明", "用途", "交易摘要",
  ]) && (words.contains("balance") || words.contains("余额"))
}

/// Several people's ids stand in a column of them.
private func namesSeveralPeople(_ headings: [DebtImport.Heading], _ rows: ArraySlice<Sheet.Row>) -> Bool {
  let ids: Set<String> = [
    "user id", "userid", "user", "customer id", "client id", "person id", "用户编号", "用户id", "客户编号", "客户号",
  ]
  guard let place = headings.firstIndex(where: { ids.contains(headingWord($0.name)) }) else { return false }
  let people = rows.prefix(2_000).compactMap { $0.cells.indices.contains(place) ? $0.cells[place] : nil }
  return Set(people.filter { !$0.isEmpty }).count > 1
}
