import Household
import Phrases
import Storage
import Wording

extension Session {
  /// The household with the debts of a table in it: shows how each row is understood, and asks before they are added; nil
  /// where none are.
  func debts(of argument: String, into state: InterviewState) -> Household? {
    let path = expanded(unquoted(argument))
    guard !path.isEmpty else {
      talk.refuse(
        AnswerProblem(
          Text(en: "import which table?", zh: "读入哪个表格？"),
          remedy: Text(en: "for example import debts.csv", zh: "例如：读入 债务.csv")))
      return nil
    }
    do throws(FileProblem) {
      let text = try readForeign(path, limit: mostBytes).text
      return confirmed(DebtImport(text, into: state.household, names: state.names), from: path)
    } catch {
      talk.say("  ! " + error.explanation[talk.language])
      return nil
    }
  }

  private func confirmed(_ found: DebtImport, from path: String) -> Household? {
    talk.show(found.text(talk.language, columns: talk.columns))
    for refusal in found.refusals(in: path, talk.language) { talk.say("  ! " + refusal) }
    guard !found.isEmpty else { return nil }
    let question = Text(en: "Add these debts?", zh: "把这些债加进来吗？")
    if talk.confirm(question, fallback: true) == true { return found.household }
    talk.say(Text(en: "  Nothing was added.", zh: "  什么也没加。"))
    return nil
  }

  /// `~/home.yaml` is in the home folder.
  func expanded(_ path: String) -> String {
    guard path.hasPrefix("~/"), let home = setting.environment["HOME"], !home.isEmpty else { return path }
    return home + path.dropFirst(1)
  }
}

/// No table of debts is larger.
private let mostBytes = 8 * 1_024 * 1_024
