import Money
import Wording

extension DebtImport {
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
      if let columns = debtsBesideOthers(rows[head].cells, over: below, reading.currency) {
        leaveAside(rows[head].line, .besideTheDebts)
        readTable(
          below.compactMap { $0.kept(columns) }[...], named: columns.map { rows[head].cells[$0] },
          head: rows[head].line,
          unit)
      } else if let parts = columnsSideBySide(rows[head].cells, over: below) {
        for columns in parts {
          let names = Array(rows[head].cells[columns])
          readTable(below.compactMap { $0.cut(to: columns) }[...], named: names, head: rows[head].line, unit)
        }
      } else if place > 0, rows[head].cells == rows[heads[place - 1]].cells, let headings = tables.last {
        readTable(below, headings, head: rows[head].line)
      } else {
        readTable(below, named: rows[head].cells, head: rows[head].line, unit)
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
    if let head = rows.prefix(5).first(where: isHeadInOneCell) {
      return fault = Remark(line: head.line, problem: .columnsNotApart)
    }
    let lines = rows.count > PlainList.mostLines ? [] : rows.map(PlainList.line(of:))
    let told = PlainList(lines, reading)?.toldAsOwed(lines)
    for (place, row) in rows.enumerated() where isToBeRead(row) {
      var row = row
      if let told, told[place] != lines[place] { row.cells = [told[place]] }
      if lines.indices.contains(place), let several = debtsToldInOneLine(lines[place], reading) {
        for line in several { takeWithoutHeadings(Sheet.Row(line: row.line, cells: [line])) }
      } else {
        takeWithoutHeadings(row)
      }
    }
  }

  private mutating func takeWithoutHeadings(_ row: Sheet.Row) {
    take(row.line) { reader throws(AnswerProblem) in
      let (entered, remarks) = try reader.readWithoutHeadings(row)
      return (entered, remarks + [limitOrOwed(entered, reader.reading.currency)].compactMap(\.self))
    }
  }

  /// The names of columns in one cell, as they are not set apart in any way that the rows are.
  private func isHeadInOneCell(_ row: Sheet.Row) -> Bool {
    guard row.cells.count == 1 else { return false }
    let words = row.cells[0].split { $0.isWhitespace || "，；、/".contains($0) }.map(String.init)
    let columns = words.count { word in
      if case .column(let column)? = meaning(of: word) { column != .name && column != .kind } else { false }
    }
    return columns > 0 && isHead(words, reading.currency)
  }

  private mutating func readTable(
    _ rows: ArraySlice<Sheet.Row>, named names: [String], head: Int, _ unit: String?
  ) {
    let headings = DebtImport.headings(names, over: rows, reading, unit: unit)
    tables.append(headings)
    readTable(rows, headings, head: head)
  }

  private mutating func readTable(_ rows: ArraySlice<Sheet.Row>, _ headings: [Heading], head: Int) {
    let (rows, filled) = headings.areOfReport ? (rows, []) : rows.filledDown(headings)
    for place in filled { leaveAside(head, .filledDown(headings[place].name)) }
    let meanings = headings.compactMap(\.meaning)
    guard meanings.count(where: { $0 == .transaction }) < 2, !isStatement(headings) else {
      return fault = fault ?? Remark(line: head, problem: .transactions)
    }
    let table = DebtTable(headings: headings, rows: rows, reading: reading)
    if let remark = table.signsTurned { leaveAside(head, remark) }
    if let year = headings.first(where: \.isLatestYear) { leaveAside(head, .latestYear(year.name)) }
    if namesSeveralPeople(headings, rows) { unread.append(Remark(line: head, problem: .severalPeople)) }
    if headings.contains(where: \.isTotalBesidePaid) { unread.append(Remark(line: head, problem: .totalAndPaid)) }
    for remark in openColumns(headings) { unread.append(Remark(line: head, problem: remark)) }
    if let remark = table.ratesLeftOpen { unread.append(Remark(line: head, problem: remark)) }
    for row in rows where isToBeRead(row, isOfReport: table.isOfReport) {
      if !table.isOfReport, let name = headings.firstIndex(where: { $0.column == .name }),
        row.cells.indices.contains(name), Phrases.isTotal(row.cells[name])
      {
        leaveAside(row.line, .total)
      } else if row.line == table.sumOfRows {
        leaveAside(row.line, .total)
      } else if table.earlierDays.contains(row.line) {
        leaveAside(row.line, .earlierDay)
      } else if table.isSettled(row) {
        leaveAside(row.line, .settled)
      } else if !table.isOfReport, isGuaranteed(row, headings) {
        leaveAside(row.line, .guarantee)
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
      if heading.isPaidSoFarOrMonthly { return .paidSoFarOrMonthly(heading.name) }
      if heading.isBorrowedOrOwed { return .borrowedOrOwed(heading.name) }
      if heading.isPastLatenessAlone { return .lateOnceOrToday(heading.name) }
      if heading.hasOpenPeriod { return .unknownFrequency(heading.name) }
      if heading.hasOpenRate { return .severalRates(heading.name) }
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

private func isGuaranteed(_ row: Sheet.Row, _ headings: [DebtImport.Heading]) -> Bool {
  zip(headings, row.cells).contains { heading, cell in
    (heading.column == .name || heading.column == .kind) && cell.utf8.count < 200 && isGuarantee(cell)
  }
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
