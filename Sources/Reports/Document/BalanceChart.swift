import Money
import Wording

/// What is owed month by month as bars of `#`, with marks under the months in which something happens, and below what
/// happens at each. ASCII, so that it lines up wherever it is shown.
struct BalanceChart {
  /// What is owed at the start and after each month.
  let balances: [Amount]
  /// In the order of their months.
  let events: [Document.Chart.Event]
  let height = 8

  /// The picture and the list under it; the list alone where a picture would be too narrow. `label` writes a sum for the
  /// side.
  func lines(within columns: Int, label: (Amount) -> String) -> [String] {
    let top = balances.max() ?? .zero
    let months = balances.count - 1
    let labels = [label(top), label(Amount(minorUnits: top.minorUnits / 2)), "0"]
    let side = labels.map { displayWidth($0) }.max() ?? 0
    let room = columns - side - 4
    guard months > 0, top > .zero, room >= 8 else { return list([events], under: "-", within: columns) }
    let place = Places(months: months, room: room)
    let marked = marked(place)
    var lines = (0..<height).map { row in
      let text = row == 0 ? labels[0] : row == height / 2 ? labels[1] : ""
      return rightAligned(text, to: side) + " |" + bars(row: row, top: top, place)
    }
    lines.append(rightAligned(labels[2], to: side) + " +" + axis(marked, place))
    lines.append(spaced(side + 1) + under(place))
    return lines + list(marked, under: marks, within: columns)
  }

  private func bars(row: Int, top: Amount, _ place: Places) -> String {
    let bar = (0..<place.width).map { column -> String in
      let balance = Int128(balances[place.month(at: column)].minorUnits)
      let level = Int128(top.minorUnits) * Int128(height - row - 1)
      return balance * Int128(height) > level ? "#" : " "
    }.joined()
    return String(bar.trimmedEnd())
  }

  /// What falls into a column shares its mark; more does where there would be more marks than signs for them.
  private func marked(_ place: Places) -> [[Document.Chart.Event]] {
    let ways = (1...place.width).lazy.map { events.sharingMarks(apart: $0, place: place.column) }
    return ways.first { $0.count <= marks.count } ?? []
  }

  private func axis(_ marked: [[Document.Chart.Event]], _ place: Places) -> String {
    var cells = [Character](repeating: "-", count: place.width)
    for (mark, events) in zip(marks, marked) { cells[place.column(of: events[0].month)] = mark }
    return String(cells)
  }

  /// Each event behind the mark that stands for it.
  private func list(_ marked: [[Document.Chart.Event]], under marks: String, within columns: Int) -> [String] {
    zip(marks, marked).flatMap { mark, events in
      events.flatMap { wrapped("\(mark) \($0.text)", to: columns, hanging: 2) }
    }
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

/// Of the first mark, the second and so on.
private let marks = "123456789abcdefghijklmnopqrstuvwxyz"
