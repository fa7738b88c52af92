import Checks
import Counsel
import Household
import Money
import Rules
import Wording

extension Check {
  /// What it rests on, and in which reading.
  func sourceAndReading(_ language: Language) -> String {
    let (source, reading) = (citation.inShort, readingInShort)
    return Text(en: "\(source.en); reading: \(reading.en)", zh: "\(source.zh)；口径：\(reading.zh)")[language]
  }
}

extension Assessment {
  /// A finding in a line: its numbers under its name, or an answer, which says by itself what it is about.
  func told(_ finding: Finding, _ language: Language, columns: Int = 30) -> String {
    let working = sanitised(finding.working[language])
    guard !finding.check.measure.isAnswer else { return working }
    let name = title(of: finding, in: figures, language, columns: columns)
    return Text(en: "\(name), \(working)", zh: "\(name)，\(working)")[language]
  }

  func shownToClear(_ quantity: Quantity, of finding: Finding, _ language: Language) -> String {
    let amount = shown(quantity, language)
    func said(_ sentence: FindingSentence, _ brace: SentenceBrace) -> String {
      pack.say(sentence, [brace: amount], in: language)
    }
    switch finding.check.measure.form {
    case .count(.lines), .count(.linesInUse): return said(.tooManyLines, .count)
    case .count(.cards), .count(.fullCards): return said(.tooManyCards, .count)
    case .comparison(let comparison):
      switch (comparison.relation, comparison.burden) {
      case (.sums, _), (.months, _): return said(.shortOfTheLine, .sum)
      case (.rest, _): return said(.belowTheLineEachMonth, .sum)
      case (.share, .payments), (.share, .paymentsWithoutMortgages): return said(.overTheLineEachMonth, .sum)
      case (.share, _): return said(.overTheLine, .sum)
      }
    case .answer: return amount
    }
  }
}

extension Assessment {
  /// What a finding holds against a line, for a picture; nil where it is no share, or not known.
  func share(of finding: Finding, called name: String, _ language: Language) -> Document.Chart.Share? {
    guard case .ratio(let share) = finding.value, let line = finding.check.threshold?.ratio else { return nil }
    let (number, limit) = (share.percent(in: language, tellingFrom: line), line.percent(in: language))
    let shown =
      share > line
      ? Text(en: "\(number), over the line (\(limit))", zh: "\(number)，超出参考线（\(limit)）")
      : share == line
        ? Text(en: "\(number), on the line", zh: "\(number)，正好在线上")
        : Text(en: "\(number) (line \(limit))", zh: "\(number)（参考线 \(limit)）")
    return Document.Chart.Share(name: name, share: share, line: line, shown: shown[language])
  }
}
