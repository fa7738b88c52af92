import Checks
import Counsel
import Household
import Money
import Outlook
import Planner
import Rules
import Wording

extension PlanReport {
  /// What the plan rests on, what it leaves out, and why.
  /// - Parameter isExplained: the document is the one that shows the sums.
  mutating func addNotes(isExplained: Bool = false) {
    draft.begin("notes")
    draft.add(
      points: notesOfDebts
        + (comparison.assessment.household.listsEveryDebt ? [] : [say(NoteSentence.unlisted)]))
    let unit = comparison.assessment.household.currency.smallestUnit
    draft.note(
      Text(
        en: """
          Interest is worked out month by month and rounded to the \(unit.en); nothing new is borrowed or bought on credit; rates \
          stay as they are.
          """ + (isExplained ? "" : " `explain plan` at the prompt shows the sums."),
        zh: "利息逐月算、四舍五入到\(unit.zh)；假定不再新借、不再刷卡，利率不变。" + (isExplained ? "" : "提示符下输入 explain plan 看怎么算。")))
    draft.note(comparison.assessment.pack.disclaimer)
  }

  /// What is to be known of single debts: estimates, left out, rates that end, agreements, rates worked out, kept ahead.
  var notesOfDebts: [String] {
    roughNotes + leftOutNotes + promotionNotes + agreementNotes + solvedNotes + keptAheadNotes
  }

  /// That sums worked out from estimates are no better than those.
  private var roughNotes: [String] {
    let rough = comparison.assessment.figures.debts.filter { $0.balance.isEstimate || $0.payment.isEstimate }.map(
      \.path)
    let planned = comparison.debts.debts.map(\.path).filter(rough.contains)
    guard !planned.isEmpty else { return [] }
    let names = names(planned)
    return [
      Text(
        en: "Worked out from rough figures (\(names)), so take its sums and months as rough too.",
        zh: "“\(names)”填的是大概的数，算出来的钱数、月数也只是大概。")[language]
    ]
  }

  private var leftOutNotes: [String] {
    comparison.debts.leftOut.map { debt in
      let name = shownName(
        of: debt.name, atPath: debt.path, in: comparison.assessment.household, language, columns: .max)
      switch debt.reason {
      case .paidInFull:
        return Text(
          en: "\(name) is paid in full each month: nothing is carried, so it is not in the plan.",
          zh: "\(name) 每月全额还清，没有拖到下个月的欠款，不排进计划。")[language]
      case .questioned:
        return Text(
          en: "\(name) is not in the plan: ask first whether and how much of it is owed.",
          zh: "“\(name)”先问清该不该还、该还多少，没有排进计划。")[language]
      case .mortgage:
        return Text(
          en: "\(name) goes on as agreed: mortgages are in a plan only where asked for (plan --with-mortgages).",
          zh: "“\(name)”照常还：房贷要另外说才排进计划（plan --with-mortgages，或“计划 算上房贷”）。")[language]
      case .missing(let paths):
        let missing = shownPaths(paths, in: comparison.assessment.household, language)
        if comparison.assessment.figures.debts.first(where: { $0.path == debt.path })?.payment.known == .zero {
          return Text(
            en: "\(name) is not in the plan; nothing is due on it each month. Not known: \(missing).",
            zh: "“\(name)”没约定每月还款，没有排进计划。还不清楚：\(missing)。")[language]
        }
        return Text(
          en: "\(name) is not in the plan; what it takes each month comes on top. Not known: \(missing).",
          zh: "“\(name)”没有排进计划，它每个月要还的另外算。还不清楚：\(missing)。")[language]
      }
    }
  }

  private var promotionNotes: [String] {
    comparison.debts.debts.compactMap { debt in
      guard let promotion = debt.promotion else { return nil }
      let (name, text) = (name(of: debt.path), promotionText(promotion, then: Text(same: shownRate(of: debt))))
      return Text(en: "\(name): \(text.en).", zh: "\(name)：\(text.zh)。")[language]
    }
  }

  /// From when an agreement holds, and until when.
  private var agreementNotes: [String] {
    let planned = Set(comparison.debts.debts.filter { !$0.later.isEmpty }.map(\.path))
    return comparison.assessment.figures.debts.compactMap { debt in
      guard planned.contains(debt.path), let agreement = debt.agreement else { return nil }
      let (name, sum) = (name(of: debt.path), shown(agreement.terms.sum.amount))
      let from = debt.agreed == nil ? Text(en: "from \(agreement.from) ", zh: "\(agreement.from) 起，") : Text(same: "")
      let contract = debt.contractDue.known.map { Text(en: " (\(shown($0)))", zh: "（\(shown($0))）") } ?? Text(same: "")
      let then = agreement.until.map {
        Text(en: " until \($0), then what the contract takes\(contract.en)", zh: "，\($0) 到期，以后按合同\(contract.zh)")
      }
      return Text(
        en: "\(name): \(from.en)\(sum) a month as agreed\(then?.en ?? "").",
        zh: "\(name)：\(from.zh)按谈成的每月还 \(sum)\(then?.zh ?? "")。")[language]
    }
  }

  private var solvedNotes: [String] {
    comparison.debts.debts.filter(\.isRateSolved).map { debt in
      let (name, rate) = (name(of: debt.path), shownRate(of: debt))
      guard debt.rate.perPeriod > .zero else {
        return Text(
          en: "\(name): its rate was not given; payment and instalments left show no interest.",
          zh: "\(name)：没有填利率，按月还款和剩余期数看不出利息。")[language]
      }
      return Text(
        en: "\(name): its rate was not given; payment and instalments left make it \(rate).",
        zh: "\(name)：没有填利率，按月还款和剩余期数算出来是\(rate)。")[language]
    }
  }

  private var keptAheadNotes: [String] {
    var seen: [KeptAhead] = []
    for kept in plans.flatMap(\.keptAhead) where !seen.contains(kept) { seen.append(kept) }
    return seen.map { kept in
      let strategies = plans.filter { $0.keptAhead.contains(kept) }.map { name($0.strategy) }
        .joined(separator: Text(en: ", ", zh: "、")[language])
      let (first, card) = (name(of: kept.priority), name(of: kept.card))
      return Text(
        en: """
          \(first) comes before \(card), now cheaper, although the order (\(strategies)) would put the card first: falling \
          behind on it costs more than money.
          """,
        zh: "\(first) 排在现在利率更低的 \(card) 前面（\(strategies)本来会先还卡）：这笔断了，丢的不只是钱。")[language]
    }
  }
}
