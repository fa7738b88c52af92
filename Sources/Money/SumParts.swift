import Wording

/// One of several sums that were named on a line: `房租1800`.
public struct NamedSum: Sendable, Equatable {
  /// Empty where it has none.
  public var name: String
  public var sum: Stated

  public init(name: String, sum: Stated) { (self.name, self.sum) = (name, sum) }
}

/// Reads the sums of a month with their names: `房租1800 吃饭1500`, `rent 450 a week and food 1500`, `4000 salary + 1500 side
/// job`, `房租1800 水电200 一共2000`. Only names of a closed list are taken: any other word may change the sum.
/// - Throws: `unread` for a word that is none of them; `notASum` for a line without any sum.
public func readNamedSums(
  _ text: String, of side: NumberProblem.Side, in currency: Currency
) throws(NumberProblem) -> [NamedSum] {
  try readNamedSums(text, named: side == .income ? incomeNames : costNames, of: side, in: currency)
}

/// The same, with other names.
public func readNamedSums(
  _ text: String, named names: [String], of side: NumberProblem.Side, in currency: Currency
) throws(NumberProblem) -> [NamedSum] {
  let line = withEnglishNumerals(withoutClosing(uniform(text)), onlyLarge: true)
  guard text.utf8.count <= 400, line.contains(where: { isDigit($0) }) || hasChineseNumerals(line) else {
    throw .notASum
  }
  if side == .income, saysGross(line) { throw .beforeTax }
  var reader = PartsReader(line, names, side, currency)
  return try reader.read()
}

/// What stood between a sum and the one before it.
private enum Joint { case none, space, comma, plus }

private struct PartsReader {
  private var line: NamesInFront
  private let side: NumberProblem.Side
  private let currency: Currency
  private var found: [NamedSum] = []

  init(_ text: String, _ names: [String], _ side: NumberProblem.Side, _ currency: Currency) {
    line = NamesInFront(text, names)
    (self.side, self.currency) = (side, currency)
  }

  private var total: Amount { found.reduce(Amount.zero) { $0 + $1.sum.amount } }

  mutating func read() throws(NumberProblem) -> [NamedSum] {
    while true {
      let joint = takeJoint()
      if line.rest.isEmpty { break }
      if !found.isEmpty, line.take(wordsOfTotals) != nil {
        try checkTotal()
        break
      }
      if found.count == 1, line.take(wordsOfShares) != nil {
        try checkShares()
        break
      }
      try takePart(behind: joint)
    }
    guard !found.isEmpty else { throw .notASum }
    return found
  }

  /// A name and its sum, or a sum and its name; a sum alone only where it is plainly added.
  private mutating func takePart(behind joint: Joint) throws(NumberProblem) {
    if let word = line.take(debtWords, unlessNamed: line.names) { throw .paidOnDebts(word, side) }
    if side == .income {
      if let word = line.take(earnedOrPaid, unlessNamed: line.names) { throw .earnedOrPaid(word) }
      if let word = line.take(yearlyExtras, unlessNamed: line.names) { throw .notEachMonth(word) }
    }
    var name = line.takeNames()
    let period = name.isEmpty ? line.takePeriodBeforeName() : nil
    if period != nil { name = line.takeNames() }
    if !name.isEmpty { passComma() }
    if line.rest.isEmpty, !name.isEmpty { throw .partWithoutSum(name, side) }
    let sum = try takeFigure(of: period ?? "")
    if !name.isEmpty { return found.append(NamedSum(name: name, sum: sum)) }
    let behind = line.isAddition ? "" : line.takeNames()
    if behind.isEmpty, joint == .space || joint == .comma { throw .unread(shown(sum), side) }
    found.append(NamedSum(name: behind, sum: sum))
  }

  /// `on benefits, 900`: a name and its sum.
  private mutating func passComma() {
    let behind = line.rest.drop { ",、: ".contains($0) }
    if behind.first.map({ isDigit($0) || $0.isCurrencySymbol }) ?? false { line.rest = behind }
  }

  private func shown(_ sum: Stated) -> String { sum.amount.formatted(in: currency) }

  /// `一共2000`, `= 2000`: what the parts come to.
  private mutating func checkTotal() throws(NumberProblem) {
    let sum = try takeFigure()
    _ = takeJoint()
    guard line.rest.isEmpty else { throw .unread(line.firstWord, side) }
    guard sum.amount == total else {
      throw .partsDiffer(parts: total.formatted(in: currency), total: shown(sum))
    }
  }

  /// `6500，其中房租1800`: parts of the sum before them.
  private mutating func checkShares() throws(NumberProblem) {
    let shares = try readNamedSums(String(line.rest), named: line.names, of: side, in: currency)
    let sum = shares.reduce(Amount.zero) { $0 + $1.sum.amount }
    guard sum <= total else {
      throw .partsDiffer(parts: sum.formatted(in: currency), total: total.formatted(in: currency))
    }
  }

  private mutating func takeJoint() -> Joint {
    var joint = Joint.none
    while true {
      if line.takeSign(in: "+\n") || line.take(wordsOfAddition) != nil {
        joint = .plus
      } else if line.takeSign(in: ",;、。") {
        joint = joint == .plus ? .plus : .comma
      } else if line.takeSign(in: " ") {
        joint = joint == .none ? .space : joint
      } else {
        return found.isEmpty ? .none : joint
      }
    }
  }

  /// The longest sum in front, with its period. What is wrong with a longer one counts before a shorter one that can be read.
  /// - Parameter period: that stood before the name, `年付` of `年付房租24000`.
  private mutating func takeFigure(of period: String = "") throws(NumberProblem) -> Stated {
    for end in line.ends {
      let text = period + withoutClosing(String(line.rest[..<end]))
      guard text.contains(where: isDigit) || hasChineseNumerals(text),
        !["+", " plus"].contains(where: text.hasSuffix) || end == line.rest.endIndex
      else { continue }
      do throws(NumberProblem) {
        let sum = try Stated.readMonthly(text, in: currency, asLowMonth: side == .income)
        line.rest = line.rest[end...]
        return sum
      } catch {
        switch error {
        case .notASum, .empty: continue
        case .negative: throw .unread(line.firstWord, side)
        default: throw error
        }
      }
    }
    throw .unread(line.firstWord, side)
  }
}
