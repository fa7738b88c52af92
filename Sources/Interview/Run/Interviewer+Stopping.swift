import Phrases
import Terminal
import Wording

extension Interviewer {
  /// What becomes of the answers when someone stops.
  enum Keeping {
    case draft, nothing
    /// At the advisor prompt: what was entered stays, and can be undone.
    case advisor
  }

  /// After Ctrl-C on an empty line; nil to go on.
  func stopAfterInterrupt() -> Stop? {
    switch keeping {
    case .advisor: return backToPrompt()
    case .nothing: return confirmLosing()
    case .draft: break
    }
    talk.say(
      Text(
        en: "Stop here?\n  1 go on\n  2 stop, and keep the answers for next time\n  3 stop, and delete the answers",
        zh: "先停在这里吗？\n  1 接着填\n  2 停下，答案留到下次\n  3 停下，答案删掉"))
    let choices = [
      Choice(id: "on", name: Text(en: "go on", zh: "接着填")),
      Choice(
        id: "keep", name: Text(en: "keep", zh: "留到下次"),
        alsoSaid: ["quit", "exit", "stop", "q", "save", "退出", "停", "停下", "保存"]),
      Choice(id: "delete", name: Text(en: "delete", zh: "删掉")),
    ]
    let label = Text(en: "1, 2 or 3 [1]: ", zh: "1、2、3 选一个 [1]：")
    guard let picked = talk.pick(choices, label, hearsCommands: false) else { return .keep }
    switch picked?.id {
    case "keep": return keepWhatCanBe()
    case "delete": return .delete
    default: return nil
    }
  }

  /// At the end of input where it ends no list; nil to go on.
  func stopAtEnd() -> Stop? {
    switch keeping {
    case .advisor: return backToPrompt()
    case .draft where state.isUntouched, .nothing where state.isUntouched: return .inputEnded
    case .nothing: return confirmLosing()
    case .draft: return keepWhatCanBe()
    }
  }

  /// nil to go on.
  private func keepWhatCanBe() -> Stop? {
    guard let lacking = draftLacks() else { return .keep }
    return talk.stopsLacking(lacking) ? .keep : nil
  }

  private func backToPrompt() -> Stop {
    talk.say(Text(en: "Back at the prompt. What was entered stays; undo takes it back.", zh: "回到命令行。已填的都在，输入“撤销”可以取消。"))
    return .keep
  }

  /// Without a draft, stopping gives everything up. Where no answer can come, there is nothing to wait for.
  private func confirmLosing() -> Stop? {
    guard !talk.conversation.hasEnded else { return .keep }
    let question = Text(
      en: "No draft is kept: stopping here gives your answers up. Stop?", zh: "这次不留草稿，停下就什么都没了。要停下吗？")
    switch talk.confirmed(question, fallback: false) {
    case .yes, .ended: return .keep
    case .no, .interrupted: return nil
    }
  }
}

extension Talk {
  /// Whether someone stops all the same where the draft cannot hold everything. Where no answer can come, there is nothing to
  /// wait for.
  func stopsLacking(_ lacking: Text) -> Bool {
    guard !conversation.hasEnded else { return true }
    say("  ! " + lacking[language])
    switch confirmed(Text(en: "Stop all the same?", zh: "还是要停下吗？"), fallback: false) {
    case .yes, .ended: return true
    case .no, .interrupted: return false
    }
  }
}
