import Money
import Reports
import Wording

/// Bars of shares, each with its line: a name and a number above, the bar below.
func view(ofShares shares: [ReportChart.Share], _ head: View) -> View {
  let bars: [View] = shares.enumerated().map { place, share in
    let top = place * barHeight
    return [
      "name": truncated(share.name, to: nameColumns), "shown": share.shown, "isOver": share.share > share.line,
      "textY": top + 14, "barY": top + 20, "lineTop": top + 17, "lineBottom": top + 37,
      "filled": share.share.across(canvasWidth), "lineX": share.line.across(canvasWidth),
    ]
  }
  return ["head": head, "bars": bars, "width": canvasWidth, "height": shares.count * barHeight]
}

private let barHeight = 44

/// A name has half of the line; the whole of it stands in the tables.
private let nameColumns = 20

/// The units across every picture; a phone shows about as many pixels.
let canvasWidth = 360

extension Ratio {
  /// So much of `width`, at most all of it.
  func across(_ width: Int) -> Int { Int(min(Int128(width), max(0, (self * Ratio(Int128(width), 1)).rounded))) }
}
