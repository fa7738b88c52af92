import Money
import Outlook
import Wording

extension Settlement.CatchUp {
  /// For a column of what is made up this month: `250 x 12` where the same goes on, `1,900 once` where that clears it; of one
  /// that is longer than anybody waits, that the rest has to be agreed.
  func shown(in currency: Currency, _ language: Language) -> String {
    let each = sum.formatted(in: currency)
    if isTooLong { return Text(en: "\(each) a month, rest to agree", zh: "每月 \(each)，其余再谈")[language] }
    return months == 1
      ? Text(en: "\(each) once", zh: "一次 \(each)")[language]
      : Text(en: "\(each) x \(months)", zh: "每月 \(each)，\(months) 期")[language]
  }
}
