import Checks
import Household
import Messages
import Money
import Reports
import Rules
import Wording

/// Steps in which the room guesses, and is shown.
extension StepWriter {
  func predict(_ guess: LessonStep.Guess) -> [Frame] {
    [Frame(blocks: question(of: guess), poll: poll(of: guess, at: index), asks: true)]
  }

  /// Line by line, what comes out last, the hands beside it.
  func reveal(_ shows: [Text]) -> [Frame] {
    guard let guess else { return [] }
    let poll = poll(of: guess, at: index - 1)
    var frames: [Frame]
    switch guess {
    case .check(let id, let persona, let subject): frames = worked(id, persona, subject, poll)
    case .message(let text, _): frames = looked(at: text, poll)
    case .claim(let claim, let isTrue, let because): frames = answered(claim, isTrue, because, poll)
    }
    for index in frames.indices { frames[index].poll = poll }
    return frames + shows.map { Frame(blocks: [.text(said($0))], goesOn: true, poll: poll) }
  }

  private func question(of guess: LessonStep.Guess) -> [Block] {
    switch guess {
    case .check(let id, let persona, let subject):
      guard let check = pack.check(id), let person = pack.persona(persona), let finding = finding(id, person, subject)
      else { return [] }
      let line = check.threshold.map { Text(en: ": the line is \($0.shown(in: .en))", zh: "：参考线 \($0.shown(in: .zh))") }
      let title = subjectTitle(check, subject)[language] + (line?[language] ?? "")
      let figures = parts(of: finding, person)
      let over = check.overWithoutThreshold.map { [Block.text($0[language])] } ?? []
      return [.text(name(of: person)), .heading(title)] + over + [
        figures.isEmpty ? .text(said(person.story)) : .rows(figures), .items(numbered(choices(of: guess))),
      ]
    case .message(let text, _):
      return [.heading(said(step.title)), .quote(said(text)), .items(numbered(choices(of: guess)))]
    case .claim(let claim, _, _):
      return [.heading(said(claim)), .items(numbered(choices(of: guess)))]
    }
  }

  private func subjectTitle(_ check: Check, _ subject: String?) -> Text {
    subject.map { Text(en: "\(check.title.en): \($0)", zh: "\(check.title.zh)：\($0)") } ?? check.title
  }

  private func choices(of guess: LessonStep.Guess) -> [Text] {
    switch guess {
    case .check(let id, _, _):
      pack.check(id)?.measure.isAnswer == true
        ? [Text(en: "needs a look", zh: "需要留意"), Text(en: "not the case", zh: "没有这种情况"), shortName(of: .notEvaluated)]
        : quizOutcomes.map(shortName)
    case .message: messageLevels.map(\.name)
    case .claim: [Text(en: "true", zh: "对"), Text(en: "not true", zh: "不对"), Text(en: "I do not know", zh: "不知道")]
    }
  }

  private func poll(of guess: LessonStep.Guess, at place: Int) -> Poll {
    Poll(id: String(place + 1), choices: choices(of: guess).map { $0[language] }, right: right(of: guess))
  }

  private func right(of guess: LessonStep.Guess) -> Int? {
    switch guess {
    case .check(let id, let persona, let subject):
      guard let person = pack.persona(persona), let finding = finding(id, person, subject) else { return nil }
      let outcomes: [Finding.Outcome] = finding.check.measure.isAnswer ? [.fired, .clear, .notEvaluated] : quizOutcomes
      return outcomes.firstIndex(of: finding.outcome)
    case .message(let text, _): return messageLevels.firstIndex { $0.level == answer(to: text)?.level }
    case .claim(_, let isTrue, _): return isTrue ? 0 : 1
    }
  }

  private func finding(_ id: String, _ persona: Persona, _ subject: String?) -> Finding? {
    guard let check = pack.check(id) else { return nil }
    let found = persona.assessment(with: pack, in: language, asOf: session.day).findings.filter { $0.check == check }
    return subject.flatMap { path in found.first { $0.debtPath == path } } ?? gravest(of: found)
  }

  private func parts(of finding: Finding, _ persona: Persona) -> [Block.Row] {
    let assessment = persona.assessment(with: pack, in: language, asOf: session.day)
    return FigureParts(assessment, language).rows(of: finding)
  }

