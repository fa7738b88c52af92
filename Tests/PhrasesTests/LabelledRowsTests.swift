import Household
import Money
import Phrases
import Testing
import Wording

/// Rows whose figures say what they are, in any order, in both languages.
@Suite struct LabelledRowsTests {
  private func sum(_ stated: Stated?) -> String { stated?.written(in: .cny) ?? "-" }

  /// `name | limit | used | rate | pays | minimum`
  private func card(_ line: String) throws -> String {
    guard case .card(let card) = try row(line, .card, reading).debt else { return "no card" }
    let pays = card.pays == .full ? "full" : card.pays == .minimum ? "minimum" : sum(card.payment)
    return [
      card.name, sum(card.limit), sum(card.balance), card.rate?.written ?? "-", pays,
      card.minimum?.written(in: .cny) ?? "-",
    ]
    .joined(separator: " | ")
  }

  /// `name | kind | owed | pays | rate | instalments left`
  private func loan(_ line: String) throws -> String {
    guard case .loan(let loan) = try row(line, .loan, reading).debt else { return "no loan" }
    let pays =
      switch loan.payment {
      case .monthly(let stated): sum(stated)
      case .some(.none): "none"
      case nil: loan.pays == .full ? "full" : "-"
      }
    return [
      loan.name, loan.kind?.rawValue ?? "-", sum(loan.balance), pays, loan.rate?.written ?? "-",
      loan.remaining.map { "\($0)" } ?? "-",
    ]
    .joined(separator: " | ")
  }

