import Household
import Money
import StrictYAML
import Testing
import Wording

/// What is wrong in a document is said with its line, its path, and what would be right.
@Suite struct BadDocumentTests {
  private func problems(_ body: String) -> [Problem] {
    do {
      _ = try readHousehold("debthealth: 1\n" + body, defaultCurrency: .cny)
      return []
    } catch {
      return error.all
    }
  }

  @Test(arguments: ["name", "holder", "note", "reference"])
  func signsPiledOnOneLetterHaveALimit(key: String) {
    let piled = "a" + String(repeating: "\u{301}", count: 30_000)
    let found = problems(
      "loans: [{name: \(key == "name" ? piled : "A"), kind: car\(key == "name" ? "" : ", \(key): \(piled)")}]")
    #expect(found.map(\.path) == ["loans[0].\(key)"])
  }

  @Test(arguments: [
    ("savngs: 1", 2, "savngs", "savings"), ("income: {a: 1}", 2, "income", "12,000"),
    ("income: 12,00", 2, "income", "12.00 or 1,200"),
    ("cards: [{name: A, limit: -1}]", 2, "cards[0].limit", "0 or more"),
    ("cards:\n  - limit: 1", 3, "cards[0].name", ""),
    ("loans: [{name: A}]", 2, "loans[0].kind", "one of online, consumer"),
    ("loans: [{name: A, kind: onlin}]", 2, "loans[0].kind", "online"), ("currency: CNX", 2, "currency", "CNY"),
    ("date: 23.11.2026", 2, "date", "2026-11-24"), ("date: 2026-02-30", 2, "date", "2026-11-24"),
    ("cards: x", 2, "cards", "[]"),
    ("more-debts: yes", 2, "more-debts", ""),
    ("situation: {months-behind: 7}", 2, "situation.months-behind", "0 to 6"),
    ("situation: {urgent: [cort]}", 2, "situation.urgent[0]", "court"),
    ("habits: {pays-cards: ful}", 2, "habits.pays-cards", "full"),
    ("record: {errors: maybe}", 2, "record.errors", "leave the key out"),
    ("cards: [{name: A, shares-limit-with: B}]", 2, "cards[0].shares-limit-with", ""),
    ("cards: [{name: A, limit: 50,000, balance: 38,000}]", 2, "000", "50000 or \"50,000\""),
    ("cards: [{name: A, limit: 50,000}]", 2, "cards[0].000", "50000 or \"50,000\""),
    ("cards: [{name: A, rate: 18}]", 2, "cards[0].rate", "%/year"),
    ("loans: [{name: A, kind: car, limit: 5}]", 2, "loans[0].limit", "kind: online"),
    ("cards: [{name: \"a\\u0007\"}]", 2, "cards[0].name", ""),
    ("income: 1,000,000,000,000.01", 2, "income", "1,000,000,000,000"),
    ("cards: [{name: A, minimum: 150%}]", 2, "cards[0].minimum", "100%"),
  ])
  func oneFault(body: String, line: Int, path: String, hint: String) throws {
    let found = problems(body)
    let problem = try #require(found.first)
    #expect(found.count == 1, "\(found)")
    #expect(problem.place?.line == line)
    #expect(problem.path == path)
    #expect(hint.isEmpty || problem.remedy?.en.contains(hint) == true, "\(problem)")
    #expect(!problem.message.zh.isEmpty)
  }

