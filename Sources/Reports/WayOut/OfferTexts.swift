import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// What savings add to the month, and for how long; nil where they do not.
func savingsAdd(_ assessment: Assessment) -> Text? {
  let settlement = assessment.settlement
  guard let draw = settlement.drawForTheMonth else {
    let arrears = settlement.arrearsFromSavings
    guard arrears > .zero else { return nil }
    let sum = arrears.formatted(in: assessment.household.currency)
    return Text(en: "Savings give \(sum) to what is behind.", zh: "从存款里拿 \(sum) 补逾期。")
  }
  return savingsAdd(draw, to: assessment)
}

private func savingsAdd(_ draw: SavingsDraw, to assessment: Assessment) -> Text {
  let settlement = assessment.settlement
  let sum = draw.shown(in: assessment.household.currency)
  guard settlement.areOffersNeeded else {
    return Text(en: "Savings make up what is lacking: \(sum.en).", zh: "不够的从存款里贴：\(sum.zh)。")
  }
  return settlement.savingsPayPriority
    ? Text(
      en: "Savings are for living costs and what comes first: \(sum.en).", zh: "存款先顾生活和要先保住的：\(sum.zh)。")
    : Text(en: "Savings are for living costs: \(sum.en).", zh: "存款留着过日子：\(sum.zh)。")
}

/// Of sums that fall due in full within a year, which no payment by the month covers; nil where there are none.
func sumDueBesides(_ assessment: Assessment) -> Text? {
  let sums = assessment.settlement.sumsDue
  guard !sums.isEmpty else { return nil }
  let end: Text
  if assessment.settlement.savingsHoldSumsDue {
    end = Text(en: "savings are there for it", zh: "用存款还")
  } else if !sums.contains(where: \.isLacking) {
    end = Text(en: "savings and what is left each month until then hold it", zh: "存款加上每月剩下的，到时够还")
  } else if sums.count == 1 {
    end = Text(en: "ask first whether it can be paid in parts", zh: "先问能不能分次还")
  } else {
    let names = sums.filter(\.isLacking).map { due in
      Text(
        en: shownName(of: due.name, at: due.debt.id, in: assessment.household, .en),
        zh: shownName(of: due.name, at: due.debt.id, in: assessment.household, .zh))
    }
    let (en, zh) = (names.map(\.en).joined(separator: ", "), names.map(\.zh).joined(separator: "、"))
    end = Text(en: "ask first whether it can be paid in parts (\(en))", zh: "先问能不能分次还（\(zh)）")
  }
  let brought = assessment.settlement.broughtForSumsLacking
  let sum = brought.formatted(in: assessment.household.currency)
  let there =
    brought > .zero ? Text(en: " (\(sum) can be there)", zh: "（到时能拿出 \(sum)）") : Text(same: "")
  return assessment.filled(
    Text(en: "Besides, {sums-due}: \(end.en)\(there.en).", zh: "另外，{sums-due}：\(end.zh)\(there.zh)。"))
}

let nothingToOffer = Text(
  en:
    "Of income nothing is there to offer now. Tell each lender so before the due date, and ask for a pause; promise no sum.",
  zh: "现在收入里拿不出钱来还。还款日之前照实跟每一家说，问能不能缓一缓；别答应还不上的数。")

/// The same, where what comes first is paid.
let nothingForTheOthers = Text(
  en: """
    Of income nothing is there for the others now. Tell each of them so before the due date, and ask for a pause; promise no sum.
    """,
  zh: "其他各家，现在收入里拿不出钱来还。还款日之前照实跟每一家说，问能不能缓一缓；别答应还不上的数。")

/// A regular sum towards what is behind.
let catchUpTitle = Text(en: "For arrears", zh: "补逾期")

/// How the sums come about, and that nobody has to take them.
func howOffersAreMade(_ settlement: Settlement) -> Text {
  settlement.basis == .dueThenArrears
    ? Text(
      en: """
        What is due can be paid each month. What is behind is cleared as far as there is money, the smallest first; the \
        rest follows as a regular sum. Ask what exactly is behind.
        """,
      zh: "每月该还的够还。逾期的有钱就先从小的补清，其余按月补。到底欠了多少，请问清楚。")
    : Text(
      en: """
        Fair shares by what is owed, none above what is due. Offer each lender its share; it need not accept.
        """,
      zh: "按欠款多少分摊，每家不超过该还的数。可以照这个数跟每一家提，对方不一定接受。")
}

let agreementsAsked = Text(
  en: "For each bank card, ask the bank for an individual instalment agreement, its total cost in writing:",
  zh: "信用卡可以跟银行申请个性化分期，总共要还多少请对方写下来：")

let priceOfAgreements = Text(
  en: "Its price: the card is stopped, and no new card until it is settled. The bank decides.",
  zh: "代价是这张卡停用，还清之前不能再办新卡。做不做由银行定。")

/// Instalments and totals of an agreement on one card; what the longest term would take where the sum is too small.
func terms(of agreement: Agreement, _ currency: Currency) -> Text {
  func shown(_ amount: Amount) -> String { amount.formatted(in: currency) }
  let (monthly, least) = (shown(agreement.monthly), shown(agreement.leastMonthly))
  guard agreement.fits else {
    return Text(
      en: "\(agreement.mostMonths) months, the longest term, take \(least) a month; \(monthly) is there.",
      zh: "最长分 \(agreement.mostMonths) 期，每月也要 \(least)，现在只拿得出 \(monthly)。")
  }
  let (months, total) = (agreement.months, shown(agreement.balance))
  let interest = interestGoingOn(agreement, shown)
  return Text(
    en: "\(monthly) a month, \(months) months, \(total) in all if interest stops; \(interest.en).",
    zh: "每月 \(monthly)，分 \(months) 期，不再计息的话一共 \(total)；\(interest.zh)。")
}

private func interestGoingOn(_ agreement: Agreement, _ shown: (Amount) -> String) -> Text {
  switch agreement.withInterest {
  case .clears(let months, let total):
    Text(
      en: "with interest as now \(months) months and \(shown(total))",
      zh: "照现在计息要 \(months) 期，一共 \(shown(total))")
  case .tooLong:
    Text(
      en: "with interest as now \(agreement.mostMonths) months do not pay it off, so ask for less interest",
      zh: "照现在计息，\(agreement.mostMonths) 期也还不完，要问能不能少计利息")
  case .rateNotKnown:
    Text(en: "its rate is not known, so ask what comes on top", zh: "利率还不清楚，要问另外还收多少")
  }
}
