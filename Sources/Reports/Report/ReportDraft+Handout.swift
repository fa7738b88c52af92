import Money
import Planner
import Rulebook
import Wording

extension ReportDraft {
  /// One page to take home: three sentences, the few figures, the steps, whom to turn to, when to look again.
  mutating func addHandout() {
    if !assessment.isHeldBack {
      add(
        "stand", Text(en: "Where you stand", zh: "现在的情况"),
        [.paragraph(owedSentence + (language == .en ? " " : "") + assessment.verdictSentence(language))]
          + [.figures(mainFigures)])
    } else {
      note(sumsCanWait)
    }
    add(
      "steps", Text(en: "What to do, in this order", zh: "下一步，按这个顺序"),
      steps.isEmpty ? [] : [.list(stepItems, isNumbered: true)])
    let lines = turningPoints
    quoted += lines
    add(
      "turn-to", Text(en: "Where to turn", zh: "可以找谁"),
      lines.isEmpty ? [] : [.list(lines.map { ReportItem(text: $0.saying(language)) }, isNumbered: false)])
    let again = request.review ?? assessment.asOf.adding(months: 1)
    let day = Text(en: "We look at it again on \(again).", zh: "\(again) 再一起看一次。")
    let month = Text(
      en: "Look at it again in a month, on \(again), or sooner if something changes.",
      zh: "一个月后（\(again)）再看一次；情况有变，早点来。")
    add(
      "review", Text(en: "Next time", zh: "下次"), [.paragraph((request.review == nil ? month : day)[language])])
    addSources(citing: [])
  }

  private var owedSentence: String {
    let figures = assessment.figures
    guard let owed = figures.totalDebt.known else {
      return Text(en: "What you owe in all is not known yet.", zh: "一共欠多少，现在还不清楚。")[language]
    }
    guard owed > .zero else { return "" }
    let sum = shown(owed)
    guard let payments = figures.monthlyPayments.known else {
      return Text(en: "You owe \(sum) in all.", zh: "您一共欠 \(sum)。")[language]
    }
    return Text(
      en: "You owe \(sum) in all and pay \(shown(payments)) a month.", zh: "您一共欠 \(sum)，每月还 \(shown(payments))。")[
        language]
  }

  /// The lines that the steps name; for someone who cannot pay as agreed those for that too; last what every handout says of
  /// the credit record.
  private var turningPoints: [FactInForce] {
    let pack = assessment.pack
    let named = steps.flatMap(\.advice.facts).compactMap(pack.fact)
      .filter { [.hotline, .channel].contains($0.kind) }.compactMap(assessment.inForce)
    let ordered = named.filter { $0.fact.kind == .hotline } + named.filter { $0.fact.kind == .channel }
    let others = offers.map(assessment.calls) ?? false ? assessment.channels : []
    let record = ["nobody-can-delete", "record-five-years"].compactMap(pack.fact).compactMap(assessment.inForce)
    var seen = Set<String>()
    let lines = (ordered + others).filter { seen.insert($0.fact.id).inserted }
    return lines.prefix(mostLines) + record.filter { seen.insert($0.fact.id).inserted }
  }
}

/// More lines than these do not fit on the page, and nobody rings them all.
private let mostLines = 4
