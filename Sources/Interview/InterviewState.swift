import Household
import Money
import Phrases
import Rules
import StrictYAML
import Wording

/// Everything said so far: the household, and which questions have their answer.
struct InterviewState: Sendable, Equatable {
  var household: Household
  /// Ids of answered questions, "don't know" included.
  var answered: Set<String> = []
  /// Whether others are counted too; debts then may have a holder. nil: not known.
  var countsFamily: Bool?
  /// Only a first answer is asked for.
  var isQuick = false
  /// What was said to be owed in all before the debts were listed.
  var saidDebts: Stated?
  /// The lists that someone is not sure to have named every debt of.
  var openLists: Set<DebtList> = []

  /// What debts are called at the place of the pack.
  let names: Names

  init(currency: Currency, date: CalendarDate, names: Names) {
    self.names = names
    household = Household(currency: currency)
    household.date = date
  }
}

extension InterviewState {
  /// The draft: the household as a document, with what was answered in comments.
  var draftText: String {
    let ids = answered.sorted().joined(separator: " ")
    let counted = countsFamily.map { $0 ? [" family"] : [" alone"] } ?? []
    let said = saidDebts.map { [" \(saidMark)\($0.written(in: household.currency))"] } ?? []
    let flags = counted + (isQuick ? [" quick"] : []) + openLists.map(\.rawValue).sorted().map { " more-\($0)" } + said
    return "#answered \(ids)\n#flags\(flags.joined())\n" + written(household)
  }

  /// What was said is taken as far as it can be read; what cannot is asked for again.
  /// - Returns: also what was left out.
  /// - Throws: what is wrong with the document in it, where that is more than single answers.
  static func read(
    draftText: String, currency: Currency, names: Names
  ) throws(Problems) -> (state: InterviewState, leftOut: [Problem]) {
    let (node, slips) = try readNodeMending(yaml: draftText)
    let read = try readWhatCanBe(node, defaultCurrency: currency)
    let leftOut = slips + read.leftOut
    var state = InterviewState(read.household, draftText: draftText, names: names)
    for path in leftOut.map(\.path) where !path.isEmpty {
      state.answered = state.answered.filter { !path.hasPrefix($0) && !$0.hasPrefix(path) }
    }
    return (state, leftOut)
  }

  private init(_ household: Household, draftText: String, names: Names) {
    self.names = names
    self.household = household
    let lines = draftText.drop { $0 == "\u{FEFF}" }.split(whereSeparator: \.isNewline)
    func words(after mark: String) -> [String]? {
      lines.first { $0.hasPrefix(mark) }.map { $0.split(separator: " ").dropFirst().map(String.init) }
    }
    let marked = words(after: "#answered")
    let flags = words(after: "#flags") ?? []
    countsFamily = flags.contains("family") ? true : flags.contains("alone") ? false : nil
    isQuick = flags.contains("quick")
    openLists = Set(DebtList.allCases.filter { flags.contains("more-\($0.rawValue)") })
    saidDebts = flags.first { $0.hasPrefix(saidMark) }.flatMap {
      try? Stated.read(String($0.dropFirst(saidMark.count)), in: household.currency)
    }
    answered = marked.map(Set.init) ?? []
    if marked == nil { answerWhatIsHeld() }
  }

  /// Of a draft that lost its marks: what the household says.
  private mutating func answerWhatIsHeld() {
    if household.totals != nil {
      isQuick = true
    } else if household.listsEveryDebt {
      answered = Set(DebtList.allCases.map(\.endingQuestion))
    }
    answerWhatIsShown()
  }

  /// Of the same day and currency, with nothing in it.
  var emptyHousehold: Household {
    var household = Household(currency: household.currency)
    household.date = self.household.date
    return household
  }

  /// What a typed row is read by.
  var reading: Reading { Reading(in: household.currency, names: names) }

  /// True when not a single question has its answer, and the household says nothing.
  var isUntouched: Bool {
    var nothing = Household(currency: household.currency)
    nothing.date = household.date
    return answered.isEmpty && household == nothing
  }

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

extension InterviewState {
  /// What was answered about one debt of a list is that of another, and the other way round.
  mutating func swapAnswers(_ list: DebtList, _ one: Int, _ other: Int) {
    let (first, second) = ("\(list.rawValue)[\(one)].", "\(list.rawValue)[\(other)].")
    answered = Set(
      answered.map { id in
        if id.hasPrefix(first) { return second + id.dropFirst(first.count) }
        return id.hasPrefix(second) ? first + id.dropFirst(second.count) : id
      })
  }
}

/// The two lists of debts.
enum DebtList: String, Sendable, CaseIterable {
  case cards, loans

  /// The question that ends it.
  var endingQuestion: String { "\(rawValue).more" }
}

extension InterviewState {
  /// The sums of all debts give way to the first list of them.
  mutating func beginList(_ list: DebtList) {
    switch list {
    case .cards: household.cards = household.cards ?? []
    case .loans: household.loans = household.loans ?? []
    }
    guard let totals = household.totals else { return }
    saidDebts = totals.debts
    household.totals = nil
    household.listsEveryDebt = false
  }

  /// Ends a list: every debt of it is named, or, with `isOpen`, there may be others.
  mutating func endList(_ list: DebtList, isOpen: Bool) {
    if isOpen { openLists.insert(list) } else { openLists.remove(list) }
    answered.insert(list.endingQuestion)
    household.listsEveryDebt = openLists.isEmpty && answered.contains(DebtList.loans.endingQuestion)
  }
}

private let saidMark = "owed:"
