import Household
import Money
import Rules
import Wording

/// Sums are what is owed and what is paid; the kind is said, or told by the name.
func loanRow(_ name: String, _ values: [RowValue], _ reading: Reading) throws(AnswerProblem) -> EnteredRow {
  var loan = Loan(name: name, kind: reading.names.kind(in: name))
  loan.consequence = reading.names.consequence(in: name)
  var place = 0
  var isPaymentKnownToBeUnknown = false
  try checkIsNoNumberOfName(values, reading.currency)
  if let sum = sumBehindTerm(values) { throw owedOrPaid(bareNumber(sum.amount, reading.currency)) }
  for value in values {
    switch value {
    case .sum(let stated) where place == 0: (loan.balance, place) = (stated, 1)
    case .sum(let stated) where place == 1:
      guard stated.amount >= .zero else { throw NumberProblem.negative.asAnswer }
      if values.count == 3, case .sum(let third) = values[2] {
        let left = third.amount.minorUnits / reading.currency.minorUnits
        try checkIsNoCount(stated, left: Int(left), reading.currency)
      }
      try checkIsPayment(stated, owed: loan.balance, reading.currency)
      (loan.payment, place) = (.monthly(stated), 2)
    case .sum(let stated) where place == 2 && stated.amount == .zero && loan.rate == nil:
      loan.rate = Rate(perPeriod: .zero, period: .year)
    case .sum(let stated) where place == 2 && loan.remaining == nil:
      loan.remaining = try instalments(stated, of: loan, reading.currency)
    case .unknown where place < 2:
      isPaymentKnownToBeUnknown = isPaymentKnownToBeUnknown || place == 1
      place += 1
    case .unknown: break
    case .noPayment: (loan.payment, place) = (Loan.Payment.none, 2)
    case .payment: (loan.pays, loan.payment) = (.full, nil)
    case .kind(let kind): loan.kind = kind
    case .rate(let rate) where loan.rate == nil: loan.rate = rate
    case .remaining(let months): loan.remaining = months
    case .term(let months): throw termOrLeft(months)
    default: throw tooMany(reading.names.word(.loanRow))
    }
  }
  if loan.kind != .online { loan.pays = nil }
  return EnteredRow(debt: .loan(loan), answered: answeredKeys(of: loan, asksPayment: !isPaymentKnownToBeUnknown))
}

/// `Loan 2 5000 150`, `Santander 24 5000 150`: what stands for the sum owed is of the name.
private func checkIsNoNumberOfName(_ values: [RowValue], _ currency: Currency) throws(AnswerProblem) {
  guard values.count > 2, case .sum(let first) = values[0], case .sum(let second) = values[1],
    case .sum(let third) = values[2], third.amount > .zero, first.amount > .zero,
    first.amount < Amount(minorUnits: 100 * currency.minorUnits),
    second.amount.minorUnits > first.amount.minorUnits * 10
  else { return }
  throw numberInName(bareNumber(first.amount, currency), .loan)
}

/// `34 months 265`: the only sum, where it stands behind the instalments left.
private func sumBehindTerm(_ values: [RowValue]) -> Stated? {
  let sums = values.compactMap { if case .sum(let stated) = $0 { stated } else { nil as Stated? } }
  switch values.first {
  case .remaining, .term: return sums.count == 1 && !values.contains(.unknown) ? sums[0] : nil
  default: return nil
  }
}

/// That one sum of a loan may be the one or the other.
func owedOrPaid(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): still owed, or paid each month?", zh: "\(shown)：是还欠的，还是每月还的？"),
    remedy: Text(en: "write owed \(shown), or pays \(shown)", zh: "写 欠\(shown)，或 每月还\(shown)"))
}

/// A third number is instalments left where they pay off about what is owed, or where the rate is there already.
private func instalments(_ stated: Stated, of loan: Loan, _ currency: Currency) throws(AnswerProblem) -> Int {
  let shown = bareNumber(stated.amount, currency)
  let number = stated.amount.minorUnits / currency.minorUnits
  guard stated.amount.minorUnits % currency.minorUnits == 0 else {
    throw NumberProblem.periodMissing(number: shown).asAnswer
  }
  guard (1...1_200).contains(number) else {
    if number > 1_200 || number < 0 {
      throw isPaidMoreThanOwed(loan) ? numberInName(typedSum(loan.balance, currency), .loan) : noInstalments(shown)
    }
    throw rateOrInstalments(shown)
  }
  guard loan.rate == nil, !paysOff(loan, in: Int(number)) else {
    if case .monthly(let payment)? = loan.payment, loan.rate == nil {
      try checkIsNoCount(payment, left: Int(number), currency)
    }
    return Int(number)
  }
  throw rateOrInstalments(shown)
}

/// `Car loan 2 80000 2600`: what stands for the sum owed is of the name.
private func isPaidMoreThanOwed(_ loan: Loan) -> Bool {
  guard case .monthly(let payment)? = loan.payment, let owed = loan.balance?.amount else { return false }
  return payment.amount > owed
}

private func typedSum(_ stated: Stated?, _ currency: Currency) -> String {
  stated.map { bareNumber($0.amount, currency) } ?? ""
}

private func noInstalments(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown) is no number of instalments", zh: "\(shown) 不是期数"),
    remedy: Text(
      en: "a row is name, owed, paid each month, rate; a limit has its word before it: limit \(shown)",
      zh: "一行是名称、欠款、每月还、利率；额度前面写“额度”：额度\(shown)"))
}

/// Whether so many payments come to what is owed and its interest; true where either is not known.
func paysOff(_ loan: Loan, in months: Int) -> Bool {
  guard case .monthly(let payment)? = loan.payment, let owed = loan.balance?.amount, owed > .zero else { return true }
  let sum = Int128(payment.amount.minorUnits) * Int128(months)
  return sum * 100 >= Int128(owed.minorUnits) * 90 && sum * 100 <= Int128(owed.minorUnits) * (months > 120 ? 250 : 160)
}

private func rateOrInstalments(_ shown: String) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(shown): the rate, or instalments left?", zh: "\(shown) 是利率，还是剩余期数？"),
    remedy: Text(
      en: "write \(shown)% for a rate by the year, or \(shown) months for instalments",
      zh: "利率写 \(shown)%，期数写 \(shown)期"))
}

/// A row without a payment is asked for it, and for its rate. `terms` says that neither the rate nor the instalments left are
/// asked for.
func answeredKeys(of loan: Loan, asksPayment: Bool) -> [String] {
  let isPaymentOpen = asksPayment && loan.payment == nil && loan.pays == nil
  let saysTerms = loan.rate != nil || loan.remaining != nil
  return ["name", "balance", "due-in-full", "line"] + (!isPaymentOpen || saysTerms ? ["rate", "terms"] : [])
    + (isPaymentOpen ? [] : ["payment"]) + (loan.kind == nil ? [] : ["kind"]) + (loan.behind == nil ? [] : ["behind"])
}
