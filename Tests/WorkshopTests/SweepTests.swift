import Checks
import Household
import Money
import Phrases
import Planner
import Rules
import Testing
import Wording
import Workshop

/// A sum through a range, and where a check turns, to the cent.
@Suite struct SweepTests {
  let material: Material

  init() throws { material = try Material.china() }

  private func sweep(_ id: String, _ range: String, _ check: String) throws -> Sweep {
    let household = try #require(material.pack.persona(id)).household(in: .en)
    let variation = try Variation.read(range, of: household)
    return Sweep(
      variation, of: household, check: try #require(material.pack.check(check)), in: material.pack, asOf: material.day)
  }

  private func turns(_ sweep: Sweep) -> [String] {
    sweep.stretches.map { "\($0.said.rawValue) \($0.from.minorUnits)...\($0.through.minorUnits)" }
  }

  @Test func incomeTurnsTheRatio() throws {
    let sweep = try sweep("xiao-an", "income 6000..24000 by 1000", "debt-ratio")
    #expect(sweep.points.count == 19)
    #expect(
      turns(sweep) == [
        "fired 600000...2199999", "on-the-line 2200000...2200000", "clear 2200001...2400000",
      ])
  }

  /// 3,600 to live on and 11,000 to lenders: at 14,600 nothing is left, a cent less is short.
  @Test func theMonthTurnsToTheCent() throws {
    let sweep = try sweep("xiao-an", "income 6000..24000 by 2000", "debt-ratio")
    #expect(
      sweep.monthStretches.map { "\($0.said) \($0.from.minorUnits)...\($0.through.minorUnits)" } == [
        "short 600000...1459999", "nothing 1460000...1460000", "something 1460001...2400000",
      ])
    let layout = Layout(columns: 200, rows: nil, language: .en)
    let text = varyText(
      [sweep, try self.sweep("xiao-an", "income 6000..24000 by 2000", "thin-margin")], title: "", layout)
    let said = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    #expect(
      said.ranges(of: "Left each month: below 0 up to 14,599.99; exactly 0 at 14,600; above 0 from 14,600.01.").count
        == 1)
  }

  @Test func aMonthThatTurnsNowhereSaysNothingOfIt() throws {
    let layout = Layout(columns: 200, rows: nil, language: .en)
    for (id, range, check) in [
      ("lin", "income 8000..12000 by 1000", "debt-ratio"), ("xiao-an", "savings 0..9000 by 3000", "repay-at-once"),
    ] {
      let text = varyText([try sweep(id, range, check)], title: "", layout)
      #expect(text.contains("turns") && !text.contains("Left each month"))
    }
  }

  @Test func aPaymentTurnsItTheOtherWay() throws {
    let sweep = try sweep("zhao", "payment the old card 0..6000 by 1000", "debt-ratio")
    #expect(turns(sweep) == ["clear 0...524999", "on-the-line 525000...525000", "fired 525001...600000"])
  }

  @Test func savingsTurnThreeMonths() throws {
    let sweep = try sweep("a-qiang", "存款 20000..30000 每 5000", "months-of-reserve")
    #expect(turns(sweep) == ["fired 2000000...2699999", "on-the-line 2700000...2700000", "clear 2700001...3000000"])
  }

  @Test(arguments: [
    "income", "income 1..2", "income 5..1 by 1", "income 1..5 by 0", "income 0..100000 by 1", "shoes 1..2 by 1",
    "income x..5 by 1", "", "payment Nobody 1..2 by 1", "income 1..2 by", String(repeating: "9", count: 600),
  ])
  func aRangeThatIsNoneSaysWhatWouldBeRight(range: String) throws {
    let household = try #require(material.pack.persona("xiao-an")).household(in: .en)
    #expect {
      _ = try Variation.read(range, of: household)
    } throws: { error in
      (error as? VariationProblem).map { !$0.message.zh.isEmpty && !$0.remedy.en.isEmpty } ?? false
    }
  }

  /// The figure at its tipping point gives another outcome, a cent before it does not.
  @Test(arguments: ["xiao-an", "lin", "a-qiang", "xiao-li", "wang", "a-hao", "sun", "ding", "zhao"])
  func whatTipsItIsExact(id: String) throws {
    let household = try #require(material.pack.persona(id)).household(in: .en)
    let assessment = assess(household, with: material.pack, asOf: try #require(household.date))
    var tried = 0
    for (check, what) in [
      ("debt-ratio", Variation.What.income), ("thin-margin", .income), ("months-of-reserve", .savings),
      ("repay-at-once", .savings),
    ] {
      let finding = try #require(assessment.findings.first { $0.check.id == check })
      let figure: Figure = what == .income ? .income : .savings
      guard let point = assessment.tippingPoints(of: finding).first(where: { $0.what == .figure(figure) }),
        case .amount(let turn) = point.from
      else { continue }
      tried += 1
      let before = Amount(minorUnits: turn.minorUnits + (point.isAndMore ? -1 : 1))
      let isOver = finding.outcome == .fired
      #expect(try isFired(check, at: turn, what, household) != isOver)
      #expect(try isFired(check, at: before, what, household) == isOver)
    }
    #expect(tried > 0)
  }

  private func isFired(_ check: String, at sum: Amount, _ what: Variation.What, _ household: Household) throws -> Bool {
    let changed = Variation(what: what, from: sum, through: sum, step: sum).applied(sum, to: household)
    let assessment = assess(changed, with: material.pack, asOf: try #require(household.date))
    return assessment.findings.contains { $0.check.id == check && $0.outcome == .fired }
  }
}
