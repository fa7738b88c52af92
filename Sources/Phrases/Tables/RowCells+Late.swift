import Money
import Wording

/// What a row says of being late, and of payments that are not a month's.
extension RowCells {
  mutating func takeLateness(of row: Sheet.Row) {
    if let arrears = answers[.arrears] {
      answers[.arrears] = nil
      take(Lateness(ofArrears: arrears, in: reading.currency))
    }
    if let behind = answers[.behind], isSumOfMoney(behind) { (answers[.behind], answers[.arrears]) = (nil, behind) }
    guard answers[.behind] == nil, let late = table.lateness(of: row) else { return }
    let hasArrears = answers[.arrears].map { (try? Stated.read($0, in: reading.currency))?.amount != .zero } ?? false
    if !hasArrears || late != .unknown && late != .behind("0") { take(late) }
  }

  mutating func take(_ lateness: Lateness?) {
    switch lateness {
    case .behind(let time): answers[.behind] = time
    case .arrears(let sum): answers[.arrears] = sum
    case .unknown: remarks.append(.lateByHowMuch)
    case nil: break
    }
  }

  /// `逾期` over `3800元`: no count of months.
  private func isSumOfMoney(_ cell: String) -> Bool {
    !currencyCodes(signedOn: cell).isEmpty || cell.hasSuffix("元") || cell.hasSuffix("块")
  }

  /// Payments left that are not made each month are no months.
  mutating func takePeriodOfPayments(of row: Sheet.Row) {
    if let remark = table.unknownFrequency(of: row) { remarks.append(remark) }
    guard answers[.remaining] != nil, table.isPaidOtherwiseThanMonthly(row), !table.countsMonths else { return }
    leaveOpen(.remaining, .countOfOtherPayments)
  }
}
