import Household
import Money
import Phrases
import Rules
import Wording

/// What is asked of one card, in order.
func cardQuestions(_ index: Int, _ state: InterviewState) -> [Question] {
  let ask = CardAsking(index: index, name: state.household.cards?[index].name ?? "", names: state.names)
  var questions = [ask.name, ask.limit, ask.balance, ask.rate]
  let cards = state.household.cards ?? []
  if !state.answered.contains("cards[\(index)].line") || cards[index].payment != nil || cards[index].pays != nil {
    questions.append(ask.payment)
  }
  let isUnpaid = state.isUnpaid(.cards, index)
  if cards[index].pays == .minimum || isUnpaid { questions.append(ask.minimum) }
  if let earlier = cards[..<index].firstIndex(where: { state.names.isSameBank($0.name, cards[index].name) }) {
    let label = debtLabel(.cards, earlier, in: state.household)
    questions.append(ask.sharedLimit(with: cards[earlier].name, shown: label))
  }
  if state.countsFamily == true { questions.append(holderQuestion(.cards, index, ask.nameShown)) }
  if isUnpaid || (state.household.situation.monthsBehind ?? 0) > 0 {
    questions.append(behindQuestion(.cards, index, ask.nameShown, hasDefault: !isUnpaid))
    if (cards[index].behind ?? 0) > 0 {
      questions.append(FurtherAsking(list: .cards, index: index, nameShown: ask.nameShown).arrears)
    }
  }
  return questions
}

/// The questions about one card.
struct CardAsking {
  let index: Int
  let nameShown: String
  private let names: Names

  init(index: Int, name: String, names: Names) {
    (self.index, self.names) = (index, names)
    nameShown = truncated(sanitised(name), to: 24)
  }

  private func id(_ key: String) -> String { "cards[\(index)].\(key)" }

  /// What stands above the prompts of the first card only.
  private func firstTime(en: String, zh: String) -> Text { index == 0 ? Text(en: en, zh: zh) : Text(same: "") }

  var name: Question {
    nameQuestion(
      .cards, index, label: Text(en: "Card \(index + 1), name", zh: "第 \(index + 1) 张卡的名称"),
      example: names.word(.debtNames))
  }

  var limit: Question {
    sumQuestion(
      id("limit"), text: Text(same: ""), label: Text(en: "\(nameShown), limit", zh: "\(nameShown) 信用额度"),
      why: Text(
        en: "How full a card is shows how much room is left. The app, the card's letter or a statement has it.",
        zh: "看这张卡用了几成。银行 App、账单、办卡通知上都有。"),
      example: Text(en: "50,000", zh: "5万"), at: \.limit)
  }

