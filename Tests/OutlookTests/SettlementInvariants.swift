import Household
import Money
import Outlook

/// What holds of a settlement whatever the household: what is broken, each said in a sentence.
struct SettlementInvariants {
  let outlook: Outlook
  let settlement: Settlement

  init(_ outlook: Outlook) {
    self.outlook = outlook
    settlement = Settlement(outlook)
  }

  var practice: Practice { outlook.practice }
  var settled: [Settlement.Line] { settlement.settled }
  var ofMonth: Amount { (settlement.available ?? .zero).nonNegative }
  var living: Amount { outlook.figures.essentials.low }
  var fromSavings: Amount { settlement.draw?.now ?? .zero }
  var livingFromSavings: Amount { settlement.draw?.living ?? .zero }
  var paysGap: Bool { outlook.gap?.isPaid ?? false }

  /// Income and living costs are known, and there are lists.
  var isSettled: Bool { settlement.available != nil && outlook.figures.totals == nil }

  var broken: [String] {
    guard isSettled else { return withoutSettlement }
    return sums + nobodyGetsTooMuch + nothingStays + savingsAtWork + inOrder + priorityArrears + paidGap + promises
      + keptBack
  }

  private var withoutSettlement: [String] {
    claim("nothing is given where nothing can be settled", settlement.offered == .zero && settlement.catchUp == .zero)
  }

  func claim(_ sentence: String, _ holds: Bool) -> [String] { holds ? [] : [sentence] }

  func claim(_ sentence: String, of lines: [Settlement.Line], _ holds: (Settlement.Line) -> Bool) -> [String] {
    lines.filter { !holds($0) }.map { "\(sentence): \($0.path)" }
  }
}

/// 1. Never more than is there.
extension SettlementInvariants {
  private var sums: [String] {
    let there = ofMonth + fromSavings
    let given = settlement.offered + settlement.catchUp + settlement.keptBack + settlement.unassigned
    let parts = [settlement.keptBack, settlement.unassigned] + settlement.lines.flatMap { [$0.sum, $0.catchUpNow] }
    return claim("1: what is there is what is given, kept and left (\(there) \(given))", there == given)
      + claim("1: no part is below nothing", parts.allSatisfy { $0 >= .zero })
      + claim(
        "1: savings give no more than they hold",
        fromSavings + livingFromSavings <= (outlook.usableSavings ?? .zero))
  }

  private var nobodyGetsTooMuch: [String] {
    claim("1: more than is owed", of: settlement.lines) { line in
      line.debt.balance.known.map { line.sum + line.catchUpNow <= $0 } ?? true
    }
      + claim("1: more than is due", of: settled) { line in
        line.isOpen || max(line.due ?? .zero, line.usual ?? .zero) >= line.sum || line.due == nil
      }
      + claim("1: more than is behind", of: settled) { $0.catchUpNow <= ($0.arrears ?? .zero) }
      + claim("2: a debt is paid that has to be asked about first", of: settlement.questioned) {
        $0.sum == .zero && $0.catchUp == nil
      }
      + claim("1: a debt is paid on which nothing is due", of: settlement.nothingDue) {
        $0.sum == .zero && $0.catchUp == nil
      }
      + claim("1: what is there later is no more than now, or more than is owed by then", of: settled) { line in
        guard let later = line.later else { return true }
        return later > line.sum && line.debt.balance.known.map { later + line.sum + line.catchUpNow <= $0 } ?? true
      }
  }
}

/// 2. Nothing stays while something is unpaid.
extension SettlementInvariants {
  private var nothingStays: [String] {
    guard settlement.unassigned > .zero else { return [] }
    return claim("2: money is left, and what is due unpaid", of: settled) { line in
      line.hasItsDue || line.debt.balance.known == nil || line.sum + line.catchUpNow == line.debt.balance.known
        || line.due == nil && line.arrearsEnd && line.sum > .zero
    }
      + claim("2: money is left, and what is behind goes on", of: settled) { line in
        !line.isBehind || line.arrearsEnd || line.debt.balance.known == nil
          || line.sum + line.catchUpNow == line.debt.balance.known
      }
      + claim("2: money is left, and somebody is told nothing", of: settlement.withoutOffer) {
        $0.debt.balance.known == nil
      }
  }

