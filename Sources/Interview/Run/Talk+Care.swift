import Phrases
import Terminal
import Wording

/// What is heard at every prompt, and what is said then.
struct Care {
  /// Whether someone who writes this may be hardly coping.
  var isHeard: (String) -> Bool
  /// Where to turn, before any sum.
  var words: () -> [Text]
  /// What was heard last, and gone on from: typed once more it is an answer, as the name of a debt may be.
  var goneOnFrom: String?

  func hears(_ line: String) -> Bool { isHeard(line) && line != goneOnFrom }
}

extension Talk {
  /// Says where to turn, and whether the sums can wait.
  /// - Returns: whether to go on with them now.
  func goesOnAfterCare(_ heard: String) -> Bool {
    heardDistress = true
    care?.goneOnFrom = heard
    say("")
    for text in care?.words() ?? [] { say("  " + text[language]) }
    say("")
    let question = Text(en: "The sums can wait. Go on with them now?", zh: "账可以改天再算。现在还要接着填吗？")
    while case .line(let line) = conversation.ask(Prompt(label: question[language] + yesNoHint(false)[language])) {
      if plainWord(line).isEmpty || care?.isHeard(line) ?? false { break }
      guard let chosen = try? choice(line, among: yesAndNo) else { continue }
      if chosen.id == "yes" { return true }
      break
    }
    wantsToStop = true
    return false
  }
}
