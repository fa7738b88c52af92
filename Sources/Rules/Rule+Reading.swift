import Money
import StrictYAML
import Wording

extension RuleFields {
  /// The measure with its line: `over`, `under` or neither, and `of` for cards that are counted by how full they are.
  func rule(for measure: Measure) -> Rule? {
    let wanted = measure.keys
    for key in ["over", "under", "of"] where !wanted.contains(where: { $0.key == key }) {
      refuse(key, for: measure.rawValue)
    }
    let lines = wanted.map { line in
      fields.required(line.key) == nil ? nil : threshold(line.key, in: line.unit)
    }
    let given = lines.compactMap(\.self)
    return given.count == wanted.count ? measure.rule(given) : nil
  }

  func refuse(_ key: String, for word: String) {
    guard let node = fields[key] else { return }
    problems.report(node, path(of: key), Text(en: "\(word) takes no \(key)", zh: "\(word) 不用 \(key)"))
  }
}

extension Measure {
  /// The keys of the line that it needs.
  fileprivate var keys: [(key: String, unit: Threshold.Unit)] {
    switch form {
    case .count(.lines), .count(.linesInUse), .count(.cards): [("over", .count)]
    case .count(.fullCards): [("over", .count), ("of", .percent)]
    case .comparison(let comparison):
      switch comparison.relation {
      case .share: [("over", .percent)]
      case .rest: [("under", .percent)]
      case .months: [("under", .months)]
      case .sums: []
      }
    case .answer: []
    }
  }

  /// With the lines of its keys; nil where they are not those that it needs.
  fileprivate func rule(_ lines: [Threshold]) -> Rule? {
    switch (form, lines.first, lines.dropFirst().first) {
    case (.count(.lines), .count(let most)?, nil): .count(.lines, over: most)
    case (.count(.linesInUse), .count(let most)?, nil): .count(.linesInUse, over: most)
    case (.count(.cards), .count(let most)?, nil): .count(.cards, over: most)
    case (.count(.fullCards), .count(let most)?, .percent(let mark)?): .count(.fullCards(above: mark), over: most)
    case (.comparison(let comparison), let line, nil): comparison.line(line).map { .comparison(comparison, $0) }
    case (.answer(let answer), nil, nil): .answer(answer)
    case (.count, _, _), (.comparison, _, _), (.answer, _, _): nil
    }
  }
}

extension Comparison {
  fileprivate func line(_ threshold: Threshold?) -> Rule.Line? {
    switch (relation, threshold) {
    case (.share, .percent(let most)?): .share(over: most)
    case (.rest, .percent(let least)?): .rest(under: least)
    case (.months, .months(let least)?): .months(under: least)
    case (.sums, nil): .sums
    case (.share, _), (.rest, _), (.months, _), (.sums, _): nil
    }
  }
}

extension [Check] {
  /// The rule by which a measure is read beside a check: that of the measure's own check, else with the line of `check`, or
  /// its mark, where that means the same; nil where there is no line for it.
  package func rule(for measure: Measure, beside check: Check) -> Rule? {
    if let own = first(where: { $0.measure == measure }) { return own.rule }
    return measure.rule([]) ?? check.threshold.flatMap { measure.isReadAs(check.measure) ? measure.rule([$0]) : nil }
      ?? check.heavyFrom.flatMap { measure.rule([$0]) }
  }
}

extension Measure {
  /// Whether a line of `other` means the same for this measure: the same side, and the same unit.
  fileprivate func isReadAs(_ other: Measure) -> Bool {
    guard let (one, two) = keys.first.flatMap({ own in other.keys.first.map { (own, $0) } }) else { return false }
    return one.key == two.key && one.unit == two.unit
  }
}
