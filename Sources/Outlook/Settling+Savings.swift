import Money

extension Settling {
  /// What savings add, and for how many months.
  func draw(paying gap: Gap?, savings: Amount, lack: Amount) -> SavingsDraw? {
    let now = dueFromSavings + arrearsFromSavings
    guard now > .zero || lack > .zero && savings >= lack else { return nil }
    if let gap {
      var draw = SavingsDraw(
        now: now, later: (gap.later - lack).nonNegative, living: lack,
        months: max(1, gap.monthsPaid), paysGap: true)
      draw.lastsLong = draw.months >= practice.monthsThatCarry
      return draw
    }
    let later = dueFromSavings > .zero ? (dueFromSavings - ending).nonNegative : .zero
    var draw = SavingsDraw(now: now, later: later, living: lack, months: 1)
    let each = later + lack
    if each > .zero {
      // A month's living costs stay where lenders are promised anything; living costs alone may take all.
      let kept = now > .zero ? outlook.figures.essentials.low : .zero
      let left = (savings - kept - now - lack).nonNegative
      draw.months = 1 + Int(left.minorUnits / each.minorUnits)
    }
    draw.lastsLong = draw.months >= practice.monthsThatCarry
    draw.endsSoon = !draw.isOnce && draw.months < practice.monthsOnAllSavings
    return draw
  }

  /// What the month after this one no longer takes of priority debts.
  private var ending: Amount {
    lines.filter { $0.part == .priority && $0.isPaidOff }.reduce(.zero) { $0 + ($1.due ?? .zero) }
  }
}
