import Household
import Money
import Outlook
import Rules
import Wording

extension Bench {
  var everydaySpendingOnCards: Judgement {
    let extent = household.habits.everydaySpendingOnCards
    return Judgement(
      answer: extent.map { $0 == .all }, at: "habits.everyday-spending-on-cards",
      working: extent.map { Working($0.shown) } ?? working(.notAnswered))
  }

  /// Whether any card that owes something is paid at its minimum.
  var paysMinimum: Judgement {
    let cards = figures.debts.filter(\.isCard)
    let certain = cards.filter { $0.pays == .minimum && $0.owesSomething }
    let undecided = cards.filter { card in
      card.mayOweSomething && (card.pays == nil || card.pays == .minimum && !card.owesSomething)
    }
    let open = figures.openLists.cards + (figures.totals.map { $0.cards == 0 ? [] : ["cards"] } ?? [])
    let missing = undecided.flatMap { $0.balance.missing + ($0.pays == nil ? ["\($0.path).pays"] : []) }
    let none: WorkingSentence = missing.isEmpty && open.isEmpty ? .noCardAtMinimum : .notAnswered
    let working = Working { [self] language in
      let names = certain.map { name($0, language) }
      guard !certain.isEmpty else { return say(none, [:], language) }
      return say(.paidAtMinimum, [.lenders: names.joined(separator: Text(en: ", ", zh: "、")[language])], language)
    }
    return Judgement(
      kindest: certain.isEmpty ? .within : .out,
      harshest: certain.isEmpty && undecided.isEmpty && open.isEmpty ? .within : .out, working: working,
      missing: joined(missing, open))
  }
}
