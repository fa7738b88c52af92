import Money
import Wording

/// Which share of a limit is used, as an answer says it: `76%`, `七成`, `about half`, `三分之二`; nil for anything else.
func shareUsed(_ answer: String) -> Ratio? {
  var word = withoutTone(plainWord(answer))
  for start in ["i have used ", "i've used ", "used ", "about ", "around ", "大概", "大约", "差不多", "我", "用了", "刷了", "已用"] {
    _ = word.takePrefix(start)
  }
  for end in [" of it", " of the limit", " used", " full", "左右"] { _ = word.takeSuffix(end) }
  return Ratio(partOfAll: word)
}

let shareOfNoLimit = AnswerProblem(
  Text(en: "a share of which limit?", zh: "是多少额度的几成？"),
  remedy: Text(en: "give the limit first, or what is used as a sum", zh: "先写信用额度，或写用了多少钱"))

extension Stated {
  /// A part of it, as an estimate.
  func share(_ share: Ratio) -> Stated {
    let part = (Ratio(Int128(amount.minorUnits), 1) * share).rounded
    return Stated(Amount(minorUnits: Int64(clamping: part)), isEstimate: true)
  }
}

extension Ratio {
  /// `76%`, `七成`, `three quarters`, `一半`; nil for what is no part of a whole from 0 to all of it.
  init?(partOfAll text: String) {
    let word = trimmed(text)
    if let part = partsOfAll[word] {
      self = part
    } else if word.hasSuffix("成"), let tenths = try? Stated.read(String(word.dropLast()), in: .cny).amount,
      (1...1_000).contains(tenths.minorUnits)
    {
      self = Ratio(Int128(tenths.minorUnits), 1_000)
    } else if word.hasSuffix("%") || word.hasSuffix("percent"), let rate = try? Rate.read(word),
      (Ratio.zero...Ratio(1, 1)).contains(rate.perPeriod)
    {
      self = rate.perPeriod
    } else {
      return nil
    }
  }
}

/// Parts of a whole, in words.
private let partsOfAll: [String: Ratio] = [
  "a half": Ratio(1, 2), "half": Ratio(1, 2), "one half": Ratio(1, 2), "a third": Ratio(1, 3), "one third": Ratio(1, 3),
  "two thirds": Ratio(2, 3), "a quarter": Ratio(1, 4), "one quarter": Ratio(1, 4), "a fourth": Ratio(1, 4),
  "three quarters": Ratio(3, 4), "a fifth": Ratio(1, 5), "one fifth": Ratio(1, 5), "a tenth": Ratio(1, 10),
  "one tenth": Ratio(1, 10),
  "三分之一": Ratio(1, 3), "四分之一": Ratio(1, 4), "五分之一": Ratio(1, 5), "三分之二": Ratio(2, 3), "四分之三": Ratio(3, 4),
  "一半": Ratio(1, 2),
  "半": Ratio(1, 2),
]
