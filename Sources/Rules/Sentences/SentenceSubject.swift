/// What sentences are about: each subject is a file of its own in a pack, read when one of its sentences is said first. The
/// raw value is the file's name.
public enum SentenceSubject: String, Sendable, CaseIterable {
  case headline, figures, answers, workings, changes, findings, steps, offers, scripts, handout, notes
  case wayOut = "way-out", plan, whatIf = "what-if", comparison, arithmetic, stress, cost, month

  /// The sentences that the program asks for.
  var asked: [AskedSentence] {
    switch self {
    case .headline: AskedSentence.all(of: HeadlineSentence.self)
    case .figures: AskedSentence.all(of: FiguresSentence.self)
    case .answers: AskedSentence.all(of: AnswerSentence.self)
    case .workings: AskedSentence.all(of: WorkingSentence.self)
    case .changes: AskedSentence.all(of: ChangeSentence.self)
    case .findings: AskedSentence.all(of: FindingSentence.self)
    case .steps: AskedSentence.all(of: StepSentence.self)
    case .offers: AskedSentence.all(of: OfferSentence.self)
    case .scripts: AskedSentence.all(of: ScriptSentence.self)
    case .handout: AskedSentence.all(of: HandoutSentence.self)
    case .notes: AskedSentence.all(of: NoteSentence.self)
    case .wayOut: AskedSentence.all(of: WayOutSentence.self)
    case .plan: AskedSentence.all(of: PlanSentence.self)
    case .whatIf: AskedSentence.all(of: WhatIfSentence.self)
    case .comparison: AskedSentence.all(of: ComparisonSentence.self)
    case .arithmetic: AskedSentence.all(of: ArithmeticSentence.self)
    case .stress: AskedSentence.all(of: StressSentence.self)
    case .cost: AskedSentence.all(of: CostSentence.self)
    case .month: AskedSentence.all(of: MonthSentence.self)
    }
  }
}

/// A sentence as its file must have it.
struct AskedSentence {
  var id: String
  var braces: [String]

  fileprivate static func all<Asked: Sentence>(of type: Asked.Type) -> [AskedSentence] {
    type.allCases.map { AskedSentence(id: $0.rawValue, braces: $0.braces.map(\.rawValue).sorted()) }
  }
}
