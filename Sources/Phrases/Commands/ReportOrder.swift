package import Money
import Wording

/// What follows `report` at the prompt: `client redact handout.html`, `counsellor case 2026-041 review 2027-01-10 a.md`.
package struct ReportOrder: Equatable {
  /// Whom it is for.
  package enum Reader: String { case own = "self", client, counsellor, file }

  package var reader = Reader.own
  package var isRedacted = false
  package var caseReference: String?
  package var review: CalendarDate?
  /// The file of figures of usual living costs, as typed.
  package var guidelines: String?
  /// As typed, quotes and all.
  package var file = ""

  package init() {}

  /// - Throws: `AnswerProblem` for a word that is none of these and no file's name; a name with spaces wants quotes.
  package static func read(_ text: String, asOf day: CalendarDate) throws(AnswerProblem) -> ReportOrder {
    var order = ReportOrder()
    var rest = text
    while true {
      let (word, after) = firstWord(rest)
      guard !after.isEmpty, !word.hasPrefix("\""), !word.hasPrefix("'") else {
        order.file = rest
        return order
      }
      rest = after
      switch spokenWords[plainWord(String(word.drop { $0 == "-" }))] {
      case .reader(let reader)?: order.reader = reader
      case .redact?: order.isRedacted = true
      case .caseReference?:
        let (reference, others) = firstWord(after)
        (order.caseReference, rest) = (reference, others)
      case .review?:
        let (date, others) = firstWord(after)
        (order.review, rest) = (try reviewDate(date, after: day), others)
      case .guidelines?:
        let (path, others) = firstWord(after)
        (order.guidelines, rest) = (path, others)
      case nil: throw unknown(word)
      }
    }
  }

  private static func reviewDate(_ text: String, after day: CalendarDate) throws(AnswerProblem) -> CalendarDate {
    do throws(DateProblem) {
      let date = try CalendarDate.readTyped(text)
      if date > day { return date }
    } catch {
      throw AnswerProblem(error.message, remedy: error.remedy)
    }
    throw AnswerProblem(
      Text(en: "\(text) is not after \(day)", zh: "\(text) 不晚于 \(day)"),
      remedy: Text(
        en: "a day to look again, for example review \(day.adding(months: 1))",
        zh: "写复查的日子，例如 复查 \(day.adding(months: 1))"))
  }

  private static func unknown(_ word: String) -> AnswerProblem {
    let shown = sanitised(word)
    return AnswerProblem(
      Text(en: "\(shown) is no kind of report", zh: "没有“\(shown)”这种报告"),
      remedy: Text(
        en:
          "self, client, counsellor or file, redact, case REF, review DATE, guidelines FILE, then the file; a name with spaces in quotes",
        zh: "自己、来访者、咨询师或留存，可加 隐去、编号 …、复查 日期、参考数 文件，最后写文件名；文件名里有空格就加引号"))
  }

  private enum Spoken { case reader(Reader), redact, caseReference, review, guidelines }

  private static let spokenWords: [String: Spoken] = [
    "self": .reader(.own), "自己": .reader(.own), "client": .reader(.client), "handout": .reader(.client),
    "来访者": .reader(.client), "counsellor": .reader(.counsellor), "counselor": .reader(.counsellor),
    "咨询师": .reader(.counsellor), "file": .reader(.file), "留存": .reader(.file), "redact": .redact, "隐去": .redact,
    "case": .caseReference, "编号": .caseReference,
    "review": .review, "复查": .review, "guidelines": .guidelines, "参考数": .guidelines,
  ]
}
