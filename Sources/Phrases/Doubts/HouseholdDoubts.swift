package import Household
import Money
package import Wording

/// The home is often forgotten among the assets, and with it the ratio to them is far too high.
package func oddAssets(_ household: Household) -> Text? {
  let mortgages = (household.loans ?? []).filter { $0.kind == .mortgage }
  guard !mortgages.isEmpty else { return nil }
  guard let assets = household.assets?.amount else {
    return Text(
      en:
        "There is a mortgage; the home is worth counting here. Without it the debts cannot be weighed against what you "
        + "own. A rough figure is fine.",
      zh: "您有房贷，房子最好在这里算上，不然没法看债务占资产多少。大概值多少就行。")
  }
  guard let largest = mortgages.compactMap(\.balance?.amount).max(), assets < largest else { return nil }
  let shown = largest.formatted(in: household.currency)
  return Text(
    en: "There is a mortgage of \(shown), more than these assets. Is the home counted in?",
    zh: "房贷还欠 \(shown)，比这些资产还多。房子算进去了吗？")
}

/// Instalments of a card are inside what is used on it.
package func oddInstalment(_ loan: Loan, _ household: Household) -> Text? {
  let name = loan.name.lowercased()
  guard name.contains("分期") || name.contains("instalment") || name.contains("installment"),
    let card = household.cards?.first(where: { ($0.balance?.amount ?? .zero) > .zero })
  else { return nil }
  let shown = truncated(sanitised(card.name), to: 24)
  return Text(
    en:
      "If this instalment is already inside what is used on a card (\(shown)), it would be counted twice. Then take it "
      + "out: =, its number, 0.",
    zh: "这笔分期如果已经含在信用卡（\(shown)）的已用额度里，就会算两遍。那就去掉它：写 = ，选它的序号，再写 0。")
}
