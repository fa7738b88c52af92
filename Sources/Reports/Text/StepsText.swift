import Checks
import Counsel
import Household
import Money
import Outlook
import Rules
import Wording

/// The steps of an assessment on a page: a list, in which each has one line or its whole text, and what was said of each
/// since, so that nothing is said twice.
struct StepList {
  let steps: [Step]
  /// The numbers of the steps whose whole text stands on the page.
  private(set) var saidInFull: Set<Int> = []

  init(_ steps: [Step]) { self.steps = steps }

  /// Where what is offered for a finding stands in the list; nil where it is not in it, or is there about another debt.
  func number(of offer: Step, for finding: Finding) -> Int? {
    steps.firstIndex { $0.advice.id == offer.advice.id && ($0.text == offer.text || !finding.isAboutADebt) }
      .map { $0 + 1 }
  }

  mutating func say(_ number: Int) { saidInFull.insert(number) }
}

extension Finding {
  fileprivate var isAboutADebt: Bool { if case .debt = subject { true } else { false } }
}

extension Page {
  /// Steps as a numbered list: a line each, and from the first on as many in full as `room` lines hold. Where not even the
  /// short forms fit, the last of them end behind what a line holds: their whole text stands below.
  mutating func add(_ list: inout StepList, _ numbers: ClosedRange<Int>, within room: Int) {
    var briefs = numbers.map { lines(of: list.steps[$0 - 1].brief, number: $0) }
    var cut: Set<Int> = []
    for (place, number) in zip(briefs.indices, numbers).reversed()
    where briefs.reduce(0, { $0 + $1.count }) > room && briefs[place].count > 1 {
      briefs[place] = [
        "  " + inWholeParts("\(number) \(sanitised(list.steps[number - 1].brief[language]))", to: columns - 2, language)
      ]
      cut.insert(number)
    }
    var left = room - briefs.reduce(0) { $0 + $1.count }
    for (number, brief) in zip(numbers, briefs) {
      let step = list.steps[number - 1]
      let whole = step.text == step.brief && !cut.contains(number) ? brief : lines(of: step.text, number: number)
      let isWhole = whole == brief || whole.count - brief.count <= left
      if isWhole {
        left -= whole.count - brief.count
        list.say(number)
      }
      (isWhole ? whole : brief).forEach { addLine($0) }
    }
  }

  /// The whole text of the steps that nothing on the page has said yet.
  mutating func addRest(of list: inout StepList) {
    let rest = list.steps.indices.map { $0 + 1 }.filter { !list.saidInFull.contains($0) }
    guard !rest.isEmpty else { return }
    gap()
    addHeading(Text(en: "The other steps in full", zh: "其余几步细说")[language])
    for number in rest {
      lines(of: list.steps[number - 1].text, number: number).forEach { addLine($0) }
      list.say(number)
    }
  }

  private func lines(of text: Text, number: Int) -> [String] {
    wrapped("\(number) \(sanitised(text[language]))", to: columns, indent: 2, hanging: 2)
  }
}

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
      return said(.stepNotKnown, [.missing: shownPaths(paths, in: household, language)])
    }
  }
}