  @Test(arguments: [
    ("cards: [{name: A, agreed: {months: 3}}]", "cards[0].agreed.sum", "12,000"),
    ("cards: [{name: A, agreed: {sum: unknown}}]", "cards[0].agreed.sum", "12,000"),
    ("cards: [{name: A, agreed: {sum: 5, months: 0}}]", "cards[0].agreed.months", "1 to 1200"),
    ("loans: [{name: A, kind: car, agreed: {sum: 5, interest: low}}]", "loans[0].agreed.interest", "none, as-now"),
    ("loans: [{name: A, kind: car, agreed: {sum: 5, interest: 4}}]", "loans[0].agreed.interest", "%/year"),
    ("loans: [{name: A, kind: car, agreed: {sum: 5, intrest: none}}]", "loans[0].agreed.intrest", "interest"),
    ("cards: [{name: A, behind: 0, arrears: 5}]", "cards[0].behind", "months behind"),
    ("loans: [{name: A, kind: car, behind: 0, arrears: 5}]", "loans[0].behind", "months behind"),
    ("cards: [{name: A, paid: 5}]", "cards[0].paid", "payment"),
    ("cards: [{name: A, paid: 6, agreed: {sum: 5}}]", "cards[0].paid", "payment"),
    ("cards: [{name: A, paid: 6, agreed: {sum: 5, from: 2030-01-01}}]", "cards[0].paid", "payment"),
    ("loans: [{name: A, kind: car, paid: 6, payment: 5}]", "loans[0].paid", "payment"),
    ("loans: [{name: A, kind: car, paid: 6, payment: 9, agreed: {sum: 5}}]", "loans[0].paid", "payment"),
    ("loans: [{name: A, kind: family, paid: 6, payment: none}]", "loans[0].paid", "payment"),
    ("income: [{name: A, monthly: 1, weekly: 2}]", "income[0].weekly", "keep one"),
    ("income: [{name: A, weekly: \"1,000,000,000,000\"}]", "income[0].weekly", "1,000,000,000,000"),
    ("income: [{name: A, kind: food}]", "income[0].kind", "wages"),
    ("essentials: [{name: A, kind: fud}]", "essentials[0].kind", "food"),
    ("totals: {lines: 1}\ncards: []", "cards", "leave out"),
    ("totals: {}\nloans: []", "loans", "leave out"),
    ("totals: {}\nmore-debts: no", "more-debts", "leave out"),
    ("totals: {debts: 5, mortgages: 6}", "totals.mortgages", "debts"),
    ("totals: {lines: 2, lines-in-use: 3}", "totals.lines-in-use", "lines"),
    ("totals: {lines: 2, cards: 3}", "totals.cards", "lines"),
    ("totals: {cards: 2, heavily-used: 3}", "totals.heavily-used", "cards"),
    ("totals: {lines: 2, heavily-used: 3}", "totals.heavily-used", "lines"),
    ("loans: [{name: A, kind: car, pays: full}]", "loans[0].pays", "kind: online"),
    ("loans: [{name: A, kind: online, pays: part}]", "loans[0].pays", "full"),
    ("cards: [{name: A, holder: B, holders: [B, C]}]", "cards[0].holders", "holders"),
    ("cards: [{name: A, holders: [B, B]}]", "cards[0].holders[1]", "keep one"),
    ("cards: [{name: A, holders: B}]", "cards[0].holders", "[]"),
    ("cards: [{name: A, instalments: {left: 3}}]", "cards[0].instalments.monthly", "12,000"),
    ("cards: [{name: A, judgment: soon}]", "cards[0].judgment", "2026-11-24"),
    ("cards: [{name: A, since: 2026-01-01}]", "cards[0].since", ""),
    ("people: {children: [3, old]}", "people.children[1]", "0 to 99"),
    ("people: {adult: 2}", "people.adult", "adults"),
    ("set-aside: {for: x}", "set-aside.sum", "12,000"),
    ("keep-back: -1", "keep-back", "0 or more"),
  ])
  func oneFaultOfWhatCameLater(body: String, path: String, hint: String) throws {
    let found = problems(body)
    let problem = try #require(found.first)
    #expect(found.count == 1, "\(found)")
    #expect(problem.path == path)
    #expect(problem.place?.line == body.split(separator: "\n").count + 1)
    #expect(hint.isEmpty || problem.remedy?.en.contains(hint) == true, "\(problem)")
    #expect(!problem.message.zh.isEmpty && problem.remedy?.zh.isEmpty != true)
  }

  @Test func everyFaultIsSaidInOneReading() {
    let paths = problems("savngs: 1\nincome: lots\ncards: [{name: A, limt: 5}]\n").map(\.path)
    #expect(paths == ["savngs", "income", "cards[0].limt"])
  }

  @Test(arguments: [
    ("date: 2026-02-30", "there is no 30 February", "没有这一天"), ("date: 2026-13-01", "month 13", "13 月"),
    ("situation: {months-behind: 7}", "7 is out of range", "7 超出范围"),
    ("situation: {months-behind: often}", "often is not a whole number", "often 不是整数"),
    ("income: 1.2万5", "three ways", "三种"),
  ])
  func theMessageSaysWhatIsWrong(body: String, english: String, chinese: String) throws {
    let message = try #require(problems(body).first).message
    #expect(message.en.contains(english), "\(message.en)")
    #expect(message.zh.contains(chinese), "\(message.zh)")
  }

  @Test func whatAVersionMustBeIsSaid() throws {
    func problems(_ text: String) -> [Problem] {
      do { _ = try readHousehold(text, defaultCurrency: .cny) } catch { return error.all }
      return []
    }
    #expect(try #require(problems("income: 2\n").first).remedy?.en == "write debthealth: 1")
    let newer = problems("debthealth: 2\nfuture-key: 1\nincome: lots\n")
    #expect(newer.map(\.path) == ["debthealth"])
  }

  @Test func aNewerFormatIsRefused() {
    #expect(throws: Problems.self) { try readHousehold("debthealth: 2\n", defaultCurrency: .cny) }
    #expect(throws: Problems.self) { try readHousehold("income: 2\n", defaultCurrency: .cny) }
    #expect(throws: Problems.self) { try readHousehold("[]", defaultCurrency: .cny) }
  }

  @Test func twoDebtsMayHaveOneName() {
    #expect(problems("cards: [{name: A}, {name: A}]\n").isEmpty)
  }

  @Test func aLongNameIsRefusedShortly() throws {
    let problem = try #require(problems("cards: [{name: \(String(repeating: "a", count: 10_000))}]\n").first)
    #expect(problem.message.en.count < 200)
  }

  @Test func whatIsLeftOutOrUnknownIsUnknown() throws {
    let household = try readHousehold(
      "debthealth: 1\nsavings: unknown\ncards: unknown\nloans: [{name: A, kind: unknown, payment: unknown}]\n",
      defaultCurrency: .cny)
    #expect(household.savings == nil && household.income == nil && household.cards == nil)
    #expect(household.loans?.first?.kind == nil && household.loans?.first?.payment == nil)
    #expect(!household.listsEveryDebt)
  }
}
