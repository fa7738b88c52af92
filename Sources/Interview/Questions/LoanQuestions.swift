import Household
import Money
import Phrases
import Rules
import Wording

/// What is asked of one loan, in order.
func loanQuestions(_ index: Int, _ state: InterviewState) -> [Question] {
  guard let loan = state.household.loans?[index] else { return [] }
  let isUnpaid = state.isUnpaid(.loans, index)
  let ask = LoanAsking(index: index, name: loan.name, names: state.names, isUnpaid: isUnpaid)
  let further = FurtherAsking(list: .loans, index: index, nameShown: ask.nameShown)
  var questions = [ask.name, ask.kind, ask.balance, ask.payment]
  if loan.kind != .family { questions.append(ask.rate) }
  if asksInstalments(loan, index, state) { questions.append(further.remaining) }
  if [.consumer, .business, .private, .other].contains(loan.kind) { questions.append(ask.dueInFull) }
  if state.countsFamily == true { questions.append(holderQuestion(.loans, index, ask.nameShown)) }
  let isBehind = isUnpaid || state.names.isBehind(loan.name)
  if isBehind || (state.household.situation.monthsBehind ?? 0) > 0 {
    questions.append(behindQuestion(.loans, index, ask.nameShown, hasDefault: !isBehind))
    if (loan.behind ?? 0) > 0 { questions += [further.arrears, further.paid] }
  }
  if state.asksConsequence(.loans, index) { questions.append(further.consequence) }
  return questions
}

/// Where the rate was asked for and is not known, instalments left tell it.
private func asksInstalments(_ loan: Loan, _ index: Int, _ state: InterviewState) -> Bool {
  guard loan.kind != .family, loan.rate == nil, case .monthly(let payment)? = loan.payment, payment.amount > .zero
  else {
    return false
  }
  let isTold = state.answered.contains("loans[\(index)].terms")
  return !isTold && state.answered.contains("loans[\(index)].rate") && loan.remaining == nil
    || state.answered.contains("loans[\(index)].remaining")
}

struct LoanAsking {
  let index: Int
  let nameShown: String
  private let names: Names
  /// It was said that it is not paid.
  private let isUnpaid: Bool

  init(index: Int, name: String, names: Names, isUnpaid: Bool = false) {
    (self.index, self.names, self.isUnpaid) = (index, names, isUnpaid)
    nameShown = truncated(sanitised(name), to: 24)
  }

  private func id(_ key: String) -> String { "loans[\(index)].\(key)" }

  private func firstTime(en: String, zh: String) -> Text { index == 0 ? Text(en: en, zh: zh) : Text(same: "") }

  var name: Question {
    nameQuestion(
      .loans, index, label: Text(en: "Loan \(index + 1), name", zh: "第 \(index + 1) 笔的名称"),
      example: names.word(.debtNames))
  }

  /// With examples of the place.
  private var kinds: [Choice] {
    kindChoices.map { kind in
      guard kind.id == Loan.Kind.online.rawValue else { return kind }
      return Choice(id: kind.id, name: names.word(.onlineLoans), alsoSaid: kind.alsoSaid)
    }
  }

  var kind: Question {
    let (index, kinds) = (index, kinds)
    return Question(
      id: id("kind"), section: .loans,
      text: numbered(kinds),
      label: Text(en: "\(nameShown), kind", zh: "\(nameShown) 哪一类"),
      why: Text(
        en: "Online loans count as credit lines; mortgages are set apart where that matters.",
        zh: "网贷要算笔数；房贷在有的检查里单独看。"),
      example: Text(en: "1", zh: "1"), choices: kinds, keepsInBrackets: true,
      shown: { state, language in
        (state.household.loans?[index].kind).flatMap { kind in kinds.first { $0.id == kind.rawValue } }?.name[
          language]
      },
      take: { answer, state throws(AnswerProblem) in
        let kind = try spokenKind(answer, kinds, state.names)
        state.household.loans?[index].kind = kind
        if kind != .online { state.household.loans?[index].limit = nil }
      },
      forget: { $0.household.loans?[index].kind = nil },
      odd: { state in
        guard !state.answered.contains("loans[\(index)].line") else { return nil }
        return (state.household.loans?[index]).flatMap { oddInstalment($0, state.household) }
      })
  }

  var balance: Question {
    let index = index
    return Question(
      id: id("balance"), section: .loans, label: Text(en: "\(nameShown), still owed", zh: "\(nameShown) 剩余欠款"),
      why: Text(en: "What would be needed to settle it today.", zh: "今天要一次还清，还差多少。"),
      example: Text(en: "8,000, or ~30,000 when not sure", zh: "8000；记不准就写 约3万"),
      shown: { state, language in
        (state.household.loans?[index].balance).map { typed($0, state.household.currency, language) }
      },
      take: { answer, state throws(AnswerProblem) in
        state.household.loans?[index].balance = try sum(answer, of: .owed, in: state.household.currency)
      },
      forget: { $0.household.loans?[index].balance = nil },
      odd: { state in
        guard let loan = state.household.loans?[index] else { return nil }
        let isAsked = state.names.kind(in: loan.name) == nil
        return oddBalance(loan, state.household.currency) ?? (isAsked ? nil : oddInstalment(loan, state.household))
      })
  }

