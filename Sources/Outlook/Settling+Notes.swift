import Household
import Money

/// What is noted of the lines once all of them are settled.
extension Settling {
  /// Where something that is paid out of a month's money ends before a regular sum does: a debt, or what is behind on one.
  mutating func noteWhatEndsSooner() {
    let regular = lines.indices.filter { lines[$0].hasRegularSum }
    guard !regular.isEmpty else { return }
    let ends = lines.map { line -> Int? in
      guard line.isSettled, line.sum + line.catchUpNow > line.fromSavings else { return nil }
      let paidOff = line.sum > .zero ? Course(of: line.debt, paying: line.sum, from: outlook.day).months : nil
      return [line.isPaidOff ? 1 : paidOff, line.catchUp?.months].compactMap(\.self).min()
    }
    for place in regular {
      let months = lines[place].catchUp?.months ?? 0
      lines[place].mayCatchUpSooner = ends.indices.contains { other in
        other != place && ends[other].map { $0 < months } ?? false
      }
    }
  }

  /// Example: 3,000 is behind and 2,100 is there a month: 2,100 a month for 2 months would be 4,200, so the last is 900.
  mutating func noteSmallerLastSums() {
    for place in lines.indices where lines[place].hasRegularSum && !lines[place].mayCatchUpSooner {
      guard lines[place].monthsOfBoth == nil, let arrears = lines[place].arrears, let regular = lines[place].catchUp
      else { continue }
      let course = lines[place].courseOfWhatWasCalledIn(paying: regular.sum, from: outlook.day)
      let over = course.map { regular.sum - $0.last } ?? regular.sum.times(regular.months) - arrears
      if over.minorUnits >= unit * Int64(regular.months) { lines[place].lastCatchUp = regular.sum - over }
    }
  }

  /// Not of a loan whose payments left take less than all that is owed: what is behind on it goes on after them.
  ///
  /// Example: 640 is owed, 160 due a month, 320 behind: with 27 a month more all of it is paid off in 4 months, not in 12.
  mutating func noteWhatBothPayOff() {
    for place in lines.indices where lines[place].hasRegularSum && lines[place].fromSavings == .zero {
      let line = lines[place]
      let both = line.sum + line.catchUpNow
      guard let months = Course(of: line.debt, paying: both, from: outlook.day).months,
        months < line.catchUp?.months ?? 0, let owed = line.debt.balance.known, both.times(months) >= owed
      else { continue }
      lines[place].monthsOfBoth = months
    }
  }
}

extension Settlement.Line {
  /// What is behind is made up over months that can be told.
  var hasRegularSum: Bool { catchUp.map { $0.months > 1 && !$0.isTooLong } ?? false }
}
