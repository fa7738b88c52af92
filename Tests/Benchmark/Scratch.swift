import Glibc
import Samples

/// A folder for the files of one run.
final class Scratch {
  let path: String
  private var written: Set<String> = []

  init() {
    var template = Array("/tmp/debthealth-benchmark-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { fatalError("cannot make a folder under /tmp") }
    path = String(cString: made)
  }

  func write(_ text: String, as name: String) -> String {
    let file = "\(path)/\(name)"
    written.insert(name)
    guard let stream = fopen(file, "w") else { fatalError("cannot write \(file)") }
    fputs(text, stream)
    fclose(stream)
    return file
  }

  func remove() {
    for name in written { unlink("\(path)/\(name)") }
    rmdir(path)
  }
}

/// The household of the README, and one of five debts.
let exampleHousehold = document(ofPersona: "zhou")
let householdOfFiveDebts = document(ofPersona: "xiao-li")

/// Half cards, a third of them above 70 %, half loans of several kinds; everything known.
func mixedDocument(debts: Int) -> String {
  let kinds = ["online", "consumer", "car", "family"]
  let cards = (0..<debts / 2).map { index in
    let limit = 10_000 + index * 800
    return
      "  - {name: card \(index), limit: \(limit), balance: \(limit * (index * 7 % 100) / 100), rate: 0.05%/day, minimum: 10%}\n"
  }
  let loans = (0..<debts / 2).map { index in
    let balance = 1_000 + index * 290
    return
      "  - {name: loan \(index), kind: \(kinds[index % 4]), balance: \(balance), payment: \(balance / 12 + 200), rate: 12%}\n"
  }
  return "debthealth: 1\nincome: 900,000\nessentials: 6,500\nsavings: 20,000\nassets: 300,000\ncards:\n"
    + cards.joined()
    + "loans:\n" + loans.joined() + "more-debts: no\n"
}

func longDocument(debts: Int) -> String {
  let loans = (0..<debts).map { index in
    "  - {name: loan \(index), kind: online, balance: \(1_000 + index), payment: 100, rate: 14.6%/year}\n"
  }
  return "debthealth: 1\nincome: 12,000\nloans:\n" + loans.joined()
}

let exampleJournal = """
  2026-11-01 Salary
      Assets:Bank          12000 CNY
      Income:Salary
  2026-11-02 Rent
      Expenses:Rent         3000 CNY
      Assets:Bank
  2026-11-05 Card
      Liabilities:Card      3800 CNY
      Assets:Bank
  2026-11-09 Food
      Expenses:Food         1500 CNY
      Liabilities:Card
  2026-11-12 Loan
      Liabilities:Loan       900 CNY
      Assets:Bank

  """
