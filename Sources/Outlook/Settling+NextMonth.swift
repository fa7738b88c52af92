import Money

extension Settling {
  /// The lines with what those that get less than is due, or not all that is behind, get from the next month on, when what
  /// this month clears, or pays off, takes nothing. Regular sums go on.
  ///
  /// Example: 3,920 is left after living costs; 3,200 of it clears the power bill, and two cards share 720. From the next
  /// month on they share what all of it leaves.
  func notingNextMonth(_ available: Amount) -> [Settlement.Line] {
    guard lines.contains(where: { $0.isPaidOff || $0.catchUp?.months == 1 }) else { return lines }
    var next = self
    (next.pool, next.keptBack) = (max(.zero, available), .zero)
    (next.dueFromSavings, next.arrearsFromSavings) = (.zero, .zero)
    next.lines = lines.map(\.inTheNextMonth)
    for place in lines.indices where lines[place].part == .priority && lines[place].hasRegularSum {
      next.goingOn[place] = max(lines[place].catchUpNow, regularSum(of: place))
    }
    next.payPriority()
    next.payAgreed()
    next.payOthers()
    return zip(lines, next.lines).map { line, after in
      var noted = line
      let later = min(after.sum, line.stillOwed)
      if line.part == .other || line.part == .priority && line.due != nil && !line.hasItsDue, later > line.sum {
        noted.later = later
      }
      if line.isMadeUpLater, let catchUp = after.catchUp, !catchUp.isTooLong, catchUp.sum > line.catchUpNow {
        noted.catchUpLater = catchUp
      }
      return noted
    }
  }
}

extension Settlement.Line {
  /// By a regular sum that may become more, or by none of this month's, with what is due paid now or then.
  fileprivate var isMadeUpLater: Bool {
    hasRegularSum || catchUp == nil && stillBehind > .zero && (part == .priority || hasItsDue)
  }

  /// As the next month finds it: what is cleared is no longer behind, and what is paid off asks for nothing.
  fileprivate var inTheNextMonth: Settlement.Line {
    var line = self
    (line.catchUp, line.fromSavings) = (nil, .zero)
    guard isSettled else { return line }
    if isPaidOff {
      (line.part, line.due, line.arrears, line.offer) = (.clear, .zero, .zero, .zero)
    } else {
      line.arrears = arrears.map { ($0 - catchUpNow).nonNegative }
      line.offer = nil
    }
    return line
  }
}
