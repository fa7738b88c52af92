import Money
import Reports

/// What is owed as an area that falls, with a mark at each month in which something happens, numbered as in the list below.
struct BalancesView {
  var head: ChartHead
  var area: String
  var top: String
  var half: String
  var lastMonth: Int
  var marks: [MarkView]
  var events: [EventView]

  init(head: ChartHead, _ owed: [Amount], events: [ReportChart.Event], currency: Currency) {
    self.head = head
    let highest = owed.max() ?? .zero
    let place = Places(months: owed.count - 1, highest: highest)
    let points = owed.indices.map { "\(place.x($0)),\(place.y(owed[$0]))" }.joined(separator: " ")
    area = "\(Places.left),\(Places.bottom) \(points) \(place.x(owed.count - 1)),\(Places.bottom)"
    top = highest.wholeUnits(of: currency).formatted(in: currency)
    half = Amount(minorUnits: highest.minorUnits / 2).wholeUnits(of: currency).formatted(in: currency)
    lastMonth = owed.count - 1
    self.events = events.map { EventView(text: $0.text) }
    var last = -MarkView.width
    marks = events.enumerated().compactMap { number, event in
      guard owed.indices.contains(event.month), place.x(event.month) - last >= MarkView.width else { return nil }
      last = place.x(event.month)
      let y = max(place.y(owed[event.month]), 20)
      return MarkView(number: number + 1, x: last, y: y, textY: y - 7)
    }
  }
}

struct MarkView {
  /// Marks nearer than this would lie on each other: the list has them all.
  static let width = 16

  var number: Int
  var x: Int
  var y: Int
  var textY: Int
}

struct EventView {
  var text: String
}

/// Where months and sums lie on the canvas.
private struct Places {
  static let left = 8
  static let right = 352
  static let top = 24
  static let bottom = 160

  var months: Int
  var highest: Amount

  func x(_ month: Int) -> Int { Places.left + month * (Places.right - Places.left) / max(1, months) }

  func y(_ owed: Amount) -> Int {
    let height = Places.bottom - Places.top
    return Places.bottom - (Ratio(owed, over: highest)?.across(height) ?? 0)
  }
}
