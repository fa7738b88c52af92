import Interview
import Testing
import Wording

/// `plan` and `explain plan` at the advisor prompt.
@Suite struct PlanAtThePromptTests {
  let sessions: Sessions

  init() throws { sessions = try Sessions() }

  private func after(_ commands: String...) -> String {
    let said = sessions.run(smallHousehold + commands).said
    return said.firstRange(of: "Ask on:").map { String(said[$0.lowerBound...]) } ?? ""
  }

  @Test func everyStrategySideBySide() {
    let said = after("plan extra 500")
    #expect(said.contains("Months to the end"))
    #expect(said.contains("yours to choose"))
  }

  @Test func oneStrategyWithItsSchedule() {
    let said = after("plan snowball schedule")
    #expect(said.contains("Month by month, smallest first"))
    #expect(!said.contains("Minimums only:"))
  }

  @Test func namesThatAreNotThere() {
    #expect(after("plan order 花背").contains("did you mean 花呗?"))
    #expect(after("plan snowbal").contains("did you mean snowball?"))
    #expect(after("plan order").contains("an order needs the debts' names"))
    #expect(after("plan extra").contains("nothing was given"))
    #expect(after("plan within soon").contains("within how many months? For example plan within 24."))
  }

  @Test func explainsTheLastPlan() {
    let said = after("plan extra 500 snowball", "explain plan")
    #expect(said.contains("the order chosen: smallest first"))
    #expect(said.contains("It goes: 500 to 花呗"))
    #expect(after("plan minimums", "explain plan").contains("Left over") == false)
  }

  @Test func firstMonthsOnPaper() {
    let said = after("explain plan")
    #expect(said.contains("38,000 x 0.05 % x 30 days = 570"))
    #expect(said.contains("Must be paid:"))
  }

  @Test func wayOut() {
    #expect(after("way-out").contains("clears every check named here"))
    #expect(after("出路").contains("With more each month"))
    let narrow = sessions.run(smallHousehold + ["way-out"], language: .zh, columns: 40).transcript
    #expect(narrow.contains("这样用："))
  }

  @Test(arguments: [
    ("plan lowest balance first", "plan snowball"), ("计划 先还小额的", "plan snowball"),
    ("plan highest apr first", "plan avalanche"), ("计划 先还利息高的", "plan avalanche"),
    ("plan pay 500 more", "plan extra 500"), ("plan 500 more a month", "plan extra 500"),
    ("计划 每月多还500", "plan extra 500"), ("计划 多还 500 雪球", "plan extra 500 snowball"),
    ("plan debt free in 2 years", "plan within 24"), ("计划 两年内还清", "plan within 24"),
    ("plan extra 500 lowest balance first", "plan extra 500 snowball"), ("计划 先还花呗", "plan order 花呗"),
    ("plan pay Huabei first", "plan order 花呗"), ("计划 按顺序 花呗、招行", "plan order 花呗, 招商银行"),
  ])
  func aPlanAsItIsSaid(said: String, form: String) {
    let (spoken, written) = (after(said), after(form))
    let plan = spoken.firstRange(of: "Payoff plan").map { spoken[$0.lowerBound...] }
    #expect(plan != nil && plan == written.firstRange(of: "Payoff plan").map { written[$0.lowerBound...] }, "\(said)")
  }
}