  @Test(arguments: [
    ("广发信用卡，额度2万，用了14500，最低还", "广发信用卡 | 20,000 | 14,500 | - | minimum | -"),
    ("招行 额度3万 已用2.76万", "招行 | 30,000 | 27,600 | - | - | -"),
    ("Visa: limit 50,000, used 38,000", "Visa | 50,000 | 38,000 | - | - | -"),
    ("Visa used 38k limit 50k pays 3800", "Visa | 50,000 | 38,000 | - | 3,800 | -"),
    ("建行 用了8千 总额度1万 每月还500 年化18%", "建行 | 10,000 | 8,000 | 18%/year | 500 | -"),
    ("Visa gold, limit 5000, available 1000, in full", "Visa gold | 5,000 | 4,000 | - | full | -"),
    ("招行：额度 30,000，已用 27,600，日利率 0.05%，每月还 1,380", "招行 | 30,000 | 27,600 | 0.05%/day | 1,380 | -"),
    (
      "Visa: limit 50,000, used 38,000, 18 % a year, pays the minimum",
      "Visa | 50,000 | 38,000 | 18%/year | minimum | -"
    ),
    ("工行；额度5万；已用两三千；全额", "工行 | 50,000 | ~2,500 | - | full | -"),
    ("Visa limit ? used 400", "Visa | - | 400 | - | - | -"),
    ("CCB limit 20000, used 16000, minimum 10%", "CCB | 20,000 | 16,000 | - | minimum | 10%"),
    ("招行 1234 30000 27600", "招行 1234 | 30,000 | 27,600 | - | - | -"),
    ("Visa;5000;3800;18%", "Visa | 5,000 | 3,800 | 18%/year | - | -"),
    ("Visa 5000 3800 18 %", "Visa | 5,000 | 3,800 | 18%/year | - | -"),
    ("Visa 50000 38000 - 3800", "Visa | 50,000 | 38,000 | - | 3,800 | -"),
    ("招行额度3万刷了2.7万", "招行 | 30,000 | 27,000 | - | - | -"),
    ("招行1234额度3万用了1万最低还", "招行1234 | 30,000 | 10,000 | - | minimum | -"),
    ("建行，3万的额度，已经用了两万八千", "建行 | 30,000 | 28,000 | - | - | -"),
    ("工行卡 额度不记得 欠8000左右", "工行卡 | - | ~8,000 | - | - | -"),
    ("my visa has 5000 limit, 3000 used", "my visa | 5,000 | 3,000 | - | - | -"),
    ("Visa: 5000, 3000, 18%, min", "Visa | 5,000 | 3,000 | 18%/year | minimum | -"),
    ("招行：50000 38000", "招行 | 50,000 | 38,000 | - | - | -"),
    ("Visa 5000 4200 1.9% monthly 105", "Visa | 5,000 | 4,200 | 1.9%/month | 105 | -"),
  ])
  func cards(line: String, understood: String) throws { #expect(try card(line) == understood) }

  @Test(arguments: [
    ("花呗 欠6300 每月还1260", "花呗 | online | 6,300 | 1,260 | - | -"),
    ("房贷 还剩80万 月供4500", "房贷 | mortgage | 800,000 | 4,500 | - | -"),
    ("花呗欠6300，每月还1260", "花呗 | online | 6,300 | 1,260 | - | -"),
    ("借呗 每月还900 还欠1万 剩12期", "借呗 | online | 10,000 | 900 | - | 12"),
    ("Car loan: owed 80,000, pays 2,600, 4.5 % a year", "Car loan | car | 80,000 | 2,600 | 4.5%/year | -"),
    ("Huabei owed 8000, 900 a month", "Huabei | online | 8,000 | 900 | - | -"),
    ("My brother, owe 5000, interest free, nothing due", "My brother | family | 5,000 | none | 0%/year | -"),
    ("花呗 3000 全额", "花呗 | online | 3,000 | full | - | -"),
    ("朋友 20000 500 0", "朋友 | family | 20,000 | 500 | 0%/year | -"),
    ("车贷 8万 2600 还剩24期", "车贷 | car | 80,000 | 2,600 | - | 24"),
    ("房东 欠房租 3000 没约定", "房东 欠房租 | other | 3,000 | none | - | -"),
    ("借呗：网贷，欠 5,000，每月还 500，剩 12 期", "借呗 | online | 5,000 | 500 | - | 12"),
    ("微粒贷 欠不知道 每月还500", "微粒贷 | online | - | 500 | - | -"),
    ("花呗 8000 900 12", "花呗 | online | 8,000 | 900 | - | 12"),
    ("我欠老王5000没约定", "老王 | - | 5,000 | none | - | -"), ("欠我妈两三万", "我妈 | family | ~25,000 | - | - | -"),
    ("跟小李借了3000", "小李 | - | 3,000 | - | - | -"), ("I owe my brother 5000", "my brother | family | 5,000 | - | - | -"),
    ("借呗剩12期每月还900", "借呗 | online | - | 900 | - | 12"), ("花呗 还有6300没还", "花呗 | online | 6,300 | - | - | -"),
    ("微粒贷6300 一个月900左右", "微粒贷 | online | 6,300 | ~900 | - | -"),
    ("花呗，欠6300，每月还1260，不知道利率", "花呗 | online | 6,300 | 1,260 | - | -"),
    ("Car loan, about 80k left, 2600/month, 24 to go", "Car loan | car | ~80,000 | 2,600 | - | 24"),
    ("owe the bank 3k pay 200 monthly", "the bank | - | 3,000 | 200 | - | -"),
  ])
  func loans(line: String, understood: String) throws { #expect(try loan(line) == understood) }

  @Test(arguments: [
    ("Visa 5000 3800 24.99", RowKind.card, "24.99: a sum, or a rate?"),
    ("花呗 8000 900 20000", .loan, "20,000 is no number of instalments"),
    ("花呗 8000 900 14.6", .loan, "a rate needs % and a period"),
    ("京东白条 欠 3000 分6期 每期 300", .loan, "6 instalments in all, or left?"),
    ("花呗 8000 900 -5", .loan, "-5 is no number of instalments"),
    ("Car loan 2 80000 2600 4.5%", .loan, "part of the name?"), ("花呗 8000 900 60", .loan, "60: the rate, or"),
  ])
  func whatCouldBeTwoThingsIsAsked(line: String, kind: RowKind, question: String) {
    let problem = #expect(throws: AnswerProblem.self) { try row(line, kind, reading) }
    #expect(problem?.message.en.contains(question) == true, "\(problem?.message.en ?? "")")
  }

  @Test(arguments: [
    ("花呗欠6300额外每月还1260", RowKind.loan, "6300"), ("京东白条 欠 3000 分期 每期 520", .loan, "分期"),
    ("I owe my brother 5000 lunch", .loan, "lunch"), ("Visa limit 5000 used 300 frozen", .card, "frozen"),
    ("Visa limit 5000 300 400 500 600", .card, "300"), ("Barclays owe 3000 blah pay 100", .loan, "blah"),
  ])
  func aRowHalfUnderstoodIsNoName(line: String, kind: RowKind, unread: String) {
    let problem = #expect(throws: AnswerProblem.self) { try isRow(line, kind, reading) }
    #expect(problem?.message == Text(en: "“\(unread)” is not understood here", zh: "“\(unread)”没看懂"))
    #expect((try? row(line, kind, reading)) == nil)
  }

  /// In quotes a name is a name, whatever it could be otherwise: a sum, a word for a payment, "no more".
  @Test(arguments: [
    ("\"5000\" 50000 3000", "5000 | 50,000 | 3,000 | - | - | -"),
    ("“三月” 50000 38000 18%", "三月 | 50,000 | 38,000 | 18%/year | - | -"),
    ("\"minimum\" 50000 38000", "minimum | 50,000 | 38,000 | - | - | -"),
    ("\"0\", 9000, 400", "0 | 9,000 | 400 | - | - | -"),
    ("\"没有了\" 额度5000 已用300", "没有了 | 5,000 | 300 | - | - | -"),
    ("\"18%\" limit 5000 used 300", "18% | 5,000 | 300 | - | - | -"),
  ])
  func whatStandsInQuotesIsTheName(line: String, understood: String) throws {
    #expect(try isRow(line, .card, reading) && card(line) == understood)
    #expect(PartWithoutName(line, .card, reading) == nil)
  }

  @Test func aLoanInQuotesHasItsKindByItsName() throws {
    #expect(try loan("\"花呗 2024\" 8000 600") == "花呗 2024 | online | 8,000 | 600 | - | -")
    #expect(try !isRow("\"5000\"", .loan, reading))
  }

  @Test func whatTheOtherKindOfDebtHasIsSaid() {
    let limit = #expect(throws: AnswerProblem.self) { try row("招行额度3万刷了2.7万", .loan, reading) }
    #expect(limit?.message.zh == "贷款没有“额度”这一项")
    let left = #expect(throws: AnswerProblem.self) {
      try row("Visa limit 5000 used 300 12 months left", .card, reading)
    }
    #expect(left?.message.en == "a card has no remaining")
  }

  @Test(arguments: ["老王5000", "Bob12000", "还有6350没还", "我妈约2万"]) func aSumInANameIsFound(name: String) {
    #expect(sumInName(name, .loan, .cny) != nil)
  }

  @Test(arguments: ["招行1234", "360借条", "京东618分期", "装修2024贷", "老三"]) func digitsOfANameAreNoSum(name: String) {
    #expect(sumInName(name, .loan, .cny) == nil)
  }

  @Test(arguments: ["花呗分期", "还呗", "Visa", "我妈", "360借条", "老三", "张三", "用友", "欠条", "Paypal", "Limit Bank"])
  func namesAreNoRows(name: String) throws { #expect(try !isRow(name, .loan, reading)) }

  @Test(arguments: ["那什么 额度不够了 怎么办", "limit", "用"]) func wordsAreNoRows(text: String) throws {
    #expect((try? isRow(text, .card, reading)) != true)
  }
}
