import CreditCost
import Money
import Wording

/// One thing said about instalments, behind the sum and its periods.
enum InstalmentPart {
  case charge(CostQuestion.Terms)
  case interest(Rate)
  /// 等额本金, or 等额本息.
  case equalPrincipal(Bool)
  case upFront(Amount)

  init(_ clause: String, sum: Amount, _ currency: Currency) throws(CostProblem) {
    var rest = clause
    if ["equal principal", "等额本金"].contains(rest.lowercased()) {
      self = .equalPrincipal(true)
    } else if ["equal payments", "equal payment", "等额本息"].contains(rest.lowercased()) {
      self = .equalPrincipal(false)
    } else if rest.takeOne(of: upFrontWords) {
      self = .upFront(try keptBack(rest, of: sum, currency))
    } else if rest.takeOne(of: paymentWords) {
      _ = rest.takeOne(of: timeWords)
      self = .charge(.payment(try costSum(rest, currency)))
    } else if let fee = try Fee(clause, of: sum, currency) {
      self = .charge(fee.isInAll ? .feeInAll(fee.share) : .feePerPeriod(fee.share))
    } else {
      _ = rest.takePrefix("按")
      let isInterest = rest.takePrefix("at ") || rest.takePrefix("利率") || rest.begins(withOneOf: interestWords)
      let rate = try costRate(rest)
      guard isInterest else { throw .feeOrInterest(shownTyped(rest)) }
      self = .interest(rate)
    }
  }
}

/// Words that stand before or behind a number and say what it is.
private struct Words {
  var before: [String]
  var behind: [String]
}

private let upFrontWords = Words(
  before: ["先扣", "预扣", "砍头息", "先收", "头息"], behind: ["up front", "upfront", "kept back", "deducted"])
private let paymentWords = Words(
  before: [
    "pay ", "pays ", "payments of ", "instalments of ", "installments of ", "每期还款", "每月还款", "每期还", "每月还", "月供", "月还",
  ], behind: [])
private let timeWords = Words(
  before: [], behind: ["a month", "each month", "per month", "monthly", "a period", "each period", "each", "每月", "每期"])
private let inAllWords = Words(
  before: ["总费率", "总共", "一共", "合计", "总", "共"],
  behind: ["in all", "in total", "altogether", "total"])
private let perPeriodWords = Words(
  before: ["每期费率", "期费率", "月费率", "每期"],
  behind: ["a period", "per period", "each period", "/period", "per instalment", "an instalment"])
private let feeWords = Words(before: ["a fee of ", "fee of ", "fee ", "手续费"], behind: ["fee"])
private let interestWords = ["年利率", "年化", "年息", "月利率", "月息", "日利率", "日息", "apr"]

extension String {
  fileprivate mutating func takeOne(of words: Words) -> Bool {
    let isBefore = words.before.contains { takePrefix($0) }
    guard isBefore || words.behind.contains(where: { takeSuffix($0) }) else { return false }
    if isBefore { _ = takePrefix(":") }
    return true
  }

  fileprivate func begins(withOneOf words: [String]) -> Bool {
    words.contains { lowercased().hasPrefix($0) }
  }
}

/// A fee each period or in all, as a share of the whole: `0.6%`, or a sum that is called a fee: `fee 60`, `手续费60元`.
private struct Fee {
  var share: Ratio
  var isInAll: Bool

  init?(_ clause: String, of whole: Amount, _ currency: Currency) throws(CostProblem) {
    var rest = clause
    var isNamed = rest.takeOne(of: feeWords)
    isInAll = rest.takeOne(of: inAllWords)
    guard isInAll || rest.takeOne(of: perPeriodWords) else { return nil }
    isNamed = rest.takeOne(of: feeWords) || isNamed
    if isNamed, let sum = try? costSum(rest, currency), let share = Ratio(sum, over: whole) {
      self.share = share
    } else {
      share = try readShare(rest)
    }
  }
}

/// A share without a period: `0.6%`, `千分之六`, `6厘`.
private func readShare(_ text: String) throws(CostProblem) -> Ratio {
  do throws(NumberProblem) {
    return try Rate.read(text + "/month").perPeriod
  } catch {
    switch error {
    case .periodMissing(let number), .unitMissing(let number, _):
      throw .percentMissing("\(number)%", in: shownTyped(text))
    default: throw .number(error, in: shownTyped(text))
    }
  }
}

/// A sum, or a share of what is borrowed.
private func keptBack(_ text: String, of sum: Amount, _ currency: Currency) throws(CostProblem) -> Amount {
  guard text.hasSuffix("%") else { return try costSum(text, currency) }
  let share = try readShare(text)
  guard share < Ratio(1, 1) else { throw .nothingReceived }
  return sum.share(share)
}
