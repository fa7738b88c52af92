import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

/// How much a household can take: the largest fall in income, months without it, the rise in rates, a guarantee that is
/// called; and the warning of the source, with the household's numbers.
func stressDocument(_ stress: Stress, language: Language) -> Document {
  guard !stress.assessment.isHeldBack else { return .heldBack("stress", stress.assessment, language) }
  var draft = DocumentDraft("stress", language, stress.assessment.household.currency)
  draft.title = Text(en: "How much it can take", zh: "收入少了能撑多久")[language]
  if let short = stress.shortNow {
    draft.add(stress.shortText(short))
  } else {
    draft.add(
      .figures([
        draft.figure(Text(en: "Income", zh: "收入"), stress.incomeText(language)),
        draft.figure(Text(en: "Savings", zh: "存款"), stress.savingsText(language)),
        draft.figure(Text(en: "Rates", zh: "利率"), stress.ratesText(language)),
      ]))
  }
  if let called = stress.guarantee { draft.add(stress.text(called)) }
  if let warning = stress.warning { draft.note(warning) }
  draft.note(stress.assessment.pack.disclaimer)
  return draft.document
}

extension Stress {
  private func shown(_ amount: Amount) -> String { amount.formatted(in: assessment.household.currency) }

  private func notKnown(_ paths: [String], _ language: Language) -> String {
    Reports.notKnown(paths, in: assessment.household, language) + Text(en: ".", zh: "。")[language]
  }

  fileprivate func shortText(_ short: Amount) -> Text {
    Text(
      en: """
        A month is \(shown(short)) short as it is, so nothing can be taken on top. What can be done about that comes first: \
        `way-out`.
        """,
      zh: "现在每月就差 \(shown(short))，再少一点都受不住。先看这个怎么办：“出路”。")
  }

  /// What a month takes where the guarantee is called, beside what is left of it.
  fileprivate func text(_ called: GuaranteeCalled) -> Text {
    let (sum, monthly, months) = (shown(called.sum), shown(called.monthly), called.months)
    let end: Text
    switch (called.left, called.lacks) {
    case (nil, _): end = Text(same: "")
    case (let left?, nil):
      end = Text(en: " \(shown(left)) is left each month, which holds it.", zh: "现在每月剩 \(shown(left))，够付。")
    case (let left?, let lacks?) where left > .zero:
      end = Text(
        en: " \(shown(left)) is left each month: \(shown(lacks)) would be missing.",
        zh: "现在每月剩 \(shown(left))，会差 \(shown(lacks))。")
    default: end = Text(en: " Nothing is left each month to pay that from.", zh: "现在每月没有结余，拿不出来。")
    }
    return Text(
      en: """
        What you guaranteed for others, \(sum), takes \(monthly) a month if you have to pay it and \(months) months are \
        agreed, interest not counted.\(end.en)
        """,
      zh: "替人担保的 \(sum) 要是轮到您来还，谈成分 \(months) 个月、先不算利息，每月也要 \(monthly)。\(end.zh)")
  }

  fileprivate func incomeText(_ language: Language) -> String {
    switch fall {
    case .missing(let paths): return notKnown(paths, language)
    case .known(let fall):
      let figures = assessment.figures
      let parts = [figures.essentials.low, figures.monthlyPayments.low].map(shown)
      let sum = "\(shown(fall.income)) - \(parts[0]) - \(parts[1]) = \(shown(fall.most))"
      let percent = fall.share.map { $0.percent(in: language, tellingFrom: .zero) }
      let share = percent.map { Text(en: " (\($0))", zh: "（\($0)）")[language] } ?? ""
      return Text(
        en: "can fall by \(shown(fall.most)) a month\(share) and still cover living costs and payments: \(sum).",
        zh: "每月最多少 \(shown(fall.most))\(share)，还够开支和还款：\(sum)。")[language]
    }
  }

  fileprivate func savingsText(_ language: Language) -> String {
    switch reserve {
    case .missing(let paths): return notKnown(paths, language)
    case .known(let reserve):
      guard let months = reserve.months, let short = reserve.shortThen else {
        return Text(en: "nothing has to be paid each month.", zh: "每个月没有必须付的。")[language]
      }
      guard months > 0 else {
        return Text(
          en: """
            without any income, \(shown(reserve.savings)) do not last a month: it takes \(shown(reserve.needs)), which is \
            \(shown(short)) more.
            """,
          zh: "一点收入都没有时，\(shown(reserve.savings)) 撑不到一个月：每月要 \(shown(reserve.needs))，第 1 个月就差 \(shown(short))。")[
            language]
      }
      let span = Text(en: months == 1 ? "1 month" : "\(months) months", zh: "\(months) 个月")
      let (savings, needs, next) = (shown(reserve.savings), shown(reserve.needs), months + 1)
      return Text(
        en: """
          without any income, \(savings) last \(span.en) at \(needs) a month; month \(next) is \(shown(short)) short.
          """,
        zh: "一点收入都没有时，\(savings) 按每月 \(needs) 能撑 \(span.zh)，第 \(next) 个月差 \(shown(short))。")[language]
    }
  }

  fileprivate func ratesText(_ language: Language) -> String {
    switch rateRise {
    case .missing(let paths): return notKnown(paths, language)
    case .known(.nothingOwed): return Text(en: "nothing is owed that bears interest.", zh: "没有要付利息的欠款。")[language]
    case .known(.monthIsShort): return shortText(shortNow ?? .zero)[language]
    case .known(.alreadyNever):
      return Text(
        en: "at what is paid today the debts are never paid off, without any rise.", zh: "照现在这样还，利率不涨也还不清。")[language]
    case .known(.noneUpTo(let most)):
      let points = points(most)
      return Text(
        en: "even \(points) points a year more do not keep the debts from being paid off.",
        zh: "就算按年涨 \(points) 个百分点，也还得清。")[language]
    case .known(.breaks(let rise)):
      let (at, below) = (points(rise), points(rise + Ratio(-1, 10_000)))
      let rest = leftOut.isEmpty ? "" : notCounted(language)
      return Text(
        en: """
          \(at) points a year more on every debt, and they are never paid off; with \(below) they still are (dearest \
          first; each month what is paid today, or what the lender then asks).\(rest)
          """,
        zh: """
          每笔的利率按年涨 \(at) 个百分点，就还不清了；涨 \(below) 个还还得清（先还利率最高的；每月还现在的数，或届时要求的数）。\
          \(rest)
          """)[language]
    }
  }

  private func notCounted(_ language: Language) -> String {
    let missing = shownPaths(leftOut.flatMap(\.missing), in: assessment.household, language)
    return Text(en: " Without what is not known: \(missing).", zh: "没有填的不算在内：\(missing)。")[language]
  }

  private func points(_ ratio: Ratio) -> String { Rate(perPeriod: ratio, period: .year).percentage }

  /// The source: income that just covers the payments fails at the first dip.
  fileprivate var warning: Text? {
    guard shortNow == nil, let fall = fall.value, fall.most >= .zero,
      let check = assessment.pack.checks.first(where: { $0.measure == .marginToIncome })
    else { return nil }
    let (most, source) = (shown(fall.most), check.citation.line)
    return Text(
      en: """
        Income that only just covers the payments fails at its first dip (\(source.en)): here, in a month that brings \
        more than \(most) less, something is not paid or has to come out of savings.
        """,
      zh: "收入刚够还款，一有波动就接不上（\(source.zh)）：按您的数字，哪个月少了超过 \(most)，就有还不上的，或者要动存款。")
  }
}
