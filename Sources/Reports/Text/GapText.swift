import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// A gap in words: how long it lasts, what it takes in all, and whether savings carry it.
struct GapText {
  let assessment: Assessment
  let gap: Gap

  init?(_ assessment: Assessment) {
    guard let gap = assessment.outlook.gap else { return nil }
    (self.assessment, self.gap) = (assessment, gap)
  }

  /// `This month is 500 short: it comes out of the 3,000 of savings; from next month 2,500 is left.`
  var sentence: Text {
    guard gap.first > .zero else { return atWhatIsDue }
    if gap.isTimeKnown, gap.isThisMonthOnly { return thisMonthOnly }
    return Text(en: "\(howLong.en)\(carried.en)", zh: "\(howLong.zh)\(carried.zh)")
  }

  /// For a line of figures: `1,400 short a month for 6 months`.
  var inBrief: Text {
    let now = said(gap.now)
    guard gap.isTimeKnown else { return Text(en: "\(now.en) short this month", zh: "这个月差\(now.zh)") }
    if gap.isThisMonthOnly || gap.first == .zero {
      return Text(en: "\(now.en) short this month only", zh: "只是这个月差\(now.zh)")
    }
    guard gap.first == gap.now else { return Text(en: "\(now.en) short as it is paid now", zh: "照现在这样还，差\(now.zh)") }
    guard let months = gap.months else { return Text(en: "\(now.en) short each month", zh: "每个月都差\(now.zh)") }
    return Text(en: "\(now.en) short a month, \(span(months).en)", zh: "每个月差\(now.zh)，\(span(months).zh)")
  }

  /// More is paid than is due: without that the month holds.
  private var atWhatIsDue: Text {
    let now = said(gap.now)
    return Text(
      en: "As it is paid now this month is \(now.en) short; paying what is due and no more, it holds.",
      zh: "照现在这样还，这个月差\(now.zh)；先按该还的数还，就够了。")
  }

  /// What the month lacks: as it is paid now, and with no more paid than is due.
  private var lacking: Text {
    let (now, first) = (said(gap.now), said(gap.first))
    return gap.first < gap.now
      ? Text(
        en: "As it is paid now this month is \(now.en) short; paying what is due and no more, it is \(first.en) short",
        zh: "照现在这样还，这个月差\(now.zh)；只按该还的数还，差\(first.zh)")
      : Text(en: "This month is \(now.en) short", zh: "这个月差\(now.zh)")
  }

  private var thisMonthOnly: Text {
    guard gap.isCarried == true, let savings else {
      let then = after.map { Text(en: "; from next month \($0.en) is left", zh: "；下个月起剩\($0.zh)") } ?? Text(same: "")
      return Text(
        en: "\(lacking.en), this month only\(then.en).", zh: "\(lacking.zh)，只是这一个月\(then.zh)。")
    }
    let then = after.map { Text(en: "; from next month \($0.en) is left", zh: "；下个月起每月剩\($0.zh)") } ?? Text(same: "")
    return Text(
      en: "\(lacking.en), this month only: it comes out of the \(savings.en) put by\(then.en).",
      zh: "\(lacking.zh)，只是这一个月：从手上的\(savings.zh) 里拿\(then.zh)。")
  }

  private var howLong: Text {
    guard gap.isTimeKnown else {
      return Text(
        en: "\(lacking.en); how long it lasts, the debts one by one would tell", zh: "\(lacking.zh)；要差多久，得一笔一笔列出来才知道")
    }
    guard let months = gap.months else {
      let now = said(gap.now)
      guard gap.first == gap.now else {
        return Text(en: "\(lacking.en), with no end in sight", zh: "\(lacking.zh)，照现在看不到头")
      }
      return Text(en: "Each month is \(now.en) short, with no end in sight", zh: "每个月都差\(now.zh)，照现在看不到头")
    }
    let whole = said(gap.taking(months: months))
    return Text(
      en: "\(lacking.en), and it lasts \(months) months, \(whole.en) in all",
      zh: "\(lacking.zh)，要差 \(months) 个月，一共\(whole.zh)")
  }

  private var carried: Text {
    let then = after.map { Text(en: "; then \($0.en) is left each month", zh: "；以后每月剩\($0.zh)") } ?? Text(same: "")
    switch gap.isCarried {
    case true?:
      guard let savings else { return Text(en: ".", zh: "。") }
      return gap.isCarriedToItsEnd
        ? Text(
          en: ": the \(savings.en) put by carry it\(then.en).", zh: "：手上的\(savings.zh) 贴得过去\(then.zh)。")
        : Text(
          en: ": the \(savings.en) put by last \(gap.monthsCarried) months of it or more.",
          zh: "：手上的\(savings.zh) 能贴 \(gap.monthsCarried) 个月以上。")
    case false?:
      return Text(en: "; what is put by does not carry it.", zh: "，手上的钱不够贴。")
    case nil:
      guard gap.hasEnd else { return Text(en: ".", zh: "。") }
      return Text(en: "; whether savings carry it is not known.", zh: "，手上有多少钱还不清楚。")
    }
  }

  private func span(_ months: Int) -> Text {
    Text(en: "for \(months) months", zh: "要差 \(months) 个月")
  }

  private var after: Text? { gap.leftAfter.flatMap { $0 > .zero ? said($0) : nil } }

  private var savings: Text? {
    let span = assessment.figures.savings
    return span.known.map { said($0, isEstimate: span.isEstimate) }
  }

  private func said(_ sum: Amount) -> Text {
    said(sum, isEstimate: assessment.figures.monthlyIncome.isEstimate || assessment.figures.monthNeeds.isEstimate)
  }

  /// A space before digits in Chinese, none before `约`.
  private func said(_ sum: Amount, isEstimate: Bool) -> Text {
    let (stated, currency) = (Stated(sum, isEstimate: isEstimate), assessment.household.currency)
    return Text(
      en: stated.formatted(in: currency, .en), zh: spacedInChinese(stated.formatted(in: currency, .zh)))
  }
}