  var balance: Question {
    let index = index
    return Question(
      id: id("balance"), section: .cards,
      text: firstTime(
        en: "Everything used, instalments not yet billed included: not this month's bill, not what is still available. "
          + "(“available 12,000” works too.)",
        zh: "填已用额度，没出账的分期也算。不是本期账单，也不是可用额度（只看得到可用额度，就写“可用 12000”）。"),
      label: Text(en: "\(nameShown), used", zh: "\(nameShown) 已用额度"),
      why: Text(
        en: "This is what is owed on the card. Below 0 means that the bank owes you.", zh: "这就是这张卡欠的钱。多还了就写负数。"),
      example: Text(en: "38,000, or available 12,000", zh: "38000，或 可用 12000"),
      shown: { state, language in
        (state.household.cards?[index].balance).map { typed($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        let limit = state.household.cards?[index].limit
        let used = try usedOnCard(answer, limit: limit, state.household.currency)
        state.household.cards?[index].balance = used
      },
      forget: { $0.household.cards?[index].balance = nil },
      odd: { state in (state.household.cards?[index]).flatMap { oddBalance($0, state.household.currency) } })
  }

  var rate: Question {
    let index = index
    return Question(
      id: id("rate"), section: .cards,
      text: firstTime(
        en: "As quoted: by the day, month or year. Not sure? A dash leaves it open; no check needs it.",
        zh: "按合同或 App 上写的填。不清楚就写 -，不影响检查。"),
      label: Text(en: "\(nameShown), interest rate", zh: "\(nameShown) 利率"),
      why: Text(
        en: "The dearest debt is the one to pay down first. \(names.word(.usualCardRate).en)",
        zh: "有余钱先还利率最高的。\(names.word(.usualCardRate).zh)"),
      example: Text(en: "0.05%/day, 18%", zh: "0.05%/天、万五、年化18%"),
      shown: { state, language in (state.household.cards?[index].rate).map { typed($0, language) } },
      take: { answer, state throws(AnswerProblem) in
        if let months = instalments(answer) { throw countOnACard(months) }
        let (owed, currency) = (state.household.cards?[index].balance, state.household.currency)
        state.household.cards?[index].rate = try Phrases.rate(answer, of: owed, in: currency)
      },
      forget: { $0.household.cards?[index].rate = nil },
      odd: { state in state.household.cards?[index].rate.flatMap { oddRate($0, of: nil) } })
  }

  var payment: Question {
    let index = index
    return Question(
      id: id("payment"), section: .cards,
      text: firstTime(
        en: "What you usually pay on it each month: a sum, “full” when you clear the bill, or “minimum”.",
        zh: "每月一般还多少：写金额；全额还清写“全额”；只还最低写“最低”。"),
      label: Text(en: "\(nameShown), paid each month", zh: "\(nameShown) 每月还"),
      why: Text(
        en: "It counts into the monthly payments. A card cleared each month takes nothing: its bill is spending.",
        zh: "要算进月还款。每月全额还清的卡不算，它的账单就是生活开支。"),
      example: Text(en: "3,800, full, minimum", zh: "3800、全额、最低"), choices: cardPaymentChoices,
      shown: { state, language in
        (state.household.cards?[index]).flatMap { shownPayment($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        if saysNotPaid(answer) { return state.noteUnpaid(.cards, index) }
        let payment = try CardPayment(answer, in: state.household.currency)
        if let card = state.household.cards?[index] { state.household.cards?[index] = payment.applied(to: card) }
      },
      forget: { state in
        state.household.cards?[index].payment = nil
        state.household.cards?[index].pays = nil
      },
      odd: { state in
        guard !state.isUnpaid(.cards, index) else { return nil }
        return (state.household.cards?[index]).flatMap { oddPayment($0, state.household.currency) }
      },
      toldBack: { unpaidToldBack($0, .cards) })
  }

  var minimum: Question {
    let index = index
    return Question(
      id: id("minimum"), section: .cards,
      label: Text(en: "\(nameShown), minimum", zh: "\(nameShown) 最低还款额"),
      why: Text(
        en: "It is what the card takes each month. Often 5 % or 10 % of what is used; the bill says it.",
        zh: "这就是这张卡的月还款额。多是已用额度的 5% 或 10%，账单上有。"),
      example: Text(en: "10%, 600, 10% or 100", zh: "10%、600、10% 或 100"),
      shown: { state, language in
        (state.household.cards?[index].minimum).map { typed($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        do throws(NumberProblem) {
          state.household.cards?[index].minimum = try Minimum.read(answer, in: state.household.currency)
        } catch {
          throw error.asAnswer
        }
      },
      forget: { $0.household.cards?[index].minimum = nil },
      odd: { state in (state.household.cards?[index]).flatMap { oddMinimum($0, state.household.currency) } })
  }

  private func sumQuestion(
    _ id: String, text: Text, label: Text, why: Text, example: Text,
    at path: any WritableKeyPath<Card, Stated?> & Sendable
  ) -> Question {
    let index = index
    return Question(
      id: id, section: .cards, text: text, label: label, why: why, example: example,
      shown: { state, language in
        (state.household.cards?[index][keyPath: path]).map { typed($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        let isNone = saysNoLimit(answer)
        state.household.cards?[index][keyPath: path] =
          isNone ? nil : try sum(answer, of: .limit, in: state.household.currency)
      },
      forget: { $0.household.cards?[index][keyPath: path] = nil },
      toldBack: { saysNoLimit($0) ? Text(en: "no limit that it could be held against", zh: "没有额度，不看用了几成") : nil })
  }
}

/// `12期` where a card's rate is asked for.
private func countOnACard(_ months: Int) -> AnswerProblem {
  AnswerProblem(
    Text(en: "\(months) instalments are no rate", zh: "\(months)期是期数，不是利率"),
    remedy: Text(
      en: "write the rate, for example 18% or 0.05%/day; - when you do not know", zh: "写利率，例如 18%、日息万五；不清楚就写 -"))
}
