import Checks
import CreditCost
import Household
import Money
import Phrases
import Planner
import Reports
import Rules
import Samples
import Testing
import WebPages
import Wording

/// One answer is built once: whatever it is shown as, each figure of it stands there, written alike.
@Suite struct RenderingsAgreeTests {
  let pack: Pack
  let day: CalendarDate

  init() throws {
    pack = try chinaPack()
    day = try #require(CalendarDate(year: 2026, month: 11, day: 24))
  }

  @Test(arguments: Language.allCases) func everyFigureStandsInEveryForm(language: Language) throws {
    var random = StrainedHousehold(seed: 11, day: day)
    var figures = 0
    for _ in 0..<6 {
      let household = random.next()
      let documents = responses(to: household).map { $0.document(in: language) }
      let assessed = assessmentDocument(assess(household, with: pack, asOf: day), language: language, packIsOwn: false)
      for document in documents + [assessed] {
        let wanted = numbers(in: document.words.joined(separator: " "))
        figures += wanted.count
        for (form, text) in forms(of: document) {
          let missing = wanted.subtracting(numbers(in: text))
          #expect(missing == [], "\(form) of \(document.kind) lacks \(missing)")
        }
      }
    }
    #expect(figures > 500)
  }

  /// A program reads the sums that people read: those of a plan's debts, with the currency's places.
  @Test func jsonAndTablesSayTheSame() throws {
    var random = StrainedHousehold(seed: 12, day: day)
    var sums = 0
    for _ in 0..<12 {
      var household = random.next()
      household.situation.urgent = []
      guard let response = try? Request.plan(PlanRequest()).response(about: assess(household, with: pack, asOf: day)),
        case .plan(let comparison, _) = response
      else { continue }
      let read = numbers(in: response.document(in: .en).words.joined(separator: " "))
      let json = response.json(of: "home.yaml").joined(separator: "\n")
      let table = (response.csv(of: "home.yaml", isFirst: true) ?? []).joined(separator: "\n")
      guard let plan = comparison.outcomes.first(where: { $0.plan.clears })?.plan else { continue }
      for debt in plan.debts where debt.interest > .zero {
        sums += 1
        #expect(read.contains(debt.interest.formatted(in: household.currency)))
        let plain = debt.interest.plain(in: household.currency)
        #expect(json.contains("\"\(plain)\"") && table.contains(plain))
      }
    }
    #expect(sums > 5)
  }

  private func responses(to household: Household) -> [Response] {
    let assessment = assess(household, with: pack, asOf: day)
    var whatIf = WhatIf(household, with: pack, from: day)
    for text in ["income -20%", "extra 500", "new loan 30000 12% 24 months"] { try? whatIf.make(typed: text) }
    let requests: [Request] = [.plan(PlanRequest()), .wayOut(countsMortgages: true), .whatIf(whatIf), .stress]
    return requests.compactMap { try? $0.response(about: assessment) } + costs
  }

  private var costs: [Response] {
    ["10000 in 12, 0.6% a period, 500 up front", "0.05%/day"].compactMap { offer in
      guard let question = try? readCostQuestion(offer, in: pack.currency),
        let found = try? cost(of: question, in: pack.currency)
      else { return nil }
      return .cost(found, of: question, in: CostContext(pack: pack, packIsOwn: false, lender: .smallLoan, asOf: day))
    }
  }

  private func forms(of document: Document) -> [(String, String)] {
    [80, 40].map { ("\($0) columns", screenText(document, columns: $0, emphasise: { $1 })) } + [
      ("Markdown", markdown(of: document).replacing("\\", with: "")),
      ("HTML", webPage(of: [document]).replacing("<time>", with: "").replacing("</time>", with: "")),
    ]
  }

  /// Sums, shares, months: whatever begins with a digit.
  private func numbers(in text: String) -> Set<String> {
    Set(
      text.split { !($0.isASCII && $0.isNumber) && $0 != "," && $0 != "." }
        .map { String($0.reversed().drop { $0 == "," || $0 == "." }.reversed()) }
        .filter { $0.first?.isNumber == true })
  }
}

extension Document {
  /// All that is read in it.
  fileprivate var words: [String] {
    [title] + particulars.flatMap(\.words) + sections.flatMap { [$0.heading] + $0.blocks.flatMap(\.words) } + notes
  }
}

extension Document.Figure {
  fileprivate var words: [String] { [label, value] }
}

extension Document.Block {
  fileprivate var words: [String] {
    switch self {
    case .paragraph(let text), .warning(let text): [text]
    case .figures(let figures): figures.flatMap(\.words)
    case .list(let items, _), .ticks(let items): items.flatMap { [$0.text] + $0.details.flatMap(\.words) + $0.blanks }
    case .steps(let steps): steps.map(\.text)
    case .bars(let shares): shares.map(\.name)
    case .names(let names): [names.label] + names.names
    case .blanks(let labels): labels
    case .table(let table): [table.caption] + (table.rows + (table.total.map { [$0] } ?? [])).flatMap(\.self)
    case .chart(let chart): [chart.title, chart.description] + chart.content.words
    }
  }
}

extension Document.Chart.Content {
  fileprivate var words: [String] {
    switch self {
    case .shares(let shares): shares.map(\.name)
    case .parts(let parts, _): parts.map(\.shown)
    case .balances(_, let events): events.map(\.text)
    }
  }
}
