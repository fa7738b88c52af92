import Money
import Reports
import Wording

/// Bars of shares, each with its line: a name and a number above, the bar below; under them what the line is.
func view(ofShares shares: [ReportChart.Share], _ head: RunningText, _ language: Language) -> View {
  var bars: [View] = []
  var top = 0
  for share in shares {
    let row = Row(of: share, from: top)
    bars.append(row.view)
    top = row.end
  }
  let lines = Set(shares.map(\.line)).map { $0.percent(in: language) }.sorted().joined(separator: " / ")
  return [
    "head": head, "bars": bars, "width": canvasWidth, "height": top + 20,
    "key": [
      "text": Text(en: "the line: \(lines)", zh: "参考线：\(lines)")[language], "textY": top + 14, "lineTop": top + 1,
      "lineBottom": top + 19,
    ] as View,
  ]
}

/// A share on the canvas. Its number stands beside the name, or below it where the two have no room.
private struct Row {
  let share: ReportChart.Share
  let name: String
  let nameY: Int
  let numberY: Int

  init(of share: ReportChart.Share, from top: Int) {
    self.share = share
    name = cutToCanvas(share.name)
    nameY = top + 14
    let isBeside = units(of: name) + gap + units(of: share.shown) <= canvasWidth
    numberY = isBeside ? nameY : nameY + lineHeight
  }

  var end: Int { numberY + 30 }

  var view: View {
    [
      "name": name, "shown": share.shown, "isOver": share.share > share.line, "nameY": nameY, "numberY": numberY,
      "barY": numberY + 6, "filled": share.share.across(canvasWidth), "lineX": share.line.across(canvasWidth),
    ]
  }
}

private let gap = 10
private let lineHeight = 15
