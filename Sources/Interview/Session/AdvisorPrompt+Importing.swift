import Household
import Phrases
import Storage
import Wording

extension AdvisorPrompt {
  /// `import debts.csv`: shows how each row is understood, and asks before the debts are added.
  func importDebts(_ argument: String) {
    let path = expanded(unquoted(argument))
    guard !path.isEmpty else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "import which table?", zh: "读入哪个表格？"),
          remedy: Text(en: "for example import debts.csv", zh: "例如：读入 债务.csv")))
    }
    do throws(FileProblem) {
      add(
        DebtImport(try readForeign(path, limit: mostBytes).text, into: state.household, names: state.names), from: path)
    } catch {
      talk.say("  ! " + error.explanation[talk.language])
    }
  }

  private func add(_ found: DebtImport, from path: String) {
    talk.show(found.text(talk.language, columns: talk.columns))
    for refusal in found.refusals(in: path, talk.language) { talk.say("  ! " + refusal) }
    guard !found.isEmpty else { return }
    let question = Text(en: "Add these debts?", zh: "把这些债加进来吗？")
    guard talk.confirm(question, fallback: true) == true else {
      return talk.say(Text(en: "  Nothing was added.", zh: "  什么也没加。"))
    }
    change { state in
      state = listing(state)
      state.take(found.household)
    }
  }
}

/// No table of debts is larger.
private let mostBytes = 8 * 1_024 * 1_024
