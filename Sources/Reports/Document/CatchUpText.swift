import Money
import Outlook
import Wording

extension Settlement.Line {
  /// For a column of what is made up this month: `250 x 12` where the same goes on, `2,100 x 1, then 900` where the last is
  /// less, `1,900 once` where that clears it; of one that is longer than anybody waits, that the rest has to be agreed.
  func shownCatchUp(in currency: Currency, _ language: Language) -> String? {
    guard let catchUp else { return nil }
    let (each, months) = (catchUp.sum.formatted(in: currency), catchUp.months)
    if catchUp.isTooLong { return Text(en: "\(each) a month, rest to agree", zh: "每月 \(each)，其余再谈")[language] }
    if months == 1 { return Text(en: "\(each) once", zh: "一次 \(each)")[language] }
    guard let last = lastCatchUp?.formatted(in: currency) else {
      return Text(en: "\(each) x \(months)", zh: "每月 \(each)，\(months) 期")[language]
    }
    return Text(en: "\(each) x \(months - 1), then \(last)", zh: "每月 \(each)，\(months - 1) 期，再 \(last)")[language]
  }
}
