package import Money
import Wording

/// `record dispute 2026-11-03`: a part of what is to be known of the credit record, and a day.
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
  }

  package var part: Part
  package var day: CalendarDate?

  /// - Throws: what can be asked for, where it is none of it; what is wrong with the day.
  package init(_ argument: String) throws(AnswerProblem) {
    let (word, day) = try dayAtTheEnd(of: argument)
    let plain = plainWord(word)
    guard let part = Part.allCases.first(where: { $0.rawValue == plain || $0.chinese == plain }) else {
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
  let words = argument.split(separator: " ")
  guard let last = words.last, last.first?.isNumber ?? false, last.contains("-") else { return (argument, nil) }
  do throws(DateProblem) {
    let day = try CalendarDate.read(last)
    return (words.dropLast().joined(separator: " "), day)
  } catch {
    throw AnswerProblem(error.message, remedy: error.remedy)
  }
}
