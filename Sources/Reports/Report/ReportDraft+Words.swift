import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

/// What is said to lenders, in the words of whoever calls.
extension ReportDraft {
  /// Who speaks: one person, or a household whose debts are in several names.
  var who: Text { isShared ? Text(en: "we", zh: "我们") : Text(en: "I", zh: "我") }

  var opening: Text {
    let said = standingSaid
    return Text(en: "Say first: “\(said.en)”", zh: "先说：“\(said.zh)”")
  }

  /// What comes in, what it goes to, what savings are for.
  var standingSaid: Text {
    let figures = assessment.figures
    let spent = shown(Stated(figures.essentials.low, isEstimate: figures.essentials.isEstimate))
    let income = shown(Stated(figures.monthlyIncome.low, isEstimate: figures.monthlyIncome.isEstimate))
    let (earned, kept) = (spacedInChinese(income), spacedInChinese(spent))
    let (lasting, home) = (savingsSaid, isOfSeveral ? "我们家" : "我")
    let whose = isOfSeveral ? "our household’s living costs" : "living costs"
    let standing =
      figures.monthlyIncome.low == .zero
      ? Text(
        en: "\(isOfSeveral ? "We" : "I") have no income at present, and \(whose) are \(spent) a month",
        zh: "\(home)现在没有收入，每月必要开支\(kept)")
      : Text(
        en: "\(begun(income)) comes in each month, and \(whose) are \(spent)",
        zh: "\(home)每月到手\(earned)，必要开支\(kept)")
    return Text(en: "\(standing.en).\(lasting.en)", zh: "\(standing.zh)。\(lasting.zh)")
  }

  /// What every call ends with.
  var ending: Text {
    let (stop, writing) = (stopAsked, writingAsked)
    return Text(
      en: "Last, to each of them: “\(stop.en) \(writing.en)”", zh: "最后都说：“\(stop.zh)\(writing.zh)”")
  }

  /// What a call about a full payment ends with.
  var writingAskedLast: Text {
    let asked = writingAsked
    return Text(en: "Last, to each of them: “\(asked.en)”", zh: "最后都说一句：“\(asked.zh)”")
  }

  /// That nothing is added while it is kept, and nobody calls.
  var stopAsked: Text {
    let (first, others, nothing) = spokenWith
    guard !(first + others).isEmpty || nothing.isEmpty else {
      return Text(
        en: "While it is on hold, can interest and fees stop, and the calls?", zh: "缓的这段时间，利息和违约金能不能先停？催收能不能也停？")
    }
    return Text(
      en: "While \(who.en) keep to it, can interest and fees stop, and the calls once it is signed?",
      zh: "按这个还，利息和违约金能不能停？签了以后，催收能不能也停？")
  }

  var writingAsked: Text { Text(en: "Please put in writing what we agree.", zh: "谈好的，请给我书面的。") }

  /// What savings are for.
  private var savingsSaid: Text {
    guard let draw else {
      return settlement.arrearsFromSavings > .zero
        ? Text(en: " Savings go to what is behind.", zh: "存款拿来补逾期。") : Text(same: "")
    }
    guard settlement.areOffersNeeded else {
      return Text(en: " Savings make up what is lacking.", zh: "不够的用存款贴。")
    }
    return settlement.savingsPayPriority
      ? Text(
        en: " Savings fill the gap in living costs and in what has to come first, for \(draw.lasting.en).",
        zh: "差的用存款补，先顾生活和必须先还的，\(draw.lasting.zh)。")
      : Text(en: " Savings fill that gap, for \(draw.lasting.en).", zh: "存款只能过日子，\(draw.lasting.zh)。")
  }

