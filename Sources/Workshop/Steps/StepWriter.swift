import Checks
import Household
import Money
import Reports
import Rules
import Wording

/// Writes the frames of one step in one language.
struct StepWriter {
  let session: Session
  let index: Int
  let counts: Counts
  let language: Language

  var step: LessonStep { session.lesson.steps[index] }
  var pack: Pack { session.pack }
  var pollID: String { String(index + 1) }

  func said(_ text: Text) -> String { sanitised(session.filled(text)[language], keepingNewlines: true) }
  func said(en: String, zh: String) -> String { Text(en: en, zh: zh)[language] }

  func frames() -> [Frame] {
    switch step.content {
    case .story(let persona, let shows): story(persona.flatMap(pack.persona), shows)
    case .board(let question, let choices, let shows): board(question, choices, shows)
    case .predict(let guess): predict(guess)
    case .reveal(let shows): reveal(shows)
    case .vary(let persona, let range, let check, let shows): vary(persona, range, check, shows)
    case .sort(let question, let items): sort(question, items)
    case .decide(let persona, let question, let options): decide(persona, question, options)
    case .quiz(let count, let about, let seed): quiz(count, about, seed)
    case .takeaway(let shows): [Frame(blocks: [.heading(said(step.title)), .items(marked(shows))])]
    }
  }

  func marked(_ texts: [Text]) -> [Block.Item] { texts.map { Block.Item(mark: "-", text: said($0)) } }

  func numbered(_ texts: [Text]) -> [Block.Item] {
    texts.enumerated().map { Block.Item(mark: String($0.offset + 1), text: said($0.element)) }
  }

  func name(of persona: Persona) -> String {
    said(en: "\(persona.name.en), \(persona.who.en)", zh: "\(persona.name.zh)，\(persona.who.zh)")
  }

  /// The guess that this step or the one before it is about.
  var guess: LessonStep.Guess? {
    let place = step.kind == .reveal ? index - 1 : index
    guard place >= 0, case .predict(let guess) = session.lesson.steps[place].content else { return nil }
    return guess
  }

  /// How it is worked out: the formula and how it is read, and the persona's figures.
  func working() -> [Block] {
    var blocks: [Block] = []
    if case .check(let id, _, _)? = guess, let check = pack.check(id) {
      blocks += [
        .heading(check.title[language]), .text(check.measure.formula[language]), .text(said(check.reading)),
      ]
    }
    if let persona = persona.flatMap(pack.persona) {
      blocks += [.heading(name(of: persona)), .rows(rows(of: persona.household(in: language), language))]
    }
    return blocks.isEmpty ? [.text(said(en: "Nothing is worked out here.", zh: "这一步没有要算的。"))] : blocks
  }

  private var persona: String? {
    if case .check(_, let persona, _)? = guess { return persona }
    return step.persona
  }

  /// Where it comes from, and what is the pack's own.
  func source() -> [Block] {
    var blocks: [Block] = [.heading(said(en: "Source", zh: "依据")), .text(step.citation.line[language])]
    if case .check(let id, _, _)? = guess, let check = pack.check(id) {
      if check.citation != step.citation { blocks.append(.text(check.citation.line[language])) }
      if let ours = check.ours { blocks.append(.text(said(en: "Ours: \(ours.en)", zh: "我们自己定的：\(ours.zh)"))) }
    }
    return blocks
  }
}
