import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// Whether the money is there on the days on which it has to be.
extension MonthWords {
  var tightest: ReportSection {
    let texts = [asOffered, standing].compactMap(\.self)
    let known = daysToKnow
    return section(
      "month", Text(en: "Is the money there in time", zh: "到日子钱够不够"),
      texts.map { .paragraph($0[language]) } + (known.isEmpty ? [] : [.list(known, isNumbered: false)]))
  }

  /// That not everybody gets what is due, where that is so.
  private var asOffered: Text? {
    guard settlement.areOffersNeeded else { return nil }
    guard let short = assessment.outlook.dailyMonth.firstShort else {
      return Text(
        en: "Not all that is due fits into this month. The sums below are what each lender can be given.",
        zh: "这个月该还的还不全。下面写的是各家能还的数。")
    }
    return Text(
      en: """
        Not all that is due fits into this month: with all of it, the money is gone by \(shown(short.day)). The sums below \
        are what each lender can be given.
        """,
      zh: "这个月该还的还不全：都照还的话，最晚到 \(shown(short.day))钱就没了。下面写的是各家能还的数。")
  }

  private var standing: Text? {
    guard month.missing.isEmpty else {
      return Text(
        en: "What is there each day cannot be told without \(shownPaths(month.missing, in: household, .en)).",
        zh: "要知道\(shownPaths(month.missing, in: household, .zh))，才能算出每天手上有多少。")
    }
    if let short = month.firstShort { return month.holdsInAll ? shortForATime(short) : shortToTheEnd(short) }
    if let short = month.firstMayBeShort { return mayBeShort(short) }
    return holds
  }

  private var holds: Text? {
    guard let lowest = month.lowest else { return nil }
    let (day, sum) = (shown(lowest.day), about(lowest.least))
    return month.undated.isEmpty
      ? Text(
        en: "The month holds. The tightest day is \(day): \(sum) is there that evening.",
        zh: "这个月过得去。最紧的是 \(day)，当晚手上还有 \(sum)。")
      : Text(
        en: "The month holds, on whichever days the others come: on the tightest, \(day), at least \(sum) is there.",
        zh: "没写日子的不管落在哪天，这个月都过得去。最紧的是 \(day)，至少还有 \(sum)。")
  }

  /// Until income comes in the money lacks, and over the month it suffices.
  private func shortForATime(_ short: DailyMonth.Evening) -> Text {
    let (day, lack) = (shown(short.day), about(-worst(from: short.day)))
    let start = Text(
      en: "From \(day) the money is short, by \(lack) at the most; over the whole month it suffices.",
      zh: "从 \(day)起钱不够，最多差 \(lack)；整个月算下来是够的，只是日子没对上。")
    guard let income = month.entries.first(where: { $0.isIncome && $0.day ?? short.day > short.day })?.day else {
      return start
    }
    let names = toMove(behind: income)
    guard !names.isEmpty else {
      return Text(en: "\(start.en) Income comes on \(shown(income)).", zh: "\(start.zh)\(shown(income))才有收入。")
    }
    let theirs = names.count == 1 ? "its day" : "the days"
    return Text(
      en: """
        \(start.en) Income comes on \(shown(income)): ask \(names.joined(separator: ", ")) now whether \(theirs) can move \
        behind that.
        """,
      zh: "\(start.zh)\(shown(income))才有收入：现在就问\(names.map { "“\($0)”" }.joined(separator: "、"))，还款日能不能改到那以后。")
  }

  private func shortToTheEnd(_ short: DailyMonth.Evening) -> Text {
    let (day, lack) = (shown(short.day), about(-(month.evenings.last?.least ?? .zero)))
    return Text(
      en:
        "From \(day) the money does not reach; by \(shown(end)) it lacks \(lack). What can be given to whom: way-out.",
      zh: "从 \(day)起钱就不够了，到 \(shown(end))一共差 \(lack)。各家能还多少，看“出路”（way-out）。")
  }

  private func mayBeShort(_ short: DailyMonth.Evening) -> Text {
    let (day, lack) = (shown(short.day), about(-(month.evenings.map(\.least).min() ?? .zero)))
    return month.holdsInAll
      ? Text(
        en:
          "The month holds in all. From \(day) it may be short for a time, by \(lack) at the most: that hangs on the days not known.",
        zh: "整个月算下来够。从 \(day)起可能有几天不够，最多差 \(lack)，要看没写的那几个日子。")
      : Text(
        en:
          "By the end of the month \(lack) is lacking; from which day on hangs on the days not known. What can be given to whom: way-out.",
        zh: "到月底差 \(lack)，从哪天起不够，要看没写的那几个日子。各家能还多少，看“出路”（way-out）。")
  }

  /// The least that is there before income next comes in.
  private func worst(from day: CalendarDate) -> Amount {
    let next = month.entries.first { $0.isIncome && $0.day ?? day > day }?.day
    let until = month.evenings.filter { evening in evening.day >= day && (next.map { evening.day < $0 } ?? true) }
    return until.map(\.most).min() ?? .zero
  }

  private func toMove(behind income: CalendarDate) -> [String] {
    month.daysToMove.filter { $0.behind == income }.map { name(of: $0.debt) }
  }

  /// Days on which something is lost, and the one to look again.
  private var daysToKnow: [ReportItem] {
    let lost = assessment.figures.debts.compactMap { debt -> (day: CalendarDate, text: Text)? in
      guard let day = debt.lostOn, day >= assessment.asOf, day <= end, debt.mayOweSomething else { return nil }
      let name = name(of: debt)
      return (day, Text(en: "\(shown(day)): the last day for \(name)", zh: "\(shown(day))：“\(name)”最晚这天"))
    }
    let review = assessment.looksAgain
    let again = Text(en: "\(shown(review)): look again", zh: "\(shown(review))：再看一次")
    return (lost + (review <= end ? [(review, again)] : [])).sorted { $0.day < $1.day }
      .map { ReportItem(text: $0.text[language]) }
  }
}
