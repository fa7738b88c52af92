import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

extension Assessment {
  /// A step in full, or `words` in its place, and whether the household can take it.
  func saying(_ step: Step, as words: String? = nil, _ language: Language) -> String {
    paragraph(of: [words ?? sanitised(step.text[language]), canBeTaken(step, language)], language)
  }

  /// nil where there is nothing to say of it.
  private func canBeTaken(_ step: Step, _ language: Language) -> String? {
    func said(_ sentence: HeadlineSentence, _ values: [SentenceBrace: any BraceValue] = [:]) -> String {
      pack.say(sentence, values, in: language)
    }
    switch step.affordability {
    case .yes(nil):
      return figures.shortfall == nil && step.advice.costs == .nothing ? said(.stepCostsNothing) : nil
    case .yes(let sum?):
      let amount = sum.formatted(in: household.currency)
      return said(step.advice.costs == .savings ? .stepFromSavings : .stepFromWhatIsLeft, [.sum: amount])
    case .firstThingsFirst: return said(.stepLater)
    case .no: return said(.stepNotYet)
    case .unknown(let paths):
      return said(.stepNotKnown, [.missing: shownPaths(paths, language)])
    }
  }
}
