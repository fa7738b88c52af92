import Household
import Money
import Phrases
import Wording

/// Debts of which it was said that they are not, or cannot be, paid: what is due on them and how late they are is asked then.
extension InterviewState {
  func isUnpaid(_ list: DebtList, _ index: Int) -> Bool { answered.contains(unpaidMark(list, index)) }

  /// Nothing is paid on a card; what a loan asks stays unknown.
  mutating func noteUnpaid(_ list: DebtList, _ index: Int) {
    switch list {
    case .cards:
      household.cards?[index].payment = Stated(.zero)
      household.cards?[index].pays = .part
    case .loans:
      household.loans?[index].payment = nil
      household.loans?[index].pays = nil
    }
    answered.insert(unpaidMark(list, index))
    answered.remove("\(list.rawValue)[\(index)].behind")
  }

  private func unpaidMark(_ list: DebtList, _ index: Int) -> String { "\(list.rawValue)[\(index)].unpaid" }
}

extension Interviewer {
  /// Where one answer was changed by its name nothing else is asked.
  func sayHowLateIsAsked(_ entry: ReviewEntry) {
    talk.say(
      Text(
        en: "     How late is it? Write: edit \(entry.label.en) late 1",
        zh: "     逾期几个月了？写：改 \(entry.label.zh) 逾期 1"))
  }
}

/// What is said of such an answer in place of a sum.
func unpaidToldBack(_ answer: String, _ list: DebtList) -> Text? {
  guard saysNotPaid(answer) else { return nil }
  return list == .cards
    ? Text(
      en: "nothing is paid now; what the bill asks at least, and how late it is, is asked too",
      zh: "现在没还；账单最低要还多少、逾期了几个月，接着会问")
    : Text(
      en: "nothing is paid now. How much is asked each month all the same? - when you do not know",
      zh: "现在没还。每月该还多少还是要算的，写该还的数；不清楚写 -")
}
