import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// A household's month before and after a change.
struct MonthCompared {
  private let before: Assessment
  private let after: Assessment
  private let language: Language

  init(_ before: Assessment, _ after: Assessment, _ language: Language) {
    (self.before, self.after, self.language) = (before, after, language)
  }

  /// What is owed, what is paid, what is left and what is saved, where that is known.
  var rows: [Block.Row] {
    let line = before.pack.checks.first { $0.measure == .paymentsToIncome }?.threshold?.ratio
    return [
      row(Text(en: "owed in all", zh: "总欠款"), sum(\.totalDebt.known)),
      row(Text(en: "paid a month", zh: "每月还"), sum(\.monthlyPayments.known)),
      row(
        Text(en: "of the income", zh: "占收入"),
        change(before.figures.debtRatio, after.figures.debtRatio) { $0.percent(in: language, tellingFrom: line) }),
      row(Text(en: "left a month", zh: "每月结余"), sum(\.margin)),
      row(Text(en: "savings", zh: "随时可用的钱"), sum(\.savings.known)),
    ].compactMap(\.self)
  }

  private func row(_ label: Text, _ value: String?) -> Block.Row? {
    value.map { Block.Row(label: label[language], value: $0) }
  }

  private func sum(_ path: KeyPath<Figures, Amount?>) -> String? {
    change(before.figures[keyPath: path], after.figures[keyPath: path]) { $0.formatted(in: before.household.currency) }
  }

  private func change<Value>(_ old: Value?, _ new: Value?, _ shown: (Value) -> String) -> String? {
    guard let old, let new else { return nil }
    let (from, to) = (shown(old), shown(new))
    return from == to ? from : "\(from) -> \(to)"
  }
}
