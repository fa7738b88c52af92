import Checks
import Counsel
import Money
import Outlook
import Planner
import Rules
import Wording

extension WayOutReport {
  /// With more each month: the least for each span, and whether it is there.
  mutating func add(_ monthly: MonthlyWayOut) {
    guard !wayOut.assessment.fired.isEmpty else { return }
    draft.begin("monthly", Text(en: "With more each month", zh: "如果每月能多还一点"))
    if monthly.findings.isEmpty {
      tell(WayOutSentence.noPaymentClears)
    } else if dueFirst(monthly), let sumsDue = wayOut.assessment.words(for: .sumsDue) {
      tell(WayOutSentence.sumDueFirst, [.sumsDue: sumsDue])
    } else {
      tell(WayOutSentence.moreEachMonth, [.checks: titles(monthly.findings)])
      addSpans(monthly)
      addReach(monthly)
    }
    addBeyond(monthly)
    addLeftOut(monthly.debts)
  }

  /// Whether a sum due in full before any of the spans ends settles what each of them takes.
  private func dueFirst(_ monthly: MonthlyWayOut) -> Bool {
    let sums = Set(monthly.spans.map(\.extra))
    return sums.count == 1 && sums != [.zero] && monthly.debts.debts.contains { $0.dueInFull != nil }
  }

  private mutating func addSpans(_ monthly: MonthlyWayOut) {
    let more = monthly.spans.filter { $0.extra > .zero }
    if !monthly.beyondIncome.isEmpty {
      tell(
        WayOutSentence.moreThanIncome,
        [.months: monthly.beyondIncome.map(String.init).joined(separator: comma)])
    }
    if !more.isEmpty { draft.add(.table(table(of: more))) }
    guard let enough = monthly.spans.first(where: { $0.extra == .zero })?.months else { return }
    let isThere = monthly.leftOver.map { $0 >= .zero } ?? false
    tell(isThere ? WayOutSentence.enoughAsToday : .enoughWereItThere, [.months: enough])
  }

  private func table(of spans: [MonthlyWayOut.Span]) -> Document.Table {
    Document.Table(
      caption: "",
      columns: [
        draft.column(Text(en: "Within", zh: "期限")),
        draft.column(Text(en: "More a month", zh: "每月多还"), isNumber: true),
        draft.column(Text(en: "In all", zh: "每月共还"), isNumber: true), draft.column(Text(en: "Order", zh: "怎么还")),
      ],
      rows: spans.map { span in
        [
          Text(en: "\(span.months) months", zh: "\(span.months) 个月")[language], shown(span.extra), shown(span.budget),
          isThere(span) ? order(span.strategies) : Text(en: "not there", zh: "拿不出来")[language],
        ]
      })
  }

  /// False only where the household's own figures speak against it.
  private func isThere(_ span: MonthlyWayOut.Span) -> Bool {
    wayOut.sums?.monthly?.leftOver.map { span.extra <= $0 } ?? true
  }

  private func order(_ strategies: [Strategy]) -> String {
    guard strategies.count < 4 else { return say(WayOutSentence.anyOrder) }
    return strategies.first.map { strategyName($0)[language] } ?? "-"
  }

  /// Which of the spans the household's own figures carry.
  private mutating func addReach(_ monthly: MonthlyWayOut) {
    guard !monthly.spans.isEmpty else { return }
    guard let left = monthly.leftOver else {
      let figures = wayOut.assessment.figures
      let missing = wayOut.assessment.shownPaths(
        figures.monthlyIncome.missing + figures.essentials.missing + figures.monthlyPayments.missing, language)
      return tell(WayOutSentence.reachNotKnown, [.missing: missing])
    }
    let within = monthly.spans.filter { $0.extra <= left }.map { String($0.months) }
    if left < .zero {
      tell(WayOutSentence.shortAlready, [.sum: shown(-left)])
    } else if within.isEmpty {
      tell(WayOutSentence.notEnoughYet, [.sum: shown(left)])
    } else if wayOut.first.isEmpty {
      tell(WayOutSentence.enoughWithin, [.sum: shown(left), .months: within.joined(separator: comma)])
    } else {
      tell(WayOutSentence.firstHasIt, [.sum: shown(left)])
    }
  }

  /// What payments do not clear; what already stands beside the sum from elsewhere is not said again.
  private mutating func addBeyond(_ monthly: MonthlyWayOut) {
    let said = wayOut.sums?.lump?.beyond ?? []
    let unknown = monthly.beyond.filter { if case .missing = $0.reason { !said.contains($0) } else { false } }
    let stuck = monthly.beyond.filter { $0.reason == .outOfReach }.map(\.finding)
    addMissing(unknown)
    guard !stuck.isEmpty else { return }
    tell(WayOutSentence.notByPaying, [.checks: titles(stuck)])
  }

  private mutating func addLeftOut(_ debts: DebtsToPlan) {
    for debt in debts.leftOut {
      guard case .missing(let paths) = debt.reason else { continue }
      tell(
        WayOutSentence.notInIt,
        [.lender: name(debt.name, at: debt.path), .missing: wayOut.assessment.shownPaths(paths, language)])
    }
  }
}
