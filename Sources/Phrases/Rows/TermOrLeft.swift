import Money
import Wording

/// Whether so many months may be those of the whole contract, `30年`, `60 months`: a term as contracts have it, of which no word says
/// that it is left. Instalments, `36期`, are counted as they are left.
package func mayBeWholeTerm(_ text: String) -> Bool {
  let word = plainWord(text)
  guard let months = instalments(word),
    !["剩", "余", "还有", "left", "to go", "remaining", " of "].contains(where: word.contains)
  else { return false }
  let isInYears = ["年", "year", "years", "yrs"].contains(where: word.hasSuffix)
  let isInMonths = ["个月", "months", "mths", "mo"].contains(where: word.hasSuffix)
  return months > 0 && months % 12 == 0 && (isInYears || isInMonths && months >= 36)
}

/// That a term is the whole one, or what is left of it.
package func termOrLeft(_ months: Int) -> AnswerProblem {
  let isInYears = months > 60 && months % 12 == 0
  let (en, zh) = isInYears ? ("\(months / 12) years", "\(months / 12)年") : ("\(months) instalments", "\(months)期")
  let left = isInYears ? Text(en: "\(en) left", zh: "剩\(zh)") : Text(en: "\(months) left", zh: "剩\(zh)")
  return AnswerProblem(
    Text(en: "\(en) in all, or left?", zh: "\(zh)是一共，还是还剩？"),
    remedy: Text(en: "write what is left: \(left.en)", zh: "写还剩多久：\(left.zh)"))
}

extension LabelledRow {
  /// `借了15万`, `borrowed 15000`: not what is owed today; `分12期`, `已还3期`, `30年`: of a term. False for anything else.
  mutating func takeBorrowedOrTerm(_ word: String) -> Bool {
    guard kind == .loan else { return false }
    if !name.isEmpty, let sum = borrowed(word) {
      fault = fault ?? owedToday(sum)
    } else if leftOfTerm(word) != word {
      return false
    } else if cells[.remaining] == nil, word.hasPrefix("分"),
      let months = instalments(String(word.dropFirst().prefix { $0 != "还" }))
    {
      term = months
    } else if let mark = ["已经还了", "已还", "还了"].first(where: word.hasPrefix),
      let months = instalments(String(word.dropFirst(mark.count)))
    {
      paidOfTerm = months
    } else if cells[.remaining] == nil, mayBeWholeTerm(word), let months = instalments(word) {
      (term, isTermAsked) = (months, true)
      return true
    } else {
      return false
    }
    labels += 1
    return true
  }

  private func borrowed(_ word: String) -> String? {
    var rest = word
    guard
      ["originally borrowed ", "borrowed ", "originally ", "当初借了", "借了", "贷了", "当初借"].contains(where: {
        rest.takePrefix($0)
      })
        || [" borrowed", " originally"].contains(where: { rest.takeSuffix($0) })
    else { return nil }
    return part.isSum(rest) ? rest : nil
  }
}

private func owedToday(_ borrowed: String) -> AnswerProblem {
  let shown = truncated(sanitised(borrowed), to: 20)
  return AnswerProblem(
    Text(en: "\(shown) was borrowed: how much of it is still owed?", zh: "当初借了 \(shown)，现在还欠多少？"),
    remedy: Text(en: "write what is still owed in its place: owed 12000", zh: "改成写现在还欠的，例如 欠12000"))
}
