import Checks
import Household
import Money
import Outlook
import Reports
import Rules
import Wording

/// The figures that a check looks at, each with what it is made of.
struct FigureParts {
  private let assessment: Assessment
  private let language: Language

  init(_ assessment: Assessment, _ language: Language) { (self.assessment, self.language) = (assessment, language) }

  private var figures: Figures { assessment.figures }

  func rows(of finding: Finding) -> [Block.Row] {
    switch finding.check.rule {
    case .comparison(let comparison, _): rows(of: comparison, card(of: finding))
    case .count(let counted, _): debts(counted)
    case .answer: []
    }
  }

  /// `5,000 + 6,000 = 11,000`; nil for what is no sum of several known parts.
  func sum(of finding: Finding) -> String? {
    guard case .comparison(let comparison, _) = finding.check.rule, comparison.subject == .household else { return nil }
    let parts = parts(of: comparison.burden).map(\.span)
    let known = parts.compactMap(\.known).filter { $0 != .zero }
    guard known.count > 1, known.count == parts.filter({ $0.known != .zero }).count else { return nil }
    let all = known.reduce(.zero, +)
    return known.map(shown).joined(separator: " + ") + " = " + shown(all)
  }

  private func rows(of comparison: Comparison, _ card: CardLimit?) -> [Block.Row] {
    if let card {
      return [row(.used, card.balance), row(.limit, card.limitSpan)]
    }
    let burden = parts(of: comparison.burden).map { Block.Row(label: $0.label, value: shown($0.span)) }
    return [comparison.relief].flatMap { parts(of: $0) }.map { Block.Row(label: $0.label, value: shown($0.span)) }
      + burden
  }

  private func row(_ figure: Figure, _ span: Span) -> Block.Row {
    Block.Row(label: figure.name[language], value: shown(span))
  }

  private func parts(of figure: Figure) -> [(label: String, span: Span)] {
    func each(_ span: (Debt) -> Span, _ verb: Text) -> [(label: String, span: Span)] {
      let open = figures.openLists.furtherDebts
      let further = Text(en: "other debts", zh: "别的债")[language]
      return figures.debts.map { debt in
        (verb[language].replacing("{}", with: sanitised(debt.name)), span(debt))
      }
        + (open.missing.isEmpty ? [] : [(further, open)])
    }
    let pays = Text(en: "pays on {}", zh: "{}每月还")
    let owes = Text(en: "owes on {}", zh: "{}欠")
    switch figure {
    case .payments: return each(\.payment, pays)
    case .debts: return each(\.balance, owes)
    case .needs: return parts(of: .livingCosts) + each(\.payment, pays)
    case .savingsAndAssets: return parts(of: .savings) + parts(of: .assets)
    case .livingCosts: return [(figure.name[language], figures.essentials)]
    case .income: return [(figure.name[language], figures.monthlyIncome)]
    case .savings: return [(figure.name[language], figures.savings)]
    case .assets: return [(figure.name[language], figures.assets)]
    case .sumsDue, .neededForSumsDue: return [(figure.name[language], assessment.outlook.dueInFull)]
    case .debtsWithoutMortgages: return [(figure.name[language], figures.debtWithoutMortgages)]
    case .paymentsWithoutMortgages: return [(figure.name[language], figures.paymentsWithoutMortgages)]
    case .yearlyIncome, .used, .usedOnAllCards, .limit, .allLimits: return []
    }
  }

  /// Each debt that could be counted, with what decides whether it is.
  private func debts(_ counted: Rule.Counted) -> [Block.Row] {
    switch counted {
    case .cards: cards(withLimit: false)
    case .fullCards: cards(withLimit: true)
    case .lines, .linesInUse:
      cards(withLimit: false)
        + (assessment.household.loans ?? []).map { loan in
          row(loan.name, loan.kind?.inBrief, [(loan.balance, Text(en: "owes", zh: "欠"))])
        }
    }
  }

  private func cards(withLimit: Bool) -> [Block.Row] {
    (assessment.household.cards ?? []).map { card in
      let limit = withLimit ? [(card.limit, Text(en: "limit", zh: "额度"))] : []
      return row(card.name, Text(en: "card", zh: "信用卡"), [(card.balance, Text(en: "used", zh: "已用"))] + limit)
    }
  }

  /// `card A   card, used 7,000`: a kind that stands in the name is not said again.
  private func row(_ name: String, _ kind: Text?, _ sums: [(Stated?, Text)]) -> Block.Row {
    let unknown = Text(en: "not known", zh: "不清楚")[language]
    let kind = (kind ?? Text(en: "loan", zh: "借款"))[language]
    let told = sums.map { sum, label in
      let value = sum?.formatted(in: assessment.household.currency, language)
      return value.map { "\(label[language]) \($0)" } ?? label[language] + " " + unknown
    }
    let said = (name.lowercased().contains(kind) ? [] : [kind]) + told
    return Block.Row(label: sanitised(name), value: said.joined(separator: Text(en: ", ", zh: "，")[language]))
  }

  private func card(of finding: Finding) -> CardLimit? {
    guard case .debt(_, let id) = finding.subject else { return nil }
    return figures.cardLimit(namedBy: id, of: assessment.household)
  }

  private func shown(_ amount: Amount) -> String { amount.formatted(in: assessment.household.currency) }

  private func shown(_ span: Span) -> String {
    if let known = span.known {
      return Stated(known, isEstimate: span.isEstimate).formatted(in: assessment.household.currency, language)
    }
    guard span.low > .zero else { return Text(en: "not known", zh: "不清楚")[language] }
    return Text(en: "at least \(shown(span.low))", zh: "至少 \(shown(span.low))")[language]
  }
}
