import Household
import Money
import Outlook
import Wording

extension Bench {
  /// Each card, or shared limit, against the line. An unknown list of cards gives one finding, and so does an empty one.
  func cardUtilisation() -> [Judgement] {
    let line = check.threshold?.ratio ?? .percent(70)
    guard household.cards != nil || figures.totals?.cards == 0 else {
      var unknown = Judgement(
        kindest: .within, harshest: .out, working: Working(Text(en: "the cards are not known", zh: "还不知道有哪些卡")),
        missing: ["cards"])
      unknown.threshold = .ratio(line)
      return [unknown]
    }
    let limits = figures.cardLimits(of: household)
    guard !limits.isEmpty else {
      var none = Judgement(
        kindest: .within, harshest: .within, working: Working(Text(en: "no cards", zh: "没有信用卡")), missing: [])
      none.threshold = .ratio(line)
      return [none]
    }
    return limits.map { judge($0, over: line) }
  }

  private func judge(_ card: CardLimit, over line: Ratio) -> Judgement {
    let limit = card.limit
    var judgement = Judgement(
      .debt(name: card.first.name, id: card.first.id), kindest: card.kindest(over: line),
      harshest: card.harshest(over: line),
      working: working(of: card),
      missing: card.missing)
    judgement.reaches[.above] = limit.flatMap { Ratio(card.balance.low, over: $0) }
    judgement.value = card.utilisation.map(Quantity.ratio)
    judgement.threshold = .ratio(line)
    if limit != nil { judgement.toClear = fall(in: card.balance, toShare: line, of: card.limitSpan) }
    return judgement
  }

  private func working(of card: CardLimit) -> Working {
    let division = workingOfRatio(card.balance, over: card.limitSpan)
    guard let limit = card.limit, card.balance.low > limit else { return division }
    let over = shown(card.balance.low - limit)
    return Working { language in
      let used = division[language]
      return Text(en: "\(used); \(over) above its limit", zh: "\(used)；超出总额度 \(over)")[language]
    }
  }

  /// What is used on all cards ÷ all limits: another reading of utilisation.
  func allCardsUtilisation() -> Judgement {
    let line = check.threshold?.ratio ?? .percent(70)
    let limits = figures.cardLimits(of: household)
    let used = Span.sum(
      of: limits.map(\.balance) + (figures.openLists.cards.isEmpty ? [] : [Span(missing: figures.openLists.cards)]))
    let total = Span.sum(of: limits.map(\.limitSpan))
    var judgement = Judgement(
      kindest: shareStanding(used.low, of: total.high, over: line),
      harshest: shareStanding(used.high, of: total.low, over: line), working: workingOfRatio(used, over: total),
      missing: joined(used.missing, total.missing))
    judgement.value = ratio(used, over: total).map(Quantity.ratio)
    judgement.threshold = .ratio(line)
    return judgement
  }

  func everydaySpendingOnCards() -> Judgement {
    let extent = household.habits.everydaySpendingOnCards
    var judgement = Judgement(
      answer: extent.map { $0 == .all }, at: "habits.everyday-spending-on-cards",
      working: extent.map(\.shown) ?? .notAnswered)
    let owes = figures.debts.contains { debt in
      debt.owesSomething && (debt.isCard ? !debt.isPaidInFull : debt.kind == .online)
    }
    if owes { judgement.conditions.insert(.owesOnCardsOrOnline) }
    return judgement
  }

  /// Whether any card that owes something is paid at its minimum.
  func paysMinimum() -> Judgement {
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