  /// Savings above a month's living costs lie idle only where they could not pay what is due to its end.
  private var savingsAtWork: [String] {
    let lacking = settlement.sumsDue.filter { $0.isLacking && $0.standing != .notKnown }
    let last = settlement.sumsDue.map(\.date).max() ?? testDay
    let months = max(1, monthsBegun(from: testDay, until: last), outlook.gap?.monthsPaid ?? 0)
    let taken = settlement.sumsDue.reduce(settlement.arrearsFromSavings) { $0 + $1.taken }
    let idle = (outlook.usableSavings ?? .zero) - living - taken - settlement.drawn(inMonths: months)
    return claim(
      "2: savings lie idle while a sum that falls due is lacking",
      lacking.isEmpty || settlement.areOffersNeeded && !lacking.contains(where: \.debt.isPriority) || idle <= .zero)
      + claim("2: savings that could pay a gap to its end do not", !couldPayTheGap || paysGap)
  }

  /// Everybody could have what is due until debts that end set the month right.
  private var couldPayTheGap: Bool {
    guard let gap = outlook.gap, let months = gap.months, gap.first > .zero, let savings = outlook.usableSavings else {
      return false
    }
    let first = settlement.priority.reduce(Amount.zero) { $0 + $1.debt.arrears.low }
    let balloons = outlook.balloons.filter(\.debt.isPriority).reduce(first) { $0 + $1.debt.balance.low }
    return gap.taking(months: months) <= savings - balloons - living
  }

  /// What is behind on a debt ends as its regular sum says.
  private var ends: [String] {
    claim("5: a regular sum ends when it says", of: settled) { line in
      guard let catchUp = line.catchUp, let arrears = line.arrears else { return line.catchUp == nil }
      if line.isOwedWhole, catchUp.months > 1 { return endsWithInterest(line) }
      if let last = line.lastCatchUp {
        guard last < catchUp.sum, catchUp.sum.times(catchUp.months - 1) + last == arrears else { return false }
      }
      let (sum, behind) = (catchUp.sum.minorUnits, arrears.minorUnits)
      return sum > 0 && sum * Int64(catchUp.months) >= behind && sum * Int64(catchUp.months - 1) < behind
    }
  }

  /// Of what was called in the interest is paid too.
  private func endsWithInterest(_ line: Settlement.Line) -> Bool {
    guard let catchUp = line.catchUp, let arrears = line.arrears else { return false }
    let course = Course(of: line.debt, paying: catchUp.sum, from: outlook.day)
    guard let months = course.months else { return catchUp.isTooLong }
    return catchUp.months == months && catchUp.sum.times(months) >= arrears
      && (line.lastCatchUp == nil || line.lastCatchUp == course.last)
  }
}

/// 5 and 8. Who comes first.
extension SettlementInvariants {
  private var inOrder: [String] {
    let priority = settlement.priority.filter { $0.due != nil }
    let unmet = priority.filter { !$0.hasItsDue }
    let worst = unmet.map(rank).min()
    let isAgreedUnmet = settled.contains { $0.part == .agreed && !$0.hasItsDue }
    let later = settled.filter { $0.part != .priority }
    return ends
      + claim("5: a later priority debt is paid before an earlier one has its due", of: priority) { line in
        worst.map { rank(line) <= $0 || line.sum == .zero } ?? true
      }
      + claim("5: others are paid before priority debts have their due", of: later) { line in
        unmet.isEmpty || line.sum == .zero
      }
      + claim("8: a share comes before an agreed sum", of: later.filter { $0.part == .other }) { line in
        !isAgreedUnmet || line.sum == .zero
      }
      + claim(
        "8: money is kept before priority debts or agreed sums have theirs",
        unmet.isEmpty && !isAgreedUnmet || settlement.keptBack == .zero)
  }

  private func rank(_ line: Settlement.Line) -> Int {
    practice.priorityOrder.firstIndex(of: line.consequence) ?? practice.priorityOrder.count
  }

  /// What this month's money, or savings above a month's living costs, can clear is cleared.
  private var priorityArrears: [String] {
    let uncleared = settlement.priority.filter { ($0.arrears ?? .zero) > .zero && !$0.isCleared }
    let later = settled.filter { $0.part != .priority }
    let spent = later.reduce(settlement.keptBack + settlement.unassigned) { $0 + $1.sum + $1.catchUpNow }
    let free = spent + (paysGap ? .zero : freeSavings)
    return claim("5: priority arrears that could be cleared are not", of: uncleared) { line in
      (line.arrears ?? .zero) - line.catchUpNow > free
    }
      + claim("5: arrears with a day are not cleared, though money is there", of: uncleared) { line in
        line.debt.dayOfLoss(from: testDay) == nil || !isNearest(line)
          || (line.arrears ?? .zero) > ofMonth + savingsAboveLiving
      }
      + claim("5: priority arrears get nothing, and others something", of: uncleared) { line in
        line.catchUp != nil || spent == .zero
      }
      + claim("5: priority arrears get nothing, and savings lie idle", of: uncleared) { line in
        line.catchUp != nil || paysGap || idleForArrears <= .zero
      }
  }

