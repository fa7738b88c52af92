import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension ReportDraft {
  /// One page to take home: three sentences, the few figures, the steps, what to say to each lender, whom to turn to, when
  /// to look again. For someone who is hardly coping, only what to do now and when to meet again.
  mutating func addHandout() {
    if assessment.isHeldBack {
      note(sumsAnotherDay)
    } else {
      add(
        "stand", Text(en: "Where you stand", zh: "现在的情况"),
        [.paragraph(whereYouStand), .figures(mainFigures + stillMissing)])
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

extension [FactInForce] {
  /// Each fact once, where it stands first.
  fileprivate var withoutRepeats: [FactInForce] {
    var seen: Set<String> = []
    return filter { seen.insert($0.fact.id).inserted }
  }
}
