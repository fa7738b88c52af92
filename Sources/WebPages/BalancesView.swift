import Money
import Reports
import Wording

/// What is owed as an area that falls, with a line to each month in which something happens, numbered as in the list below.
func view(
  ofBalances owed: [Amount], _ events: [Document.Chart.Event], _ head: RunningText, _ currency: Currency,
  _ language: Language
) -> View {
  let highest = owed.max() ?? .zero
  let place = Places(months: owed.count - 1, highest: highest)
  let points = owed.indices.map { "\(place.x($0)),\(place.y(owed[$0]))" }.joined(separator: " ")
  let half = Amount(minorUnits: highest.minorUnits / 2)
  let marked = events.sharingMarks(apart: markWidth, place: place.x)
  let last = owed.count - 1
  return [
    "head": head, "area": "\(Places.left),\(Places.bottom) \(points) \(place.x(last)),\(Places.bottom)",
    "top": highest.wholeUnits(of: currency).formatted(in: currency),
    "half": half.wholeUnits(of: currency).formatted(in: currency),
    "lastMonth": Text(en: "month \(last)", zh: "第 \(last) 个月")[language],
    "marks": marked.enumerated().map { number, events in
      let month = min(events[0].month, last)
      return ["number": number + 1, "x": place.x(month), "y": place.y(owed[month])] as View
    },
    "events": marked.map { ["texts": $0.map { RunningText($0.text) }] as View },
  ]
}

/// Two figures, and room between them and the next.
private let markWidth = 24

/// Where months and sums lie on the canvas.
private struct Places {
  static let left = 8
  static let right = 350
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
