import Money
import Reports
import Wording

/// Pictures of some shares each, so that paper can be turned between them; the first has the caption.
func views(ofShares shares: [Document.Chart.Share], _ chart: Document.Chart, id: String, _ language: Language) -> [View]
{
  let mostBars = shares.count > barsOfASheet ? barsTogether : barsOfASheet
  return stride(from: 0, to: shares.count, by: mostBars).map { start in
    let part = Array(shares[start..<min(start + mostBars, shares.count)])
    let range =
      shares.count > mostBars
      ? Text(en: " (\(start + 1) to \(start + part.count))", zh: "（第 \(start + 1) 到 \(start + part.count) 张）")[language]
      : ""
    let told = part.map { "\($0.name) \($0.shown)" }
    var view = view(ofBars: part, hasKey: start + part.count == shares.count, language)
    view.show(
      ["id": "\(id)-\(start)", "title": chart.title + range, "description": described(chart, telling: told, language)]
        as View, as: "svg")
    if start == 0 { view.show(RunningText(chart.description, beside: ["title": chart.title]), as: "head") }
    return view
  }
}

/// Bars, each with its line: a name and a number above, the bar below; under the last of all what the line is.
private func view(ofBars shares: [Document.Chart.Share], hasKey: Bool, _ language: Language) -> View {
  var bars: [View] = []
  var top = 0
  for share in shares {
    let row = Row(of: share, from: top)
    bars.append(row.view)
    top = row.end
  }
  guard hasKey else { return ["bars": bars, "width": canvasWidth, "height": top] }
  let lines = Set(shares.map(\.line)).map { $0.percent(in: language) }.sorted().joined(separator: " / ")
  return [
    "bars": bars, "width": canvasWidth, "height": top + 20,
    "key": [
      "text": Text(en: "the line: \(lines)", zh: "参考线：\(lines)")[language], "textY": top + 14, "lineTop": top + 1,
      "lineBottom": top + 19,
    ] as View,
  ]
}

/// A share on the canvas. Its number stands beside the name, or below it where the two have no room.
private struct Row {
  let share: Document.Chart.Share
  let name: String
  let nameY: Int
  let numberY: Int

  init(of share: Document.Chart.Share, from top: Int) {
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

/// As many as a sheet holds with something above them; of more, few together, so that each sheet is filled to its foot.
private let barsOfASheet = 12
private let barsTogether = 4

private let gap = 10
private let lineHeight = 15
