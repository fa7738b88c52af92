import Household
import Money
import Phrases
import Rules
import Wording

/// A first answer in a minute: seven sums and counts, no list of debts.
let quickQuestions: [Question] = [
  quickSum(
    1, "savings", Text(en: "Savings", zh: "随时可用的钱"),
    text: Text(
      en:
        "Rough figures will do, and - where you do not know. Is anything urgent (court, threats, no food)? Write it at any "
        + "question.",
      zh: "报个大概就行，不知道写 -。有急事（法院、威胁、没饭吃……）随时写出来。"),
    why: Text(en: "What could be paid today.", zh: "今天能拿出来多少。"), example: Text(en: "20,000", zh: "2万"), at: \.savings
  ).takingSavings(),
  quickTotal(
    2, "debts", Text(en: "Owed in all: cards, loans, everything", zh: "一共欠多少：信用卡、网贷、贷款都算"),
    why: Text(en: "It is held against what you have.", zh: "和手上的钱比一比。"), example: Text(en: "46,000", zh: "4万6"),
    at: \.debts),
  quickCount(
    3, "lines", Text(en: "How many cards and online loans, unused ones too", zh: "信用卡和网贷一共几笔，没在用的也算"),
    why: Text(en: "More than three are hard to keep in view.", zh: "超过三笔就容易顾不过来。"), at: \.lines),
  quickCount(
    4, "heavily-used", Text(en: "How many cards are filled above 70 %", zh: "用到七成以上的卡有几张"),
    why: Text(en: "A card filled high leaves no room.", zh: "卡用得满，就没有余地了。"), at: \.heavilyUsed),
  quickTotal(
    5, "payments", Text(en: "Payments in all, each month", zh: "每月一共要还多少"),
    why: Text(en: "It is held against the income.", zh: "看占收入多少。"), example: Text(en: "4,700", zh: "4700"),
    at: \.payments),
  numbered(6, incomeQuestion, Text(en: "Monthly income, after tax", zh: "月收入（到手）")),
  numbered(7, essentialsQuestion(Household()), Text(en: "Everyday spending, without loans", zh: "每月生活开支（不含还款）")),
]

private func numbered(_ number: Int, _ question: Question, _ label: Text) -> Question {
  var question = question
  (question.section, question.number, question.label, question.text) = (.quick, number, label, Text(same: ""))
  return question
}

private func quickSum(
  _ number: Int, _ id: String, _ label: Text, text: Text, why: Text, example: Text,
  at path: any WritableKeyPath<Household, Stated?> & Sendable
) -> Question {
  var question = sumQuestion(id, .quick, text: text, label: label, why: why, example: example, at: path)
  question.number = number
  return question
}

private func quickTotal(
  _ number: Int, _ key: String, _ label: Text, why: Text, example: Text,
  at path: any WritableKeyPath<Totals, Stated?> & Sendable
) -> Question {
  var question = Question(
    id: "totals.\(key)", section: .quick, label: label, why: why, example: example,
    shown: { state, language in
      (state.household.totals?[keyPath: path]).map { typed($0, state.household.currency, language) }
    },
    take: { answer, state throws(AnswerProblem) in
      let isMonthly = key == "payments"
      let stated = try totalOfDebts(answer, isMonthly: isMonthly, state)
      var totals = state.household.totals ?? Totals()
      totals[keyPath: path] = stated
      state.take(totals)
    },
    forget: { $0.household.totals?[keyPath: path] = nil })
  question.number = number
  return question
}

private func quickCount(
  _ number: Int, _ key: String, _ label: Text, why: Text, at path: any WritableKeyPath<Totals, Int?> & Sendable
) -> Question {
  var question = Question(
    id: "totals.\(key)", section: .quick, label: label, why: why, example: Text(en: "3", zh: "3"),
    shown: { state, _ in (state.household.totals?[keyPath: path]).map { String($0) } },
    take: { answer, state throws(AnswerProblem) in
      guard let count = spokenNumber(answer), (0...1_000).contains(count) else {
        if isRangeOfCounts(String(plainWord(answer).prefix(2))) {
          throw AnswerProblem(
            Text(en: "that can be two numbers", zh: "这可能是两个数"),
            remedy: Text(en: "write one, for example 3", zh: "请写一个，例如 3"))
        }
        throw AnswerProblem(
          Text(en: "a number is asked for", zh: "请写一个数"), remedy: Text(en: "for example 3, or 0", zh: "例如 3；没有就写 0"))
      }
      var totals = state.household.totals ?? Totals()
      totals[keyPath: path] = count
      if let lines = totals.lines, let heavy = totals.heavilyUsed, heavy > lines {
        throw AnswerProblem(
          Text(en: "more than the \(lines) named before", zh: "比前面的 \(lines) 笔还多"),
          remedy: Text(en: "at most \(lines), or go back with <", zh: "最多 \(lines)；前面填错了就按 < 回去"))
      }
      state.take(totals)
    },
    forget: { $0.household.totals?[keyPath: path] = nil })
  question.number = number
  return question
}

extension InterviewState {
  /// Sums of all debts: there are no further ones.
  fileprivate mutating func take(_ totals: Totals) {
    household.totals = totals
    household.listsEveryDebt = true
  }
}

/// One sum, or those of several debts: `信用卡3万 网贷2万`.
private func totalOfDebts(
  _ answer: String, isMonthly: Bool, _ state: InterviewState
) throws(AnswerProblem) -> Stated {
  let currency = state.household.currency
  if NothingOf(answer) == .debts { return Stated(.zero) }
  do throws(AnswerProblem) {
    return isMonthly ? try paymentSum(answer, in: currency) : try sum(answer, of: .owed, in: currency)
  } catch {
    let names = state.names.debtWords + ["other", "others", "其他", "其它", "贷款", "信用卡"]
    guard error == NumberProblem.notASum.asAnswer,
      let parts = try? readNamedSums(answer, named: names, of: .costs, in: currency)
    else { throw error }
    return parts.reduce(Stated(.zero)) {
      Stated($0.amount + $1.sum.amount, isEstimate: $0.isEstimate || $1.sum.isEstimate)
    }
  }
}

/// `3`, `三张`, `three`, `3+2`, `none`, `没有`.
private func spokenNumber(_ answer: String) -> Int? {
  let word = withoutTone(plainWord(answer))
  if isNoneOfThem(word) || NothingOf(word) == .debts { return 0 }
  let addends = word.split(separator: "+").map { spokenCount(trimmed($0)) }
  if addends.count > 1 { return addends.contains(nil) ? nil : addends.compactMap(\.self).reduce(0, +) }
  for unit in ["张", "笔", "个", "条", " cards", " card", " lines"] where word.hasSuffix(unit) {
    return spokenCount(trimmed(word.dropLast(unit.count)))
  }
  return spokenCount(word)
}
