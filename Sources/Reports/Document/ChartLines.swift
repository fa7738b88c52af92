import Money
import Wording

extension Document.Chart {
  /// The picture in ASCII, for text and Markdown.
  func lines(within columns: Int, _ document: Document) -> [String] {
    switch content {
    case .shares(let shares): shares.flatMap { lines(of: $0, within: columns, document.language) }
    case .parts(let parts, let income): lines(of: parts, income, within: columns)
    case .balances(let balances, let events): lines(of: balances, events, within: columns, document.currency)
    }
  }

  private func lines(of share: Share, within columns: Int, _ language: Language) -> [String] {
    wrapped(share.name, to: columns, hanging: 2)
      + [bar(of: share.share, line: share.line, width: columns, language)]
  }

  private func lines(of parts: [Part], _ income: Amount, within columns: Int) -> [String] {
    var grid = Grid()
    grid.leftColumns = [0, 1]
    let whole = max(income, parts.reduce(.zero) { $0 + $1.amount })
    for part in parts {
      let share = Ratio(part.amount, over: whole) ?? .zero
      let cells = Int((share * Ratio(Int128(monthWidth), 1)).rounded)
      grid.add([part.name, String(repeating: "#", count: cells), part.shown])
    }
    return grid.lines(within: columns, least: 4)
      ?? parts.flatMap { wrapped("\($0.name) \($0.shown)", to: columns, hanging: 2) }
  }

  private func lines(
    of balances: [Amount], _ events: [Event], within columns: Int, _ currency: Currency
  ) -> [String] {
    BalanceChart(balances: balances, events: events).lines(within: columns) {
      $0.wholeUnits(of: currency).formatted(in: currency)
    }
  }
}

private let monthWidth = 30
