import Household
import Money
import Phrases
import Wording

let incomeQuestion = Question(
  id: "income", section: .income,
  label: Text(en: "Monthly income", zh: "月收入"),
  why: Text(
    en: "Payments are weighed against it. A low month shows whether the plan holds when things go less well.",
    zh: "要看还款占收入多少。按少的月份算，收入少的时候也心里有数。"),
  example: Text(en: "12,000, or 1.2万, or 144,000 a year", zh: "12000、1.2万，或 年薪14.4万"),
  shown: { state, language in shownMonthly(state.household.income, in: state.household.currency, language) },
  take: { answer, state throws(AnswerProblem) in
    state.household.income = .total(
      try monthlyIncome(answer, in: state.household.currency, isOfOne: state.countsFamily == false))
  },
  forget: { $0.household.income = nil },
  odd: { state in
    guard case .total(let stated) = state.household.income else { return nil }
    if countsThousands(stated.amount, state.household) { return doubtOfThousands(stated.amount, state.household) }
    guard looksYearly(stated.amount, state.household) else { return nil }
    let (sum, twelfth) = (
      stated.amount.formatted(in: state.household.currency),
      stated.amount.share(Ratio(1, 12)).formatted(in: state.household.currency)
    )
    return Text(
      en: "\(sum) a month is a lot. If it is a year's income, the month's is \(twelfth).",
      zh: "每月 \(sum) 不少。如果这是一年的收入，一个月是 \(twelfth)。")
  },
  echoed: { answer, state in shownParts(answer, of: .income, in: state.household.currency) })

/// A sum that people more often name for a year.
private func looksYearly(_ amount: Amount, _ household: Household) -> Bool {
  amount.minorUnits >= 60_000 * household.currency.minorUnits
}

/// So little that thousands were meant: `1.5` for 15,000, `3` for 3,000.
private func countsThousands(_ amount: Amount, _ household: Household) -> Bool {
  amount > .zero && amount.minorUnits < 50 * household.currency.minorUnits
}

private func doubtOfThousands(_ amount: Amount, _ household: Household) -> Text {
  let sum = amount.formatted(in: household.currency)
  return Text(
    en: "\(sum) a month is very little. Thousands are written out, or with a k: 3k.",
    zh: "每月 \(sum) 很少。如果说的是几万、几千，把“万”“千”写上，例如 1.5万。")
}

/// What can be counted on: the low end of a range, a twelfth of a year's rounded down.
/// - Parameter isOfOne: another's income does not count.
private func monthlyIncome(
  _ answer: String, in currency: Currency, isOfOne: Bool
) throws(AnswerProblem) -> Stated {
  do throws(NumberProblem) {
    return try Stated.readMonthly(answer, in: currency, asLowMonth: true)
  } catch {
    guard error == .notASum else { throw error.asAnswer }
    if saysNoWork(answer) { throw noneOrBenefits }
  }
  let parts: [NamedSum]
  do throws(NumberProblem) {
    parts = try readNamedSums(answer, of: .income, in: currency)
  } catch {
    throw error.asAnswer
  }
  let own = parts.filter { !isOfPartner($0.name) }
  guard !isOfOne || own.count == parts.count else { throw incomeOfTwo(total(of: own), total(of: parts), currency) }
  return total(of: parts)
}

private let noneOrBenefits = AnswerProblem(
  Text(en: "does nothing come in, or something in its place?", zh: "是一分钱都没有，还是有别的进账？"),
  remedy: Text(
    en: "write 0, or what comes in each month: benefits, help, odd jobs", zh: "没有就写 0；有低保、失业金、家里给的、零工，就写每月多少"))

/// Only one is counted, and another's income stands beside.
private func incomeOfTwo(_ own: Stated, _ both: Stated, _ currency: Currency) -> AnswerProblem {
  let (own, both) = (own.written(in: currency), both.written(in: currency))
  return AnswerProblem(
    Text(en: "that is another's income too, and only you are counted", zh: "里面有别人的收入，可现在只算您自己"),
    remedy: Text(
      en: "yours alone: write \(own); for both, \(both), write = and count the family first, with all its debts",
      zh: "只算您的，写 \(own)；两人一起算是 \(both)，先写 = 改成和家里人一起算，对方的债也要填"))
}

func total(of parts: [NamedSum]) -> Stated {
  parts.reduce(Stated(.zero)) { Stated($0.amount + $1.sum.amount, isEstimate: $0.isEstimate || $1.sum.isEstimate) }
}

/// One figure, or parts with their names; `+` adds to what is there.
private func livingCosts(_ answer: String, _ state: InterviewState) throws(AnswerProblem) -> MonthlySum {
  let currency = state.household.currency
  let text = trimmed(answer)
  let isMore = text.hasPrefix("+") || text.hasPrefix("＋")
  do throws(NumberProblem) {
    let sum = try Stated.readMonthly(isMore ? String(text.dropFirst()) : text, in: currency)
    guard isMore, let before = state.household.essentials else { return .total(sum) }
    return .parts(before.asParts + [MonthlySum.Part(name: "-", monthly: sum)])
  } catch {
    guard error == .notASum else { throw error.asAnswer }
  }
  do throws(NumberProblem) {
    let named = try readNamedSums(isMore ? String(text.dropFirst()) : text, of: .costs, in: currency)
    if !isMore, named.count == 1, named[0].name.isEmpty { return .total(named[0].sum) }
    let parts = named.map { MonthlySum.Part(name: $0.name.isEmpty ? "-" : $0.name, monthly: $0.sum) }
    guard let before = isMore ? state.household.essentials?.asParts : state.household.essentials?.parts else {
      return .parts(parts)
    }
    let names = Set(parts.map(\.name))
    return .parts(before.filter { $0.name == "-" || !names.contains($0.name) } + parts)
  } catch {
    throw error.asAnswer
  }
}

