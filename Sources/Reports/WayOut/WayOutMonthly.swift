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
      draft.add(
        Text(
          en: "Paying month by month clears nothing of what can be worked out here.", zh: "能算的这些，靠逐月还款解决不了。"))
    } else if dueFirst(monthly), let settled = wayOut.assessment.filled(onceSettled) {
      draft.add(settled)
    } else {
      draft.add(
        Text(
          en: "To clear these, at least so much more than today: \(titles(monthly.findings)).",
          zh: "要让这几项回到参考线以内，每月最少比现在多还：\(titles(monthly.findings))。"))
      addSpans(monthly)
      addReach(monthly)
    }
    addBeyond(monthly)
    addLeftOut(monthly.debts)
  }

  private var onceSettled: Text {
    Text(
      en: """
        {sums-due}. No sum each month gets there before that; once it is settled, look again.
        """,
      zh: "{sums-due}。在那之前，每月多还回不到线内；有了着落，再来看。")
  }

  /// Whether a sum due in full before any of the spans ends settles what each of them takes.
  private func dueFirst(_ monthly: MonthlyWayOut) -> Bool {
    let sums = Set(monthly.spans.map(\.extra))
    return sums.count == 1 && sums != [.zero] && monthly.debts.debts.contains { $0.dueInFull != nil }
  }

  private mutating func addSpans(_ monthly: MonthlyWayOut) {
    let more = monthly.spans.filter { $0.extra > .zero }
    if !monthly.beyondIncome.isEmpty {
      let months = monthly.beyondIncome.map(String.init).joined(separator: comma)
      draft.add(
        Text(
          en: "Within \(months) months it would take more than the whole income.", zh: "\(months) 个月之内做到，要的比全部收入还多。"))
    }
    if !more.isEmpty { draft.add(.table(table(of: more))) }
    guard let enough = monthly.spans.first(where: { $0.extra == .zero })?.months else { return }
    let isThere = monthly.leftOver.map { $0 >= .zero } ?? false
    draft.add(
      isThere
        ? Text(en: "Going on as today is enough within \(enough) months.", zh: "照现在这样还，\(enough) 个月就够了。")
        : Text(
          en: "What is paid today would be enough within \(enough) months, were it there.",
          zh: "现在还的数要是拿得出来，\(enough) 个月就够了。"))
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
          order(span.strategies),
        ]
      })
  }

  private func order(_ strategies: [Strategy]) -> String {
    guard strategies.count < 4 else { return Text(en: "any order", zh: "先还哪笔都行")[language] }
    return strategies.first.map { strategyName($0)[language] } ?? "-"
  }

  /// Which of the spans the household's own figures carry.
  private mutating func addReach(_ monthly: MonthlyWayOut) {
    guard !monthly.spans.isEmpty else { return }
    guard let left = monthly.leftOver else {
      let figures = wayOut.assessment.figures
      let missing = shownPaths(
        figures.monthlyIncome.missing + figures.essentials.missing + figures.monthlyPayments.missing, in: household,
        language)
      return draft.add(
        Text(en: "Whether it is there cannot be told without \(missing).", zh: "拿不拿得出，要知道\(missing)才能说。"))
    }
    let within = monthly.spans.filter { $0.extra <= left }.map { String($0.months) }
    let months = within.joined(separator: comma)
    if left < .zero {
      draft.add(
        Text(
          en: "On your figures a month is \(shown(-left)) short already: none of this can be done yet.",
          zh: "按您的数字，每月已经差 \(shown(-left))，这几种现在都做不到。"))
    } else if within.isEmpty {
      draft.add(
        Text(
          en: "On your figures \(shown(left)) is left each month: not enough for any of them yet.",
          zh: "按您的数字，每月还剩 \(shown(left))，这几种都还不够。"))
    } else if wayOut.first.isEmpty {
      draft.add(
        Text(
          en: "On your figures \(shown(left)) is left each month: enough within \(months) months.",
          zh: "按您的数字，每月还剩 \(shown(left))，够 \(months) 个月的那种。"))
    } else {
      draft.add(
        Text(
          en: "\(shown(left)) is left each month; what comes first has it first.", zh: "每月还剩 \(shown(left))，先紧着前面那几件。"))
    }
  }

  /// What payments do not clear; what already stands beside the sum from elsewhere is not said again.
  private mutating func addBeyond(_ monthly: MonthlyWayOut) {
    let said = wayOut.sums?.lump?.beyond ?? []
    let unknown = monthly.beyond.filter { if case .missing = $0.reason { !said.contains($0) } else { false } }
    let stuck = monthly.beyond.filter { $0.reason == .outOfReach }.map(\.finding)
    addMissing(unknown)
    guard !stuck.isEmpty else { return }
    draft.add(
      Text(
        en: "Paying alone does not clear: \(titles(stuck)).", zh: "光靠还款回不到线内的：\(titles(stuck))。"))
  }

  private mutating func addLeftOut(_ debts: DebtsToPlan) {
    for debt in debts.leftOut {
      guard case .missing(let paths) = debt.reason else { continue }
      let (name, missing) = (name(debt.name, at: debt.path), shownPaths(paths, in: household, language))
      draft.add(
        Text(en: "Not in it: \(name). Not known: \(missing).", zh: "没算进去的：\(name)。还不知道：\(missing)。"))
    }
  }
}
