import Household
import Rules
import Wording

/// Steps in which something is told or counted.
extension StepWriter {
  /// First the person, then the figures, then what there is to see in them.
  func story(_ persona: Persona?, _ shows: [Text]) -> [Frame] {
    let told = shows.map { Frame(blocks: [.text(said($0))], goesOn: true) }
    guard let persona else {
      return [Frame(blocks: [.heading(said(step.title))] + (shows.first.map { [.text(said($0))] } ?? []))]
        + told.dropFirst()
    }
    let figures: [Block] = [
      .heading(name(of: persona)), .rows(rows(of: persona.household(in: language), language)),
    ]
    return [
      Frame(blocks: [.heading(name(of: persona)), .text(said(persona.story))]), Frame(blocks: figures),
    ] + told
  }

  /// Counted, never named: the picture of the room.
  func board(_ question: Text, _ choices: [Text], _ shows: [Text]) -> [Frame] {
    let poll = Poll(id: pollID, choices: choices.map(said), right: nil)
    let asked = Frame(blocks: [.heading(said(question)), .items(numbered(choices))], poll: poll)
    let picture = poll.votes(counts[poll.id])
    return [asked, Frame(blocks: [.heading(said(question))] + picture + shows.map { .text(said($0)) }, poll: poll)]
  }

  /// The debts in another order; then, one key each, who comes first and why.
  func sort(_ question: Text, _ items: [LessonStep.SortItem]) -> [Frame] {
    var dice = Dice(seed: index + items.count)
    let order = dice.shuffledApart(items.count)
    let letters = order.indices.map { String(UnicodeScalar(UInt8(65 + $0))) }
    let asked = order.enumerated().map { Block.Item(mark: letters[$0.offset], text: said(items[$0.element].what)) }
    let right = order.firstIndex(of: 0) ?? 0
    let poll = Poll(id: pollID, choices: letters, right: right)
    let answers = items.enumerated().map { place, item in
      let letter = order.firstIndex(of: place).map { letters[$0] } ?? ""
      let text = said(item.what) + said(en: ". ", zh: "。") + said(item.why)
      return Block.Item(mark: "\(place + 1) \(letter)", text: text)
    }
    let first = Frame(blocks: [.heading(said(step.title)), .items([answers[0]])], poll: poll)
    let rest = answers.dropFirst().map { Frame(blocks: [.items([$0])], goesOn: true, poll: poll) }
    let end = said(
      en: "First \(letters[right]): by what is lost, not by the sum, not by who shouts.",
      zh: "先 \(letters[right])：看不还会失去什么，不看数目，也不看谁催得凶。")
    return [Frame(blocks: [.heading(said(question)), .items(asked)], poll: poll), first] + rest
      + [Frame(blocks: [.result(end)] + poll.votes(counts[poll.id]), goesOn: true, poll: poll)]
  }
}

extension Dice {
  /// 0 up to `count` in an order that is not already the right one.
  mutating func shuffledApart(_ count: Int) -> [Int] {
    let order = shuffled(Array(0..<count))
    return order.first == 0 || order == Array(0..<count) ? Array(order.dropFirst()) + order.prefix(1) : order
  }
}
