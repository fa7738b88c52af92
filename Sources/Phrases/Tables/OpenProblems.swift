import Household
import Money
import Wording

/// What of a table could be two things.
extension AnswerProblem {
  static let totalAndPaid = AnswerProblem(
    Text(en: "a total beside what was paid: what is left cannot be told", zh: "有总额和已还，看不出还欠多少"),
    remedy: Text(en: "what is owed is left open; call its column “balance”", zh: "欠款先空着；请加一列“欠款”"))

  static let balanceOfACard = AnswerProblem(
    Text(en: "余额 of a card: what is used, or what is left?", zh: "信用卡的余额，是已经用掉的，还是还能用的？"),
    remedy: Text(
      en: "call the column 已用, and write what is left as 可用12000", zh: "列名写“已用”；知道的是还能用多少，就写成：可用12000"))

  static func unknownFrequency(_ cell: String) -> AnswerProblem {
    let shown = truncated(sanitised(cell), to: 20)
    return AnswerProblem(
      Text(en: "a payment “\(shown)”: each month, or how often?", zh: "“\(shown)”还一次，是每月吗？"),
      remedy: Text(en: "left open; write weekly, monthly or yearly", zh: "先空着；请写每周、每月或每年"))
  }

  static let negativeLoans = AnswerProblem(
    Text(en: "most balances stand below 0, as some lists keep debts", zh: "大部分欠款写成了负数，有的表这样记债"),
    remedy: Text(
      en: "what is below 0 is taken as owed, what is above as in credit; check the signs",
      zh: "负数按欠款记下，正数按多还的记下，请核对正负号"))

  static let creditOrOwed = AnswerProblem(
    Text(en: "a balance below 0: is it owed, or in credit?", zh: "余额是负数：是欠的，还是多还的？"),
    remedy: Text(en: "left open; write what is owed without the sign", zh: "欠款先空着；欠的钱请去掉负号"))

  static let belowZeroButPaid = AnswerProblem(
    Text(en: "a balance below 0 with a payment due, among accounts", zh: "账户表里余额是负数，又有要还的"),
    remedy: Text(en: "taken as owed; check the sign", zh: "按欠款记下了，请核对正负号"))

  static let remainingOfALimit = AnswerProblem(
    Text(
      en: "what remains beside a limit: still owed, or still free?", zh: "有额度，又有“剩余”：是还欠的，还是还能用的？"),
    remedy: Text(en: "left open; call the column “owed” or “available”", zh: "欠款先空着；列名请写“欠款”或“可用额度”"))

  static let lateByHowMuch = AnswerProblem(
    Text(en: "late, and not by how much", zh: "逾期了，没写逾期多久、多少钱"),
    remedy: Text(en: "left open; add a column “months behind” or “arrears”", zh: "先空着；请加一列“逾期月数”或“逾期金额”"))

  static let countOfOtherPayments = AnswerProblem(
    Text(en: "payments left that are not made each month", zh: "不是每月还一次，剩余期数不等于月数"),
    remedy: Text(en: "left open; write the months left", zh: "先空着；请写还剩几个月"))

  static let spendingOrOwed = AnswerProblem(
    Text(en: "paid each month, or owed? Income or spending stands beside it", zh: "表里还有收支：这是每月付的，还是欠的？"),
    remedy: Text(en: "left out; call the column of what is owed “owed”", zh: "没有记；欠的那一列请写成“欠款”"))

