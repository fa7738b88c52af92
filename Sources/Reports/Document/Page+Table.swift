import Wording

extension Page {
  /// In columns below its sentence; row by row, or column by column, where that is too wide.
  /// - Parameter indents: where the columns stand, the first that leaves them room.
  mutating func add(_ table: Document.Table, indents: [Int]) {
    if !table.caption.isEmpty { add(table.caption, indent: 2, hanging: indents.count > 1 ? 4 : 2) }
    if table.form == .byColumn { gap() }
    guard table.form != .change else { return addChanges(table) }
    let grid = grid(of: table)
    let least = table.form == .byColumn ? 18 : 12
    for indent in indents {
      if let lines = grid.lines(within: columns - indent, least: least) {
        for line in lines { addLine(spaced(indent) + line) }
        return
      }
    }
    table.form == .byColumn ? addByColumn(table) : addByRow(table)
  }

  private func grid(of table: Document.Table) -> Grid {
    var grid = Grid()
    grid.leftColumns = Set(table.columns.indices.filter { !table.columns[$0].isNumber })
    if table.columns.contains(where: { !$0.twoLines.isEmpty }) {
      for line in 0..<2 { grid.add(table.columns.map { $0.twoLines.count > line ? $0.twoLines[line] : "" }) }
    } else if table.columns.contains(where: { !$0.title.isEmpty }) {
      grid.add(table.columns.map(\.title))
    }
    for row in table.allRows { grid.add(row) }
    return grid
  }

  private mutating func addByRow(_ table: Document.Table) {
    for row in table.allRows {
      if let name = row.first, !name.isEmpty { add(name, indent: 2, hanging: 4) }
      let cells = zip(table.columns, row).dropFirst().filter { !$0.1.isEmpty }
      let line = cells.map { joined(Document.Figure(label: $0.0.title, value: $0.1)) }
      add(line.joined(separator: Text(en: "; ", zh: "；")[language]), indent: 4, hanging: 6)
    }
  }

  private mutating func addByColumn(_ table: Document.Table) {
    for (place, column) in table.columns.enumerated().dropFirst() {
      add(emphasise(.strong, column.title), indent: 2)
      for row in table.allRows {
        let inner = row[0].prefix { $0 == " " }.count
        add(
          joined(Document.Figure(label: String(row[0].dropFirst(inner)), value: row[place])), indent: 4 + inner,
          hanging: 6)
      }
    }
  }

  /// `Left over     800 -> 1,700`.
  private mutating func addChanges(_ table: Document.Table) {
    let width = (table.rows.map { displayWidth($0[0]) }.max() ?? 0) + 2
    for row in table.rows { add(padded(row[0], to: width) + "\(row[1]) -> \(row[2])", indent: 2, hanging: 4) }
  }
}

extension Document.Table {
  /// With what they add up to, and signs to write on where cells are filled in by hand.
  var allRows: [[String]] {
    let all = rows + (total.map { [$0] } ?? [])
    return isToFill ? all.map { row in row.map { $0.isEmpty ? "________" : $0 } } : all
  }
}
