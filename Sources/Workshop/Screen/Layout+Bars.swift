import Money
import Reports
import Wording

/// Bars in ASCII: signs of ambiguous width show double on many Chinese terminals.
extension Layout {
  func lines(of bar: Block.ShareBar) -> [String] {
    let edge = String(repeating: " ", count: margin)
    let line = Reports.bar(of: bar.share, line: bar.line, width: barColumns, language)
    guard isBig, let end = line.lastIndex(where: { $0 == "]" || $0 == ">" }) else { return [edge + line] }
    return [edge + line[...end], edge + line]
  }

  /// `10,000  [####|####> 110.0 %  left -4,600`, the sums and what is left below each other.
  func lines(ofSeries rows: [Block.SeriesRow]) -> [[String]] {
    func widest(_ part: (Block.SeriesRow) -> String) -> Int { rows.map { displayWidth(part($0)) }.max() ?? 0 }
    let (label, note) = (widest(\.label), widest(\.note))
    let digits = rows.compactMap { $0.bar.map { displayWidth($0.share.percent(in: language, tellingFrom: $0.line)) } }
      .max()
    let room = max(8, barColumns - label - 2 - (note > 0 ? note + 2 : 0))
    return rows.map { row in
      let standing =
        row.bar.map { Reports.bar(of: $0.share, line: $0.line, width: room, digits: digits ?? 0, language) }
        ?? truncated(row.words, to: room)
      let start = String(repeating: " ", count: margin) + rightAligned(row.label, to: label) + "  "
      return [
        start + (row.note.isEmpty ? standing : padded(standing, to: room) + "  " + rightAligned(row.note, to: note))
      ]
    }
  }

  private var barColumns: Int { isBig ? columns - 2 * margin : min(columns - margin, 76) }

  /// A row a choice: the count, a bar of hands, and a mark at what came out.
  func lines(of votes: [Block.Vote]) -> [[String]] {
    let label = min(votes.map { displayWidth($0.label) }.max() ?? 0, columns / 2)
    let digits = votes.map { String($0.count).count }.max() ?? 1
    let most = max(1, votes.map(\.count).max() ?? 1)
    let room = max(0, barColumns - label - digits - 6)
    let rows = votes.map { vote in
      let cells = vote.count * room / most
      let mark = vote.isRight ? "*" : " "
      let count = rightAligned(String(vote.count), to: digits)
      let bar = String(repeating: "#", count: vote.count > 0 ? max(1, min(cells, room)) : 0)
      let line = "\(mark) \(padded(truncated(vote.label, to: label), to: label))  \(count)  \(bar)"
      return [String(repeating: " ", count: margin) + String(line.reversed().drop { $0 == " " }.reversed())]
    }
    guard votes.contains(where: \.isRight) else { return rows }
    let legend = Text(en: "* the answer", zh: "* 答案")
    return rows + [[String(repeating: " ", count: margin) + emphasise(.quiet, legend[language])]]
  }
}