/// The parts of an answer as they were understood, and what they come to: `工资 4,000 + 兼职 1,500 = 5,500`; nil for one figure.
private func shownParts(_ answer: String, of side: NumberProblem.Side, in currency: Currency) -> String? {
  guard (try? Stated.readMonthly(answer, in: currency)) == nil,
    let parts = try? readNamedSums(answer, of: side, in: currency),
    parts.count > 1 || parts.first?.name.isEmpty == false
  else { return nil }
  let sums = parts.map { ($0.name.isEmpty ? "" : $0.name + " ") + $0.sum.written(in: currency) }
  let sum = total(of: parts).written(in: currency)
  return sums.joined(separator: " + ") + (sums.count > 1 ? " = \(sum)" : "")
}

/// So little, or so much beside the income, that something may be missing or counted twice.
private func oddLivingCosts(_ household: Household) -> Text? {
  guard let costs = household.essentials.flatMap({ $0.sum }), let income = household.income.flatMap({ $0.sum }),
    income > .zero
  else { return nil }
  let shown = costs.formatted(in: household.currency)
  if costs.minorUnits * 10 < income.minorUnits {
    return Text(
      en: "\(shown) a month is very little. Rent, food, power, transport, phone: is all of it in?",
      zh: "每月 \(shown) 很少。房租、吃饭、水电、交通、话费都算进去了吗？")
  }
  guard costs.minorUnits > income.minorUnits * 2 else { return nil }
  return Text(
    en: "\(shown) is more than twice the income. Is it a month, without loans and cards in it?",
    zh: "\(shown) 比收入的两倍还多。这是一个月的吗？贷款和信用卡没算在里面吧？")
}

extension MonthlySum {
  /// nil for one figure.
  fileprivate var parts: [Part]? { if case .parts(let parts) = self { parts } else { nil } }

  /// One figure as a part without a name.
  fileprivate var asParts: [Part] {
    switch self {
    case .total(let stated): [Part(name: "-", monthly: stated)]
    case .parts(let parts): parts
    }
  }

  fileprivate var sum: Amount? {
    switch self {
    case .total(let stated): stated.amount
    case .parts(let parts): parts.reduce(Amount.zero) { $0 + ($1.monthly?.amount ?? .zero) }
    }
  }
}

/// Enter, behind parts that were named.
private func isShownAsItIs(_ answer: String, _ state: InterviewState) -> Bool {
  Language.allCases.contains { shownMonthly(state.household.essentials, in: state.household.currency, $0) == answer }
}

/// One sum, or the parts added up.
func shownMonthly(_ sum: MonthlySum?, in currency: Currency, _ language: Language) -> String? {
  switch sum {
  case nil: nil
  case .total(let stated): typed(stated, currency, language)
  case .parts(let parts): parts.reduce(Amount.zero) { $0 + ($1.monthly?.amount ?? .zero) }.formatted(in: currency)
  }
}

/// What a card that is partly paid takes is a payment; bought with it, food would be counted twice.
func essentialsQuestion(_ household: Household) -> Question {
  let partPaid = (household.cards ?? []).compactMap(paidInPart)
  let sums = partPaid.reduce(Amount.zero, +).formatted(in: household.currency)
  let twice =
    partPaid.isEmpty
    ? Text(same: "")
    : Text(
      en: " The \(sums) paid to your cards is counted already: leave it out here.",
      zh: "卡上每月还的 \(sums) 已经算进月还款，这里别再算一遍。")
  return Question(
    id: "essentials", section: .essentials,
    text: Text(
      en: "Monthly costs that cannot be put off: rent, utilities, food, transport, phone, medicine, children, parents, "
        + "own insurance. No mortgage or loan. Cards and pay-later paid in full each month: their bills belong "
        + "here."
        + twice.en,
      zh: "每月省不掉的：房租、水电燃气、物业、吃饭、交通、话费、药、孩子、赡养老人、自己交的社保。房贷车贷不填这里；每月全额还清的卡和先用后付，账单算在这里。"
        + twice.zh),
    label: Text(en: "Monthly living costs", zh: "必要生活开支"),
    why: Text(
      en: "What is left after it and the payments is what you can decide about.", zh: "收入减去它和月还款，剩下的才是能安排的钱。"),
    example: Text(en: "6,500, or rent 3000 food 1500", zh: "6500，或 房租3000 吃饭1500"),
    shown: { state, language in shownMonthly(state.household.essentials, in: state.household.currency, language) },
    take: { answer, state throws(AnswerProblem) in
      if case .parts? = state.household.essentials, isShownAsItIs(answer, state) { return }
      state.household.essentials = try livingCosts(answer, state)
    },
    forget: { $0.household.essentials = nil }, odd: { state in oddLivingCosts(state.household) },
    goesOn: { [currency = household.currency] answer in
      (try? Stated.readMonthly(answer, in: currency)) == nil
        && (try? readNamedSums(answer, of: .costs, in: currency)) != nil
    },
    echoed: { answer, state in shownParts(answer, of: .costs, in: state.household.currency) })
}

/// What a card that is not cleared takes each month, as far as it is known, and at least its minimum; nil of any other.
private func paidInPart(_ card: Card) -> Amount? {
  let least = card.minimum.flatMap { minimum in card.balance.map { minimum.due(on: $0.amount.nonNegative) } }
  return switch card.pays {
  case .part: card.payment.map { max($0.amount, least ?? .zero) }
  case .minimum: least
  default: nil
  }
}
