import Checks
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// What there is to say where a plan does not clear; plans of which the same is to be said are named together.
  mutating func addAnswers() {
    var said: [(names: [String], text: Text, more: String?)] = []
    for outcome in comparison.outcomes {
      guard let (text, more) = answer(outcome) else { continue }
      let name = name(outcome.plan.strategy)
      if let place = said.firstIndex(where: { $0.text == text && $0.more == more }) {
        said[place].names.append(name)
      } else {
        said.append(([name], text, more))
      }
    }
    guard !said.isEmpty else { return }
    draft.begin("answers")
    let items = said.map { answer in
      let names = answer.names.joined(separator: Text(en: ", ", zh: "、")[language])
      return Document.Item(
        text: begun(names) + Text(en: ": ", zh: "：")[language] + answer.text[language],
        details: answer.more.map { [Document.Figure(label: "", value: $0)] } ?? [])
    }
    draft.add(.list(items, isNumbered: false))
  }

  /// nil for a plan that clears.
  func answer(_ outcome: PlanOutcome) -> (text: Text, more: String?)? {
    switch outcome.plan.ending {
    case .clears: nil
    case .never(let months):
      outcome.needs.map { needs in
        (outcome.plan.budget >= needs.toShrink ? longerThan(months) : never(needing: needs), cleared(by: needs))
      }
    case .short(let shortage):
      (
        short(shortage, budget: outcome.plan.budget),
        fallsDue(in: shortage)
          ? sumDueApart[language] : nil
      )
    }
  }

  private func never(needing needs: PaymentsNeeded) -> Text {
    let stops = shown(Amount(minorUnits: needs.toShrink.minorUnits - 1))
    return Text(
      en: "never paid off like this. It takes more than \(stops) a month for the debt to shrink.",
      zh: "照这样还不清。每月还 \(stops) 还不够，要比这多，债才会越还越少。")
  }

  /// It shrinks, but not within the months that are looked at.
  private func longerThan(_ months: Int) -> Text {
    Text(
      en: "it shrinks, but so slowly that it takes more than \(months / 12) years.",
      zh: "会越还越少，但太慢，\(months / 12) 年也还不完。")
  }

  private func cleared(by needs: PaymentsNeeded) -> String {
    let spans = needs.toClear.map { span in
      Text(en: "\(shown(span.payment)) in \(span.months) months", zh: "每月 \(shown(span.payment))，\(span.months) 个月还清")
    }
    let list = spans.map { $0[language] }.joined(separator: Text(en: ", ", zh: "；")[language])
    return Text(en: "Cleared with: \(list).", zh: "要还清：\(list)。")[language]
  }

  private func fallsDue(in shortage: Plan.Shortage) -> Bool {
    comparison.debts.debts.contains { $0.dueInFull != nil && shortage.paths.contains($0.path) }
  }

  private var sumDueApart: Text {
    let assessment = comparison.assessment
    if assessment.settlement.savingsHoldSumsDue {
      return Text(en: "Savings are there for it; no plan counts them.", zh: "存款够还这笔；计划里没有算存款。")
    }
    return assessment.settlement.sumsDue.contains(where: \.isLacking)
      ? Text(
        en: "Ask that lender whether it can be paid in parts, then plan with what you agree.",
        zh: "先问这家能不能分次还，谈好了再照新的数做计划。")
      : Text(
        en: "Savings and what is left each month until then hold it; no plan counts them.",
        zh: "存款加上每月剩下的，到时够还；计划里没有算这些。")
  }

  private func short(_ shortage: Plan.Shortage, budget: Amount) -> Text {
    let (sum, unmet, budget) = (shown(shortage.sum), names(shortage.paths), shown(budget))
    let takesUsual = comparison.debts.debts.contains {
      if case .fixed = $0.requirement { $0.isCard } else { false }
    }
    let due =
      fallsDue(in: shortage)
      ? Text(en: "what falls due in full", zh: "到期要一次还的")
      : takesUsual ? Text(en: "what is paid today", zh: "现在每月还的") : Text(en: "what must be paid", zh: "该还的")
    let lost = comparison.debts.debts.filter { $0.isPriority && shortage.paths.contains($0.path) }.map(\.path)
    let names = names(lost)
    let warning = Text(
      en: " That puts \(names) behind, which costs more than money: pay it first, before any other debt.",
      zh: "这样\(names)会逾期，丢的不只是钱：先保住它，再还别的。")
    return Text(
      en: """
        in month \(shortage.month), \(budget) does not cover \(due.en): \(sum) short. Not met in full: \
        \(unmet). Nothing after that is counted as paid.
        """ + (lost.isEmpty ? "" : warning.en),
      zh: "第 \(shortage.month) 个月，\(budget) 不够付\(due.zh)，差 \(sum)。没付足的：\(unmet)。再往后的没有算。"
        + (lost.isEmpty ? "" : warning.zh))
  }
}
