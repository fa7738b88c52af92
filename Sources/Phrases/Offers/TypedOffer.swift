package import Money
package import Rules
import Wording

/// An offer as it is typed at the prompt: what was told of it, who lends, and the day of the contract.
package struct TypedOffer {
  package var text: String
  package var lender: Fact.Lender?
  /// nil where none is named.
  package var day: CalendarDate?

  /// `10000 in 12, 0.6% a period --lender small-loan --as-of 2026-05-01`.
  /// - Throws: `AnswerProblem` for an option that cannot be read.
  package init(_ line: String) throws(AnswerProblem) {
    var rest = line
    lender = try value(of: "--lender", takenFrom: &rest).map(lender(called:))
    day = try value(of: "--as-of", takenFrom: &rest).map(isoDay)
    text = rest
  }
}

private func lender(called word: String) throws(AnswerProblem) -> Fact.Lender {
  if let lender = Fact.Lender(rawValue: plainWord(word)) { return lender }
  let names = Fact.Lender.allCases.map(\.rawValue)
  let near = nearest(word, in: names)
  throw AnswerProblem(
    Text(en: "no such lender: \(sanitised(word))", zh: "没有这种放款方：\(sanitised(word))"),
    remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
      ?? Text(en: names.joined(separator: ", "), zh: names.joined(separator: "、")))
}

private func isoDay(_ word: String) throws(AnswerProblem) -> CalendarDate {
  if let date = try? CalendarDate.readTyped(word) { return date }
  throw AnswerProblem(
    Text(en: "not a date: \(sanitised(word))", zh: "这不是日期：\(sanitised(word))"),
    remedy: Text(en: "write it as 2026-11-24", zh: "写成 2026-11-24"))
}

/// The word behind an option, both taken out of the line; empty where nothing follows.
private func value(of option: String, takenFrom line: inout String) -> String? {
  guard let found = line.firstRange(of: option) else { return nil }
  let behind = line[found.upperBound...].drop { $0 == " " || $0 == "=" }
  let word = String(behind.prefix { !$0.isWhitespace })
  line = trimmed(line[..<found.lowerBound] + " " + behind.dropFirst(word.count))
  return word
}
