import Household
import Outlook
import Wording

/// Who speaks, writes and signs. Of a debt only those who owe it: whoever else said "we owe you", or signed it, might owe it
/// from then on.
extension ReportDraft {
  /// Those who owe a debt, by their names; nil is the person assessed.
  func writers(of debt: ReportDebt) -> [String?] { debt.holders.isEmpty ? [debt.holder] : debt.holders }

  /// Whether debts are in more than one name.
  var isShared: Bool { debtors.count > 1 }

  /// Those who owe anything, the person assessed first.
  var debtors: [String?] {
    let joint = reportDebts.flatMap(\.holders)
    let alone = reportDebts.filter(\.holders.isEmpty).map(\.holder)
    var names: [String?] = []
    for name in alone.compactMap(\.self) + joint where !names.contains(name) { names.append(name) }
    // Of those who owe together and nothing alone, one is the person assessed.
    let isNamed = joint.contains { !alone.contains($0) }
    return (alone.contains(nil) && !isNamed ? [nil] : []) + names
  }

  /// Those who sign for the household: who owes, and who else brings the income of it.
  var signers: [String?] {
    let debtors = debtors.isEmpty ? [nil] : debtors
    let others = min(household.people?.adults ?? 1, mostSigners) - debtors.count
    return debtors + [String?](repeating: nil, count: max(0, others))
  }

  /// A line for each to sign on, with the day.
  func signatures(of people: [String?]) -> [ReportBlock] {
    people.map { name in
      let label = name.map { Text(en: "Signed, \($0)", zh: "\($0)签名") } ?? Text(en: "Signed, name", zh: "本人签名")
      return .blanks([label[language], Text(en: "Date", zh: "日期")[language]])
    }
  }
}

/// More than live of one income.
private let mostSigners = 4
