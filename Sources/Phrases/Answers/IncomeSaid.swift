package import Money
import Wording

/// What comes in, named as that where something else is asked: `收入9000` at living costs, `my salary is 3000` at savings.
/// - Returns: the sum as it was written; nil for any other answer.
package func incomeSaid(_ answer: String, in currency: Currency) -> String? {
  let plain = plainWord(answer)
  guard let word = incomeWords.first(where: plain.hasPrefix) else { return nil }
  var rest = plain.dropFirst(word.count).drop { " :：=是有约大概".contains($0) }
  if rest.hasPrefix("is ") { rest = rest.dropFirst(3) }
  let sum = String(rest)
  return (try? Stated.readMonthly(sum, in: currency)) == nil ? nil : sum
}

/// The longer before those that they begin with.
private let incomeWords = [
  "我的工资", "我工资", "我收入", "我月薪", "月收入", "年收入", "家庭收入", "收入", "工资", "月薪", "年薪", "薪水", "薪资", "月入", "我挣", "我赚",
  "my monthly income", "monthly income", "my income", "household income", "net income", "income", "my salary", "salary",
  "my wages", "wages", "my wage", "wage", "i earn", "we earn", "i make", "we make", "take-home", "take home",
]