  static func billOfACard(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(
        en: "\(shown) of a card, beside the minimum: the bill, not what is paid each month",
        zh: "信用卡的“\(shown)”旁边有最低还款：这是账单，不是每月还的数"),
      remedy: Text(
        en: "left open; call the column “paid each month” or “used” if it is that",
        zh: "先空着；如果是每月还的或全部已用，列名就写“每月还款”或“已用”"))
  }

  static func interestOrRate(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown) without %: a rate, or a sum of money?", zh: "“\(shown)”没写 %：是利率，还是利息多少钱？"),
      remedy: Text(
        en: "left open; write a rate as 9.6%/year, or call the column “annual rate”", zh: "先空着；是利率就写成 9.6%，或者列名写“年利率”"))
  }

  static func limitOrUsed(_ sum: String) -> AnswerProblem {
    AnswerProblem(
      Text(en: "\(sum) on a card: the limit, or what is used?", zh: "卡上的 \(sum)：是额度，还是已用？"),
      remedy: Text(
        en: "write the row again with limit \(sum) or used \(sum); a table, with names of its columns",
        zh: "整行再写一遍，写明 额度\(sum) 或 已用\(sum)；表格请加上列名"))
  }

  static func limitOrOwed(_ first: String, _ second: String) -> AnswerProblem {
    AnswerProblem(
      Text(
        en: "taken as limit \(first), used \(second), by their order: or is \(first) owed and \(second) paid?",
        zh: "按顺序记成了额度 \(first)、已用 \(second)：还是欠 \(first)、每月还 \(second)？"),
      remedy: Text(en: "name the columns in a first row", zh: "第一行写上列名"))
  }

  static let accountOrDebt = AnswerProblem(
    Text(en: "an account, or a debt? Its kind does not tell", zh: "是账户还是债？类型看不出来"),
    remedy: Text(en: "left out; if it is a debt, give its kind", zh: "没有记；如果是债，请写上类型"))

  static func rateOfWhichPeriod(_ rate: String) -> AnswerProblem {
    AnswerProblem(
      Text(en: "\(rate) among rates of a day: a day's, or a year's?", zh: "\(rate)：同一列有日利率，这是一天的还是一年的？"),
      remedy: Text(en: "left open; write \(rate)/day or \(rate)/year", zh: "先空着；请写成 \(rate)/天 或 \(rate)/年"))
  }

  static func allOrOnePayment(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): all that is owed, or one payment?", zh: "\(shown)：是总共要还的，还是一期的？"),
      remedy: Text(en: "left open; call the column “owed” or “monthly payment”", zh: "先空着；列名请写“欠款”或“月还款”"))
  }

  static func paidSoFarOrMonthly(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): so far, or each month?", zh: "\(shown)：是一共还了的，还是每月还的？"),
      remedy: Text(en: "left open; call the column “monthly payment” or “paid so far”", zh: "先空着；列名请写“月还款”或“已还金额”"))
  }

  static func borrowedOrOwed(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown) beside a start and the term: borrowed, or still owed?", zh: "有开始日和期数：\(shown)是当初借的，还是现在欠的？"),
      remedy: Text(en: "left open; call the column “owed” or “borrowed”", zh: "先空着；列名请写“欠款”或“借款金额”"))
  }

  static func lateOnceOrToday(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): late once, and today?", zh: "\(shown)：说的是以前，现在逾期吗？"),
      remedy: Text(
        en: "left out; for today add a column “months behind” or “arrears”", zh: "没有记；现在逾期的，请加一列“逾期月数”或“逾期金额”"))
  }

  static func severalRates(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): another column has other rates; which holds?", zh: "\(shown)：另一列利率不一样，哪个才是现在的？"),
      remedy: Text(en: "left open; keep the column of the rate that is charged", zh: "先空着；只留实际收的那一列"))
  }

  static func partOfUsed(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(en: "\(shown): a part of what is used, and not known here", zh: "\(shown)：是已用额度的一部分，这一行没写"),
      remedy: Text(en: "used is left open; write 0 where there is none", zh: "已用先空着；没有就写 0"))
  }

  static func latestYear(_ year: String) -> AnswerProblem {
    AnswerProblem(
      Text(en: "\(year) is taken as what is owed today", zh: "\(year) 这一列当作现在的欠款"),
      remedy: Text(
        en: "if it is anything else, give it a name that says so", zh: "不是的话，请把列名写清楚"))
  }

  static func unitLeftOpen(_ heading: String) -> AnswerProblem {
    let shown = truncated(sanitised(heading), to: 20)
    return AnswerProblem(
      Text(
        en: "\(shown): in the unit of the other column, or in whole units?", zh: "\(shown)：和另一列同一个单位，还是元？"),
      remedy: Text(en: "left open; write the unit into its name", zh: "先空着；列名里请写明单位"))
  }
}
