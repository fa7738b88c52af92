import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension ReportDraft {
  /// In the order that lenders know: who lives on it, income, fixed and flexible costs, what is there for priority debts and
  /// then for the others, the debts with what each can be offered, what was considered, notes, consent. What a lender need
  /// not see is in another file.
  mutating func addStatement() {
    add("household", Text(en: "Household", zh: "家庭"), householdFigures)
    add("income", Text(en: "Income", zh: "收入"), incomeBlocks)
    addCosts()
    add("available", Text(en: "Available for debts", zh: "可用于还债的钱"), available)
    let (priority, others) = (ranked(reportDebts.filter(\.isPriority)), reportDebts.filter { !$0.isPriority })
    add("priority-debts", Text(en: "Priority debts", zh: "优先债务"), tableOrNone(priority, priorityTable))
    add("other-debts", Text(en: "Other debts", zh: "其他债务"), tableOrNone(others, othersTable))
    add("considered", Text(en: "Considered", zh: "有没有考虑过"), considered)
    let notes = statementNotes
    add("notes", Text(en: "Notes", zh: "备注"), notes.isEmpty ? [] : [.list(notes, isNumbered: false)])
    add("consent", Text(en: "Consent", zh: "同意和签字"), consent)
  }

  private func tableOrNone(_ debts: [ReportDebt], _ table: ([ReportDebt]) -> ReportTable) -> [ReportBlock] {
    if !debts.isEmpty { return [.table(table(debts))] }
    let isKnown = household.cards != nil && household.loans != nil && household.listsEveryDebt
    return [
      .paragraph((isKnown ? Text(en: "None.", zh: "没有。") : Text(en: "None stated.", zh: "没有填报。"))[language])
    ]
  }

  private var householdFigures: [ReportBlock] {
    let people = household.people
    let parts = [
      people?.adults.map { Text(en: $0 == 1 ? "1 adult" : "\($0) adults", zh: "成人 \($0)") },
      people?.children.map { ages in
        let listed = ages.map(String.init).joined(separator: comma)
        guard !ages.isEmpty else { return Text(en: "no children", zh: "没有孩子") }
        return Text(
          en: ages.count == 1 ? "1 child (\(listed))" : "\(ages.count) children (\(listed))",
          zh: "孩子 \(ages.count)（\(listed) 岁）")
      },
      people?.others.flatMap { $0 > 0 ? Text(en: "\($0) others", zh: "其他人 \($0)") : nil },
    ].compactMap(\.self)
    let shown = parts.map { $0[language] }.joined(separator: comma)
    let debtors = assessment.figures.holders.compactMap(\.self).map { sanitised($0) }
    return [
      .figures(
        [
          figure(
            Text(en: "Who lives on it", zh: "一起生活的人"),
            shown.isEmpty ? Text(en: "not stated", zh: "没有填报")[language] : shown),
          debtors.isEmpty ? nil : figure(Text(en: "Also owe", zh: "名下也有债的"), debtors.joined(separator: comma)),
        ].compactMap(\.self))
    ]
  }

  /// For the counsellor to tick, with what was stated.
  private var considered: [ReportBlock] {
    let assets = household.assets.map { say(NoteSentence.assetsConsidered, [.sum: shown($0)]) }
    let savings = household.savings.map { say(NoteSentence.savingsConsidered, [.sum: shown($0)]) }
    let texts = [assets ?? say(NoteSentence.assetsNotStated), savings ?? say(NoteSentence.savingsNotStated)]
    return [.ticks(texts.map { ReportItem(text: $0) })]
  }

  private var consent: [ReportBlock] {
    let signers = signers
    return [.paragraph(say(signers.count > 1 ? NoteSentence.consentOfSeveral : .consent))] + signatures(of: signers) + [
      .blanks([
        Text(en: "Adviser, organisation", zh: "咨询师、机构")[language], Text(en: "Date", zh: "日期")[language],
      ])
    ]
  }
}
