import Household
import Money
import Phrases
import Testing
import Wording

/// Figures that could be two things, in rows as people type and jot them.
@Suite struct OnlySumsTests {
  private func sum(_ stated: Stated?) -> String { stated?.written(in: .cny) ?? "-" }

  private func shown(_ line: String, _ kind: RowKind) -> String {
    do throws(AnswerProblem) {
      guard try isRow(line, kind, reading) else { return "a name" }
      switch try row(line, kind, reading).debt {
      case .card(let card):
        let pays = card.pays == .full ? "full" : sum(card.payment)
        return "\(card.name) | \(sum(card.limit)) | \(sum(card.balance)) | \(pays)"
      case .loan(let loan):
        let pays = if case .monthly(let stated)? = loan.payment { sum(stated) } else { "-" }
        return "\(loan.name) | \(sum(loan.balance)) | \(pays) | \(loan.remaining ?? -1)"
      }
    } catch {
      return "? " + error.message.en
    }
  }

  @Test(arguments: [
    ("中信 2.9万 逾期90天", "中信 | - | 29,000 | -"), ("Visa 2300, 2 months behind", "Visa | - | 2,300 | -"),
    ("HSBC 5000 min 120", "HSBC | - | 5,000 | -"), ("工行 3000 最低还款 150", "工行 | - | 3,000 | -"),
    ("工行每月都全额还清，大概3000", "? ~3,000 on a card: the limit, or what is used?"),
    ("Visa 3000 paid in full", "? 3,000 on a card: the limit, or what is used?"),
    ("工行每月都全额还清，已用3000", "工行 | - | 3,000 | full"),
    ("Visa 5000 -", "Visa | 5,000 | - | -"), ("浦发 5万 没有", "浦发 | 50,000 | 0 | -"),
    ("Visa ending 4242: 3000", "? 3,000 on a card: the limit, or what is used?"),
    ("discover 3000 due 15th", "? 3,000 on a card: the limit, or what is used?"),
    ("招行 4.3万 每月还2150", "? 43,000 on a card: the limit, or what is used?"),
    ("Visa 8000 22.9%", "? 8,000 on a card: the limit, or what is used?"),
  ]) func theOnlySumOfACard(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("Visa 8000 22.9", "? 22.9: what is used, or a rate?"), ("招行 50000 18", "? 18: what is used, or a rate?"),
    ("Visa 5000 60", "Visa | 5,000 | 60 | -"),
  ]) func aSmallNumberBehindALimit(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("car loan 9000 6.5", "? 6.5: a sum, or a rate?"), ("mortgage 210000 4.25", "? 4.25: a sum, or a rate?"),
    ("花呗 8000 14.6", "? 14.6: a sum, or a rate?"),
    ("借呗 20000 12", "? 12: paid each month, a rate, or instalments left?"),
    ("loan\t5000\t24\t210", "? 24 and 210: which is paid each month, and which is left?"),
    ("car loan 9000 24 410", "? 24 and 410: which is paid each month, and which is left?"),
    ("手机分期 3600 24 150", "? 24 and 150: which is paid each month, and which is left?"),
    ("loan\t20000\t72\t300", "? 72 and 300: which is paid each month, and which is left?"),
    ("车贷，20000，72，300", "? 72 and 300: which is paid each month, and which is left?"),
    ("phone 360 10 36", "phone | 360 | 10 | 36"), ("房贷 860000 4860 180", "房贷 | 860,000 | 4,860 | 180"),
    ("car loan 9000 410 24", "car loan | 9,000 | 410 | 24"), ("Mum 2000 20 100", "Mum | 2,000 | 20 | 100"),
  ]) func bareNumbersOfALoan(line: String, understood: String) { #expect(shown(line, .loan) == understood) }

  @Test(arguments: [
    ("Visa 4200 / 6000", "Visa | 6,000 | 4,200 | -"), ("Visa 4,200 / 6,000 25%", "Visa | 6,000 | 4,200 | -"),
    ("招商银行 38,000 / 50,000", "招商银行 | 50,000 | 38,000 | -"), ("招行 3.8万 / 5万", "招行 | 50,000 | 38,000 | -"),
    ("Visa 4200/6000", "Visa | 6,000 | 4,200 | -"), ("Visa / 5000 / 3800", "Visa | 5,000 | 3,800 | -"),
    ("Visa:4200", "? is 4200 part of the name?"), ("HSBC=5000", "? is 5000 part of the name?"),
    ("Visa(4200)", "? is 4200 part of the name?"), ("招行:43000", "? is 43000 part of the name?"),
    ("Visa (4242)", "a name"), ("Visa: 5000, 3800", "Visa | 5,000 | 3,800 | -"),
    ("Visa:5000 3800", "Visa | 5,000 | 3,800 | -"), ("Visa limit:5000 used:3800", "Visa | 5,000 | 3,800 | -"),
  ]) func aSignDoesNotHideASumInTheName(line: String, understood: String) { #expect(shown(line, .card) == understood) }

  @Test(arguments: [
    ("guarantor for brother 5000", "5000"), ("I guarantee my brother 5000", "5000"), ("guarantor 5000", "5000"),
    ("cosigned my son's car 14000", "14000"), ("co-signed for my son 14,000", "14,000"), ("给我弟担保5万", "5万"),
    ("guarantor loan 5000", nil), ("Guarantee Bank 50000 900", nil), ("担保公司 50000 900", nil),
  ]) func aGuaranteeIsNoDebt(line: String, sum: String?) { #expect(guaranteed(in: line) == sum) }
}
