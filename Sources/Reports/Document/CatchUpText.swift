import Money
import Outlook
import Wording

extension Settlement.CatchUp {
  /// For a column of sums: `250 x 12`, the sum where it is cleared this month; of one that is longer than anybody waits, that
  /// the rest has to be agreed.
  func shown(in currency: Currency, _ language: Language) -> String {
    let each = sum.formatted(in: currency)
    if isTooLong { return Text(en: "\(each), rest to agree", zh: "\(each)，其余再谈")[language] }
    return months == 1 ? each : "\(each) x \(months)"
  }
}
