import Money
import Reports

/// What is owed as an area that falls, with a mark at each month in which something happens, numbered as in the list below.
func view(ofBalances owed: [Amount], _ events: [ReportChart.Event], _ head: View, _ currency: Currency) -> View {
  let highest = owed.max() ?? .zero
  let place = Places(months: owed.count - 1, highest: highest)
  let points = owed.indices.map { "\(place.x($0)),\(place.y(owed[$0]))" }.joined(separator: " ")
  let half = Amount(minorUnits: highest.minorUnits / 2)
  return [
    "head": head, "area": "\(Places.left),\(Places.bottom) \(points) \(place.x(owed.count - 1)),\(Places.bottom)",
    "top": highest.wholeUnits(of: currency).formatted(in: currency),
    "half": half.wholeUnits(of: currency).formatted(in: currency), "lastMonth": owed.count - 1,
    "marks": marks(of: events, on: owed, place), "events": events.map { ["text": $0.text] as View },
  ]
}

/// Marks nearer than their width would lie on each other: the list has them all.
private func marks(of events: [ReportChart.Event], on owed: [Amount], _ place: Places) -> [View] {
  let width = 16
  var last = -width
  return events.enumerated().compactMap { number, event in
    guard owed.indices.contains(event.month), place.x(event.month) - last >= width else { return nil }
    last = place.x(event.month)
    let y = max(place.y(owed[event.month]), 20)
    return ["number": number + 1, "x": last, "y": y, "textY": y - 7]
  }
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
