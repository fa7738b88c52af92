import Checks
import Household
import Outlook
import Wording

/// Who speaks, writes and signs. Of a debt only those who owe it: whoever else said "we owe you", or signed it, might owe it
/// from then on.
extension ReportDraft {
  /// Those who owe a debt, by their names; nil is the person assessed.
  func writers(of debt: ReportDebt) -> [String?] { debt.holders.isEmpty ? [debt.holder] : debt.holders }

  /// Whether debts are in another's name, or in several together.
  var isShared: Bool { assessment.figures.holders.count > 1 || reportDebts.contains { !$0.holders.isEmpty } }

  /// Those who sign for the household, the person assessed (nil) first: who owes, and who else brings the income of it.
  var signers: [String?] {
    let joint = reportDebts.flatMap(\.holders)
    let alone = reportDebts.compactMap(\.holder)
    var names: [String] = []
    for name in alone + joint where !names.contains(name) { names.append(name) }
    // Of those who owe together and nothing alone, one is the person assessed; and where every debt has a name, nobody owes
    // without one.
    let isNamed =
      joint.contains { !alone.contains($0) } || !names.isEmpty && reportDebts.allSatisfy { writers(of: $0) != [nil] }
    let people = (isNamed ? [] : [nil]) + names.map(Optional.some)
    let others = min(household.people?.adults ?? 1, mostSigners) - people.count
    return people + [String?](repeating: nil, count: max(0, others))
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
