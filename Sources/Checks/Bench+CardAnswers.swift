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
      working: extent.map(\.shown) ?? .notAnswered)
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
    let none =
      missing.isEmpty && open.isEmpty
      ? Text(en: "no card is paid at its minimum", zh: "没有只还最低的卡") : Text.notAnswered
    let working = Working { [self] language in
      let names = certain.map { name($0, language) }
      return certain.isEmpty
        ? none[language]
        : Text(
          en: "paid at the minimum: \(names.joined(separator: ", "))", zh: "只还最低的卡：\(names.joined(separator: "、"))")[
            language]
    }
    return Judgement(
      kindest: certain.isEmpty ? .within : .out,
      harshest: certain.isEmpty && undecided.isEmpty && open.isEmpty ? .within : .out, working: working,
      missing: joined(missing, open))
  }
}
