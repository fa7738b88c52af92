import Household
import Money
import Planner
import Wording

/// Reads what follows the first words of a change.
struct ChangeReader {
  var form: ChangeForm
  /// The whole change.
  var typed: String
  var household: Household

  private var currency: Currency { household.currency }

  /// - Throws: `TypedChangeProblem`, `NumberProblem`, `DebtNameProblem`.
  func change(_ phrase: ChangePhrase) throws -> Change {
    var phrase = phrase
    switch form {
    case .income:
      let months = phrase.takeMonths()
      let change = try sumChange(phrase)
      return months.map { .incomeFor(months: $0, change) } ?? .income(change)
    case .incomeFor:
      let months = phrase.takeMonths()
      guard phrase.isEmpty else { throw TypedChangeProblem.notOfForm(form) }
      return months.map { .incomeFor(months: $0, .to(Stated(.zero))) } ?? .income(.to(Stated(.zero)))
    case .rates, .rate: return try rateChange(phrase)
    case .pay: return try payment(phrase)
    case .extra: return .extra(try extra(phrase))
    case .payOff: return .payOff(try debt(phrase.rest))
    case .agree:
      let (debt, rest) = try nameFirst(phrase, isRestWhole: true)
      return .agree(try agreedTerms(rest), with: debt)
    case .savings: return .savings(try sumChange(phrase))
    case .remove: return .remove(try debt(phrase.rest))
    case .payment, .spread: throw TypedChangeProblem.notOfForm(form)
    case .close: return .close(try debt(phrase.rest))
    case .essentials: return .essentials(try sumChange(phrase))
    case .newLoan: return .newLoan(try borrowing(phrase))
    case .consolidate: return try consolidation(phrase)
    }
  }

  /// What is said of a debt whose name stood first.
  func change(of debt: NamedDebt, _ phrase: ChangePhrase) throws -> Change {
    switch form {
    case .agree: return .agree(try agreedTerms(phrase), with: debt)
    case .spread: return .agree(try spread(debt, phrase), with: debt)
    case .payOff where phrase.isEmpty: return .payOff(debt)
    case .remove where phrase.isEmpty: return .remove(debt)
    case .payOff, .remove: throw TypedChangeProblem.notOfForm(form)
    default:
      var phrase = phrase
      _ = phrase.take(["to", "=", "改成", "变成"])
      guard !phrase.saysWhichWay else { throw TypedChangeProblem.notOfForm(.payment) }
      return .payment(try extra(phrase), of: debt)
    }
  }

  /// `831 for 36 months`, `每月 831 共 36 期 停息`.
  private func agreedTerms(_ phrase: ChangePhrase) throws -> AgreedTerms {
    var phrase = phrase
    let isFree = phrase.takeLast(["without interest", "no interest", "interest free", "停息", "免息", "不计息", "不再计息"])
    if isFree { _ = phrase.takeLast(["with", ","]) }
    let months = phrase.takeMonths()
    _ = phrase.take(["to", "at"])
    let sum = try extra(phrase)
    guard sum > .zero else { throw TypedChangeProblem.notOfForm(form) }
    return AgreedTerms(sum: sum, months: months, isWithoutInterest: isFree)
  }

  /// What is owed in so many equal parts, each rounded up, so that they come to all of it.
  private func spread(_ debt: NamedDebt, _ phrase: ChangePhrase) throws -> AgreedTerms {
    var phrase = phrase
    guard let months = phrase.takeMonths(), phrase.isEmpty else { throw TypedChangeProblem.notOfForm(form) }
    guard let owed = household.balance(of: debt)?.amount else {
      throw TypedChangeProblem.notMade(.notKnown(["\(debt.path).balance"]))
    }
    guard owed > .zero else { throw TypedChangeProblem.notOfForm(form) }
    let unit = currency.minorUnits
    let parts = Int64(months) * unit
    let sum = (owed.minorUnits + parts - 1) / parts * unit
    return AgreedTerms(sum: Amount(minorUnits: sum), months: months, isWithoutInterest: true)
  }

  private func sumChange(_ phrase: ChangePhrase) throws -> SumChange {
    var phrase = phrase
    phrase.takeEachMonth()
    guard let change = try SumChange.read(phrase, in: currency) else { throw TypedChangeProblem.notOfForm(form) }
    return change
  }

  private func extra(_ phrase: ChangePhrase) throws -> Amount {
    var phrase = phrase
    phrase.takeEachMonth()
    return try Stated.read(phrase.rest, in: currency).amount
  }

  private func debt(_ name: String) throws -> NamedDebt {
    guard !name.isEmpty else { throw TypedChangeProblem.notOfForm(form) }
    return try household.namedDebts.named(asTyped(name))
  }

