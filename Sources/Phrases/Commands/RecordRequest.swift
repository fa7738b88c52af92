package import Money
import Wording

/// `record dispute 2026-11-03`, `record dispute letter`: a part of what is to be known of the credit record, and a day.
package struct RecordRequest {
  package enum Part: String, CaseIterable, Sendable {
    case how, read, dispute, ends, protect

    /// How it is said in Chinese.
    package var chinese: String {
      switch self {
      case .how: "怎么查"
      case .read: "怎么看"
      case .dispute: "异议"
      case .ends: "留多久"
      case .protect: "怎么护"
      }
    }

    fileprivate init?(spoken word: String) {
      guard let part = Part.allCases.first(where: { $0.rawValue == word || $0.chinese == word }) else { return nil }
      self = part
    }
  }

  package var part: Part
  package var day: CalendarDate?
  /// The letter of a dispute is wanted.
  package var wantsLetter = false

  /// The words that may follow the command and say nothing of a person.
  package static var words: [String] { Part.allCases.map(\.rawValue) + letterWords }

  private static let letterWords = ["letter", "样稿"]

  /// - Throws: what can be asked for, where it is none of it; what is wrong with the day.
  package init(_ argument: String) throws(AnswerProblem) {
    let (word, day) = try dayAtTheEnd(of: argument)
    let words = plainWord(word).split(separator: " ").map(String.init)
    if words.count == 2, RecordRequest.letterWords.contains(words[1]), Part(spoken: words[0]) == .dispute {
      (part, self.day, wantsLetter) = (.dispute, day, true)
      return
    }
    guard let part = Part(spoken: words.joined(separator: " ")) else {
      let known = Part.allCases.map(\.rawValue).joined(separator: ", ")
      let chinese = Part.allCases.map { "\($0.chinese)（\($0.rawValue)）" }.joined(separator: "、")
      throw AnswerProblem(
        Text(en: "what of the record?", zh: "征信的哪一样？"), remedy: Text(en: "one of \(known)", zh: "可写：\(chinese)"))
    }
    (self.part, self.day) = (part, day)
  }
}

/// The words before a day that ends them; the words alone where none does.
/// - Throws: what is wrong with what looks like a day.
package func dayAtTheEnd(of argument: String) throws(AnswerProblem) -> (words: String, day: CalendarDate?) {
  do throws(DateProblem) {
    if let found = try DayAtAnEnd(argument, atStart: false) { return (found.rest, found.day) }
    guard let last = argument.split(separator: " ").last, looksLikeADay(last) else { return (argument, nil) }
    throw .notADate
  } catch {
    throw AnswerProblem(error.message, remedy: error.remedy)
  }
}

private func looksLikeADay(_ word: Substring) -> Bool {
  guard word.first?.isNumber ?? false else { return false }
  return word.contains("-") || word.contains("年") && word.contains("月") || word.count { $0 == "/" } == 2
}
