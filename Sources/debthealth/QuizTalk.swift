import Interview
import Terminal
import Wording
import Workshop

/// Asks one question after the other, explains each answer, and says how many were right.
func holdQuiz(_ quiz: Quiz, over conversation: any Conversation, _ language: Language) {
  let emphasise = emphasis(Style(isOn: conversation.isStyled))
  func say(_ blocks: [Block]) {
    let layout = Layout(
      columns: conversation.columns, rows: nil, size: 2, language: language, emphasise: emphasise)
    conversation.say("\n" + layout.text(of: blocks))
  }
  say([.heading("\(demoMark[language])  \(Text(en: "Quiz", zh: "小测")[language])"), .text(inventedNote[language])])
  var (right, answered) = (0, 0)
  for (index, question) in quiz.questions.enumerated() {
    say(question.asked(index + 1, language))
    guard let answer = ask(question.options.count, over: conversation, language) else { break }
    answered += 1
    let isRight = answer == question.right
    if isRight { right += 1 }
    say(
      [.text((isRight ? Text(en: "Yes.", zh: "对。") : Text(en: "Not quite.", zh: "不对。"))[language])]
        + question.explained(language))
  }
  say([.result(score(right, of: answered, in: quiz)[language])])
}

private func score(_ right: Int, of answered: Int, in quiz: Quiz) -> Text {
  let all = quiz.questions.count
  guard answered == all else {
    return Text(en: "Stopped: \(right) of \(answered) right.", zh: "先到这里：答了 \(answered) 题，对 \(right) 题。")
  }
  return right >= quiz.passMark
    ? Text(en: "\(right) of \(all) right: passed.", zh: "\(all) 题对了 \(right) 题，过了。")
    : Text(
      en: "\(right) of \(all) right; \(quiz.passMark) pass. Another seed gives other questions.",
      zh: "\(all) 题对了 \(right) 题，对 \(quiz.passMark) 题算过。换个 --seed 就是另一套题。")
}

/// The place of the answer; nil at the end of input.
private func ask(_ count: Int, over conversation: any Conversation, _ language: Language) -> Int? {
  let label = Text(en: "1 to \(count), Enter to stop: ", zh: "写 1 到 \(count)，直接回车就结束：")[language]
  while true {
    guard case .line(let line) = conversation.ask(Prompt(label: label)) else { return nil }
    let typed = uniformDigits(line)
    if typed.isEmpty { return nil }
    if let number = Int(typed), (1...count).contains(number) { return number - 1 }
    conversation.say(
      Text(en: "  ! a number from 1 to \(count)", zh: "  ! 请写 1 到 \(count) 的数字")[language])
  }
}

/// `２` is 2.
private func uniformDigits(_ line: String) -> String {
  line.filter { !$0.isWhitespace }.map { $0.wholeNumberValue.map(String.init) ?? String($0) }.joined()
}
