import Money
import Wording

/// `Lender,2025,2026`: years that name columns, among words or alone. A column that can only name debts makes any years so;
/// beside other words, as in `欠款情况,2024,2025,2026`, the years follow each other.
func isHeadOfYears(_ cells: [String], _ currency: Currency) -> Bool {
  let years = cells.compactMap(yearAlone)
  guard !years.isEmpty, Set(years).count == years.count, cells.count <= 200 else { return false }
  let words = cells.filter { !$0.isEmpty && yearAlone($0) == nil }
  guard !words.contains(where: { isFigure($0, currency) || isLabelledFigure($0, currency) }) else { return false }
  return words.contains(where: namesDebtsOnly) || yearsFollow(years)
}

/// `2026` as it stands; nil for any other cell.
func yearAlone(_ cell: String) -> Int? {
  let word = plainWord(cell)
  guard word.utf8.count == 4, word.allSatisfy(isDigit), let year = Int(word) else { return nil }
  return (1_990...2_099).contains(year) ? year : nil
}

private func yearsFollow(_ years: [Int]) -> Bool {
  let steps = Set(zip(years, years.dropFirst()).map { $1 - $0 })
  return steps == [1] || steps == [-1]
}

/// `Lender`, `债权人`; `Card` and `贷款` are names of debts as well, with a sum behind them.
private func namesDebtsOnly(_ heading: String) -> Bool {
  guard meaning(of: heading) == .column(.name) else { return false }
  let namesOfDebts: Set<String> = [
    "card", "credit card", "loan", "cards", "loans", "obligation", "卡", "信用卡", "贷款", "卡片", "网贷",
  ]
  return !namesOfDebts.contains(headingWord(heading))
}

extension ColumnChoice {
  /// Of years over sums the latest that has begun is what is owed, where no other column tells that: later ones are plans.
  mutating func takeLatestYear() {
    let years = headings.indices.filter { place in
      guard let year = yearAlone(headings[place].name), headings[place].meaning == nil else { return false }
      return year <= reading.year ?? year
    }
    let latest = years.max { (yearAlone(headings[$0].name) ?? 0) < (yearAlone(headings[$1].name) ?? 0) }
    guard let latest, !tellsWhatIsOwed, cells(latest).contains(where: { signedSum($0) != nil }) else { return }
    (headings[latest].column, headings[latest].isLatestYear) = (.balance, true)
    guard !has(.name), let first = headings.first, first.column == .balance || first.meaning == .weakBalance else {
      return
    }
    (headings[0].column, headings[0].meaning) = (.name, .column(.name))
  }

  /// A column of what is owed with sums in it: `各项欠款` over the names of debts has none.
  private var tellsWhatIsOwed: Bool {
    let meanings: [HeadingMeaning] = [.weakBalance, .balanceOfLoans, .current, .left]
    return headings.indices.contains { place in
      (headings[place].column == .balance || meanings.contains { headings[place].meaning == $0 })
        && cells(place).contains { signedSum($0) != nil }
    }
  }
}
