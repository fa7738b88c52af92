import Money
import Reports
import Wording

/// Bars of shares, each with its line: a name and a number above, the bar below.
struct SharesView {
  var head: ChartHead
  var bars: [BarView]
  var width = canvasWidth
  var height: Int

  init(head: ChartHead, _ shares: [ReportChart.Share]) {
    self.head = head
    bars = shares.enumerated().map { BarView($0.element, top: $0.offset * BarView.height) }
    height = shares.count * BarView.height
  }
}

struct BarView {
  static let height = 44

  var name: String
  var shown: String
  var isOver: Bool
  var textY: Int
  var barY: Int
  var filled: Int
  var lineX: Int
  var lineTop: Int
  var lineBottom: Int

  init(_ share: ReportChart.Share, top: Int) {
    (name, shown, isOver) = (shortened(share.name), share.shown, share.share > share.line)
    (textY, barY, lineTop, lineBottom) = (top + 14, top + 20, top + 17, top + 37)
    filled = share.share.across(canvasWidth)
    lineX = share.line.across(canvasWidth)
  }
}

/// The units across every picture; a phone shows about as many pixels.
let canvasWidth = 360

extension Ratio {
  /// So much of `width`, at most all of it.
  func across(_ width: Int) -> Int { Int(min(Int128(width), max(0, (self * Ratio(Int128(width), 1)).rounded))) }
}

/// A name has half of the line; the whole of it stands in the tables.
private func shortened(_ name: String) -> String {
  truncated(name, to: 20)
}
