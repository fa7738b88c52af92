import Phrases
import Wording

/// One question of the interview: what is asked, why, and what an answer does. It neither reads nor prints.
struct Question: Sendable {
  /// The path of its answer in the document, or a name of its own (`who`, `cards.more`).
  var id: String
  var section: Section
  /// What stands above the prompt; empty where the label says it all.
  var text: Text = Text(same: "")
  /// What stands in the prompt.
  var label: Text
  /// Why it is asked, and an example of an answer.
  var why: Text
  var example: Text
  /// What the list of answers calls it; nil: as the prompt does.
  var listLabel: Text?
  /// What Enter answers, shown in brackets; nil where Enter is no answer.
  var fallback: String?
  /// What Enter answers, in words, shown until there is an answer.
  var enter: Text?
  /// Answers to choose from; Tab completes them.
  var choices: [Choice] = []
  /// True where the earlier answer stands in brackets and not in the line: what is typed behind it would be another answer.
  var keepsInBrackets = false
  /// The answer so far as it would be typed; nil while there is none.
  var shown: @Sendable (InterviewState, Language) -> String?
  /// Takes an answer.
  var take: @Sendable (String, inout InterviewState) throws(AnswerProblem) -> Void
  /// Takes "don't know".
  var forget: @Sendable (inout InterviewState) -> Void
  /// What is possible but odd about a line, told before it is taken.
  var oddAnswer: @Sendable (String, InterviewState) -> Text? = { _, _ in nil }
  /// What is possible but odd about the answer just taken.
  var odd: @Sendable (InterviewState) -> Text? = { _ in nil }
  /// True where more of the same may follow a line; Enter then ends it.
  var goesOn: @Sendable (String) -> Bool = { _ in false }
  /// What was understood of a line in parts, said behind it; nil where the answer as shown says it.
  var echoed: @Sendable (String, InterviewState) -> String? = { _, _ in nil }
  /// What is said of an answer in words, in place of the answer as shown.
  var toldBack: @Sendable (String) -> Text? = { _ in nil }
  /// Words of "don't know" that are an answer here.
  var known: Set<String> = []
  /// Its place among those of a first answer.
  var number: Int?
  /// True where Ctrl-D ends a list.
  var endsList = false
  /// True where a row or a block of rows is an answer too.
  var takesRows: RowKind?
}

extension Question {
  /// The same with another text above the prompt.
  func asking(_ text: Text) -> Question {
    var question = self
    question.text = text
    return question
  }

  func takesUnknown(_ line: String) -> Bool { isUnknownWord(line) && !known.contains(plainWord(line)) }
}

/// Where a question stands in the interview.
enum Section: Int, Sendable, CaseIterable {
  case quick = 0
  case who, cannotWait, cards, loans, income, essentials, savings, habits

  var title: Text {
    switch self {
    case .quick: Text(en: "A first answer in a minute", zh: "一分钟自查")
    case .who: Text(en: "Who is counted", zh: "算谁的账")
    case .cannotWait: Text(en: "What cannot wait", zh: "有没有急事")
    case .cards: Text(en: "Credit cards", zh: "信用卡")
    case .loans: Text(en: "Loans and other debts", zh: "贷款和其他借款")
    case .income: Text(en: "Income", zh: "收入")
    case .essentials: Text(en: "Living costs", zh: "生活开支")
    case .savings: Text(en: "Savings", zh: "手上的钱")
    case .habits: Text(en: "Habits and situation", zh: "习惯和近况")
    }
  }

  /// `3/8`.
  var progress: String { "\(rawValue)/\(Section.allCases.count - 1)" }
}
