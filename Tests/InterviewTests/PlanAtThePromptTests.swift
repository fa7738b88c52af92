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
}
