import CreditCost
package import Money
package import Wording

/// Why a typed question about a cost could not be read.
package enum CostProblem: Error, Sendable, Equatable {
  case empty
  case tooLong
  /// A part that means nothing here, as typed.
  case notUnderstood(String)
  /// A word near to one that begins a form.
  case nearly(String, meant: String)
  case number(NumberProblem, in: String)
  /// A fee without its %, and how it would be written.
  case percentMissing(String, in: String)
  case periods(String)
  /// The same thing was said twice, or two things that exclude each other.
  case contradiction(String)
  /// A sum and its periods, and nothing about what they cost.
  case termsMissing
  /// A percentage that could be a fee on the original sum or interest on what is owed.
  case feeOrInterest(String)
  /// Equal payments or equal principal, without a rate.
  case rateMissing
  case nothingReceived
  case date(String)
  case sumAndDate(String)
  case tooManyEntries(Int)
  case noEntries
  case untilMissing
  case untilTooEarly(CalendarDate)

  package var message: Text {
    switch self {
    case .empty: Text(en: "nothing was given", zh: "这里是空的")
    case .tooLong: Text(en: "too long", zh: "写得太长")
    case .notUnderstood(let part), .nearly(let part, _): Text(en: "not understood: \(part)", zh: "看不懂：\(part)")
    case .number(let problem, let part):
      Text(en: "\(part): \(problem.message.en)", zh: "\(part)：\(problem.message.zh)")
    case .percentMissing(_, let part): Text(en: "\(part): not a percentage", zh: "\(part)：缺百分号")
    case .periods(let part): Text(en: "not a number of periods: \(part)", zh: "看不出是多少期：\(part)")
    case .contradiction(let part):
      Text(en: "said twice, or against what was said before: \(part)", zh: "重复，或跟前面对不上：\(part)")
    case .termsMissing: Text(en: "what it costs is missing", zh: "没写要付多少")
    case .feeOrInterest(let part): Text(en: "could be a fee or interest: \(part)", zh: "可能是手续费，也可能是利率：\(part)")
    case .rateMissing: Text(en: "the interest rate is missing", zh: "没写利率")
    case .nothingReceived: Text(en: "nothing would be received", zh: "这样到手的就没有了")
    case .date(let part): Text(en: "not a date: \(part)", zh: "这不是日期：\(part)")
    case .sumAndDate(let part): Text(en: "not a sum and its day: \(part)", zh: "看不出是哪天多少钱：\(part)")
    case .tooManyEntries: Text(en: "too many sums", zh: "笔数太多")
    case .noEntries: Text(en: "no sum was given", zh: "一笔也没写")
    case .untilMissing: Text(en: "the last day is missing", zh: "没写算到哪一天")
    case .untilTooEarly: Text(en: "ends before the last sum", zh: "截止日比最后一笔还早")
    }
  }

  /// What would be right.
  package var remedy: Text {
    switch self {
    case .empty, .notUnderstood, .tooLong:
      Text(
        en: "for example 10000 in 12, 0.6% a period; 300000 in 240 at 4.9%; 0.05%/day",
        zh: "例如 10000分12期，每期0.6%；30万分240期，年利率4.9%；日息万分之五")
    case .nearly(_, let word): Text(en: "did you mean \(word)?", zh: "是不是 \(word)？")
    case .number(let problem, _): problem.remedy
    case .percentMissing(let number, let part):
      Text(
        en: "\(number) where it is a share, fee \(part) where it is a sum",
        zh: "是比例就写 \(number)，是金额就写 手续费\(part)")
    case .periods:
      Text(
        en: "a whole number from 1 to \(CostQuestion.periods.upperBound), for example 10000 in 12",
        zh: "写 1 到 \(CostQuestion.periods.upperBound) 的整数，例如 10000分12期")
    case .contradiction:
      Text(en: "say each thing once, for example 10000 in 12, 0.6% a period", zh: "每样只写一次，例如 10000分12期，每期0.6%")
    case .termsMissing:
      Text(
        en: "add a fee (0.6% a period; 2.5% in all), a payment (pay 1000) or a rate (at 4.9%)",
        zh: "加上手续费（每期0.6%；共2.5%）、还款额（每期还1000）或利率（年利率4.9%）")
    case .feeOrInterest:
      Text(
        en: "write “0.6% a period” for a fee on the original sum, “at 0.6%/month” for interest on what is still owed",
        zh: "按最初的本金收的手续费写“每期0.6%”；按剩下的欠款算的利率写“月利率0.6%”或“年利率7.2%”")
    case .rateMissing: Text(en: "for example 300000 in 240 at 4.9%", zh: "例如 30万分240期，年利率4.9%")
    case .nothingReceived:
      Text(en: "a sum above 0, and less than it up front", zh: "本金要大于 0，先扣的要比本金少")
    case .date: Text(en: "write it as 2026-11-24", zh: "写成 2026-11-24")
    case .sumAndDate: Text(en: "for example 2026-02-10 -250", zh: "例如 2026-02-10 -250")
    case .tooManyEntries(let most): Text(en: "at most \(most)", zh: "最多 \(most) 笔")
    case .noEntries: Text(en: "for example 2026-01-10 5000, 2026-02-10 -250", zh: "例如 2026-01-10 5000，2026-02-10 -250")
    case .untilMissing: Text(en: "for example until 2026-02-06", zh: "例如 到2026-02-06")
    case .untilTooEarly(let date): Text(en: "until \(date) or later", zh: "写 到\(date) 或更晚")
    }
  }
}
