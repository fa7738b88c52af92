import Checks
import Phrases
import Reports
import Wording

extension AdvisorPrompt {
  /// `changes last.yaml`: what has moved since an earlier file of this household.
  func showChanges(since argument: String) {
    let file = destination(of: argument).question
    guard !file.isEmpty else {
      return talk.refuse(
        AnswerProblem(
          Text(en: "changes since which file?", zh: "和哪份资料比？"),
          remedy: Text(en: "for example changes last-visit.yaml", zh: "例如：变化 上次.yaml")))
    }
    let path = expanded(unquoted(file))
    guard let (household, _) = read(path) else { return }
    let before = session.assessment(of: household)
    respond(to: argument) { _ in
      let now = Text(en: "what stands here", zh: "现在这份")
      if let apart = whatKeepsApart(before, Text(same: sanitised(path)), assessment, now) {
        throw AnswerProblem(apart, remedy: Text(en: "changes takes an earlier file", zh: "“变化”后面写较早的那份"))
      }
      return try Request.changes(since: before, in: path).response(about: assessment)
    }
  }
}
