import Household
import Money
import StrictYAML
import Wording

/// Everything said so far: the household, and which questions have their answer.
struct InterviewState: Sendable, Equatable {
  var household: Household
  /// Ids of answered questions, "don't know" included.
  var answered: Set<String> = []
  /// Whether others are counted too; debts then may have a holder.
  var countsFamily = false
  /// True once someone said that they are not sure to have listed every card.
  var mayHaveMoreCards = false

  init(currency: Currency, date: CalendarDate) {
    household = Household(currency: currency)
    household.date = date
  }
}

extension InterviewState {
  /// The draft: the household as a document, with what was answered in comments.
  var draftText: String {
    let ids = answered.sorted().joined(separator: " ")
    let flags = (countsFamily ? " family" : "") + (mayHaveMoreCards ? " more-cards" : "")
    return "#answered \(ids)\n#flags\(flags)\n" + written(household)
  }

  /// - Throws: what is wrong with the document in it.
  init(draftText: String, currency: Currency) throws(Problems) {
    household = try readHousehold(draftText, defaultCurrency: currency)
    let lines = draftText.split(separator: "\n", maxSplits: 2, omittingEmptySubsequences: false)
    func words(after mark: String) -> [String] {
      lines.prefix(2).first { $0.hasPrefix(mark) }.map { $0.split(separator: " ").dropFirst().map(String.init) } ?? []
    }
    answered = Set(words(after: "#answered"))
    let flags = words(after: "#flags")
    (countsFamily, mayHaveMoreCards) = (flags.contains("family"), flags.contains("more-cards"))
  }

  /// True when not a single question has its answer.
  var isUntouched: Bool { answered.isEmpty }

  /// Takes a debt out, and shifts what was answered about those behind it.
  mutating func removeDebt(_ list: DebtList, at index: Int) {
    switch list {
    case .cards: household.removeCard(at: index)
    case .loans: household.loans?.remove(at: index)
    }
    var shifted: Set<String> = []
    for id in answered {
      guard id.hasPrefix("\(list.rawValue)["), let close = id.firstIndex(of: "]"),
        let number = Int(id[id.index(id.startIndex, offsetBy: list.rawValue.count + 1)..<close])
      else {
        shifted.insert(id)
        continue
      }
      guard number != index else { continue }
      shifted.insert("\(list.rawValue)[\(number > index ? number - 1 : number)]\(id[id.index(after: close)...])")
    }
    answered = shifted
  }
}

/// The two lists of debts.
enum DebtList: String, Sendable { case cards, loans }