  /// nil where nothing has to be said before the sums.
  func toTheOthers(behindThoseFirst speaksFirst: Bool) -> Text? {
    let lead = speaksFirst ? Text(en: "To the others: ", zh: "其他各家：") : Text(same: "")
    let areShares = settlement.others.count { $0.sum > .zero && !$0.hasItsDue || $0.isOpen } > 1
    guard settlement.basis == .shares, areShares else {
      return speaksFirst ? Text(en: "To the others:", zh: "其他各家：") : nil
    }
    let month = settlement.squeeze == .thisMonth ? Text(en: "this month", zh: "这个月") : Text(en: "a month", zh: "每月")
    let there = shown(settlement.lines.filter { $0.part == .other }.reduce(.zero) { $0 + $1.sum })
    return settlement.priority.isEmpty && !settlement.lines.contains { $0.part == .agreed }
      ? Text(
        en: "“\(there) \(month.en) is there, shared by what \(who.en) owe each of you.”",
        zh: "“\(month.zh)能还债的一共 \(there)，按欠各家多少来分。”")
      : Text(
        en:
          "\(lead.en)“After what has to come first, \(there) \(month.en) is there, shared by what \(who.en) owe each of you.”",
        zh: "\(lead.zh)“除去要先保住的，\(month.zh)还有 \(there)，按欠各家多少来分。”")
  }

  var toThoseWithout: Text {
    let said = nothingSaid
    return Text(en: "To those who get nothing now: “\(said.en)”", zh: "现在还不上的，这样说：“\(said.zh)”")
  }

  var nothingSaid: Text {
    let reason = whyNothing
    return Text(
      en: """
        \(reason.en). Please hold what \(who.en) owe for a while, and tell \(isShared ? "us" : "me") what you can do.
        """,
      zh: "\(reason.zh)，能不能先缓一缓？还能怎么办，请告诉我。")
  }

  private var whyNothing: Text {
    guard draw == nil else {
      let first = settlement.savingsPayPriority ? Text(en: " and what comes first", zh: "和必须先还的") : Text(same: "")
      return Text(
        en: "What is put by has to last for living costs\(first.en), so \(who.en) can offer you nothing now",
        zh: "手上的存款要先顾生活\(first.zh)，现在拿不出钱还您这边")
    }
    return settlement.squeeze == .lasting || settlement.catchUp == .zero
      ? Text(en: "Of each month's income nothing is left for you now", zh: "现在每月的收入里，拿不出钱还您这边")
      : Text(
        en: "For now all that is there goes to what has to come first, until that is made up",
        zh: "现在能拿出来的，要先把必须先还的补上，暂时没有钱还您这边")
  }

  /// `“I can pay you 3,000 a month by the 5th, the full payment, and 900 this month towards what is behind.”`
  func words(_ debt: ReportDebt) -> Text { quoted(said(to: debt)) }

  func quoted(_ said: Text) -> Text { Text(en: "“\(said.en)”", zh: "“\(said.zh)”") }

  /// The same without the marks; where the money is not there on its day, with that and what is asked.
  func said(to debt: ReportDebt) -> Text {
    guard let income = dayToMove(debt) else {
      let day = debt.dueDay.map { Text(en: " by the \(ordinal($0))", zh: "，\($0) 日前还") } ?? Text(same: "")
      return offered(to: debt, day)
    }
    if let all = allOfIt(debt, Text(en: "on the \(ordinal(income.day))", zh: " \(income.day) 日一次还清")) {
      return Text(
        en: "\(all.en) \(isShared ? "Our" : "My") money comes only then: can it wait until that day?",
        zh: "\(all.zh)\(who.zh)这边那天才进钱，能不能等到那天？")
    }
    let offer = offered(to: debt, Text(same: ""))
    guard !debt.isPriority else {
      return Text(
        en: "\(offer.en) \(isShared ? "Our" : "My") money comes on the \(ordinal(income.day)): can it wait until then?",
        zh: "\(offer.zh)\(who.zh)这边 \(income.day) 日才进钱，能不能等到那天？")
    }
    return Text(
      en: """
        \(offer.en) \(isShared ? "Our" : "My") money comes on the \(ordinal(income.day)): can the day on which it is due \
        move behind that?
        """,
      zh: "\(offer.zh)\(who.zh)这边 \(income.day) 日才进钱，还款日能不能改到那天以后？")
  }

  /// The day on which money comes in for it, where it is not there on the day on which it is due.
  func dayToMove(_ debt: ReportDebt) -> CalendarDate? {
    daysToMove.first { $0.debt.id == debt.line.id }?.behind
  }

