import Money
import Reports

/// One bar of the month: what goes out side by side, a mark where the income ends, and a row of words for each part.
func view(ofParts parts: [ReportChart.Part], income: Amount, _ head: View) -> View {
  let out = parts.reduce(Amount.zero) { $0 + $1.amount }
  let whole = max(income, out)
  func across(_ amount: Amount) -> Int { Ratio(amount, over: whole)?.across(canvasWidth) ?? 0 }
  var before = Amount.zero
  let bars: [View] = parts.enumerated().map { place, part in
    let start = across(before)
    before += part.amount
    let textY = 56 + place * 22
    return [
      "id": part.id, "name": part.name, "shown": part.shown, "x": start, "width": across(before) - start,
      "textY": textY, "keyY": textY - 11,
    ]
  }
  return [
    "head": head, "parts": bars, "incomeX": across(income), "isShort": out > income, "width": canvasWidth,
    "height": 48 + parts.count * 22,
  ]
}
