import CreditCost
import Household
import Money
import Phrases
import Planner
import Rules
import Wording

/// Every reader of what is typed takes any line: it gives what can be kept, or a clean reason.
func phraseFault(_ input: String) -> String? {
  input.split(whereSeparator: \.isNewline).prefix(6).lazy.compactMap { lineFault(String($0)) }.first
}

private func lineFault(_ line: String) -> String? {
  sumFault(line) ?? rowFault(line)
    ?? problems(with: line).lazy.compactMap { name, problem in
      Language.allCases.lazy.compactMap { language in
        uncleanLine(of: "\(problem.message[language]): \(problem.remedy[language])", "the reason of \(name)")
      }.first
    }.first
}

/// A sum that is taken is written so that it is read as the same.
private func sumFault(_ line: String) -> String? {
  for currency in [Currency.cny, Currency(code: "JPY"), Currency(code: "KWD")].compactMap(\.self) {
    guard let sum = try? Stated.read(line, in: currency, allowsNegative: true) else { continue }
    if !mayBeSum(line) { return "\(line) is a sum, and is said to be none by its words" }
    let text = sum.written(in: currency)
    if (try? Stated.read(text, in: currency, allowsNegative: true)) != sum { return "\(line) is kept as \(text)" }
  }
  guard let rate = try? Rate.read(line) else { return nil }
  return (try? Rate.read(rate.written)) == rate ? nil : "the rate \(line) is kept as \(rate.written)"
}

/// A row that is taken is a debt that can be kept.
private func rowFault(_ line: String) -> String? {
  for kind in [RowKind.card, .loan] {
    guard let entered = try? row(line, kind, Reading(in: .cny, names: BuiltIn.names)) else { continue }
    var household = Household()
    switch entered.debt {
    case .card(let card): household.cards = [card]
    case .loan(let loan): household.loans = [loan]
    }
    if let fault = faultOfKeeping(household) { return "\(line): \(fault)" }
  }
  return nil
}

/// What each reader has against a line.
private func problems(with line: String) -> [(String, AnswerProblem)] {
  let reading = Reading(in: .cny, names: BuiltIn.names)
  var found: [(String, AnswerProblem)] = []
  func read(_ name: String, _ work: () throws(AnswerProblem) -> Void) {
    do throws(AnswerProblem) { try work() } catch { found.append((name, error)) }
  }
  read("a sum") { () throws(AnswerProblem) in _ = try sum(line, in: .cny, allowsNegative: true) }
  read("a monthly sum") { () throws(AnswerProblem) in _ = try monthlySum(line, in: .cny) }
  read("a rate") { () throws(AnswerProblem) in _ = try rate(line) }
  read("a promotion") { () throws(AnswerProblem) in _ = try promotion(line) }
  read("a fee") { () throws(AnswerProblem) in _ = try fee(line, in: .cny) }
  read("a name") { () throws(AnswerProblem) in _ = try name(line) }
  read("a payment") { () throws(AnswerProblem) in _ = try loanPayment(line, in: .cny) }
  read("a card's payment") { () throws(AnswerProblem) in _ = try CardPayment(line, in: .cny) }
  read("what is used") { () throws(AnswerProblem) in _ = try usedOnCard(line, limit: nil, .cny) }
  read("a day") { () throws(AnswerProblem) in _ = try date(line) }
  read("a day of the month") { () throws(AnswerProblem) in _ = try dayOfMonth(line) }
  read("months behind") { () throws(AnswerProblem) in _ = try monthsBehind(line) }
  read("instalments") { () throws(AnswerProblem) in _ = try instalmentsLeft(line) }
  read("terms") { () throws(AnswerProblem) in _ = try agreedTerms(line, in: .cny) }
  read("a card's instalments") { () throws(AnswerProblem) in _ = try cardInstalments(line, in: .cny) }
  read("a holder") { () throws(AnswerProblem) in _ = try holderAsked(line) }
  for kind in [RowKind.card, .loan] {
    read("a row") { () throws(AnswerProblem) in _ = try row(line, kind, reading) }
    read("a row or a name") { () throws(AnswerProblem) in _ = try isRow(line, kind, reading) }
  }
  read("an offer") { () throws(AnswerProblem) in
    let offer = try TypedOffer(line)
    _ = try answeredOffer(offer.text, in: .cny)
  }
  read("a report") { () throws(AnswerProblem) in _ = try ReportOrder.read(line, asOf: BuiltIn.day) }
  read("the record") { () throws(AnswerProblem) in _ = try RecordRequest(line) }
  read("a plan") { () throws(AnswerProblem) in
    _ = try PlanRequest.read(line, in: .cny, debts: [], existing: [], pack: BuiltIn.pack)
  }
  read("a way out") { () throws(AnswerProblem) in _ = try countsMortgages(line) }
  return found + changeProblems(line)
}

/// What is tried on a household.
private func changeProblems(_ line: String) -> [(String, AnswerProblem)] {
  var household = Household()
  household.loans = [Loan(name: "花呗", kind: .online), Loan(name: "Car loan", kind: .car)]
  household.cards = [Card(name: "Visa")]
  household.income = .total(Stated(Amount(minorUnits: 1_200_000)))
  var found: [(String, AnswerProblem)] = []
  do throws(TypedChangeProblem) { _ = try Change.read(line, of: household) } catch {
    found.append(("a change", AnswerProblem(error.message, remedy: error.remedy)))
  }
  do throws(VariationProblem) { _ = try Variation.read(line, of: household) } catch {
    found.append(("a variation", AnswerProblem(error.message, remedy: error.remedy)))
  }
  _ = (spokenCommand(line), AdvisorCommand.named(line), isUnknownWord(line), endsList(line), destination(of: line))
  return found
}
