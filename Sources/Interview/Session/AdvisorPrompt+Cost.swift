import Checks
import CreditCost
import Money
import Phrases
import Reports
import Rules
import Wording

extension AdvisorPrompt {
  /// `cost 10000 in 12, 0.6% a period --lender small-loan --as-of 2026-05-01`; alone, the forms that it takes.
  func showCost(of argument: String) {
    guard !argument.isEmpty else {
      return talk.say(costForms.map { forms, _ in "  " + forms.split(separator: "\n").joined(separator: "\n  ") })
    }
    respond(to: argument) { question in
      var offer = question
      let lender = try lender(namedIn: &offer)
      let date = try date(namedIn: &offer)
      let (question, found) = try answered(offer)
      let setting = session.setting
      return .cost(
        found, of: question,
        in: CostContext(pack: setting.pack, packIsOwn: setting.packIsOwn, lender: lender, asOf: date))
    }
  }

  private func answered(_ offer: String) throws(AnswerProblem) -> (CostQuestion, Cost) {
    let currency = session.setting.pack.currency
    do throws(CostProblem) {
      let question = try readCostQuestion(offer, in: currency)
      return (question, try cost(of: question, in: currency))
    } catch {
      throw AnswerProblem(error.message, remedy: error.remedy)
    }
  }

  private func lender(namedIn offer: inout String) throws(AnswerProblem) -> Fact.Lender? {
    guard let word = value(of: "--lender", takenFrom: &offer) else { return nil }
    if let lender = Fact.Lender(rawValue: plainWord(word)) { return lender }
    let names = Fact.Lender.allCases.map(\.rawValue)
    let near = nearest(word, in: names)
    throw AnswerProblem(
      Text(en: "no such lender: \(sanitised(word))", zh: "没有这种放款方：\(sanitised(word))"),
      remedy: near.map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
        ?? Text(en: names.joined(separator: ", "), zh: names.joined(separator: "、")))
  }

  /// The day of the contract; today when none is named.
  private func date(namedIn offer: inout String) throws(AnswerProblem) -> CalendarDate {
    guard let word = value(of: "--as-of", takenFrom: &offer) else { return session.setting.today }
    if let date = CalendarDate(iso: word) { return date }
    throw AnswerProblem(
      Text(en: "not a date: \(sanitised(word))", zh: "这不是日期：\(sanitised(word))"),
      remedy: Text(en: "write it as 2026-11-24", zh: "写成 2026-11-24"))
  }
}

/// The word behind an option, both taken out of the line; empty where nothing follows.
private func value(of option: String, takenFrom line: inout String) -> String? {
  guard let found = line.firstRange(of: option) else { return nil }
  let behind = line[found.upperBound...].drop { $0 == " " || $0 == "=" }
  let word = String(behind.prefix { !$0.isWhitespace })
  line = trimmed(line[..<found.lowerBound] + " " + behind.dropFirst(word.count))
  return word
}