  /// A name as it was typed, before it was put into small letters.
  private func asTyped(_ name: String) -> String {
    let (small, large, wanted) = (Array(typed.lowercased()), Array(typed), Array(name))
    guard small.count == large.count, wanted.count <= small.count else { return name }
    let start = (0...small.count - wanted.count).first { small[$0..<($0 + wanted.count)].elementsEqual(wanted) }
    return start.map { String(large[$0..<($0 + wanted.count)]) } ?? name
  }

  /// `+2%` is about every debt, `招商银行 12%` about one.
  private func rateChange(_ phrase: ChangePhrase) throws -> Change {
    guard !phrase.isEmpty else { throw TypedChangeProblem.notOfForm(.rates) }
    if let change = try? RateChange.read(phrase) {
      guard case .by(let points) = change else { throw TypedChangeProblem.notOfForm(.rate) }
      return .rates(by: points)
    }
    let (debt, rest) = try nameFirst(phrase)
    return .rate(try RateChange.read(rest), of: debt)
  }

  /// `5000 to 花呗`, `花呗 5000`; `多还 500` without a name is more each month.
  private func payment(_ phrase: ChangePhrase) throws -> Change {
    if typed.hasPrefix("多还"), let amount = try? extra(phrase) { return .extra(amount) }
    for word in [" to ", " into ", "给"] {
      guard let (sum, name) = phrase.cut(at: word), let amount = try? Stated.read(sum, in: currency).amount else {
        continue
      }
      return .pay(amount, to: try debt(name))
    }
    let (debt, rest) = try nameFirst(phrase)
    return .pay(try Stated.read(rest.rest, in: currency).amount, to: debt)
  }

  /// A debt's name, and what follows it: the longest name that stands there, else all but the last word, or, where what
  /// follows has several, the first.
  private func nameFirst(_ phrase: ChangePhrase, isRestWhole: Bool = false) throws -> (NamedDebt, ChangePhrase) {
    let names = household.namedDebts.flatMap { [uniform($0.name).lowercased(), $0.path] }
    for name in names.sorted(by: { $0.count > $1.count }) where !name.isEmpty && phrase.rest.hasPrefix(name) {
      let rest = phrase.rest.dropFirst(name.count)
      guard rest.first.map({ !$0.isLetter || mayFollowName.contains($0) }) ?? true else { continue }
      return (try household.namedDebts.named(name), ChangePhrase(String(rest)))
    }
    let words = phrase.rest.split(separator: " ")
    guard words.count > 1, let last = words.last else { throw TypedChangeProblem.notOfForm(form) }
    guard !isRestWhole else {
      return (try debt(String(words[0])), ChangePhrase(words.dropFirst().joined(separator: " ")))
    }
    return (try debt(words.dropLast().joined(separator: " ")), ChangePhrase(String(last)))
  }

  private func borrowing(_ phrase: ChangePhrase) throws -> Borrowing {
    var phrase = phrase
    let (rate, months, _) = try terms(&phrase)
    let amount = try Stated.read(phrase.rest, in: currency).amount
    guard amount > .zero else { throw TypedChangeProblem.notOfForm(form) }
    return Borrowing(name: newName(en: "new loan", zh: "新贷款"), amount: amount, rate: rate, months: months)
  }

  private func consolidation(_ phrase: ChangePhrase) throws -> Change {
    var phrase = phrase
    let (rate, months, fee) = try terms(&phrase)
    let debts = try household.namedDebts.several(asTyped(phrase.rest))
    guard !debts.isEmpty else { throw TypedChangeProblem.notOfForm(form) }
    let name = newName(en: "consolidation", zh: "合并贷款")
    return .consolidate(debts, ConsolidationTerms(name: name, rate: rate, months: months, fee: fee))
  }

  /// Rate, months and fee off the end, in whatever order.
  private func terms(
    _ phrase: inout ChangePhrase
  ) throws -> (rate: Rate, months: Int, fee: ConsolidationTerms.Fee?) {
    var (rate, months, fee) = (Rate?.none, Int?.none, ConsolidationTerms.Fee?.none)
    for _ in 0..<3 {
      if form == .consolidate, fee == nil { fee = try? phrase.takeFee(in: currency) }
      if months == nil { months = phrase.takeMonths() }
      if rate == nil { rate = try phrase.takeRate() }
    }
    guard let rate, let months else { throw TypedChangeProblem.notOfForm(form) }
    return (rate, months, fee)
  }

  /// A name that no debt has, in the language of the change.
  private func newName(en: String, zh: String) -> String {
    let name = typed.first.map(\.isASCII) ?? true ? en : zh
    let taken = Set(household.namedDebts.map(\.name))
    guard taken.contains(name) else { return name }
    return (2...).lazy.map { "\(name) \($0)" }.first { !taken.contains($0) } ?? name
  }
}

/// Characters that begin what is said of a debt behind its name, where no space parts them.
private let mayFollowName: Set<Character> = Set("涨降升减加到为变改一二两三四五六七八九十约大百万")