  private func offered(to debt: ReportDebt, _ day: Text) -> Text {
    let sum = shown(debt.offer ?? .zero)
    let (arrears, then) = (arrears(debt), afterThat(debt))
    if let all = allOfIt(debt, Text(en: "this month\(day.en)", zh: "这个月一次还清\(day.zh)")) { return all }
    if let kept = agreedNotMet(debt, day) { return kept }
    guard debt.offer ?? .zero != .zero else { return arrearsOnly(debt, then) }
    if let ending = paidOffWithIt(debt, day) ?? paidOffByTheOffer(debt, day) { return ending }
    let part =
      debt.isPaidInFullByOffer
      ? enough(debt) : debt.isPriority ? Text(en: "; more is not there now", zh: "，现在只有这些") : Text(same: "")
    let (month, until) = debt.isPaidInFullByOffer ? (Text(en: " a month", zh: "每月"), Text(same: "")) : howLong
    return Text(
      en: "\(begun(who.en)) can pay you \(sum)\(month.en)\(day.en)\(until.en)\(part.en)\(arrears.en)\(then.en)",
      zh: "您这边\(who.zh)\(month.zh)能还 \(sum)\(day.zh)\(until.zh)\(part.zh)\(arrears.zh)\(then.zh)")
  }

  /// Where both sums pay all of it off before what is behind were made up at its own pace.
  private func paidOffWithIt(_ debt: ReportDebt, _ day: Text) -> Text? {
    guard let catchUp = debt.catchUp, catchUp.months > 1, debt.line.fromSavings == .zero else { return nil }
    let sum = debt.line.sum + catchUp.sum
    let course = Course(of: debt.line.debt, paying: sum, from: assessment.asOf)
    guard let months = course.months, months < catchUp.months else { return nil }
    return payingOff(sum, months, day)
  }

  /// Where nothing is due by the month, as on what was called in: how long what is offered takes.
  private func paidOffByTheOffer(_ debt: ReportDebt, _ day: Text) -> Text? {
    guard settlement.squeeze == .lasting || settlement.squeeze == nil else { return nil }
    return assessment.outlook.monthsToPayOff(debt.line).map { payingOff(debt.line.sum, $0, day) }
  }

  private func payingOff(_ sum: Amount, _ months: Int, _ day: Text) -> Text {
    Text(
      en:
        "\(begun(who.en)) can pay you \(shown(sum)) a month\(day.en), which pays all of it off in about \(months) months.",
      zh: "您这边\(who.zh)每月能还 \(shown(sum))\(day.zh)，大约 \(months) 个月全部还清。")
  }

  /// `for 12 months`; `for at most 12 months` where what another payment leaves can make it sooner.
  private func howManyMonths(_ debt: ReportDebt, _ catchUp: Settlement.CatchUp) -> Text {
    debt.line.mayCatchUpSooner
      ? Text(en: "for at most \(catchUp.months) months", zh: "最多补 \(catchUp.months) 个月")
      : Text(en: "for \(catchUp.months) months", zh: "补 \(catchUp.months) 个月")
  }

  /// Where nothing is due by the month, or nothing of that is there.
  private func arrearsOnly(_ debt: ReportDebt, _ then: Text) -> Text {
    let sum = shown(debt.catchUp?.sum ?? .zero)
    if debt.catchUp?.isTooLong ?? false {
      return Text(
        en:
          "\(begun(who.en)) can pay you \(sum) a month towards what is behind; let us agree how the rest is settled\(then.en)",
        zh: "您这边欠下的，\(who.zh)每月先补 \(sum)，其余的想跟您商量\(then.zh)")
    }
    guard let catchUp = debt.catchUp, catchUp.months > 1 else {
      return Text(
        en: "\(begun(who.en)) can pay you \(sum) this month towards what is behind\(then.en)",
        zh: "您这边\(who.zh)这个月能补 \(sum)\(then.zh)")
    }
    let long = howManyMonths(debt, catchUp)
    return Text(
      en: "\(begun(who.en)) can pay you \(sum) a month \(long.en) towards what is behind\(then.en)",
      zh: "您这边欠下的，\(who.zh)每月补 \(sum)，\(long.zh)\(then.zh)")
  }

