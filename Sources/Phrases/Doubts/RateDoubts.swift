package import Household
package import Money
package import Wording

/// Above 36 % a year, and so low that a day's or a month's rate may be meant; what family takes may be any low rate.
package func oddRate(_ rate: Rate, of kind: Loan.Kind?) -> Text? {
  let yearly = rate.perYear.percent(in: .zh)
  if rate.perYear > .percent(36) {
    return Text(
      en: "That comes to \(yearly) a year. Above 36 % is rare; check the day, month or year.",
      zh: "折成一年是 \(yearly)。超过 36% 的很少见，再看看是按天、按月还是按年。")
  }
  guard rate.perYear > .zero, rate.perYear < .percent(2), kind != .family else { return nil }
  let low = Rate(perPeriod: rate.perYear, period: .year).percentage
  let others = possibleRates(ofBare: rate.perPeriod * Ratio(100, 1)).filter { $0.period != rate.period }
  guard let likely = others.first else {
    return Text(
      en: "\(low) % a year is very low; check the day, month or year.", zh: "一年只有 \(low)%，很低，再看看是按天、按月还是按年。")
  }
  return Text(
    en: "\(low) % a year is very low. If it is \(likely.formatted(.en)), write \(likely.written).",
    zh: "一年只有 \(low)%，很低。如果是\(likely.formatted(.zh))，请写 \(inChinese(likely))。")
}

private func inChinese(_ rate: Rate) -> String {
  rate.written.replacing("/year", with: "/年").replacing("/month", with: "/月").replacing("/day", with: "/天")
}
