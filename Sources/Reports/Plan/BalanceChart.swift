import Money
import Planner
import Wording

/// What is owed month by month as bars of `#`, with marks under the months in which something happens. ASCII, so that it
/// lines up wherever it is shown.
struct BalanceChart {
  /// What is owed at the start and after each month.
  let balances: [Amount]
  /// Months with something to mark, in order.
  let marked: [Int]
  let height = 8

  /// The lines of the chart, none where it would be too narrow; `label` writes a sum for the side.
  func lines(within columns: Int, label: (Amount) -> String) -> [String] {
    let top = balances.max() ?? .zero
    let months = balances.count - 1
    guard months > 0, top > .zero else { return [] }
    let labels = [label(top), label(Amount(minorUnits: top.minorUnits / 2)), "0"]
    let side = labels.map { displayWidth($0) }.max() ?? 0
    let room = columns - side - 4
    guard room >= 8 else { return [] }
    let place = Places(months: months, room: room)
    var lines = (0..<height).map { row in
      let text = row == 0 ? labels[0] : row == height / 2 ? labels[1] : ""
      return rightAligned(text, to: side) + " |" + bars(row: row, top: top, place)
    }
    lines.append(rightAligned(labels[2], to: side) + " +" + axis(place))
    lines.append(spaced(side + 1) + under(place))
    return lines
  }

  private func bars(row: Int, top: Amount, _ place: Places) -> String {
    let bar = (0..<place.width).map { column -> String in
      let balance = Int128(balances[place.month(at: column)].minorUnits)
      let level = Int128(top.minorUnits) * Int128(height - row - 1)
      return balance * Int128(height) > level ? "#" : " "
    }.joined()
    return String(bar.reversed().drop { $0 == " " }.reversed())
  }

  /// The first event is marked 1; from the tenth on letters, and `*` where there are more than those.
  static func mark(_ place: Int) -> String {
    let marks = Array("123456789abcdefghijklmnopqrstuvwxyz")
    return place < marks.count ? String(marks[place]) : "*"
  }

  private func axis(_ place: Places) -> String {
    var cells = [String](repeating: "-", count: place.width)
    for (index, month) in marked.enumerated().reversed() { cells[place.column(of: month)] = BalanceChart.mark(index) }
    return cells.joined()
  }

  private func under(_ place: Places) -> String {
    let last = String(place.months)
    return "0" + rightAligned(last, to: place.width)
  }

  /// Months to columns: each month so many columns wide, or each column so many months.
  private struct Places {
    let months: Int
    let width: Int

    init(months: Int, room: Int) {
      self.months = months
      width = months + 1 <= room ? min(room, (months + 1) * max(1, min(4, room / (months + 1)))) : room
    }

    func month(at column: Int) -> Int { min(months, column * (months + 1) / width) }

    func column(of month: Int) -> Int {
      let first = (month * width + months) / (months + 1)
      return min(width - 1, first)
    }
  }
}
