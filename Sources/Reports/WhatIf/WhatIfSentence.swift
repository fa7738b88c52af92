import Checks
import Money
import Outlook
import Planner
import Wording

extension WhatIfReport {
  /// What it comes to, before anybody reads a figure: what is left each month, and how much sooner the debts end where
  /// the month holds what that takes. Nothing where neither moves.
  mutating func addSentence() {
    let parts = [left, end].compactMap(\.self)
    guard !parts.isEmpty else { return }
    let (en, zh) = (parts.map(\.en).joined(separator: "; "), parts.map(\.zh).joined(separator: "；"))
    draft.begin("sentence")
    draft.add(Text(en: begun(en) + ".", zh: zh + "。"))
  }

  private var left: Text? {
    guard let before = comparison.before.figures.margin, let after = comparison.after.figures.margin, before != after
    else { return nil }
    let change = shown(after > before ? after - before : before - after)
    let than =
      after > before ? Text(en: "\(change) more", zh: "多 \(change)") : Text(en: "\(change) less", zh: "少 \(change)")
    return after < .zero
      ? Text(
        en: "each month would be \(shown(-after)) short, with \(than.en) than now",
        zh: "每个月差 \(shown(-after))，比现在\(than.zh)")
      : Text(
        en: "\(shown(after)) would be left each month, \(than.en) than now", zh: "每月剩 \(shown(after))，比现在\(than.zh)")
  }

  private var end: Text? {
    guard comparison.offeredInstead == nil || comparison.whatIf.borrowings.isEmpty,
      comparison.marginBelowExtra == nil, comparison.after.figures.margin ?? .zero >= .zero,
      let before = comparison.planBefore.plan.months
    else { return nil }
    guard let after = (comparison.planKeptUp ?? comparison.planAfter).plan.months else {
      return Text(en: "the debts would no longer be paid off", zh: "债就还不清了")
    }
    guard before != after else { return nil }
    let span = abs(after - before)
    let months = Text(en: span == 1 ? "1 month" : "\(span) months", zh: "\(span) 个月")
    return after < before
      ? Text(en: "the debts would end \(months.en) sooner", zh: "早 \(months.zh)还清")
      : Text(en: "the debts would end \(months.en) later", zh: "晚 \(months.zh)还清")
  }
}
