import Reports

/// A block as its template sees it: one of these is there, the others are not.
struct BlockView {
  var paragraph: String?
  var figures: FiguresView?
  var numbered: ItemsView?
  var bulleted: ItemsView?
  var table: TableView?
  var shares: SharesView?
  var month: MonthView?
  var balances: BalancesView?

  init(_ block: ReportBlock, _ report: Report, number: Int) {
    switch block {
    case .paragraph(let text): paragraph = text
    case .figures(let rows): figures = FiguresView(rows: rows)
    case .list(let items, isNumbered: true): numbered = ItemsView(items: items)
    case .list(let items, isNumbered: false): bulleted = ItemsView(items: items)
    case .table(let shown): table = TableView(shown)
    case .chart(let chart):
      let head = ChartHead(chart, number: number)
      switch chart.content {
      case .shares(let bars): shares = SharesView(head: head, bars)
      case .parts(let parts, let income): month = MonthView(head: head, parts, income: income)
      case .balances(let owed, let events):
        balances = BalancesView(head: head, owed, events: events, currency: report.basis.currency)
      }
    }
  }
}

struct FiguresView {
  var rows: [ReportFigure]
}

struct ItemsView {
  var items: [ReportItem]
}

struct TableView {
  var caption: String
  var heads: [CellView]
  var rows: [RowView]
  var total: RowView?

  init(_ table: ReportTable) {
    let isNumber = table.columns.map(\.isNumber)
    let titles = table.columns.map(\.title)
    caption = table.caption
    heads = zip(titles, isNumber).map { CellView(text: $0, isNumber: $1, label: $0) }
    rows = table.rows.map { RowView($0, titles, isNumber) }
    total = table.total.map { RowView($0, titles, isNumber) }
  }
}

/// The first cell names the row.
struct RowView {
  var name: String
  var cells: [CellView]

  init(_ texts: [String], _ titles: [String], _ isNumber: [Bool]) {
    name = texts.first ?? ""
    cells = texts.indices.dropFirst().map { CellView(text: texts[$0], isNumber: isNumber[$0], label: titles[$0]) }
  }
}

struct CellView {
  var text: String
  var isNumber: Bool
  /// The column's title, which a narrow screen shows before the text.
  var label: String
}

struct ChartHead {
  var id: String
  var title: String
  var description: String

  init(_ chart: ReportChart, number: Int) {
    (id, title, description) = ("r\(number)-\(chart.id)", chart.title, chart.description)
  }
}
