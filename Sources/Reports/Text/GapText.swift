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
    // It shrinks as debts end: the sum of this month is not that of each.
    if let total = gap.total, total != gap.now.times(months) {
      let whole = said(total)
      return Text(
        en: "\(now.en) short this month, \(whole.en) over \(months) months",
        zh: "这个月差\(now.zh)，\(months) 个月一共差\(whole.zh)")
    }
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
    guard gap.isPaid, let savings else {
      let then = after.map { Text(en: "; from next month \($0.en) is left", zh: "；下个月起剩\($0.zh)") } ?? Text(same: "")
      return Text(
        en: "\(lacking.en), this month only\(then.en).", zh: "\(lacking.zh)，只是这一个月\(then.zh)。")
    }
    let then = after.map { Text(en: "; from next month \($0.en) is left", zh: "；下个月起每月剩\($0.zh)") } ?? Text(same: "")
    return Text(
      en: "\(lacking.en), this month only: it comes out of the \(savings.en) put by\(then.en)\(notAllElse.en).",
      zh: "\(lacking.zh)，只是这一个月：从手上的\(savings.zh) 里拿\(then.zh)\(notAllElse.zh)。")
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
    guard gap.isPaid else {
      if gap.isCarried == false { return Text(en: "; what is put by does not carry it.", zh: "，手上的钱不够贴。") }
      guard gap.hasEnd, gap.isCarried == nil else { return Text(en: ".", zh: "。") }
      return Text(en: "; whether savings carry it is not known.", zh: "，手上有多少钱还不清楚。")
    }
    guard let savings else { return Text(en: ".", zh: "。") }
    return gap.isPaidToItsEnd
      ? Text(
        en: ": the \(savings.en) put by carry it\(then.en)\(notAllElse.en).",
        zh: "：手上的\(savings.zh) 贴得过去\(then.zh)\(notAllElse.zh)。")
      : Text(
        en: ": the \(savings.en) put by last \(gap.monthsPaid) months of it or more\(notAllElse.en).",
        zh: "：手上的\(savings.zh) 能贴 \(gap.monthsPaid) 个月以上\(notAllElse.zh)。")
  }

  /// Where savings pay the months, and what falls due in full takes more than the rest of them.
  private var notAllElse: Text {
    guard gap.isCarried == false else { return Text(same: "") }
    let lacking = assessment.settlement.sumsDue.filter(\.isLacking)
    let whole = lacking.compactMap(\.sum).reduce(.zero, +)
    guard whole > .zero else { return Text(same: "") }
    let sum = said(whole, isEstimate: lacking.contains(where: \.isEstimate))
    return Text(
      en: "; they do not hold the \(sum.en) that falls due in full beside it",
      zh: "；到期要一次还的\(sum.zh)，就不够了")
  }

  private func span(_ months: Int) -> Text {
    Text(en: "for \(months) months", zh: "要差 \(months) 个月")
  }

  private var after: Text? { gap.leftAfter.flatMap { $0 > .zero ? said($0) : nil } }

  private var savings: Text? {
    let span = assessment.figures.savings
    return span.known.map { said($0, isEstimate: span.isEstimate) }
  }

  /// `That holds until 2027-05; from then on each month is 400 short, since what was agreed on Visa ends.`
  static func shortAgain(_ assessment: Assessment) -> Text? {
    guard let again = assessment.outlook.shortAgain else { return nil }
    let (month, ending) = (again.from.yearAndMonth, assessment.outlook.agreementsToRenew)
    let lack = again.lack.formatted(in: assessment.household.currency)
    func names(_ language: Language) -> String {
      let names = ending.map { sanitised(assessment.name($0, language)) }
      return language == .en ? names.joined(separator: ", ") : names.map { "“\($0)”" }.joined(separator: "、")
    }
    let why =
      ending.isEmpty
      ? Text(en: "since an agreed sum begins", zh: "谈成的数那时开始还")
      : Text(en: "since what was agreed on \(names(.en)) ends", zh: "\(names(.zh))谈成的到期了")
    return Text(
      en: "That holds until \(month); from then on it is \(lack) a month short, \(why.en).",
      zh: "能撑到 \(month)；那以后\(why.zh)，每月差\(spacedInChinese(lack))。")
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
