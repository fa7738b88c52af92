import Household
import Money
import Outlook
import Phrases
import Wording

/// One line of the list of answers: what it says, and the questions behind it.
struct ReviewEntry {
  var label: Text
  var value: String
  var questions: [String]
  /// The debt that it is about.
  var debt: (list: DebtList, index: Int)?
}

let guaranteedLabel = Text(en: "Guaranteed for others", zh: "替别人担保")

let notKnown = Text(en: "not known", zh: "不清楚")

/// The answers so far, a debt a line.
func reviewEntries(_ state: InterviewState, _ language: Language) -> [ReviewEntry] {
  var entries: [ReviewEntry] = []
  let all = questions(for: state)
  var seen: Set<String> = []
  for question in all {
    let debt = String(question.id.prefix { $0 != "." })
    if debt.hasSuffix("]") {
      guard seen.insert(debt).inserted else { continue }
      let ids = all.map(\.id).filter { $0.hasPrefix(debt + ".") }
      entries += debtEntry(debt, ids, state, language).map { [$0] } ?? []
    } else if state.answered.contains(question.id), question.id != "cards.payments" {
      let value = question.takesRows == nil ? (listed(question, state, language) ?? notKnown[language]) : nil
      guard let value = value ?? listEnd(question, state)?[language] else { continue }
      entries.append(
        ReviewEntry(label: question.listLabel ?? question.label, value: value, questions: [question.id]))
    }
  }
  if let day = payDayQuestion.shown(state, language), let name = payDayQuestion.listLabel {
    entries.append(ReviewEntry(label: name, value: day, questions: [payDayQuestion.id]))
  }
  if let guarantees = state.household.guarantees {
    entries.append(
      ReviewEntry(
        label: guaranteedLabel,
        value: guarantees.formatted(in: state.household.currency, language), questions: ["loans.more"]))
  }
  return entries
}

/// The answers of one state that another has not, or has otherwise, by what they are called.
func answers(of state: InterviewState, notIn other: InterviewState) -> [Text] {
  func said(_ entry: ReviewEntry) -> [String] { [entry.label.en, entry.value] }
  let known = Set(reviewEntries(other, .en).map(said))
  return reviewEntries(state, .en).filter { !known.contains(said($0)) }
    .map { $0.label.map { text, _ in sanitised(text) } }
}

/// What is said of a list as a whole: that it is empty, or that there may be more; nil where its debts say it all.
private func listEnd(_ question: Question, _ state: InterviewState) -> Text? {
  let list: DebtList = question.takesRows == .card ? .cards : .loans
  let count = list == .cards ? state.household.cards?.count : state.household.loans?.count
  if count == nil || state.openLists.contains(list) { return notKnown }
  return count == 0 ? Text(en: "none", zh: "没有") : nil
}

private func debtEntry(
  _ path: String, _ questions: [String], _ state: InterviewState, _ language: Language
) -> ReviewEntry? {
  guard let id = DebtID(path: path) else { return nil }
  let (list, index): (DebtList, Int) = (id.isCard ? .cards : .loans, id.index)
  let currency = state.household.currency
  let parts: [Text]? =
    switch list {
    case .cards: (state.household.cards?[index]).map { Interview.parts(of: $0, currency) + openPayment(of: $0) }
    case .loans: (state.household.loans?[index]).map { Interview.parts(of: $0, currency) }
    }
  return parts.map { parts in
    ReviewEntry(
      label: debtLabel(list, index, in: state.household),
      value: parts.map { $0[language] }.joined(separator: Text(en: ", ", zh: "，")[language]), questions: questions,
      debt: (list, index))
  }
}

private func openPayment(of card: Card) -> [Text] {
  guard card.payment == nil, card.pays == nil, card.balance?.amount.nonNegative != .zero else { return [] }
  return [Text(en: "payment not known", zh: "每月还不清楚")]
}
