public import Household
import Money

/// What sums and counts in place of the lists leave open: mortgages are part of the debts, lines in use of the lines,
/// heavily used cards of the cards, cards of the lines.
extension Totals {
  var owed: Span {
    if let debts { return Span(debts) }
    return Span(from: mortgages?.amount ?? .zero, missing: ["totals.debts"])
  }

  var owedWithoutMortgages: Span {
    guard let mortgages else {
      return Span(upTo: debts?.amount, missing: (debts == nil ? ["totals.debts"] : []) + ["totals.mortgages"])
    }
    guard let debts else { return Span(missing: ["totals.debts"]) }
    return Span(
      Stated((debts.amount - mortgages.amount).nonNegative, isEstimate: debts.isEstimate || mortgages.isEstimate))
  }

  var lineCount: CountSpan {
    count(lines, "totals.lines", atLeast: max(cards ?? 0, linesInUse ?? 0, heavilyUsed ?? 0), atMost: nil)
  }

  public var lineInUseCount: CountSpan {
    count(linesInUse, "totals.lines-in-use", atLeast: heavilyUsed ?? 0, atMost: lines)
  }

  var cardCount: CountSpan { count(cards, "totals.cards", atLeast: heavilyUsed ?? 0, atMost: lines) }

  public var heavilyUsedCount: CountSpan {
    count(heavilyUsed, "totals.heavily-used", atLeast: 0, atMost: cards ?? lines)
  }

  private func count(_ stated: Int?, _ path: String, atLeast low: Int, atMost high: Int?) -> CountSpan {
    stated.map { CountSpan(low: $0, high: $0, missing: []) } ?? CountSpan(low: low, high: high, missing: [path])
  }
}
