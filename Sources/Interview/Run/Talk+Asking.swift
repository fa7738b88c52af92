import Phrases
import Terminal
import Wording

/// What came back from a question.
enum Heard {
  case line(String)
  case end
  /// The input ended within a line, which was said not to be taken.
  case cutOff
  case interrupted(dropped: String)
  /// The sums can wait, as someone said who is hardly coping.
  case stopped
}

extension Talk {
  /// Asks and waits. A line that the end of input cut off, and bytes that are no text, are no answer, and that is said.
  func ask(_ prompt: Prompt) -> Heard {
    while !wantsToStop {
      switch conversation.ask(prompt) {
      case .line(let line) where line.contains("\u{FFFD}"):
        refuse(
          AnswerProblem(
            Text(en: "that holds bytes that are not UTF-8 text", zh: "里面有不是 UTF-8 文字的字节"),
            remedy: Text(en: "write or convert it as UTF-8", zh: "请改用 UTF-8 编码")))
      case .line(let line) where faultOfMarks(in: line) != nil: faultOfMarks(in: line).map(refuse)
      case .line(let line) where care?.hears(line) ?? false: if !goesOnAfterCare(line) { return .stopped }
      case .line(let line): return .line(line)
      case .interrupted(let dropped): return .interrupted(dropped: dropped)
      case .cutOff(let beginning):
        let shown = truncated(sanitised(beginning), to: 40)
        say(
          Text(
            en: "  ! The input ended in the middle of an answer: “\(shown)” was not taken.",
            zh: "  ! 输入在答案中间断了：“\(shown)”没有记。"))
        return .cutOff
      case .end: return .end
      }
    }
    return .stopped
  }

  /// One line for a short question of the program itself; nil at the end of input, on Ctrl-C, and where a command was typed,
  /// which is obeyed next.
  /// - Parameter hearsCommands: false where any words are an answer.
  func askLine(
    _ label: Text, prefill: String = "", choices: [Choice] = [], hearsCommands: Bool = true
  ) -> String? {
    let prompt = Prompt(label: label[language], prefill: prefill, completer: completer(choices, language))
    guard case .line(let line) = ask(prompt), !(hearsCommands && takesAsCommand(line)) else { return nil }
    return line
  }

  /// Whether a line is a command: it then waits to be obeyed.
  func takesAsCommand(_ line: String) -> Bool {
    guard commandTyped(line) != nil else { return false }
    typedAhead = line
    return true
  }

  /// What came back from a question of yes or no.
  enum Confirmed { case yes, no, interrupted, ended }

  /// Yes or no, Enter being `fallback`, where Ctrl-C and the end of input are answers of their own.
  /// - Parameters:
  ///   - yes: words that say yes here too.
  ///   - no: words that say no here too.
  ///   - help: what `?` and `help` say.
  ///   - hearsOther: takes what is neither; the question then ends as on Ctrl-C.
  /// - Returns: `interrupted` where a command was typed too, which is obeyed next.
  func confirmed(
    _ question: Text, fallback: Bool, yes: [String] = [], no: [String] = [], help: Text? = nil,
    hearsOther: (String) -> Bool = { _ in false }
  ) -> Confirmed {
    let prompt = Prompt(
      label: question[language] + yesNoHint(fallback)[language], completer: completer(yesAndNo, language))
    while true {
      switch ask(prompt) {
      case .line(let line) where plainWord(line).isEmpty: return fallback ? .yes : .no
      case .line(let line) where yes.contains(plainWord(line)): return .yes
      case .line(let line) where no.contains(plainWord(line)): return .no
      case .line(let line) where help != nil && wordsOfHelp.contains(plainWord(line)): help.map(say)
      case .line(let line) where takesAsCommand(line) || hearsOther(line): return .interrupted
      case .line(let line):
        do throws(AnswerProblem) {
          return try choice(line, among: yesAndNo).id == "yes" ? .yes : .no
        } catch {
          refuse(error)
        }
      case .interrupted: return .interrupted
      case .end, .cutOff, .stopped: return .ended
      }
    }
  }

  /// Whether something is given up, Enter being no: as a whole word, since no number and no beginning of a word gives anything
  /// up.
  func givesUp(_ question: Text) -> Confirmed {
    let prompt = Prompt(
      label: question[language] + yesNoHint(false)[language], completer: completer(yesAndNo, language))
    while true {
      switch ask(prompt) {
      case .line(let line):
        let word = withoutTone(plainWord(line))
        if ["yes", "是", "是的", "不要了", "放弃", "give them up"].contains(word) { return .yes }
        if word.isEmpty || (try? choice(line, among: yesAndNo))?.id == "no" { return .no }
        if takesAsCommand(line) { return .interrupted }
        refuse(
          AnswerProblem(
            Text(en: "yes or no?", zh: "是还是否？"),
            remedy: Text(en: "write it in full: yes gives them up", zh: "写全：写“是”就不要了")))
      case .interrupted: return .interrupted
      case .end, .cutOff, .stopped: return .ended
      }
    }
  }

  /// Yes or no as a whole word, Enter being yes: no number and no beginning of a word gives anything up.
  func confirmedInWords(_ question: Text) -> Confirmed {
    let prompt = Prompt(label: question[language] + yesNoHint(true)[language], completer: completer(yesAndNo, language))
    while true {
      switch ask(prompt) {
      case .line(let line):
        let word = withoutTone(plainWord(line))
        if word.isEmpty || ["yes", "go on", "是", "是的", "好", "接着填", "继续"].contains(word) { return .yes }
        if ["no", "delete", "否", "删", "删掉", "不要了"].contains(word) { return .no }
        refuse(
          AnswerProblem(
            Text(en: "yes or no?", zh: "是还是否？"),
            remedy: Text(en: "write it in full: yes goes on, no deletes", zh: "写全：写“是”接着填，写“否”就删掉")))
      case .interrupted: return .interrupted
      case .end, .cutOff, .stopped: return .ended
      }
    }
  }

  /// Yes or no, Enter being `fallback`; nil at the end of input, on Ctrl-C and where a command was typed.
  func confirm(_ question: Text, fallback: Bool, hearsCommands: Bool = true) -> Bool? {
    let hint = yesNoHint(fallback)
    while let line = askLine(question.map { $0 + hint[$1] }, choices: yesAndNo, hearsCommands: hearsCommands) {
      if plainWord(line).isEmpty { return fallback }
      do throws(AnswerProblem) {
        return try choice(line, among: yesAndNo).id == "yes"
      } catch {
        refuse(error)
      }
    }
    return nil
  }

  /// One of several answers under a heading, by number or word; nil for Enter and for `<`, which leads back too. Asked
  /// again until it is one.
  /// - Returns: `.some(nil)` for Enter and `<`, nil at the end of input, on Ctrl-C and where a command was typed.
  func pick(_ choices: [Choice], _ label: Text, hearsCommands: Bool = true) -> Choice?? {
    while let line = askLine(label, choices: choices, hearsCommands: hearsCommands) {
      if ["", "<"].contains(plainWord(line)) { return .some(nil) }
      do throws(AnswerProblem) {
        return try choice(line, among: choices)
      } catch {
        refuse(error)
      }
    }
    return nil
  }
}

/// What stands behind every question of yes or no.
func yesNoHint(_ fallback: Bool) -> Text {
  fallback ? Text(en: " yes/no [yes] ", zh: "是/否 [是] ") : Text(en: " yes/no [no] ", zh: "是/否 [否] ")
}

let wordsOfHelp = ["?", "help", "why", "帮助", "h", "怎么填", "什么意思", "为什么", "为什么问"]
