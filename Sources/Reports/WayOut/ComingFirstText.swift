import Checks
import Counsel
import Household
import Planner
import Rules
import Wording

extension DocumentDraft {
  /// The steps that come before any sum, where there are any.
  mutating func addComingFirst(of assessment: Assessment) {
    let steps = assessment.comingFirst
    guard !steps.isEmpty else { return }
    begin("first", comingFirstTitle)
    add(.list(steps.map { Document.Item(text: sanitised($0.text[language])) }, isNumbered: true))
  }
}

extension Document {
  /// Where someone is not coping, whatever was asked: no more than what comes first, and the offer to go on another day.
  static func heldBack(_ kind: String, _ assessment: Assessment, _ language: Language) -> Document {
    var draft = DocumentDraft(kind, language, assessment.household.currency)
    let steps = assessment.comingFirst.map { Item(text: sanitised($0.text[language])) }
    draft.title = comingFirstTitle[language]
    if !steps.isEmpty { draft.add(.list(steps, isNumbered: true)) }
    draft.begin("later")
    draft.add(assessment.pack.text(HeadlineSentence.sumsCanWait))
    draft.note(assessment.pack.disclaimer)
    return draft.document
  }
}

private let comingFirstTitle = Text(en: "First of all", zh: "先办这几件")
