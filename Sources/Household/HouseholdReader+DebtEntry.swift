import Money
import StrictYAML
import Wording

extension HouseholdReader {
  /// What may stand in a card and a loan alike, beyond its name, what is owed and what it costs.
  static let entryKeys = [
    "holder", "holders", "behind", "arrears", "paid", "agreed", "called-in", "last-paid", "consequence", "lost-on",
    "judgment", "disputed", "due", "reference", "note", "note-for-lender",
  ]

  /// What a card and a loan say alike.
  func read(_ values: FieldValues, into entry: inout some DebtEntry) {
    let fields = values.fields
    entry.balance = values.sum("balance", allowsNegative: true)
    entry.rate = values.rate("rate")
    entry.promotion = values.promotion("promo-rate")
    entry.fee = values.fee("fee")
    entry.holder = values.name("holder")
    entry.holders = values.names("holders")
    entry.behind = fields.whole("behind", in: 0...mostMonths)
    entry.arrears = values.sum("arrears")
    entry.paid = values.sum("paid")
    entry.agreed = values.agreed("agreed")
    entry.isCalledIn = fields.yesOrNo("called-in")
    entry.lastPaid = values.date("last-paid")
    entry.consequence = fields.word("consequence")
    entry.lostOn = values.date("lost-on")
    entry.judgment = values.judgment("judgment")
    entry.isDisputed = fields.yesOrNo("disputed")
    entry.due = fields.whole("due", in: 1...31)
    entry.reference = values.name("reference")
    entry.note = values.note("note")
    entry.noteForLender = values.note("note-for-lender")
    checkHolders(entry, values)
    checkBehind(entry, values)
  }

  private func checkHolders(_ entry: some DebtEntry, _ values: FieldValues) {
    guard entry.holder != nil, !entry.holders.isEmpty else { return }
    report(
      "holders", values, Text(en: "holder says already whose debt it is", zh: "holder 已经写了是谁的债"),
      remedy: Text(en: "keep holders where several people owe it, else holder", zh: "几个人一起欠的只写 holders，一个人的只写 holder"))
  }

  private func checkBehind(_ entry: some DebtEntry, _ values: FieldValues) {
    guard entry.behind == 0, let arrears = entry.arrears, arrears.amount > .zero else { return }
    report(
      "behind", values, Text(en: "arrears say that something is behind", zh: "arrears 写了有欠款逾期"),
      remedy: Text(en: "write the months behind, or leave the key out", zh: "请写逾期几个月，或删去这一行"))
  }

  func checkPaid(_ card: Card, _ values: FieldValues, on day: CalendarDate?) {
    guard card.paid == nil || values.given("agreed") != nil else {
      return report(
        "paid", values, Text(en: "on a card it stands only beside agreed", zh: "信用卡只有写了 agreed 才写 paid"),
        remedy: Text(en: "write what is paid each month as payment", zh: "每月实际还多少，请写成 payment"))
    }
    checkPaid(card, values, due: card.agreed?.sum)
  }

  func checkPaid(_ loan: Loan, _ values: FieldValues, on day: CalendarDate?) {
    let payment: Stated? =
      switch loan.payment {
      case .some(.none): Stated(.zero)
      case .monthly(let stated): stated
      case nil: nil
      }
    checkPaid(loan, values, due: loan.agreed.flatMap { isInForce($0, on: day) ? $0.sum : nil } ?? payment)
  }

  private func checkPaid(_ entry: some DebtEntry, _ values: FieldValues, due: Stated?) {
    guard let paid = entry.paid, let due, paid.amount > due.amount else { return }
    let sum = due.amount.formatted(in: values.currency)
    report(
      "paid", values, Text(en: "more than the \(sum) that is due", zh: "比应还的 \(sum) 还多"),
      remedy: Text(
        en: "paid is for less than is due; write a greater sum as payment", zh: "paid 只写少还的数；多还的请写成 payment"))
  }

  /// - Parameter day: of the household's figures; where they have none, what begins on a day of its own may not have begun.
  private func isInForce(_ agreed: Agreed, on day: CalendarDate?) -> Bool {
    day.map { agreed.holds(on: $0, from: $0) } ?? (agreed.from == nil)
  }

  private func report(_ key: String, _ values: FieldValues, _ message: Text, remedy: Text) {
    problems.report(values.fields[key], values.fields.path(of: key), message, remedy: remedy)
  }
}
