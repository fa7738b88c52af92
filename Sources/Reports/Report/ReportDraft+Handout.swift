import Household
import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// One page to take home: three sentences, the few figures, the steps, what to say to each lender, whom to turn to, when
  /// to look again. For someone who is hardly coping, only what to do now and when to meet again.
  mutating func addHandout() {
    if assessment.isHeldBack {
      note(sumsAnotherDay)
    } else {
      let sentences = [
        owedSentence, assessment.monthSentence[language], arrearsFirstSentence, firstSentence,
      ].filter { !$0.isEmpty }
      add(
        "stand", Text(en: "Where you stand", zh: "现在的情况"),
        [.paragraph(sentences.joined(separator: language == .en ? " " : "")), .figures(mainFigures + stillMissing)])
    }
    add(
      "steps", Text(en: "What to do, in this order", zh: "下一步，按这个顺序"),
      steps.isEmpty ? [] : [.list(stepItems, isNumbered: true)])
    let lines = turningPoints
    if !assessment.isHeldBack { addLenders(within: linesLeft(besides: lines)) }
    quoted += lines
    add(
      "turn-to", Text(en: "Where to turn", zh: "可以找谁"),
      lines.isEmpty
        ? []
        : [linesElsewhere, .list(lines.map { ReportItem(text: $0.saying(language)) }, isNumbered: false)]
          .compactMap(\.self))
    add("review", Text(en: "Next time", zh: "下次"), [.paragraph(nextTime[language])])
    addSources(citing: [])
  }

  /// What is left of a sheet in small print for the lenders, with what stands on it so far and those who can be turned to;
  /// a few lines at least.
  private func linesLeft(besides turningPoints: [FactInForce]) -> Int {
    let standing = sections.flatMap(\.blocks).flatMap(\.texts) + turningPoints.map { $0.saying(language) }
    return max(leastLines, linesOfSheet - standing.reduce(0) { $0 + linesOnPaper($1) })
  }

  /// Where the household counts in the money of another place than that of the rules.
  private var linesElsewhere: ReportBlock? {
    let pack = assessment.pack
    guard household.currency != pack.currency else { return nil }
    return .paragraph(
      Text(
        en: "These lines are those of \(pack.place.en); elsewhere, ask for the like.",
        zh: "以下是\(pack.place.zh)的电话；在别处，找当地同类的机构。")[language])
  }

  private var nextTime: Text {
    let court = household.situation.urgent?.contains { [.court, .eviction].contains($0) } ?? false
    return court
      ? Text(
        en: "On \(review); before it, if a paper names an earlier day.", zh: "\(review) 再看一次；文书上的日子更早的，赶在那之前来。")
      : Text(en: "On \(review), or sooner if something changes.", zh: "\(review) 再看一次；情况有变，早点来。")
  }

  /// The answers that the sums lack, by name.
  private var stillMissing: [ReportFigure] {
    let figures = assessment.figures
    let sums = [figures.monthlyIncome, figures.essentials, figures.savings, figures.totalDebt, figures.monthlyPayments]
    var seen: Set<String> = []
    let missing = sums.flatMap(\.missing).filter { seen.insert($0).inserted }
    guard !missing.isEmpty else { return [] }
    let names = missing.prefix(mostMissing).map { shownPath($0, in: household, language) }.joined(separator: comma)
    let more = missing.count - mostMissing
    let rest = more > 0 ? Text(en: " and \(more) more", zh: "，另外还有 \(more) 项")[language] : ""
    return [figure(Text(en: "Still missing", zh: "还缺"), names + rest)]
  }

  private var owedSentence: String {
    let figures = assessment.figures
    guard let owed = figures.totalDebt.known else {
      return Text(en: "What you owe in all is not known yet.", zh: "一共欠多少，现在还不清楚。")[language]
    }
    guard owed > .zero else { return "" }
    let sum = shown(Stated(owed, isEstimate: figures.totalDebt.isEstimate))
    let whose = isShared ? "您家" : "您"
    guard let payments = figures.monthlyPayments.known else {
      return Text(
        en: "\(isShared ? "Your household owes" : "You owe") \(sum) in all.", zh: "\(whose)一共欠\(spacedInChinese(sum))。")[
          language]
    }
    guard payments > .zero else {
      return Text(
        en: "\(isShared ? "Your household owes" : "You owe") \(sum) in all; nothing is due each month.",
        zh: "\(whose)一共欠\(spacedInChinese(sum))，每月没有要还的。")[language]
    }
    let monthly = shown(Stated(payments, isEstimate: figures.monthlyPayments.isEstimate))
    return Text(
      en: isShared
        ? "Your household owes \(sum) in all and pays \(monthly) a month."
        : "You owe \(sum) in all and pay \(monthly) a month.",
      zh: "\(whose)一共欠\(spacedInChinese(sum))，每月还\(spacedInChinese(monthly))。")[language]
  }

  /// Why others get less although the month holds all that is due; empty where that is not so.
  private var arrearsFirstSentence: String {
    let made = offers.priority.filter { $0.catchUp > .zero }
    let sum = offers.catchUp - offers.catchUpFromSavings
    guard offers.areNeeded, assessment.figures.certainlyUnpaid == nil, sum > .zero else { return "" }
    let (names, shown) = (names(made.map(\.path)), shown(sum))
    return Text(
      en: "But \(shown) of the month's money goes first to what is behind on \(names): the others get less for now.",
      zh: "不过要先拿 \(shown) 补\(names)的逾期，别家先少还。")[language]
  }

  /// What comes first of all that stands out.
  private var firstSentence: String {
    if let urgent = assessment.fired.first(where: { $0.check.measure == .urgentMatters }) {
      let matters = sanitised(urgent.working[language])
      return Text(en: "First comes what cannot wait: \(matters).", zh: "先办急事：\(matters)。")[language]
    }
    guard assessment.verdict == .severity(.notice) else { return whatStandsOut ?? assessment.lookSentence[language] }
    return Text(
      en: "Nothing presses; the steps below are what could be better.", zh: "没有要紧的，下面几步是可以改进的地方。")[language]
  }

  /// The two gravest, other than that the month falls short: the sentence before says so.
  private var whatStandsOut: String? {
    let isShort = assessment.figures.certainlyUnpaid != nil
    let told = assessment.shownFindings.compactMap(\.mostStriking).filter {
      !(isShort && $0.check.measure == .marginToIncome)
    }
    .prefix(2).map { sanitised(assessment.plainly($0)[language]) }
    guard !told.isEmpty else { return nil }
    return Text(
      en: "What matters most: \(told.joined(separator: ", and ")).", zh: "最要留意的：\(told.joined(separator: "；"))。")[
        language]
  }

  /// The lines that the steps name, then those for debts that cannot be paid as agreed where that is so, or the first two of
  /// them where no line is named; last what every handout says of the credit record.
  private var turningPoints: [FactInForce] {
    let pack = assessment.pack
    let named = steps.flatMap(\.advice.facts).compactMap(pack.fact)
      .filter { [.hotline, .channel].contains($0.kind) }.compactMap(assessment.inForce)
    let ordered = named.filter { $0.fact.kind == .hotline } + named.filter { $0.fact.kind == .channel }
    if assessment.isHeldBack { return ordered.withoutRepeats.prefix(mostLines).map(\.self) }
    let channels = needsLenders ? assessment.channels : ordered.isEmpty ? Array(assessment.channels.prefix(2)) : []
    let record = pack.onEveryHandout.compactMap(pack.fact).compactMap(assessment.inForce)
    return ((ordered + channels).withoutRepeats.prefix(mostLines) + record).withoutRepeats
  }
}