  /// Of savings above a month's living costs, once what they give each month is kept for a year, and a unit a month.
  private var idleForArrears: Amount {
    let months = practice.monthsForArrears
    let monthly = fromSavings - settlement.arrearsFromSavings + livingFromSavings
    let unit = Amount(minorUnits: outlook.household.currency.minorUnits)
    return savingsAboveLiving - settlement.arrearsFromSavings - (monthly + unit).times(months)
  }

  private func isNearest(_ line: Settlement.Line) -> Bool {
    let days = settlement.priority.filter { ($0.arrears ?? .zero) > .zero }.compactMap {
      $0.debt.dayOfLoss(from: testDay)
    }
    return days.min() == line.debt.lostOn && days.count { $0 == line.debt.lostOn } == 1
  }

  private var savingsAboveLiving: Amount {
    let lack = (-(settlement.available ?? .zero)).nonNegative
    return ((outlook.usableSavings ?? .zero) - lack - living).nonNegative
  }

  private var freeSavings: Amount { (savingsAboveLiving - fromSavings).nonNegative }
}

/// 6. A gap that savings pay asks for no offers; what is carried is paid. 7. What savings promise.
extension SettlementInvariants {
  private var paidGap: [String] {
    guard let gap = outlook.gap, gap.first > .zero else { return [] }
    let isPaid = claim("6: a gap is carried and not paid", gap.isCarried != true || paysGap)
    guard paysGap else { return isPaid }
    return isPaid + claim("6: a gap that is paid gives less than is due", of: settled) { $0.hasItsDue || $0.due == nil }
      + claim("6: a gap that is paid asks for offers", !settlement.areOffersNeeded)
      + claim("6: something is kept back in a gap that is paid", settlement.keptBack == .zero)
  }

  private var promises: [String] {
    guard let draw = settlement.draw else { return [] }
    let there = outlook.usableSavings ?? .zero
    let gapMonths = outlook.gap?.months ?? .max
    let others = settled.filter { $0.part != .priority }.reduce(Amount.zero) { sum, line in
      draw.paysGap ? sum + line.fromSavings : line.isCaughtUpFromSavings ? sum + line.fromSavings : sum
    }
    let isShort = draw.paysGap && gapMonths <= practice.monthsOnAllSavings
    let all = draw.now + draw.living + (draw.later + draw.living).times(draw.months - 1)
    let taken =
      draw.paysGap ? (outlook.gap?.taking(months: draw.months) ?? .zero) + settlement.arrearsFromSavings : all
    return claim("7: savings help with what is behind for longer than practice has it", of: settled) { line in
      guard line.isCaughtUpFromSavings, line.debt.dayOfLoss(from: testDay) == nil, let catchUp = line.catchUp else {
        return true
      }
      return catchUp.months <= max(1, practice.monthsForArrears) + 1 || catchUp.isTooLong
    } + claim("7: savings promise at least a month", draw.months >= 1)
      + claim("7: savings promise more than there is", taken <= there)
      + claim(
        "7: what is meant for something clears what can be talked about",
        others == .zero || taken + (outlook.household.setAside?.sum.amount ?? .zero) <= there)
      + claim(
        "7: a month's living costs are promised", isShort || draw.now == .zero || taken + living <= there)
  }
}

/// 8. What is kept back.
extension SettlementInvariants {
  private var keptBack: [String] {
    let kept = settlement.keptBack
    let isUnpaid = settled.contains { line in
      !line.isPaidOff && (!line.hasItsDue || line.isOpen || (line.arrears ?? .zero) > line.catchUpNow)
    }
    let others = settled.filter { $0.part == .other || $0.part == .priority && $0.due == nil }.reduce(Amount.zero) {
      $0 + $1.sum
    }
    let left = others + kept + settlement.unassigned
    let all = "8: kept back \(kept) of \(left)"
    return claim("8: something is kept back though all can be met", kept == .zero || isUnpaid)
      + claim("\(all): more than wanted", kept <= wanted(of: ofMonth + fromSavings))
      + claim("\(all): less than wanted", !settlement.areOffersNeeded || paysGap || kept >= wanted(of: left))
  }

  private func wanted(of left: Amount) -> Amount {
    if let stated = outlook.household.keepBack { return min(stated.amount, left) }
    let unit = outlook.household.currency.minorUnits
    let part = Int64((Ratio(Int128(left.minorUnits), Int128(unit)) * practice.keptBack).roundedDown) * unit
    return min(Amount(minorUnits: part), practice.mostKeptBack ?? left)
  }
}

extension Amount {
  fileprivate func times(_ count: Int) -> Amount { Amount(minorUnits: minorUnits * Int64(count)) }
}
