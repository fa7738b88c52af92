/// Files larger than any household's, by their names: what a hostile or a broken file holds.
let growthDocuments: [(name: String, text: @Sendable () -> String)] = [
  ("2,000 debts", { manyDebts(2_000) }),
  ("4,000 debts, a third of them behind", { manyDebts(4_000, income: 60_000, isBehind: true) }),
  ("500 holders", { manyDebts(500, hasHolders: true) }),
  ("2,000 holders", { manyDebts(2_000, hasHolders: true) }),
  ("2,000 debts of one name", { manyDebts(2_000, name: { _ in "Bank" }) }),
  ("2,000 shared limits", { manyDebts(4_000, more: { "shares-limit-with: debt \(($0 + 1) % 2_000)" }) }),
  ("2,000 wrong shared limits", { manyDebts(4_000, more: { "shares-limit-with: dept \($0)" }) }),
  ("4,000 debts of which nothing is known", { unknownDebts }),
  ("2,000 debts before pay day", { beforePayDay }),
  ("100,000 unknown keys", { head + numbered(100_000) { "key\($0): \($0)\n" } }),
  ("100,000 unknown keys of one debt", { head + "cards:\n  - name: a\n" + numbered(100_000) { "    key\($0): 1\n" } }),
  ("50,000 parts of income", { "debthealth: 1\nincome:\n" + numbered(50_000) { "  - {name: \($0), monthly: 1}\n" } }),
  ("a name of 1 MB of combining marks", { oneDebt("a" + String(repeating: "\u{301}", count: 500_000)) }),
  ("a name of 1 MB of emoji", { oneDebt(String(repeating: "👨‍👩‍👧‍👦", count: 40_000)) }),
  ("a name of 3 MB of Chinese", { oneDebt(String(repeating: "债", count: 1_000_000)) }),
  ("a sum of 1 MB of digits", { head + "savings: " + String(repeating: "9", count: 1_000_000) + "\n" }),
  ("a sum of 500,000 summands", { head + "savings: " + String(repeating: "1+", count: 500_000) + "1\n" }),
  ("a list of 1,300,000 lists", { head + "cards: [" + String(repeating: "[],", count: 1_300_000) + "]\n" }),
]

let growthTables: [(name: String, text: @Sendable () -> String)] = [
  ("100,000 rows of debts", { debtHead + numbered(100_000) { "Lender \($0),card,\($0 + 900),19.5,50\n" } }),
  (
    "100,000 rows of payments",
    { "Date,Payee,Memo,Outflow,Inflow\n" + numbered(100_000) { "2026-01-05,Shop \($0),note,$25.00,$0.00\n" } }
  ),
  ("100,000 rows without headings", { numbered(100_000) { "花呗\($0),8000,900,14.6%\n" } }),
  ("100,000 rows of words", { numbered(100_000) { "some words that say nothing \($0)\n" } }),
  ("2,000 debts in 190 columns", { wideTable }),
  ("1,300,000 rows", { "name,balance\n" + String(repeating: "ab,12\n", count: 1_300_000) }),
  ("600,000 rows of headings", { String(repeating: "name,balance\n", count: 600_000) }),
  ("8 MB of empty rows", { "name,balance\n" + String(repeating: ",\n", count: 3_900_000) }),
  ("a cell of 8 MB", { debtHead + String(repeating: "x", count: 8_000_000) + ",card,900,18%,50\n" }),
  ("a sum of 8 MB", { debtHead + "a,card," + String(repeating: "9", count: 8_000_000) + ",18%,50\n" }),
  ("a quoted cell of 8 MB", { debtHead + "\"" + String(repeating: "x,\n", count: 2_600_000) + "\",card,9\n" }),
  ("a cell of combining marks", { debtHead + "a" + String(repeating: "\u{301}", count: 3_900_000) + ",card,9\n" }),
  ("a cell of control characters", { debtHead + String(repeating: "\u{9D}", count: 3_900_000) + ",card,9\n" }),
  ("8 MB of commas", { debtHead + String(repeating: ",", count: 8_000_000) + "\n" }),
  ("8 MB of quotes", { debtHead + String(repeating: "\"", count: 8_000_000) + "\n" }),
  ("1,100,000 open quotes", { "name,balance\n" + String(repeating: "x\", \"\n", count: 1_100_000) }),
  ("1,000,000 columns", { numbered(1_000_000) { "c\($0)," } + "\na,b\n" }),
]

private let head = "debthealth: 1\ndate: 2026-11-23\nincome: 12,000\nessentials: 6,500\n"
private let debtHead = "name,kind,balance,apr,min_payment\n"

private func numbered(_ count: Int, _ line: (Int) -> String) -> String { (0..<count).map(line).joined() }

private func oneDebt(_ name: String) -> String {
  head
    + "savings: 0\nassets: 0\ncards:\n  - {name: \(name), limit: 1000, balance: 900, rate: 18%}\nloans: []\nmore-debts: no\n"
}

private let unknownDebts =
  "debthealth: 1\ncards:\n" + numbered(2_000) { "  - {name: c\($0)}\n" } + "loans:\n"
  + numbered(2_000) { "  - {name: l\($0), kind: unknown}\n" }

private let wideTable =
  "name,balance" + numbered(188) { ",x\($0)" } + "\n"
  + numbered(15_000) { "l\($0),5" + String(repeating: ",1", count: 188) + "\n" }

/// Half cards, half loans of several kinds.
/// Debts that fall due, and are lost, before money comes.
private var beforePayDay: String {
  "debthealth: 1\ndate: 2026-11-23\nincome: 260,000\npay-day: 20\nessentials: 6,500\nsavings: 1,000\nmore-debts: no\nloans:\n"
    + numbered(2_000) { index in
      "  - {name: debt \(index), kind: consumer, balance: \(5_000 + index), payment: 120, rate: 8%, due: \(index % 28 + 1), "
        + "behind: 1, consequence: home, lost-on: 2026-12-19}\n"
    }
}

private func manyDebts(
  _ count: Int, income: Int = 9_000_000, hasHolders: Bool = false, isBehind: Bool = false,
  name: (Int) -> String = { "debt \($0)" }, more: (Int) -> String? = { _ in nil }
) -> String {
  let kinds = ["online", "consumer", "car", "family"]
  func rest(_ index: Int) -> String {
    let parts = [
      hasHolders ? "holder: person \(index)" : nil, isBehind && index % 3 == 0 ? "behind: 2" : nil,
      isBehind && index % 5 == 0 ? "consequence: court" : nil,
    ].compactMap { $0.map { ", \($0)" } }
    return parts.joined() + "}\n"
  }
  let cards = numbered(count / 2) { index in
    let limit = 10_000 + index * 80
    return "  - {name: \(name(index)), limit: \(limit), balance: \(limit * (index * 7 % 100) / 100), rate: 0.05%/day, "
      + "minimum: 10%" + (more(index).map { ", \($0)" } ?? "") + rest(index)
  }
  let loans = numbered(count / 2) { index in
    let balance = 1_000 + index * 29
    return "  - {name: \(name(count + index)), kind: \(kinds[index % 4]), balance: \(balance), "
      + "payment: \(balance / 12 + 200), rate: 12%" + rest(count + index)
  }
  return "debthealth: 1\ndate: 2026-11-23\nincome: \(income)\nessentials: 6,500\nsavings: 20,000\nassets: 300,000\n"
    + "cards:\n\(cards)loans:\n\(loans)more-debts: no\n"
}