  // MARK: What comes out

  private func worked(_ id: String, _ persona: String, _ subject: String?, _ poll: Poll) -> [Frame] {
    guard let person = pack.persona(persona), let finding = finding(id, person, subject) else { return [] }
    let assessment = person.assessment(with: pack, in: language, asOf: session.day)
    let figures = FigureParts(assessment, language)
    let head = Frame(
      blocks: [
        .text(name(of: person)), .heading(subjectTitle(finding.check, finding.subject.name)[language]),
        .text(finding.check.measure.formula[language]),
      ])
    let sum = figures.sum(of: finding).map { Frame(blocks: [.text($0)], goesOn: true) }
    var worked: [Block] = [.text(sanitised(finding.working[language]))]
    if let bar = bar(of: finding) { worked.append(.bar(bar)) }
    let outcome = outcomeName(finding)[language]
    let result: [Block] =
      [.result(outcome.first.map { $0.uppercased() + outcome.dropFirst() } ?? "")] + poll.votes(counts[poll.id])
    let tips = Tips(finding, assessment, language).text.map { Frame(blocks: [.text($0)], goesOn: true) }
    return [head] + (sum.map { [$0] } ?? []) + [
      Frame(blocks: worked, goesOn: true), Frame(blocks: result, goesOn: true),
    ]
      + (tips.map { [$0] } ?? [])
  }

  private func answer(to text: Text) -> MessageAnswer? {
    session.messages?.answer(to: text[language], moneyHasGone: false) { pack.fact($0)?.told(on: session.day) }
  }

  private func looked(at text: Text, _ poll: Poll) -> [Frame] {
    guard let answer = answer(to: text) else { return [] }
    let told = apart(answer.quoted, in: text[language]).prefix(4).map { signal in
      let text = Text(en: "“\(signal.quote)”: \(signal.reason.en)", zh: "“\(signal.quote)”：\(signal.reason.zh)")
      return Frame(blocks: [.items([Block.Item(mark: "!", text: sanitised(text[language]))])], goesOn: true)
    }
    var end: [Block] = [.result(answer.title[language])] + poll.votes(counts[poll.id])
    if let fraud = answer.fraud {
      end.append(.text(said(en: "What it is after: \(fraud.wants.en)", zh: "它图什么：\(fraud.wants.zh)")))
    }
    if let step = answer.steps.first { end.append(.text(said(en: "What to do: \(step.en)", zh: "怎么办：\(step.zh)"))) }
    return [Frame(blocks: [.quote(said(text))])] + told + [Frame(blocks: end, goesOn: true)]
  }

  /// The signals whose words stand apart: of those in the same words the heaviest, then the one that quotes least.
  private func apart(_ signals: [MessageAnswer.FoundSignal], in message: String) -> [MessageAnswer.FoundSignal] {
    var taken: [Range<String.Index>] = []
    let kept = signals.enumerated().sorted { one, other in
      (-one.element.weight, one.element.quote.count, one.offset)
        < (-other.element.weight, other.element.quote.count, other.offset)
    }.filter { signal in
      guard let place = message.firstRange(of: signal.element.quote) else { return true }
      defer { taken.append(place) }
      return !taken.contains { $0.overlaps(place) }
    }
    return kept.sorted { $0.offset < $1.offset }.map(\.element)
  }

  private func answered(_ claim: Text, _ isTrue: Bool, _ because: [Text], _ poll: Poll) -> [Frame] {
    let result = isTrue ? said(en: "True.", zh: "对。") : said(en: "Not true.", zh: "不对。")
    return [
      Frame(blocks: [.heading(said(claim))]),
      Frame(blocks: [.result(result)] + poll.votes(counts[poll.id]), goesOn: true),
    ] + because.map { Frame(blocks: [.text(said($0))], goesOn: true) }
  }
}

/// What a room calls what a message looks like, in the order in which it is asked.
let messageLevels: [(level: MessageLevel, name: Text)] = [
  (.likely, Text(en: "a fraud", zh: "骗局")), (.suspicious, Text(en: "something is odd", zh: "有点可疑")),
  (.none, Text(en: "looks genuine", zh: "像是真的")),
]
