import Checks
import Household
import Money
import Outlook
import Rules
import Wording

/// Income and living costs of a statement, in their groups.
extension ReportDraft {
  var incomeBlocks: [ReportBlock] {
    let caption = Text(en: "Monthly, after tax", zh: "每月到手")
    switch household.income {
    case nil: return [notStatedBlock]
    case .total(let stated): return [.figures([figure(caption, shown(stated))])]
    case .parts(let parts):
      let order = MonthlySum.Source.allCases.map(Optional.some) + [nil]
      let grouped = order.flatMap { source in parts.filter { $0.source == source } }
      let kinds = grouped.map { $0.source.map(name) }
      return [.table(table(of: grouped, kinds: kinds, caption))]
    }
  }

  /// Fixed and flexible costs apart, what is in neither by itself, and what is held against guideline figures.
  mutating func addCosts() {
    let caption = Text(en: "Monthly, payments on debts not included", zh: "每月，不含还债")
    let heading = Text(en: "Essential spending", zh: "必要生活开支")
    guard case .parts(let parts)? = household.essentials else {
      let whole = household.essentials.flatMap { sum -> Stated? in
        if case .total(let stated) = sum { stated } else { nil }
      }
      add("essentials", heading, whole.map { [.figures([figure(caption, shown($0))])] } ?? [notStatedBlock])
      return addGuidelines(guidelineBlocks(nil))
    }
    func rows(_ isWanted: (MonthlySum.Purpose?) -> Bool) -> [ReportBlock] {
      let order = MonthlySum.Purpose.allCases.map(Optional.some) + [nil]
      let grouped = order.filter(isWanted).flatMap { purpose in parts.filter { $0.purpose == purpose } }
      return grouped.isEmpty ? [] : [.table(table(of: grouped, kinds: grouped.map { $0.purpose.map(name) }, caption))]
    }
    add("fixed-costs", Text(en: "Fixed costs", zh: "固定开支"), rows { $0.map { !$0.isFlexible } ?? false })
    add("flexible-costs", Text(en: "Flexible costs", zh: "可调开支"), rows { $0?.isFlexible ?? false })
    add(
      "essentials", parts.contains { $0.purpose != nil } ? Text(en: "Other costs", zh: "没有分类的开支") : heading,
      rows { $0 == nil })
    addGuidelines(guidelineBlocks(parts))
  }

  private mutating func addGuidelines(_ blocks: [ReportBlock]) {
    add("guidelines", Text(en: "Against guideline figures", zh: "和参考数比"), blocks)
  }

  var notStatedBlock: ReportBlock { .paragraph(Text(en: "Not stated.", zh: "没有填报。")[language]) }

  private func table(of parts: [MonthlySum.Part], kinds: [Text?], _ caption: Text) -> ReportTable {
    let known = parts.compactMap(\.monthly)
    let total = Stated(known.reduce(.zero) { $0 + $1.amount }, isEstimate: known.contains(where: \.isEstimate))
    let label =
      known.count == parts.count ? Text(en: "Total", zh: "合计") : Text(en: "Total, at least", zh: "合计，至少")
    let hasKinds = kinds.contains { $0 != nil }
    let rows = zip(parts, kinds).map { part, kind in
      [sanitised(part.name)] + (hasKinds ? [kind?[language] ?? ""] : []) + [part.monthly.map(shown) ?? "?"]
    }
    return ReportTable(
      caption: caption[language],
      columns: [column(Text(en: "What", zh: "项目"))] + (hasKinds ? [column(Text(en: "Kind", zh: "类别"))] : [])
        + [column(Text(en: "Monthly", zh: "每月"), isNumber: true)],
      rows: rows, total: [label[language]] + (hasKinds ? [""] : []) + [shown(total)])
  }

  /// Where there are such figures: each kind of cost beside its own, and where it is over, why; else why nothing is compared.
  /// - Parameter parts: nil where living costs are stated as one sum, or not at all.
  private func guidelineBlocks(_ parts: [MonthlySum.Part]?) -> [ReportBlock] {
    guard let guidelines = request.guidelines else { return [] }
    guard guidelines.currency == household.currency else {
      return [
        .paragraph(
          say(
            NoteSentence.guidelinesOfAnotherCurrency,
            [.what: guidelines.currency.code, .other: household.currency.code]))
      ]
    }
    guard let parts else {
      return household.essentials == nil ? [] : [.paragraph(say(NoteSentence.guidelinesOfOneSum))]
    }
    guard let people = household.people, people.adults != nil, people.children != nil else {
      return [.paragraph(say(NoteSentence.guidelinesByPeople))]
    }
    guard parts.contains(where: { $0.purpose != nil }) else {
      return [.paragraph(say(NoteSentence.guidelinesOfNoKind))]
    }
    let rows = guidelines.compared(with: parts, people).map(row)
    guard !rows.isEmpty else { return [] }
    let columns = [
      column(Text(en: "For", zh: "类别")), column(Text(en: "Monthly", zh: "每月"), isNumber: true),
      column(Text(en: "Guideline", zh: "参考数"), isNumber: true), column(Text(en: "Over by", zh: "多出"), isNumber: true),
      column(Text(en: "Why", zh: "为什么")),
    ]
    return [
      .table(
        ReportTable(caption: sanitised(guidelines.line[language]), columns: columns, rows: rows, total: nil))
    ]
  }

  private func row(_ comparison: Guidelines.Comparison) -> [String] {
    let (name, spent) = (name(comparison.purpose)[language], shown(comparison.spent))
    guard comparison.isOver else { return [name, spent, shown(comparison.guide), "-", ""] }
    let reasons = comparison.reasons.map { sanitised($0) }.joined(separator: comma)
    return [
      name, spent, shown(comparison.guide), shown(comparison.spent - comparison.guide),
      reasons.isEmpty ? "____________" : reasons,
    ]
  }

  private func name(_ source: MonthlySum.Source) -> Text {
    switch source {
    case .wages: Text(en: "wages", zh: "工资经营")
    case .benefits: Text(en: "benefits", zh: "补贴救助")
    case .pension: Text(en: "pension", zh: "养老金")
    case .other: Text(en: "other", zh: "其他")
    }
  }

  private func name(_ purpose: MonthlySum.Purpose) -> Text { purposeName(purpose) }
}

extension MonthlySum.Purpose {
  /// What can be more in one month and less in another: the costs that carry guideline figures.
  fileprivate var isFlexible: Bool {
    switch self {
    case .food, .communication, .other: true
    case .home, .utilities, .children, .health, .travel, .care: false
    }
  }
}