  /// Where this month's sum and what is made up is all that is owed.
  private func allOfIt(_ debt: ReportDebt, _ when: Text) -> Text? {
    let sum = (debt.offer ?? .zero) + debt.line.catchUpNow
    guard sum > .zero, sum == debt.balance else { return nil }
    return Text(
      en: "\(begun(who.en)) can pay you all of it, \(shown(sum)), \(when.en).",
      zh: "您这边的 \(shown(sum))，\(who.zh)\(when.zh)。")
  }

  /// Of a card only where it is known what it asks for.
  private func enough(_ debt: ReportDebt) -> Text {
    guard debt.kind == "card" else { return Text(en: ", the full payment", zh: "，每期足额还") }
    return debt.line.debt.minimum == nil
      ? Text(same: "") : Text(en: ", no less than the card asks for", zh: "，不低于最低还款额")
  }

  /// How often a part is paid, and until when.
  private var howLong: (Text, Text) {
    switch settlement.squeeze {
    case .thisMonth:
      (Text(en: " this month", zh: "这个月"), Text(en: ", and what is due from the next one on", zh: "，下个月起按期还足"))
    case .untilMadeUp:
      (
        Text(en: " a month", zh: "每月"),
        Text(en: ", and what is due once what has to come first is made up", zh: "，等先保住的补上，再按期还足")
      )
    case .lasting, nil: (Text(en: " a month", zh: "每月"), Text(same: ""))
    }
  }

  /// Where savings pay it, and do not last.
  private func afterThat(_ debt: ReportDebt) -> Text {
    guard debt.isPriority, let draw, savingsEndSoon || !draw.paysGap && debt.line.fromSavings > debt.line.catchUpNow
    else { return Text(en: ".", zh: "。") }
    let last = draw.lasting
    return Text(
      en: "; savings allow that for \(last.en), so could the term be longer after it, or only interest be paid?",
      zh: "；用存款还，\(last.zh)，之后能不能延长期限、先只还利息，想先跟您商量。")
  }

  /// Where what was agreed cannot be kept.
  func agreedNotMet(_ debt: ReportDebt, _ day: Text) -> Text? {
    guard settlement.agreedNotMet.contains(where: { $0.id == debt.line.id }), let agreed = debt.due else { return nil }
    let (whole, sum) = (shown(agreed), shown(debt.offer ?? .zero))
    guard debt.offer ?? .zero > .zero else {
      return Text(
        en:
          "We agreed on \(whole). This month it is not there; can the agreement stand if \(who.en) tell you in time?",
        zh: "之前谈好每月 \(whole)，这个月\(who.zh)拿不出来，先跟您说一声，原来谈的还能算数吗？")
    }
    return Text(
      en: "We agreed on \(whole). This month \(who.en) can pay \(sum)\(day.en); can the agreement stand?",
      zh: "之前谈好每月 \(whole)，这个月\(who.zh)只能还 \(sum)\(day.zh)，原来谈的还能算数吗？")
  }

  private func arrears(_ debt: ReportDebt) -> Text {
    guard debt.isBehind, !debt.line.isOpen else { return Text(same: "") }
    guard let catchUp = debt.catchUp else {
      return debt.isPaidInFullByOffer
        ? Text(en: "; let us agree how \(who.en) make up what is behind", zh: "；欠下的怎么补，想跟您商量") : Text(same: "")
    }
    let sum = shown(catchUp.sum)
    if catchUp.isTooLong {
      return Text(
        en: ", and \(sum) a month towards what is behind; let us agree how the rest is settled",
        zh: "；欠下的每月先补 \(sum)，其余的想跟您商量")
    }
    return catchUp.months == 1
      ? Text(en: ", and all \(sum) that is behind this month", zh: "；欠下的 \(sum) 这个月补清")
      : Text(
        en: ", and \(sum) a month \(howManyMonths(debt, catchUp).en) towards what is behind",
        zh: "；欠下的每月补 \(sum)，\(howManyMonths(debt, catchUp).zh)")
  }
}

/// `1st`, `2nd`, `23rd`.
private func ordinal(_ day: Int) -> String {
  switch (day % 10, day / 10) {
  case (1, 0), (1, 2), (1, 3): "\(day)st"
  case (2, 0), (2, 2): "\(day)nd"
  case (3, 0), (3, 2): "\(day)rd"
  default: "\(day)th"
  }
}