/// More lines than these do not fit on the page, and nobody rings them all.
private let mostLines = 4

private let mostMissing = 6

/// Of its body, at the smallest print, without headings, sources and notes.
private let linesOfSheet = 48
private let leastLines = 6

/// In the smallest print.
func linesOnPaper(_ text: String) -> Int { (displayWidth(text) + columnsOnPaper - 1) / columnsOnPaper }

private let columnsOnPaper = 98

extension ReportBlock {
  /// Each of what stands on lines of its own.
  fileprivate var texts: [String] {
    switch self {
    case .paragraph(let text): [text]
    case .figures(let figures): [figures.map { "\($0.label)  \($0.value)    " }.joined()]
    case .list(let items, _):
      items.map { item in item.text + item.details.map { "   \($0.label)  \($0.value)" }.joined() }
    case .table, .chart: []
    }
  }
}

extension [Finding] {
  /// Of those of one check the highest share.
  fileprivate var mostStriking: Finding? {
    func share(_ finding: Finding) -> Ratio { if case .ratio(let share) = finding.value { share } else { .zero } }
    return self.max { share($0) < share($1) }
  }
}

extension [FactInForce] {
  /// Each fact once, where it stands first.
  fileprivate var withoutRepeats: [FactInForce] {
    var seen: Set<String> = []
    return filter { seen.insert($0.fact.id).inserted }
  }
}
