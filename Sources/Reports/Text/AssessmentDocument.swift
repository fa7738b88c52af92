public import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
public import Wording

/// The whole assessment: verdict, figures and steps first, then the findings, what is on the line, what could not be judged,
/// what is in order. What is urgent comes before any number; for someone who is hardly coping there is only what to do now.
public func assessmentDocument(_ assessment: Assessment, language: Language, packIsOwn: Bool) -> Document {
  var writer = AssessmentWriter(assessment, language)
  if assessment.isHeldBack {
    writer.addHeldBack()
  } else {
    writer.addFirstScreen()
    writer.addFindings()
    writer.addOtherSteps()
    writer.addCards()
    writer.addOnTheLine()
    writer.addNotJudged()
    writer.addInOrder()
  }
  writer.addNotes(packIsOwn: packIsOwn)
  return writer.document
}

struct AssessmentWriter {
  let assessment: Assessment
  let steps: [Step]
  var draft: DocumentDraft
  var language: Language { draft.language }

  init(_ assessment: Assessment, _ language: Language) {
    self.assessment = assessment
    steps = assessment.steps
    draft = DocumentDraft("assessment", language, assessment.household.currency)
    let verdict = assessment.verdictInWords[language]
    draft.title = Text(en: "Where things stand: \(verdict)", zh: "总体情况：\(verdict)")[language]
    guard case .severity(let severity) = assessment.verdict else { return }
    let name = severityName(severity)
    draft.title += Text(en: " [\(name.en)]", zh: "【\(name.zh)】")[language]
  }

  var document: Document {
    var document = draft.document
    document.level = .strong
    if case .severity(let severity) = assessment.verdict { document.level = emphasis(of: severity) }
    document.aside = assessment.asOf.description
    return document
  }

  /// The support line, and the offer to go on another time.
  mutating func addHeldBack() {
    draft.begin("steps")
    addSteps(steps.indices)
    draft.begin("later")
    draft.add(assessment.pack.text(HeadlineSentence.sumsCanWait))
  }

  mutating func addFirstScreen() {
    let urgent = assessment.hasUrgentMatter ? steps.count { $0.advice.stage == .urgent } : 0
    if urgent > 0 {
      draft.begin("urgent", Text(en: "First of all", zh: "先办这些"), at: .first)
      addSteps(0..<urgent)
    }
    draft.begin("stand", at: .first)
    draft.add(.paragraph(assessment.verdictSentence(language)))
    draft.add(.paragraph(assessment.counts(language)))
    draft.begin("figures", at: .firstBehindTheNextWhereNarrow)
    draft.add(.figures(mainFigures))
    guard !steps.isEmpty else {
      draft.begin("steps", at: .first)
      return draft.add(assessment.nothingToDo)
    }
    let heading =
      urgent > 0
      ? Text(en: "Then, in this order", zh: "然后，按这个顺序") : Text(en: "What to do, in this order", zh: "下一步，按这个顺序")
    draft.begin("steps", heading, at: .first)
    addSteps(urgent..<steps.count)
  }

  /// What a screen had no room for above, and no finding says.
  mutating func addOtherSteps() {
    draft.begin("other-steps", Text(en: "The other steps in full", zh: "其余几步细说"), at: .belowStepsInBrief)
    addSteps(steps.indices)
  }

  private mutating func addSteps(_ places: Range<Int>) {
    guard !places.isEmpty else { return }
    let cut = namesToCut
    draft.add(
      .steps(
        places.map { place in
          let step = steps[place]
          return Document.Step(
            number: place + 1, text: sanitised(step.text[language]), brief: brief(of: step, cutting: cut),
            isBriefEnough: isBriefEnough(step))
        }))
  }

  /// The names that are longer than a line of a screen takes, and as it takes them.
  private var namesToCut: [(whole: String, short: String)] {
    let figures = assessment.figures
    return figures.debts.compactMap { debt in
      let whole = sanitised(assessment.name(debt, language))
      let short = shownName(of: debt.name, at: debt.id, among: figures.namesakes, language)
      return whole == short ? nil : (whole, short)
    }
  }

  private func brief(of step: Step, cutting names: [(whole: String, short: String)]) -> String {
    names.reduce(sanitised(step.brief[language])) { $0.replacing($1.whole, with: $1.short) }
  }

  /// Whether it has the sums and the names that the step has, but for those that the screen says above.
  private func isBriefEnough(_ step: Step) -> Bool {
    let names = Set(namesInBraces(of: step.advice.step[language]))
      .subtracting(namesInBraces(of: step.advice.brief?[language] ?? step.advice.step[language]))
    return names.allSatisfy { name in
      guard let placeholder = Placeholder(rawValue: name), !saidAbove.contains(placeholder),
        let value = assessment.words(for: placeholder)
      else { return true }
      return !step.text[language].contains(value[language]) || step.brief[language].contains(value[language])
    }
  }
}

/// What the figures and the sentence above them say.
private let saidAbove: Set<Placeholder> = [
  .income, .essentials, .payments, .margin, .shortfall, .lacking, .savings, .debts,
]
