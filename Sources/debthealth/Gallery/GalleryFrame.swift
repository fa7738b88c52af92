import Channels
import Checks
import CreditCost
import Household
import Interview
import Messages
import Money
import Phrases
import Planner
import Reports
import Rules
import StrictYAML
import Terminal
import Wording

/// What every screen of the gallery is drawn with, and the screens themselves.
struct GalleryFrame {
  var rules: LoadedPack
  var columns: Int
  var isStyled: Bool

  private var pack: Pack { rules.pack }
  private var emphasise: Emphasise { emphasis(Style(isOn: isStyled)) }

  /// - Throws: `usage` after saying that neither this pack nor the built-in one has the persona.
  func household(_ sample: SampleHousehold) throws -> Household {
    var household = Household(currency: pack.currency)
    household.date = CalendarDate(year: 2026, month: 11, day: 23)
    switch sample {
    case .persona(let id):
      let persona = try pack.persona(id) ?? personaNamed(id, in: try loadPack("cn").pack)
      return persona.household(in: chosenLanguage)
    case .notCoping: household.situation.urgent = [.notCoping]
    case .unknown: break
    }
    return household
  }

  private func assessment(of sample: SampleHousehold) throws -> Assessment {
    let household = try household(sample)
    return assess(household, with: pack, asOf: household.date ?? today())
  }

  func assessed(_ sample: SampleHousehold) throws -> String {
    assessmentText(
      try assessment(of: sample), language: chosenLanguage, columns: columns, packIsOwn: rules.isOwn,
      emphasise: emphasise)
  }

  /// Every check of the pack explained, one after the other.
  func explained(_ sample: SampleHousehold) throws -> String {
    let assessment = try assessment(of: sample)
    return pack.checks.map { drawn(explanationDocument(assessment, of: $0, language: chosenLanguage)) }
      .joined(separator: "\n\n")
  }

  /// - Parameter strategies: nil puts all of them side by side.
  func planned(
    _ sample: SampleHousehold, _ budget: BudgetChoice, _ strategies: [Strategy]? = nil, hasSchedule: Bool = false
  ) throws -> String {
    var request = PlanRequest()
    (request.strategies, request.budget, request.hasSchedule) = (strategies ?? [], budget, hasSchedule)
    return drawn(try Request.plan(request).response(about: try assessment(of: sample)))
  }

  func looked(at message: String, moneyHasGone: Bool = false) throws -> String {
    let messages = try loadMessageRules(of: rules)
    let answer = messages.answer(to: message, moneyHasGone: moneyHasGone) { pack.fact($0)?.told(on: today()) }
    return messageText(answer, language: chosenLanguage, columns: columns, emphasise: emphasise)
  }

  func matter(_ id: String, since: String?) throws -> String {
    guard let matter = try loadChannelRules(of: rules).matter(id) else { return "" }
    return matterText(
      matter, since: try since.map { try CalendarDate.read($0) }, language: chosenLanguage, columns: columns,
      emphasise: emphasise, facts: pack.factsOfADay(today()))
  }

  func tried(_ changes: [String], on sample: SampleHousehold) throws -> String {
    let household = try household(sample)
    let day = household.date ?? today()
    var whatIf = WhatIf(household, with: pack, from: day)
    for text in whatIf.changes(inWords: changes) { try whatIf.make(typed: text) }
    return drawn(try Request.whatIf(whatIf).response(about: try assessment(of: sample)))
  }

  /// The sample as it is, beside what it is after changes.
  func compared(_ sample: SampleHousehold, after changes: [String]) throws -> String {
    let before = try assessment(of: sample)
    var whatIf = WhatIf(before.household, with: pack, from: before.asOf)
    for text in changes { try whatIf.make(typed: text) }
    let after = try WhatIfComparison(whatIf, pack: pack, asOf: before.asOf).after
    return drawn(try Request.changes(since: before, in: "").response(about: after))
  }

  func stressed(_ sample: SampleHousehold) throws -> String {
    drawn(try Request.stress.response(about: try assessment(of: sample)))
  }

  func wayOut(_ sample: SampleHousehold) throws -> String {
    drawn(try Request.wayOut(countsMortgages: false).response(about: try assessment(of: sample)))
  }

  private func drawn(_ response: Response) -> String { drawn(response.document(in: chosenLanguage)) }

  private func drawn(_ document: Document) -> String {
    screenText(document, columns: columns, emphasise: emphasise)
  }

  func reported(_ sample: SampleHousehold, for kind: ReportKind) throws -> String {
    let request = ReportRequest(kind, language: chosenLanguage, packIsOwn: rules.isOwn)
    return reportText(report(on: try assessment(of: sample), request), columns: columns)
  }

  func dayByDay(_ sample: SampleHousehold) throws -> String {
    reportText(monthReport(on: try assessment(of: sample), language: chosenLanguage), columns: columns)
  }

  func costs(_ offer: String, lender: Fact.Lender?, asOf: CalendarDate) throws -> String {
    let question = try readCostQuestion(offer, in: pack.currency)
    let context = CostContext(pack: pack, packIsOwn: rules.isOwn, lender: lender, asOf: asOf)
    return drawn(.cost(try cost(of: question, in: pack.currency), of: question, in: context))
  }

  /// Every check of the pack as `rules show` has it.
  func rulesShown() throws -> String {
    try pack.checks.map { try ruleShown($0, rules, columns: columns) }.joined(separator: "\n\n")
  }

  /// What is said of a document that cannot be read.
  func refused(_ document: String) -> String {
    do {
      _ = try readHousehold(document, defaultCurrency: pack.currency)
      return ""
    } catch {
      let problems = error.all.map { problemText($0, in: "home.yaml", language: chosenLanguage, text: document) }
      return wrappedProblems(problems.joined(separator: "\n"), to: columns)
    }
  }

  func imported(_ table: String) -> String {
    let found = DebtImport(table, into: Household(currency: pack.currency), names: builtInNames())
    let refusals = found.refusals(in: "debts.csv", chosenLanguage)
    return [
      found.text(chosenLanguage, columns: columns), wrappedProblems(refusals.joined(separator: "\n"), to: columns),
    ].joined(separator: "\n")
  }
}
