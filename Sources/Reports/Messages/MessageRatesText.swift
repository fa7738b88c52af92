public import Messages
public import Wording

/// How often the messages of a collection are noticed: a line a label, its kinds below it.
public func messageRatesText(_ rates: MessageRates, named name: String, language: Language, columns: Int) -> String {
  let heads = [Text(en: "messages", zh: "条数"), Text(en: "noticed", zh: "有提示"), Text(en: "likely", zh: "很像骗局")]
  let rows = rates.rows.map { row in
    let name = row.kind.isEmpty ? sanitised(row.label) : "  " + sanitised(row.kind)
    return [name, String(row.count), percent(row.noticed, of: row.count), percent(row.likely, of: row.count)]
  }
  let cells = [[sanitised(name)] + heads.map { $0[language] }] + rows
  let widths = (1..<4).map { column in cells.map { displayWidth($0[column]) }.max() ?? 0 }
  let room = max(8, columns - widths.reduce(0) { $0 + $1 + 2 })
  let first = min(room, cells.map { displayWidth($0[0]) }.max() ?? 0)
  return cells.map { row in
    padded(truncated(row[0], to: first), to: first)
      + zip(row.dropFirst(), widths).map { "  " + rightAligned($0, to: $1) }.joined()
  }.joined(separator: "\n")
}

/// In tenths, rounded half up: 93.3 %.
private func percent(_ part: Int, of whole: Int) -> String {
  guard whole > 0 else { return "-" }
  let tenths = (part * 2_000 + whole) / (whole * 2)
  return "\(tenths / 10).\(tenths % 10) %"
}
