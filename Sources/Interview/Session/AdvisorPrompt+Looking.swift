import Checks
import Household
import Phrases
import Reports
import Rules
import Terminal
import Wording

extension AdvisorPrompt {
  func showAssessment() {
    talk.page(
      assessmentText(
        assessment, language: talk.language, columns: talk.columns, packIsOwn: session.setting.packIsOwn,
        emphasise: talk.emphasise))
  }

  func showAnswers() {
    Interviewer(state: state, talk: talk, keeping: .advisor) { _ in }.showEntries()
    talk.say("")
    talk.show(figuresText(assessment, language: talk.language, columns: talk.columns))
  }

  /// `lang zh`.
  func changeLanguage(_ argument: String) {
    switch plainWord(argument) {
    case "en", "english", "英文": talk.language = .en
    case "zh", "chinese", "中文": talk.language = .zh
    default:
      let problem =
        argument.isEmpty
        ? Text(en: "which language?", zh: "换成哪种语言？") : Text(en: "no such language", zh: "没有这种语言")
      return talk.refuse(
        AnswerProblem(problem, remedy: Text(en: "write lang en, or lang zh", zh: "请写：语言 中文，或 lang en")))
    }
    talk.say(Text(en: "English from here on.", zh: "下面用中文。"))
  }

  func showHelp() {
    for command in AdvisorCommand.allCases {
      let (argument, does) = command.usage
      let typed = argument.isEmpty ? command.rawValue : "\(command.rawValue) \(argument)"
      let name = talk.language == .zh ? "\(typed)（\(command.chinese)）" : typed
      let lines = wrapped(
        padded(name, to: 26) + does[talk.language], to: talk.columns, indent: 2, hanging: 4)
      talk.show(lines.joined(separator: "\n"))
    }
    talk.say(
      Text(
        en:
          "  plan, way-out, whatif, stress, changes, cost: with -o FILE at the end they are written (\(ReportFormat.endings)).",
        zh: "  计划、出路、试算、能撑多久、变化、成本：后面加 -o 文件名，就写成文件（\(ReportFormat.endings)）。"))
  }
}
