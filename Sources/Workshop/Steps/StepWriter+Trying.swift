import Checks
import Household
import Money
import Outlook
import Phrases
import Planner
import Reports
import Rules
import Wording

/// Steps in which something is changed or asked.
extension StepWriter {
  /// The question, then the bars, then where it turns, and where the month does.
  func vary(_ id: String, _ range: Text, _ checkID: String, _ shows: [Text]) -> [Frame] {
    guard let persona = pack.persona(id), let check = pack.check(checkID) else { return [] }
    let household = persona.household(in: language)
    let asked = Frame(blocks: [.text(name(of: persona)), .heading(said(step.title))])
    guard let variation = try? Variation.read(range[language], of: household) else { return [asked] }
    let sweep = Sweep(variation, of: household, check: check, in: pack, asOf: household.date ?? session.day)
    let turned = [turns(of: sweep, language)] + (monthTurns(of: sweep, language).map { [$0] } ?? [])
    return [asked, Frame(blocks: [.text(name(of: persona))] + bars(of: sweep, language))]
      + turned.map { Frame(blocks: [$0], goesOn: true) }
      + shows.map { Frame(blocks: [.text(said($0))], goesOn: true) }
  }

  /// The ways that there are, then what comes of each.
  func decide(_ id: String, _ question: Text, _ options: [LessonStep.Option]) -> [Frame] {
    guard let persona = pack.persona(id) else { return [] }
    let poll = Poll(id: pollID, choices: options.map { said($0.what) }, right: nil)
    let asked = Frame(
      blocks: [.text(name(of: persona)), .heading(said(question)), .items(numbered(options.map(\.what)))], poll: poll,
      asks: true)
    let votes = poll.votes(counts[poll.id])
    let picture = votes.isEmpty ? [] : [Frame(blocks: [.heading(said(question))] + votes, poll: poll)]
    let outcomes = options.enumerated().map { place, option in
      var blocks: [Block] = [.heading("\(place + 1)  \(said(option.what))")]
      if let change = option.change, let rows = difference(made: change[language], to: persona) {
        blocks.append(.rows(rows))
      }
      return Frame(blocks: blocks + [.text(said(option.says))], poll: poll)
    }
    return [asked] + picture + outcomes
  }

  /// `110.0 % -> 45.8 %`: what a change makes of the month; nil where it cannot be made.
  private func difference(made change: String, to persona: Persona) -> [Block.Row]? {
    let household = persona.household(in: language)
    let day = household.date ?? session.day
    var trial = WhatIf(household, with: pack, from: day)
    do {
      for part in trial.changes(inWords: [change]) { try trial.make(typed: part) }
    } catch {
      return nil
    }
    let (before, after) = (assess(household, with: pack, asOf: day), assess(trial.household, with: pack, asOf: day))
    return MonthCompared(before, after, language).rows
  }

  func quiz(_ count: Int, _ about: [String], _ seed: Int) -> [Frame] {
    let quiz = Quiz(count: count, about: about, seed: seed, cases: session.cases, in: pack, asOf: session.day)
    return quiz.questions.enumerated().flatMap { place, question in
      let poll = Poll(
        id: "\(pollID).\(place + 1)", choices: question.choices(language).map(\.text), right: question.right)
      let votes = poll.votes(counts[poll.id])
      return [
        Frame(blocks: question.asked(place + 1, language), poll: poll, asks: true),
        Frame(
          blocks: [.heading("\(place + 1). \(question.title[language])")] + question.explained(language) + votes,
          poll: poll),
      ]
    }
  }
}
