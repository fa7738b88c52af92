import Household
import Money
import Phrases
import Wording

extension Interviewer {
  /// What is due on a debt, or paid of it, by its name: `due 2600`, `应还 2000`, `paid 1500`. nil for a day, and for words that say
  /// neither.
  func dueOrPaid(_ words: String, of entry: ReviewEntry) -> NamedChange? {
    guard let debt = entry.debt else { return nil }
    if let (name, value) = behind(wordsOfDue, words), isSum(value), name != "due" || (try? dayOfMonth(value)) == nil {
      let key = debt.list == .cards ? "minimum" : "payment"
      return question(key, of: entry).map { NamedChange(entry: entry, question: $0, value: value) }
    }
    guard debt.list == .loans, let (_, value) = behind(["paid", "really paid", "实还", "实际还"], words),
      let paid = try? sum(value, in: state.household.currency), let due = monthlyDue(debt.index), paid.amount < due
    else { return nil }
    return question("paid", of: entry).map { NamedChange(entry: entry, question: $0, value: value) }
  }

  /// Where less is paid than is due, what is due stays: said with how it is changed.
  func sayWhatStaysDue(behind question: Question, of entry: ReviewEntry?) {
    guard question.id.hasSuffix("].paid"), let entry, let debt = entry.debt, debt.list == .loans,
      let due = monthlyDue(debt.index), let paid = state.household.loans?[debt.index].paid, paid.amount < due
    else { return }
    let currency = state.household.currency
    let (stays, sum, name) = (due.formatted(in: currency), paid.amount.formatted(in: currency), entry.label)
    talk.say(
      Text(
        en: "     What is due on it stays \(stays). If that changed: edit \(name.en) due \(sum)",
        zh: "     每月该还的还是 \(stays)。变的要是这个，就写：改 \(name.zh) 应还 \(sum)"))
  }

  private func monthlyDue(_ index: Int) -> Amount? {
    guard let loan = state.household.loans?[index] else { return nil }
    if let agreed = loan.agreed { return agreed.sum.amount }
    guard case .monthly(let stated)? = loan.payment else { return nil }
    return stated.amount
  }

  private func question(_ key: String, of entry: ReviewEntry) -> Question? {
    debtFields(of: entry).first { $0.key == key }?.question
  }

  private func isSum(_ value: String) -> Bool {
    (try? sum(value, in: state.household.currency)) != nil
  }

  private func behind(_ names: [String], _ words: String) -> (name: String, value: String)? {
    names.filter(words.hasPrefix).max { $0.count < $1.count }.map { ($0, valueBehind($0, in: words)) }
  }
}

/// Before a sum. `due` before a day of the month is the day.
private let wordsOfDue = [
  "due", "due each month", "due a month", "amount due", "monthly due", "每月应还", "每月该还", "应还", "该还", "要还",
]
