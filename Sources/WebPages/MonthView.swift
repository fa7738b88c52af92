import Money
import Reports

/// One bar of the month: what goes out side by side, a mark where the income ends, and a row of words for each part.
struct MonthView {
  var head: ChartHead
  var parts: [PartView]
  var incomeX: Int
  var isShort: Bool
  var width = canvasWidth
  var height: Int

  init(head: ChartHead, _ parts: [ReportChart.Part], income: Amount) {
    self.head = head
    let out = parts.reduce(Amount.zero) { $0 + $1.amount }
    let whole = max(income, out)
    var before = Amount.zero
    self.parts = parts.enumerated().map { place, part in
      let start = Ratio(before, over: whole)?.across(canvasWidth) ?? 0
      before += part.amount
      let end = Ratio(before, over: whole)?.across(canvasWidth) ?? 0
      return PartView(part, x: start, width: end - start, textY: 56 + place * 22)
    }
    incomeX = Ratio(income, over: whole)?.across(canvasWidth) ?? canvasWidth
    isShort = out > income
    height = 48 + parts.count * 22
  }
}

struct PartView {
  var id: String
  var name: String
  var shown: String
  var x: Int
  var width: Int
  var textY: Int
  var keyY: Int

  init(_ part: ReportChart.Part, x: Int, width: Int, textY: Int) {
    (id, name, shown) = (part.id, part.name, part.shown)
    (self.x, self.width, self.textY, keyY) = (x, width, textY, textY - 11)
  }
}
