import Money
import Wording

/// What the status of a row says: settled, late, and by how much.
extension DebtTable {
  func isSettled(_ row: Sheet.Row) -> Bool {
    guard saysSettled(row) else { return false }
    guard let balance = headings.firstIndex(where: { $0.column == .balance }),
      headings[balance].meaning != .weakBalance
    else { return true }
    return (try? Stated.read(cell(balance, of: row), in: reading.currency))?.amount ?? .zero == .zero
  }

  /// By its status nothing is owed any more, by its balance something is.
  func isSettledButOwed(_ row: Sheet.Row) -> Bool { saysSettled(row) && !isSettled(row) }

  private func saysSettled(_ row: Sheet.Row) -> Bool {
    headings.indices.contains { place in
      let heading = headings[place]
      guard heading.meaning == .status || heading.meaning == .asksSettled || heading.meaning == .paid else {
        return false
      }
      let word = headingWord(cell(place, of: row))
      switch heading.meaning {
      case .status: return settledWords.contains(word)
      case .asksSettled:
        return settledWords.contains(word) || saysYes(cell(place, of: row)) || ["1", "√", "✓"].contains(word)
      default: return heading.column == nil && ["☑", "✓", "✔", "√"].contains(word)
      }
    }
  }

  /// What a row says of being late where no column of months or arrears is filled; nil where it says nothing.
  func lateness(of row: Sheet.Row) -> Lateness? {
    headings.indices.lazy.compactMap { place in
      let heading = headings[place]
      guard heading.meaning == .lateness || heading.meaning == .status else { return nil }
      return Lateness(cell(place, of: row), isAsked: heading.meaning == .lateness, in: reading.currency)
    }.first
  }

  /// What others owe, by its kind or by a word in a column that is not known.
  func isLent(_ row: Sheet.Row) -> Bool {
    headings.indices.contains { place in
      let heading = headings[place]
      guard heading.column == .kind || heading.column == nil && heading.meaning == nil else { return false }
      return Phrases.isLent(cell(place, of: row))
    }
  }

  func cell(_ place: Int, of row: Sheet.Row) -> String { row.cells.indices.contains(place) ? row.cells[place] : "" }
}

private let settledWords: Set<String> = [
  "paid off", "paid", "closed", "settled", "done", "completed", "cleared", "已结清", "结清", "还清", "已还清", "已还完", "完结", "关闭",
  "已关闭",
  "已销户", "已注销",
]
