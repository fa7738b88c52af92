import Checks
import Counsel
import Money
import Outlook
import Planner
import Rules
import Wording

/// The lines that a handout names.
extension ReportDraft {
  /// Those that every handout names, whatever is owed.
  var supportLines: [FactInForce] { onEveryHandout.filter { $0.fact.kind == .hotline } }

  private var onEveryHandout: [FactInForce] {
    assessment.pack.onEveryHandout.compactMap(assessment.pack.fact).compactMap(assessment.inForce)
  }

  /// The lines that steps lead to without saying their numbers, then those for debts that cannot be paid as agreed where that
  /// is so, or the first two of them where no line is named and something is owed; last what every handout says of the credit
  /// record.
  var turningPoints: [FactInForce] {
    let pack = assessment.pack
    let named = steps.flatMap(\.advice.facts).compactMap(pack.fact)
      .filter { [.hotline, .channel].contains($0.kind) }.compactMap(assessment.inForce)
    let (hotlines, places) = (named.filter { $0.fact.kind == .hotline }, named.filter { $0.fact.kind == .channel })
    let all = assessment.channels(beside: assessment.comingFirst)
    let owesNothing = assessment.figures.totalDebt.known == .zero
    let channels = needsLenders ? all : named.isEmpty && !owesNothing ? Array(all.prefix(2)) : []
    let record = onEveryHandout.filter { $0.fact.kind != .hotline }
    let told = steps.map { $0.text[language] }.joined()
    let lines = (hotlines + channels + places).withoutRepeats.filter { line in
      let isOnTheFront = supportLines.contains { $0.fact.id == line.fact.id }
      return !isOnTheFront && !(line.number.map { told.contains($0[language]) } ?? false)
    }
    return (lines.prefix(mostLines) + record).withoutRepeats
  }
}

/// More lines than these do not fit on the page, and nobody rings them all.
private let mostLines = 4

extension FactInForce {
  /// What is rung.
  fileprivate var number: Text? { fact.kind == .hotline ? fact.values.last?.text : nil }
}

extension [FactInForce] {
  /// Each fact once, where it stands first.
  fileprivate var withoutRepeats: [FactInForce] {
    var seen: Set<String> = []
    return filter { seen.insert($0.fact.id).inserted }
  }
}
