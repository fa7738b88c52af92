import Household
import Money
import Phrases
import Terminal
import Wording

extension Interviewer {
  /// nil: ask again.
  func answer(_ line: String, to question: Question) -> Asked? {
    switch plainWord(line) {
    case "?":
      talk.explain(question)
      return nil
    case "<":
      if keeping == .advisor { takeBackDoubted(question) }
      confirming = nil
      return .back
    case "=":
      takeBackDoubted(question)
      changeFromList()
      return .again
    case let word where isDoubted(question) && settlesDoubt(word): return settled(word, question)
    case "" where question.answerOfEnter(state, talk.language) == nil:
      talk.say(Text(en: "Please give an answer, or - when you do not know.", zh: "请填一个答案；不知道就写 -。"))
      return nil
    case _ where question.takesUnknown(line):
      question.forget(&state)
      talk.echo(Text(en: "not known", zh: "不清楚"))
      return accepted(question, echoing: nil)
    case let word where replacesNamesake(word): return .again
    case _ where hearsUrgent(line): return nil
    default:
      if let asked = obeyed(line, at: question) { return asked.isDone ? asked.asked : nil }
      return take(line, of: question)
    }
  }

  func take(_ line: String, of question: Question, isConfirmed: Bool = false) -> Asked? {
    if !isConfirmed, let asked = takeCorrection(line, at: question) { return asked }
    offerCurrency(of: line, at: question)
    let before = state
    let isEnd = question.takesRows == .loan && endsList(line, state.names)
    if !isConfirmed, let odd = question.oddAnswer(line, state) ?? (isEnd ? oddList(state) : nil) {
      return wonder(odd, Odd(question: question.id, line: line))
    }
    do throws(AnswerProblem) {
      if let kind = question.takesRows, try takeRows(line, kind) {
        confirming = nil
        return .again
      }
      if question.id.hasSuffix("].holder"), try takeRowBetween(line, of: question) { return .again }
      if question.id.hasSuffix("].name"), try takeRowInPlace(line, of: question) { return .again }
      guard !line.contains(where: \.isNewline) || question.takesRows != nil else { throw severalLines }
      let text = trimmed(line).isEmpty ? question.answerOfEnter(state, talk.language) ?? "" : corrected(line, question)
      try checkSaysInAll(text, to: question, state)
      try checkIsNoIncome(text, to: question, state)
      try checkIsOfThis(text, to: question)
      try question.take(text, &state)
      try checkSums(since: before)
      try checkReadsBack(since: before)
      if let odd = question.odd(state) {
        keepNow()
        return wonder(odd, Odd(question: question.id, before: before))
      }
      if question.goesOn(line) {
        keepNow()
        echo(trimmed(line), question)
        goingOn = question.id
        return .again
      }
      return accepted(question, echoing: trimmed(line))
    } catch {
      if (try? takeRowBetween(line, of: question)) == true { return .again }
      question.takesRows != nil && talk.conversation.isAhead ? leaveOut(line, error) : talk.refuse(error)
      return nil
    }
  }

  /// `3000 no wait 3500` is its last figure, where a name is not asked for.
  private func corrected(_ line: String, _ question: Question) -> String {
    guard question.asksFigure, let last = figureCorrected(in: line) else { return line }
    talk.say(Text(en: "  The last figure counts.", zh: "  按最后说的算。"))
    return last
  }

  func accepted(_ question: Question, echoing typed: String?) -> Asked {
    confirming = nil
    if question.takesRows == nil { state.answered.insert(question.id) }
    if let typed { echo(typed, question) }
    keepNow()
    return afterAnswer(question.id).map(Asked.stop) ?? .answered
  }

  func ended(_ question: Question) -> Asked? {
    if question.takesRows == .loan, !isDoubted(question), !talk.conversation.hasEnded, let odd = oddList(state) {
      return wonder(odd, Odd(question: question.id, line: ""))
    }
    guard question.endsList, !talk.conversation.hasEnded, (try? question.take("", &state)) != nil else {
      return stopAtEnd().map(Asked.stop)
    }
    confirming = nil
    talk.say(Text(en: "End of the list.", zh: "列表到此为止。"))
    keepNow()
    return .answered
  }

  /// Says what was understood, where it is not what was typed.
  func echo(_ typed: String, _ question: Question) {
    if let words = question.toldBack(typed) { return talk.echo(words) }
    guard question.takesRows == nil, let understood = listed(question, state, talk.language) else {
      if question.takesRows == .loan, let guarantees = state.household.guarantees, !typed.isEmpty,
        typed.contains(where: \.isNumber)
      {
        let currency = state.household.currency
        talk.echo(guaranteedLabel.map { "\($0) \(guarantees.formatted(in: currency, $1))" })
      }
      return
    }
    if let parts = question.echoed(typed, state) {
      talk.echo(Text(same: parts))
      if parts.hasSuffix(" " + understood) { return }
    }
    guard plainWord(typed.filter { $0 != "," }) != plainWord(understood.filter { $0 != "," }) else { return }
    talk.echo(Text(same: understood))
  }
}

private let severalLines = AnswerProblem(
  Text(en: "several lines", zh: "这里有好几行"), remedy: Text(en: "this question takes one", zh: "这一题只要一行"))
