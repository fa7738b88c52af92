public import Wording

/// Why a text could not be taken as a sum or a rate.
public enum NumberProblem: ReadingProblem, Sendable, Equatable {
  case empty
  case notASum
  case notARate
  /// It could be read in more than one way. `readings` are all of them as a person would write them, `writable` those
  /// that are taken when written so.
  case ambiguous(readings: [String], writable: [String])
  /// `1,00,000`, where thousands stand in groups of three: the number as it would be written here.
  case groupsOfTwo(String)
  /// `几千`, `a few thousand`: anything between the two.
  case vague(low: String, high: String)
  case tooLarge(largest: String)
  case tooManyPlaces(Int)
  case negative
  /// A sign or code of another currency than the household's.
  case otherCurrency(written: String, wanted: String)
  case periodMissing(number: String)
  /// `日息五`: a number with its period, and not what it is counted in.
  case unitMissing(number: String, Rate.Period)
  /// An income before tax, which is not what comes in.
  case beforeTax
  /// A sum for each day, of which nobody knows how many there are.
  case byTheDay
  /// A sum for several months, of which one is asked for.
  case ofSeveralMonths
  /// A word beside the sums of a month that says nothing known: whatever it does to them is not guessed.
  case unread(String, Side)
  /// A part of a month's money of which it is not said how much it is: `food` of `1,500 plus food`.
  case partWithoutSum(String, Side)
  /// What is paid on debts is counted with them, not among what a month costs or brings.
  case paidOnDebts(String, Side)
  /// `房租` among what comes in.
  case earnedOrPaid(String)
  /// A bonus, which does not come each month.
  case notEachMonth(String)
  /// The parts do not come to the total that stands beside them.
  case partsDiffer(parts: String, total: String)
  /// Not a rate with its last day.
  case notAPromotion
  /// Not a sum with its period.
  case notAFee

  public var message: Text {
    switch self {
    case .empty: Text(en: "nothing was given", zh: "这里是空的")
    case .notASum: Text(en: "not a sum of money", zh: "看不出是多少钱")
    case .notARate: Text(en: "not a rate", zh: "看不出是多少利率")
    case .ambiguous(let readings, let writable): waysToRead(readings, namingThem: writable != readings)
    case .groupsOfTwo: Text(en: "its commas stand two digits apart", zh: "逗号隔的是两位数")
    case .vague(let low, let high):
      Text(en: "that can be \(low) as well as \(high)", zh: "这可能是 \(low)，也可能是 \(high)")
    case .tooLarge: Text(en: "too large", zh: "数字太大")
    case .tooManyPlaces: Text(en: "too many decimals", zh: "小数位太多")
    case .negative: Text(en: "cannot be below 0", zh: "不能是负数")
    case .otherCurrency(let written, _): Text(en: "another currency: \(written)", zh: "币种不同：\(written)")
    case .notAPromotion: Text(en: "a promotional rate needs its last day", zh: "优惠利率要写到哪一天为止")
    case .notAFee: Text(en: "a fee needs its period", zh: "费用要写每年还是每月")
    case .periodMissing: Text(en: "a rate needs % and a period", zh: "利率要写 % 和期限")
    case .unitMissing: Text(en: "a rate needs % with its number", zh: "利率要写是 % 还是万分之几")
    case .beforeTax: Text(en: "that is before tax", zh: "这是税前的")
    case .byTheDay: Text(en: "a sum for each day or hour", zh: "这是一天或一小时的")
    case .ofSeveralMonths: Text(en: "a sum for several months", zh: "这是几个月的")
    case .unread(let word, _): quoting(word) { Text(en: "“\($0)” is not understood here", zh: "“\($0)”没看懂") }
    case .partWithoutSum(let word, _):
      quoting(word) { Text(en: "“\($0)” stands there without a sum", zh: "“\($0)”没写多少") }
    case .paidOnDebts(let word, .income): quoting(word) { Text(en: "“\($0)” is no income", zh: "“\($0)”不是收入") }
    case .paidOnDebts(let word, .costs):
      quoting(word) { Text(en: "“\($0)” is counted among the debts already", zh: "“\($0)”已经算在债务里") }
    case .earnedOrPaid(let word):
      quoting(word) { Text(en: "“\($0)”: do you receive it, or pay it?", zh: "“\($0)”是收的，还是交的？") }
    case .notEachMonth(let word):
      quoting(word) { Text(en: "“\($0)” does not come each month", zh: "“\($0)”不是每个月都有的") }
    case .partsDiffer(let parts, let total):
      Text(en: "the parts come to \(parts), not to \(total)", zh: "各项加起来是 \(parts)，不是 \(total)")
    }
  }

  /// What somebody typed, as it may stand on a screen.
  private func quoting(_ word: String, _ sentence: (String) -> Text) -> Text {
    sentence(truncated(sanitised(word), to: 40))
  }

