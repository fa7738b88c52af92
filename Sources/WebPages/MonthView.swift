import Money
import Reports
import Wording

/// One bar of the month: what goes out side by side, a row of words for each part, and, where the income does not cover
/// them, a line at which it ends.
func view(
  ofParts parts: [Document.Chart.Part], income: Amount, _ head: RunningText, _ currency: Currency, _ language: Language
) -> View {
  let out = parts.reduce(Amount.zero) { $0 + $1.amount }
  let whole = max(income, out)
  func across(_ amount: Amount) -> Int { Ratio(amount, over: whole)?.across(canvasWidth) ?? 0 }
  let barY = out > income ? 20 : 4
  var before = Amount.zero
  let bars: [View] = parts.enumerated().map { place, part in
    let start = across(before)
    before += part.amount
    let textY = barY + 46 + place * 20
    return [
      "id": part.id, "name": part.name, "shown": part.shown, "x": start, "width": across(before) - start,
      "textY": textY, "keyY": textY - 11,
    ]
  }
  var view: View = [
    "head": head, "parts": bars, "barY": barY, "width": canvasWidth, "height": barY + 34 + parts.count * 20,
  ]
  if out > income {
    let sum = income.formatted(in: currency)
    let words = Text(en: "income \(sum)", zh: "收入 \(sum)")[language]
    let half = units(of: words) / 2
    view.show(
      ["words": words, "x": across(income), "wordsX": max(half, min(canvasWidth - half, across(income)))] as View,
      as: "end")
  }
  return view
}
