import Household
import Money
import Phrases
import Rules
import Testing
import Wording

/// Rows as people type them that were once read wrongly without a word.
@Suite struct TypedRowsTests {
  private func sum(_ stated: Stated?) -> String { stated?.written(in: .cny) ?? "-" }

  private func shown(_ line: String, _ kind: RowKind) -> String {
    do throws(AnswerProblem) {
      guard try isRow(line, kind, reading) else { return "a name" }
      switch try row(line, kind, reading).debt {
      case .card(let card):
        let pays = card.pays == .full ? "full" : card.pays == .minimum ? "minimum" : sum(card.payment)
        return "\(card.name) | \(sum(card.limit)) | \(sum(card.balance)) | \(pays)"
      case .loan(let loan):
        let pays =
          switch loan.payment {
          case .monthly(let stated): sum(stated)
          case .some(.none): "none"
          case nil: loan.pays == .full ? "full" : "-"
          }
        return "\(loan.name) | \(sum(loan.balance)) | \(pays) | \(loan.rate?.written ?? "-") | \(loan.remaining ?? -1)"
      }
    } catch {
      return "? " + error.message.en
    }
  }

  @Test(arguments: [
    ("1. Visa 5000 3800", "Visa | 5,000 | 3,800 | -"),
    ("(3) Visa 5000 3800", "Visa | 5,000 | 3,800 | -"),
    ("- Visa 5000 3800", "Visa | 5,000 | 3,800 | -"),
    ("2、招行 额度30000 已用27600", "招行 | 30,000 | 27,600 | -"),
    ("①招行 30000 27600", "招行 | 30,000 | 27,600 | -"),
  ]) func whatCountsALineOffIsNoName(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("Visa ending in 1234, limit 5000, used 3800", "Visa ending in 1234 | 5,000 | 3,800 | -"),
    ("Visa ending 1234 limit 5000 used 3800", "Visa ending 1234 | 5,000 | 3,800 | -"),
    ("Visa ending 1234 5000 3800", "Visa ending 1234 | 5,000 | 3,800 | -"),
    ("Visa no. 1234 limit 5000 used 3800", "Visa no. 1234 | 5,000 | 3,800 | -"),
    ("Visa card 1234 limit 5000 used 3800", "Visa card 1234 | 5,000 | 3,800 | -"),
    ("招行 尾号 1234 额度30000 已用27600", "招行 尾号 1234 | 30,000 | 27,600 | -"),
    ("招行尾号1234 额度30000 已用27600", "招行尾号1234 | 30,000 | 27,600 | -"),
    ("招行卡号6225 8801 额度30000 已用27600", "招行卡号6225 8801 | 30,000 | 27,600 | -"),
    ("招行 1234 额度30000 已用27600", "招行 1234 | 30,000 | 27,600 | -"),
  ]) func theDigitsOfACardAreOfItsName(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("Visa 5000 limit, 1200 left to spend", "Visa | 5,000 | 3,800 | -"), ("Visa 3800/5000", "Visa | 5,000 | 3,800 | -"),
    ("招行 额度5万 还能刷1.2万", "招行 | 50,000 | 38,000 | -"), ("招行 额度2万 刷爆了", "招行 | 20,000 | 20,000 | -"),
    ("Visa (5000 limit, 3800 used)", "Visa | 5,000 | 3,800 | -"),
    ("Visa limit 5000 maxed out", "Visa | 5,000 | 5,000 | -"),
    ("浦发 5万 没有", "浦发 | 50,000 | 0 | -"), ("Visa limit five thousand used two thousand", "Visa | 5,000 | 2,000 | -"),
    ("招行 额度5万 用了3万 每月10号还500", "招行 | 50,000 | 30,000 | 500"), ("广发额度 20000 已用 14500", "广发 | 20,000 | 14,500 | -"),
    ("Visa limit 5000, 1200 available", "Visa | 5,000 | 3,800 | -"), ("招行 额度5000 1200可用", "招行 | 5,000 | 3,800 | -"),
    ("Visa: 3800 of 5000 used", "Visa | 5,000 | 3,800 | -"), ("Visa used 3800 of 5000", "Visa | 5,000 | 3,800 | -"),
    ("农行 额度：20000 元 已用 18000 元", "农行 | 20,000 | 18,000 | -"), ("Visa 5000 3800 in full", "Visa | 5,000 | 3,800 | full"),
    ("Visa 5000 3800 paid in full", "Visa | 5,000 | 3,800 | full"),
    ("浦发 20000 18000 最低还款 900", "浦发 | 20,000 | 18,000 | -"),
    ("Visa 5000 3800 1.5% pm", "Visa | 5,000 | 3,800 | -"), ("招行5w用3.8w", "招行 | 50,000 | 38,000 | -"),
    ("交行 30000/28000", "交行 | 30,000 | 28,000 | -"), ("Citi 85% used of 10000", "Citi | 10,000 | ~8,500 | -"),
    ("Citi limit 10000, 85% used", "Citi | 10,000 | ~8,500 | -"), ("招行 额度5万 用了七成", "招行 | 50,000 | ~35,000 | -"),
    ("Visa: I owe about 4 grand, limit 5 grand, pay 100 a month", "Visa | 5,000 | ~4,000 | 100"),
    ("招行信用卡5万额度，用了3万8，每个月还3800", "招行信用卡 | 50,000 | 38,000 | 3,800"),
    ("Visa 5000 limit and 4200 owing", "Visa | 5,000 | 4,200 | -"),
    ("Card 2 limit 5000 used 4200", "Card 2 | 5,000 | 4,200 | -"),
    ("HSBC 5000 4200 paid off monthly", "HSBC | 5,000 | 4,200 | full"),
    ("兴业20000，18000，900", "兴业 | 20,000 | 18,000 | 900"), ("平安信用卡28000 26000", "平安信用卡 | 28,000 | 26,000 | -"),
  ]) func cardsAsTheyAreTold(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("兴业2000，1800，90", "? 2000: part of the name, or a sum?"), ("Visa 85% used", "? a share of which limit?"),
    ("store card $2,300 100", "? $2,300: another currency: $"),
    ("Visa limit 5000 300", "? “300” is not understood here"),
    ("Card 2 5000 3800", "? is 2 part of the name?"),
    ("浦发 本期账单3000 额度2万", "? “本期账单3000” is not understood here"),
    ("Visa 5000 3800 0.2499", "? a rate needs % and a period"),
    ("the limit is about 8,000 and I owe around 6,200", "? “the” is not understood here"),
    ("limit's 3000, used 2,500", "? “limit's” is not understood here"),
    ("my limit is 3000, I owe 2,500", "? “my” is not understood here"),
    ("Visa 5000 3800 soon", "? “soon” is not understood here"),
  ]) func whatIsNotPlainIsAsked(line: String, question: String) { #expect(shown(line, .card).hasPrefix(question)) }

  @Test(arguments: [
    ("Lloyds loan 2 owed 4000 paying 120 a month", "Lloyds loan 2 | 4,000 | 120 | - | -1"),
    ("Mum lent me 2000", "Mum | 2,000 | - | - | -1"), ("2000 from mum, 50 a month", "mum | 2,000 | 50 | - | -1"),
    ("结婚借了亲戚5万", "亲戚 | 50,000 | - | - | -1"), ("老家建房借了8万", "老家建房 | 80,000 | - | - | -1"),
    ("朋友借我5000", "朋友 | 5,000 | - | - | -1"), ("车贷12万3年利率4%", "? “12万3年”: where does the sum end?"),
    ("公积金贷30万商贷50万月供4500", "? is 30万 part of the name?"), ("大舅3万二舅2万", "? is 3万 part of the name?"),
    ("car loan 34 months 265", "? 265: still owed, or paid each month?"),
    ("花呗 已还清 额度1万", "? “已还清” is not understood here"),
    ("车贷12万 还剩3年 利率4%", "车贷 | 120,000 | - | 4%/year | 36"), ("微粒贷还有8期，每期1200", "微粒贷 | - | 1,200 | - | 8"),
    ("培训贷14850 分12期 每期1650 已还3期", "培训贷 | 14,850 | 1,650 | - | 9"), ("Car 9k 265/m", "Car | 9,000 | 265 | - | -1"),
    ("培训贷19800 分12期 每期1650 已还3期", "? the sum: borrowed, or still owed?"),
    ("owe dad two grand, pay him 50 a month", "dad | 2,000 | 50 | - | -1"),
    ("抖音月付 300 下月全还", "抖音月付 | 300 | full | - | -1"),
    ("助学贷款 2.4万 毕业后还", "助学贷款 | 24,000 | none | - | -1"), ("hospital bill $2,300 100/mo", "? another currency: $"),
    ("花呗8000 900", "? 8000: part of the name, or a sum?"),
    ("花呗 3000 3000 全额", "花呗 | 3,000 | full | - | -1"), ("借呗 1万 900 36期还剩8期", "借呗 | 10,000 | 900 | - | 8"),
    ("花呗8000，每月还900，分12期还剩9期", "花呗 | 8,000 | 900 | - | 9"),
    ("白条 欠6000 每月还500 一共24期 还剩13期", "白条 | 6,000 | 500 | - | 13"),
    ("car loan owed 12000, pays 389 a month, 60 months, 34 left", "car loan | 12,000 | 389 | - | 34"),
    ("car loan 8000 350 12 months left", "car loan | 8,000 | 350 | - | 12"),
    ("car loan 8000 350 12 left", "car loan | 8,000 | 350 | - | 12"),
    ("brother 5000 interest free", "brother | 5,000 | - | 0%/year | -1"),
    ("花呗 欠6300 免息12期", "花呗 | 6,300 | - | 0%/year | 12"),
    ("房贷 80万 4500 4.1% 还剩20年", "房贷 | 800,000 | 4,500 | 4.1%/year | 240"), ("Mum 5000", "Mum | 5,000 | - | - | -1"),
    ("美团月付 600", "美团月付 | 600 | - | - | -1"), ("借呗 1万 900 1.5% pm", "借呗 | 10,000 | 900 | 1.5%/month | -1"),
    ("rent arrears 3600 none", "rent arrears | 3,600 | none | - | -1"), ("36期还剩8期", "a name"),
    ("车贷 还剩8期 2100", "? “2100” is not understood here"), ("花呗 8000 900 in", "? “in” is not understood here"),
  ]) func loansAsTheyAreTold(line: String, understood: String) { #expect(shown(line, .loan) == understood) }

  @Test(arguments: [
    ("招商银行信用卡（尾号1234）5万 3.8万", "招商银行信用卡（尾号1234） | 50,000 | 38,000 | -"), ("招行5万 3.8万", "招行 | 50,000 | 38,000 | -"),
    ("招行 白金5万 3.8万 全额", "招行 白金 | 50,000 | 38,000 | full"), ("招行额度 5 万，已用 3.8 万", "招行 | 50,000 | 38,000 | -"),
    ("招行 7 300 5 000", "招行 | 7,300 | 5,000 | -"), ("Visa 50 000 38 000", "Visa | 50,000 | 38,000 | -"),
    ("招行 50000 38000 万分之五", "招行 | 50,000 | 38,000 | -"),
    ("招商银行 50000 38000 日息万五 3800", "招商银行 | 50,000 | 38,000 | 3,800"),
    ("Visa limit 5000 used 3800 pays min", "Visa | 5,000 | 3,800 | minimum"),
    ("Visa 5000 3800 due 15th", "Visa | 5,000 | 3,800 | -"),
    ("Visa 5000 3800 2 months behind", "Visa | 5,000 | 3,800 | -"),
  ]) func sumsWithTheirUnitsAndThousands(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("mortgage 210k 1100/month 3.25%", "mortgage | 210,000 | 1,100 | 3.25%/year | -1"),
    ("借条 5000 周还300", "借条 | 5,000 | 1,300 | - | -1"), ("助学贷款 2万 每年还6000", "助学贷款 | 20,000 | 500 | - | -1"),
    ("我妈2万 不急", "我妈 | 20,000 | none | - | -1"), ("brother 500 whenever", "brother | 500 | none | - | -1"),
    ("花呗 欠6300，分12期，每期还600", "花呗 | 6,300 | 600 | - | 12"), ("老王 5万 2分利", "老王 | 50,000 | - | 2%/month | -1"),
    ("车贷 7 300 500", "? “7 300”: one number, or two?"), ("花呗 欠6300，分24期，每期还600", "? 24 instalments in all, or left?"),
  ]) func periodsTermsAndHalves(line: String, understood: String) { #expect(shown(line, .loan) == understood) }

  @Test(
    arguments: [
      ("18%", PartWithoutName.rate(Rate(perPeriod: .percent(18), period: .year))),
      ("日息万五", .rate(Rate(perPeriod: Ratio(1, 2_000), period: .day))), ("剩12期", .instalmentsLeft(12)),
      ("12 left", .instalmentsLeft(12)), ("每月还900", .payment(Stated(Amount(minorUnits: 900_00)))), ("剩两三期", .figures),
      ("two or three left", .figures), ("5000", .figures), ("每天5块", .figures), ("$5 a day", .figures),
      ("好几千", .figures),
      ("欠5000", .figures), ("招行", nil), ("360借条", nil), ("招行 5000", nil), ("A 5000 5", nil), ("\"5000\"", nil),
      ("没有", nil),
      ("招行分60期", nil), ("老三", nil),
    ] as [(String, PartWithoutName?)]) func figuresWithoutAName(line: String, part: PartWithoutName?)
  {
    #expect(PartWithoutName(line, .loan, reading) == part)
  }

  @Test(arguments: [
    ("招行和建行", true), ("花呗、借呗、白条", true), ("Visa and Mastercard", true), ("Huabei & Jiebei 20000", true), ("爸和妈", false),
    ("Mum and Dad", false), ("招行", false), ("Bed and Breakfast", false),
  ]) func severalNamesInOne(line: String, several: Bool) { #expect(namesSeveral(line, chineseNames) == several) }

  @Test(arguments: [
    "没信用卡", "没欠别人钱", "没有别的卡了", "没有办过信用卡", "haven't got any other loans", "no further debts",
    "I don't owe anyone anything", "没有",
  ]) func wordsThatSayThatThereIsNone(line: String) { #expect(endsList(line)) }

  @Test(arguments: ["没问题", "无抵押贷", "没事", "no name bank", "有房贷"]) func wordsThatDoNot(line: String) {
    #expect(!endsList(line))
  }

  @Test(arguments: [
    ("36期还剩8期", 8), ("共36期，还剩8期", 8), ("分36期剩8期", 8), ("8 of 36 left", 8), ("12 left", 12), ("20年", 240), ("剩两三期", nil),
    ("还剩五六期", nil), ("剩十二期", 12), ("two months", 2), ("350 left", nil),
  ]) func instalmentsLeft(text: String, months: Int?) { #expect(instalments(text) == months) }

  @Test(arguments: [
    ("Visa 5000 3800, MC 2000 500", 2), ("招行 额度5万 用了3.8万; 建行 额度2万 刷了1.8万", 2), ("广发信用卡，额度2万，用了14500，最低还", nil),
    ("Visa: limit 50,000, used 38,000", nil), ("Car loan: owed 80,000, pays 2,600, 4.5 % a year", nil),
    ("Visa,5000,3800", nil),
  ]) func severalRowsOnALine(line: String, rows: Int?) { #expect(rowsOnOneLine(line, .card, reading)?.count == rows) }

  @Test(arguments: [
    ("两张卡一共5万用了3万", true), ("网贷一共5万 每月还4000", true), ("all my cards 50000 30000", true), ("3 loans 50000 4000", true),
    ("招行 5万 3万", false), ("360借条 5000 500", false), ("Visa 50000 38000", false),
  ]) func severalDebtsInOne(line: String, several: Bool) { #expect(speaksOfSeveral(line) == several) }

  @Test(arguments: [
    ("student loan 25000 150 5%", true), ("brother 5000 50", true), ("朋友 2万 500", true), ("rent 3600 100", true),
    ("花呗 8000", true),
    ("招行 5万 3万", false), ("Visa 50000 38000", false), ("妈妈的招行卡 5万 3万", false), ("中国银行 5万 3万", false),
  ]) func namesThatTellALoan(line: String, isLoan: Bool) {
    #expect(tellsLoan(nameOfRow(line), chineseNames) == isLoan)
    #expect((kindOfRow(line, usual: .card, chineseNames) == .loan) == isLoan)
  }

  @Test(arguments: [
    "that's all", "that’s all", "thats all", "that is all", "that'll be all", "no more", "没有了", "没有啦", "都没有", "我没有信用卡",
    "没办过", "0张",
    "0 cards", "I don't have any cards", "i have no loans", "",
  ]) func theEndOfAList(text: String) { #expect(endsList(text) && !saysThereAreSome(text)) }

  @Test(arguments: ["yes", "ok", "有", "是", "很多", "三张卡", "两三张", "three loans", "lots", "too many to list", "算了"])
  func thatThereAreSome(text: String) { #expect(saysThereAreSome(text) && !endsList(text)) }

  @Test(arguments: ["Visa", "花呗", "有钱花", "好分期", "老三", "Yes Bank"]) func namesAreNeither(text: String) {
    #expect(!saysThereAreSome(text) && !endsList(text))
  }

  @Test(arguments: [("房东 欠房租", true), ("rent arrears", true), ("电费", true), ("花呗", false), ("Car loan", false)])
  func namesOfWhatIsBehind(name: String, isBehind: Bool) { #expect(chineseNames.isBehind(name) == isBehind) }

  @Test(arguments: [
    "I give up", "i cannot cope", "better off without me", "no point living", "nobody would miss me", "kms", "没有希望了",
    "解脱",
    "我好累",
  ]) func wordsOfDistressAreHeard(text: String) { #expect(chineseNames.isDistress(text)) }

  @Test func instalmentsThatCostVeryMuchAreDoubted() throws {
    let entered = try row("微粒贷 8000 700 18", .loan, reading)
    #expect(
      doubts(about: entered, in: Household()).contains { $0.en.contains("Is 18 the instalments left, or the rate?") })
  }

  @Test(arguments: [
    ("招行 5万，4.5万，4500", "招行 | 50,000 | 45,000 | 4,500"), ("招行 5万，3万，18%，3800", "招行 | 50,000 | 30,000 | 3,800"),
    ("Chase 10000, 8500, 24.99%, 250", "Chase | 10,000 | 8,500 | 250"), ("Visa 5k, 3.8k", "Visa | 5,000 | 3,800 | -"),
    ("招行 50000，最低", "? 50,000 on a card: the limit, or what is used?"),
    ("Chase 10k, full", "? 10,000 on a card: the limit, or what is used?"),
    ("招行 额度50000，最低", "招行 | 50,000 | - | minimum"), ("Chase limit 10k, full", "Chase | 10,000 | - | full"),
    ("Visa card 5,000, 3,800", "Visa card | 5,000 | 3,800 | -"), ("Card 2, 5000, 3800", "Card 2 | 5,000 | 3,800 | -"),
    ("招行 1234，50000，38000", "招行 1234 | 50,000 | 38,000 | -"),
    ("Visa ending in 1234, 50000, 38000", "Visa ending in 1234 | 50,000 | 38,000 | -"),
    ("Visa 50000 38000, 3800", "Visa | 50,000 | 38,000 | 3,800"),
    ("Capital One five thousand, two thousand", "Capital One | 5,000 | 2,000 | -"),
  ]) func aFigureBehindACardsNameBeforeACommaIsNoPartOfIt(line: String, understood: String) {
    #expect(shown(line, .card) == understood)
  }

  @Test(arguments: [
    ("房贷 80万，4500", "房贷 | 800,000 | 4,500 | - | -1"), ("花呗 6300，1260", "花呗 | 6,300 | 1,260 | - | -1"),
    ("借呗 2万，1850，12期", "借呗 | 20,000 | 1,850 | - | 12"), ("车贷 12万，36期，3500", "车贷 | 120,000 | 3,500 | - | 36"),
    ("Car 12000, 4.5%, 300", "Car | 12,000 | 300 | 4.5%/year | -1"), ("老妈 3万，免息", "老妈 | 30,000 | - | 0%/year | -1"),
    ("Klarna 120, 4 payments, 30", "Klarna | 120 | 30 | - | 4"), ("朋友 2万，没约定", "朋友 | 20,000 | none | - | -1"),
    ("mortgage half a million, 2500 a month", "mortgage | 500,000 | 2,500 | - | -1"),
    ("my dad two or three thousand", "my dad | ~2,500 | - | - | -1"),
    ("owe 5000 to my friend", "my friend | 5,000 | - | - | -1"),
    ("300 to my sister", "my sister | 300 | - | - | -1"), ("2000 I owe dad", "dad | 2,000 | - | - | -1"),
    ("电费欠款 1900 0", "电费欠款 | 1,900 | 0 | - | -1"), ("花呗欠款 3000 300 14.6%", "花呗欠款 | 3,000 | 300 | 14.6%/year | -1"),
    ("借呗 欠2万 日利率万分之四点五", "借呗 | 20,000 | - | 0.045%/day | -1"), ("HMRC 4000", "HMRC | 4,000 | - | - | -1"),
    ("auto 12000 300", "auto | 12,000 | 300 | - | -1"), ("老王 5000", "老王 | 5,000 | - | - | -1"),
  ]) func aFigureBehindALoansNameBeforeACommaIsNoPartOfIt(line: String, understood: String) {
    #expect(shown(line, .loan) == understood)
  }

  @Test(arguments: [
    ("浦发 额度5万 剩1万2", "? 12,000 left: still owed, or still free on the card?"),
    ("Visa limit 5000, 1200 left", "? 1,200 left: still owed, or still free on the card?"),
    ("Visa limit 50000 left 12000", "? 12,000 left: still owed, or still free on the card?"),
    ("招行 额度5万 已用3万 利率18.25", "? a rate needs % and a period"), ("Store card 0", "? is 0 part of the name?"),
  ]) func whatCouldBeTwoThingsOfACardIsAsked(line: String, understood: String) {
    #expect(shown(line, .card) == understood)
  }

  @Test(arguments: [
    ("房贷100万 30年 月供5300", "? 30 years in all, or left?"),
    ("Mortgage 300000 30 years 1890", "? 30 years in all, or left?"),
    ("Car loan 9000 60 months 240", "? 60 instalments in all, or left?"),
    ("车贷12万 3年 利率4%", "? 36 instalments in all, or left?"),
    ("房贷 80万 4500 4.1% 20年", "? 20 years in all, or left?"),
    ("房贷100万 还剩30年 月供5300", "房贷 | 1,000,000 | 5,300 | - | 360"),
    ("Mortgage 300000 1890 30 years left", "Mortgage | 300,000 | 1,890 | - | 360"),
    ("Car loan 9000 240 60 months left", "Car loan | 9,000 | 240 | - | 60"),
  ]) func aTermOfAContractIsAskedAbout(line: String, understood: String) { #expect(shown(line, .loan) == understood) }

  @Test(arguments: [
    ("Mom maybe 2000", "Mom | ~2,000 | - | - | -1"), ("Loan approx 5000 150", "Loan | ~5,000 | 150 | - | -1"),
    ("Mom up to 2000", "Mom | ~2,000 | - | - | -1"), ("花呗 不到 6800", "花呗 | ~6,800 | - | - | -1"),
    ("花呗 可能 6800 900", "花呗 | ~6,800 | 900 | - | -1"), ("I owe mom maybe 2000", "mom | ~2,000 | - | - | -1"),
    ("Car loan borrowed 15000 pay 240", "? 15000 was borrowed: how much of it is still owed?"),
    ("车贷 借了15万 每月还2400", "? 15万 was borrowed: how much of it is still owed?"),
    ("Loan 2 5000 150", "? is 2 part of the name?"), ("Santander 24 5000 150", "? is 24 part of the name?"),
  ]) func wordsOfAFigureAreOfNoName(line: String, understood: String) { #expect(shown(line, .loan) == understood) }

  @Test(arguments: [
    ("Amex no limit 1200", "Amex | - | 1,200 | -"), ("Amex with no limit used 1200", "Amex | - | 1,200 | -"),
    ("Amex limit none used 1200", "Amex | - | 1,200 | -"), ("招行 不限额 已用1200", "招行 | - | 1,200 | -"),
    ("Visa limit 5000 used none", "Visa | 5,000 | 0 | -"),
    ("Visa no. 1234 5000 3800", "Visa no. 1234 | 5,000 | 3,800 | -"),
  ]) func aCardMayHaveNoLimit(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("LPR 3.5", "? is 3.5 part of the name?"), ("Loan 2019", "? is 2019 part of the name?"),
    ("花呗 0", "? is 0 part of the name?"),
  ])
  func whatCouldBeTwoThingsOfALoanIsAsked(line: String, understood: String) {
    #expect(shown(line, .loan) == understood)
  }
}
