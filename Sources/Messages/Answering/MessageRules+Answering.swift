public import Wording

extension MessageRules {
  /// Looks at one message. Nothing of it is kept.
  /// - Parameters:
  ///   - moneyHasGone: true where the person says so.
  ///   - fact: the value of a fact on the day; a step whose fact has none is left out.
  public func answer(
    to message: String, moneyHasGone: Bool = false, fact: (String) -> Text?
  ) -> MessageAnswer {
    let text = ComparedText(message, by: table)
    let hits = Hits(found: matcher.found(in: text))
    let named = genuine.indices.first { hits.isFound($0 + signals.count) }.map { genuine[$0] }
    let speaking = hits.speaking(hits.isFound(neverGenuinePlace) ? nil : named, signals)
    let found = speaking.map { signals[$0] }
    let weighed = hits.weighed(speaking)
    let level = level(of: weighed.map { signals[$0] }, beyond: moreNeeded(hits, found))
    let fraud = level == .none ? nil : fraud(in: weighed)
    let looksLike = found.contains { $0.weight > 1 } || isNeverGenuine(hits, speaking) ? nil : named
    let concerns = self.concerns(hits, speaking, moneyHasGone)
    let steps = steps(level, fraud, looksLike, concerns)
    return MessageAnswer(
      level: level, fraud: fraud, genuine: looksLike,
      signals: speaking.map { index in
        let signal = signals[index]
        return MessageAnswer.FoundSignal(
          id: signal.id, quote: text.quote(text.toEndOfWord(hits.range(index))), weight: signal.weight,
          reason: signal.reason)
      },
      concerns: concerns, title: weighing.levels[level] ?? Text(same: level.rawValue),
      steps: steps.compactMap { $0.filled(fact) },
      never: level == .none ? [] : ((fraud?.never ?? []) + weighing.never).compactMap { $0.filled(fact) })
  }

  /// How it looks, without any words.
  func level(of message: String) -> MessageLevel { answer(to: message) { _ in nil }.level }

  private func concerns(_ hits: Hits, _ speaking: [Int], _ moneyHasGone: Bool) -> [Concern] {
    let found = concerns.indices.filter { index in
      hits.isFound(index + signals.count + genuine.count) || moneyHasGone && concerns[index].id == Concern.moneyGone
        || speaking.contains { concerns[index].signals.contains(signals[$0].id) }
    }.map { concerns[$0] }
    return found.filter(\.comesFirst) + found.filter { !$0.comesFirst }
  }

  private func steps(
    _ level: MessageLevel, _ fraud: FraudKind?, _ genuine: GenuineKind?, _ concerns: [Concern]
  ) -> [Text] {
    let first = concerns.filter(\.comesFirst).flatMap(\.steps)
    let ofKind = (genuine.map { [$0.check] } ?? []) + (fraud?.steps ?? [])
    let last = concerns.filter { !$0.comesFirst }.flatMap(\.steps)
    guard !concerns.contains(where: { $0.id == Concern.moneyGone }) else { return first + ofKind + last }
    let safeRoute = (weighing.steps[level] ?? []) + (level == .likely ? [weighing.ifMoneyGoes] : [])
    return first + ofKind + safeRoute + last
  }

  /// What no genuine message of any kind has: it is named beside none of it.
  private func isNeverGenuine(_ hits: Hits, _ speaking: [Int]) -> Bool {
    hits.isFound(neverGenuinePlace)
      || speaking.contains { weighing.neverGenuine.contains(signals[$0].id) }
  }

  private var neverGenuinePlace: Int { signals.count + genuine.count + concerns.count }

  /// How much more has to be found in what reads as an institution's message, where nothing leads to a stranger.
  private func moreNeeded(_ hits: Hits, _ found: [Signal]) -> Int {
    let institution = weighing.institution
    let first = neverGenuinePlace + 1
    let isStrange =
      institution.strange.indices.contains { hits.isPlain(first + institution.marks.count + $0) }
      || found.contains { institution.strangeSignals.contains($0.id) }
    guard !isStrange else { return 0 }
    let weights = institution.marks.indices.filter { hits.isFound(first + $0) }.map { institution.marks[$0].weight }
    return min(weights.reduce(0, +), institution.most)
  }

  /// Weights add up; a link beside a pretext or a threat of weight, and a claim or promise of weight beside an ask, weigh
  /// more. One signal alone is never likely; links, numbers, claims and what weighs least are nothing without a signal of
  /// more weight, but where somebody else's address stands under a brand's name and something is asked for.
  private func level(of found: [Signal], beyond more: Int) -> MessageLevel {
    func has(_ doing: Signal.Doing..., ofWeight least: Int = 2) -> Bool {
      found.contains { doing.contains($0.does) && $0.weight >= least }
    }
    var sum = found.reduce(0) { $0 + $1.weight }
    guard found.contains(where: { ![.links, .claims].contains($0.does) && $0.weight > 1 }) else {
      return has(.links) && has(.asks, ofWeight: 1) && sum >= weighing.suspicious + more ? .suspicious : .none
    }
    if more == 0, has(.links, ofWeight: 1), has(.pretends, .threatens) { sum += weighing.linkWithPretext }
    if has(.claims, .promises), has(.asks, ofWeight: 1) { sum += weighing.claimWithAsk }
    if sum >= weighing.likely + more, found.count > 1 { return .likely }
    return sum >= weighing.suspicious + more ? .suspicious : .none
  }

  /// The kind that most of the weight speaks for; of equals that of the heaviest signal.
  private func fraud(in weighed: [Int]) -> FraudKind? {
    var weights: [String: Int] = [:]
    for index in weighed {
      for kind in signals[index].pointsTo { weights[kind, default: 0] += signals[index].weight }
    }
    let most = weights.values.max()
    let id = weighed.lazy.flatMap { signals[$0].pointsTo }.first { weights[$0] == most }
    return kinds.first { $0.id == id }
  }
}

/// What was found of each pattern: signals, then genuine kinds, then concerns.
private struct Hits {
  let found: [PhraseMatcher.Found]

  /// True where a pattern stands, words of warning or not.
  func isFound(_ index: Int) -> Bool { found[index].plain != nil || found[index].turned != nil }

  /// True where a pattern stands in a plain sentence.
  func isPlain(_ index: Int) -> Bool { found[index].plain != nil }

  func range(_ index: Int) -> Range<Int> { found[index].plain ?? found[index].turned ?? 0..<0 }

  /// Of signals, the heaviest first, those that weigh: the same words are one sign, however many signals they are.
  func weighed(_ speaking: [Int]) -> [Int] {
    var told: Set<Range<Int>> = []
    return speaking.filter { told.insert(range($0)).inserted }
  }

  /// The signals that count, the heaviest first. One in a sentence of warning counts only where the message asks for
  /// something in a plain one; what a genuine message of this kind says counts only beside an ask or a heavy signal that
  /// is not of its kind.
  func speaking(_ named: GenuineKind?, _ signals: [Signal]) -> [Int] {
    let plain = signals.indices.filter { found[$0].plain != nil }
    let strange = plain.filter { !(named?.quiets.contains(signals[$0].id) ?? false) }
    let asks = strange.contains { signals[$0].does == .asks || signals[$0].weight > 2 }
    let counted = asks ? signals.indices.filter(isFound) : strange
    return counted.sorted { (signals[$1].weight, $0) < (signals[$0].weight, $1) }
  }
}