  /// What would be right.
  public var remedy: Text {
    switch self {
    case .empty, .notASum: Text(en: "for example 12,000 or 12k", zh: "例如 12,000 或 1.2万")
    case .notARate: Text(en: "for example 18%/year or 0.05%/day", zh: "例如 18%/年、0.05%/天")
    case .ambiguous(let readings, let writable):
      writable == readings
        ? Text(en: "write \(list(writable).en)", zh: "请写成 \(list(writable).zh)")
        : Text(en: "write \(list(writable).en) if that is meant", zh: "如果是 \(list(writable).zh)，就这样写")
    case .groupsOfTwo(let number):
      Text(en: "write \(number) if that is meant", zh: "如果是 \(number)，就这样写")
    case .vague(let low, _):
      Text(en: "about how much? for example ~\(low), or a range", zh: "大概是多少？例如 约\(low)，或写个范围")
    case .tooLarge(let largest): Text(en: "at most \(largest)", zh: "最多 \(largest)")
    case .tooManyPlaces(let places):
      places == 0
        ? Text(en: "whole units only", zh: "只写整数") : Text(en: "at most \(places)", zh: "最多 \(places) 位")
    case .negative: Text(en: "write 0 or more", zh: "请写 0 或以上")
    case .otherCurrency(_, let wanted): Text(en: "sums here are in \(wanted)", zh: "这里的金额都用 \(wanted)")
    case .notAPromotion: Text(en: "for example 0% until 2027-03-01", zh: "例如 0% 到 2027-03-01")
    case .notAFee: Text(en: "for example 120/year or 10/month", zh: "例如 每年 120 或 每月 10")
    case .periodMissing(let number): rateRemedy(possibleRatesWritten(ofBare: number))
    case .unitMissing(let number, let period): rateRemedy(possibleRatesWritten(ofBare: number, period))
    case .beforeTax:
      Text(en: "write what comes into the account, for example 12,000", zh: "请写到手多少，例如 12000")
    case .byTheDay, .ofSeveralMonths:
      Text(en: "write the month's sum, for example 12,000", zh: "请写一个月多少，例如 12000")
    case .unread(_, .income), .paidOnDebts(_, .income):
      Text(
        en: "write one figure, what comes in each month, or its parts: wages 8000, side job 500",
        zh: "请写一个数：每月到手多少；或写各项：工资8000 兼职500")
    case .unread(_, .costs), .paidOnDebts(_, .costs):
      Text(
        en: "write one figure, or the parts with what they are for: rent 1800, food 1500, other 300",
        zh: "请写一个数，或写清各项：房租1800 吃饭1500 其他300")
    case .partWithoutSum(let word, .income):
      quoting(word) {
        Text(
          en: "write how much of it comes in a low month behind it, \($0) 300, or leave it out",
          zh: "后面写上少的月份有多少，例如 \($0)300；没准的就先不写")
      }
    case .partWithoutSum(let word, .costs):
      quoting(word) {
        Text(en: "write how much it is behind it, \($0) 300, or leave it out", zh: "后面写上多少，例如 \($0)300；不算的就去掉")
      }
    case .earnedOrPaid:
      Text(
        en: "what you receive is rental income 2000; what you pay is asked for later, with the living costs",
        zh: "收的写“收租2000”；自己交的，后面填生活开支时再写")
    case .notEachMonth:
      Text(en: "leave it out: write what comes in each month", zh: "先不算它，只写每月到手多少")
    case .partsDiffer: Text(en: "write the parts, or the total alone", zh: "只写各项，或只写总数")
    }
  }

  private func rateRemedy(_ readings: [String]?) -> Text {
    guard let readings else { return Text(en: "for example 18%/year or 0.05%/day", zh: "例如 18%/年、0.05%/天") }
    let shown = list(readings)
    return Text(
      en: "write \(shown.en)", zh: "请写成 \(readings.count > 1 ? list(inChinese(readings)).zh : inChinese(readings)[0])")
  }

  private func inChinese(_ rates: [String]) -> [String] {
    rates.map { $0.replacing("/year", with: "/年").replacing("/month", with: "/月").replacing("/day", with: "/天") }
  }
}

extension NumberProblem {
  /// Which side of a month is asked about.
  public enum Side: Sendable, Equatable { case income, costs }

  static func ambiguous(_ readings: [String]) -> NumberProblem { .ambiguous(readings: readings, writable: readings) }

  /// The same problem of a longer text that the number stands in.
  func inside(_ whole: (String) -> String) -> NumberProblem {
    guard case .ambiguous(let readings, let writable) = self else { return self }
    return .ambiguous(readings: readings.map(whole), writable: writable.map(whole))
  }

  private func waysToRead(_ readings: [String], namingThem: Bool) -> Text {
    let isTwo = readings.count == 2
    let ways = Text(en: "could be read in \(isTwo ? "two" : "three") ways", zh: "有\(isTwo ? "两" : "三")种读法")
    guard namingThem else { return ways }
    return Text(en: "\(ways.en), \(list(readings).en)", zh: "\(ways.zh)，\(list(readings).zh)")
  }

  private func list(_ readings: [String]) -> Text {
    guard let last = readings.last, readings.count > 1 else { return Text(same: readings.first ?? "") }
    let others = readings.dropLast()
    return Text(
      en: "\(others.joined(separator: ", ")) or \(last)", zh: "\(others.joined(separator: "、")) 或 \(last)")
  }
}
