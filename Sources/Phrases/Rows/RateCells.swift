import Money
import Wording

/// A rate under a heading that says its period: `0.35` under `月利率` is 0.35 % a month, `0.04` under `日利率` 0.04 % a day. A number that
/// is no usual percentage of that period is asked about.
func rateUnder(_ cell: String, by period: String) throws(AnswerProblem) -> Rate {
  let word = plainWord(cell)
  let isBare = word.allSatisfy { "0123456789.% ".contains($0) }
  if !period.isEmpty, isPlainNumber(word), let percent = try? Rate.read("\(word)%\(period)"),
    isUsual(percent), Double(word) != 0
  {
    return percent
  }
  guard period.isEmpty || !isBare || word.contains("%") || Double(word) == 0 else {
    throw AnswerProblem(
      Text(en: "no % or 万 with it", zh: "没写是 % 还是万分之几"), remedy: Text(en: "for example 0.05% or 万5", zh: "例如 0.05%、万5"))
  }
  return try rate(isBare ? cell + period : cell)
}

/// Between 1 % and 60 % a year.
private func isUsual(_ rate: Rate) -> Bool { (Ratio(1, 100)...Ratio(60, 100)).contains(rate.perYear) }

func differing(_ one: Rate, _ other: Rate) -> AnswerProblem {
  AnswerProblem(
    Text(
      en: "two rates that do not agree: \(one.formatted(.en)) and \(other.formatted(.en))",
      zh: "两个利率对不上：\(one.formatted(.zh))，\(other.formatted(.zh))"),
    remedy: Text(en: "keep the one that is right", zh: "留下对的那一个"))
}

/// As near as 360 days are to 365, and what rounding makes of a day's rate.
func isNear(_ one: Rate, _ other: Rate) -> Bool {
  let (low, high) = (min(one.perYear, other.perYear), max(one.perYear, other.perYear))
  return high * Ratio(95, 100) <= low
}