  var payment: Question {
    let index = index
    return Question(
      id: id("payment"), section: .loans,
      text: firstTime(
        en: "For a debt without dates, to family say, write “none”: nothing is due.", zh: "没约定什么时候还的（比如亲友的），写“没约定”。"),
      label: isUnpaid
        ? Text(en: "\(nameShown), due each month", zh: "\(nameShown) 每月该还")
        : Text(en: "\(nameShown), paid each month", zh: "\(nameShown) 每月还"),
      why: Text(en: "It counts into the monthly payments.", zh: "要算进月还款。"),
      example: Text(en: "900, full, none", zh: "900、全额、没约定"), choices: [noPaymentChoice],
      shown: { state, language in
        switch state.household.loans?[index].payment {
        case .some(.none): noPaymentChoice.name[language]
        case .monthly(let stated): typed(stated, state.household.currency, language)
        case nil: state.household.loans?[index].pays == .full ? cardPaymentChoices[0].name[language] : nil
        }
      },
      take: { answer, state throws(AnswerProblem) in
        if saysNotPaid(answer) { return state.noteUnpaid(.loans, index) }
        let isFull = cardPaymentChoices[0].matches(plainWord(answer)) && state.household.loans?[index].kind == .online
        state.household.loans?[index].pays = isFull ? .full : nil
        let payment = isFull ? nil : try loanPayment(answer, in: state.household.currency)
        state.household.loans?[index].payment = payment
      },
      forget: { $0.household.loans?[index].payment = nil },
      odd: { state in (state.household.loans?[index]).flatMap { oddPayment($0, state.household.currency) } },
      goesOn: { saysNotPaid($0) }, toldBack: { unpaidToldBack($0, .loans) })
  }

  var rate: Question {
    let index = index
    return Question(
      id: id("rate"), section: .loans, label: Text(en: "\(nameShown), interest rate", zh: "\(nameShown) 利率"),
      why: Text(
        en: "The dearest debt is the one to pay down first. Not sure? A dash leaves it open.",
        zh: "有余钱先还利率最高的。不清楚就写 -。"),
      example: Text(en: "14.6%, 0.05%/day, 12 months left, -", zh: "年化14.6%、日息万五、剩12期、-"),
      shown: { state, language in
        guard let loan = state.household.loans?[index] else { return nil }
        return loan.rate.map { typed($0, language) }
          ?? loan.remaining.map { Text(en: "\($0) months", zh: "剩\($0)期")[language] }
      },
      take: { answer, state throws(AnswerProblem) in
        if let months = instalments(answer) {
          if mayBeWholeTerm(answer) { throw termOrLeft(months) }
          state.household.loans?[index].remaining = months
        } else {
          let (owed, currency) = (state.household.loans?[index].balance, state.household.currency)
          state.household.loans?[index].rate = try Phrases.rate(answer, of: owed, in: currency)
        }
      },
      forget: { $0.household.loans?[index].rate = nil },
      odd: { state in
        guard let loan = state.household.loans?[index] else { return nil }
        return loan.rate.flatMap { oddRate($0, of: loan.kind) } ?? oddPayment(loan, state.household.currency)
          ?? oddInstalments(loan, state.household.currency)
      })
  }

  var dueInFull: Question {
    let index = index
    return Question(
      id: id("due-in-full"), section: .loans,
      text: Text(
        en:
          "Paid off month by month? Then press Enter. If only interest is paid until the end, write the day when all of "
          + "it falls due.",
        zh: "每月还本息的，按回车。先还利息、到期一次还本的，写到期日。"),
      label: Text(en: "\(nameShown), due in full on", zh: "\(nameShown) 到期日"),
      why: Text(en: "A large sum on one day needs a plan long before.", zh: "一次要还一大笔，得早做打算。"),
      example: Text(en: "2027-03-01", zh: "2027-03-01"), fallback: "",
      enter: Text(en: "month by month", zh: "每月还本息"),
      shown: { state, language in
        switch state.household.loans?[index].dueInFull {
        case .on(let date): date.description
        case .unknown: Text(en: "unknown", zh: "不知道")[language]
        case nil: nil
        }
      },
      take: { answer, state throws(AnswerProblem) in
        state.household.loans?[index].dueInFull = plainWord(answer).isEmpty ? nil : .on(try date(answer))
      },
      forget: { $0.household.loans?[index].dueInFull = .unknown })
  }
}
