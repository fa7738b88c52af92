import Household
import Money
import Samples
import StrictYAML
import Testing

/// A document read, written and read again is equal, and written again identical.
@Suite struct RoundTripTests {
  @Test func namesThatLookTheSameAreTheSame() throws {
    let document = """
      debthealth: 1
      cards:
        - {name: Visa, holder: "Li\\u200B Na"}
        - {name: " Visa", shares-limit-with: "Vi\\uFEFFsa", reference: " 尾号 12 "}
        - {name: "V\\u200Bisa", holders: [" Ann", "B\\u202Eob"]}
      """
    let cards = try readHousehold(document, defaultCurrency: .cny).cards ?? []
    #expect(cards.map(\.name) == ["Visa", "Visa", "Visa"])
    #expect(cards[0].holder == "Li Na" && cards[1].sharesLimitWith == "Visa" && cards[1].reference == "尾号 12")
    #expect(cards[2].holders == ["Ann", "Bob"])
  }

  @Test(arguments: [
    "limit: ~50,000", "balance: ~30,000", "rate: ~18%/year", "promo-rate: ~3%/year until 2027-03-01",
    "fee: ~120/year", "minimum: ~300", "minimum: 10% or ~100", "minimum: ~10% with interest or 100", "payment: ~900",
    "arrears: ~5",
  ])
  func theMarkOfAnEstimateIsKept(line: String) throws {
    let household = try readHousehold(
      "debthealth: 1\ncards:\n  - name: Visa\n    \(line)\n", defaultCurrency: .cny)
    #expect(written(household).contains(line), "\(written(household))")
    let spoken = line.replacing("~", with: "约").replacing("/year", with: "/年")
    let said = try readHousehold(
      "debthealth: 1\ncards:\n  - name: Visa\n    \(spoken)\n", defaultCurrency: .cny)
    #expect(said == household)
  }

  @Test(arguments: 0..<60) func randomHouseholds(seed: Int) throws {
    var random = OddHousehold(seed: UInt64(seed))
    for _ in 0..<20 {
      let household = random.next()
      let text = written(household)
      let again = try readHousehold(text, defaultCurrency: .cny)
      #expect(again == household, "\(text)")
      #expect(written(again) == text)
    }
  }

  @Test func noMutationOfADocumentMakesTheReaderTrap() throws {
    let start = Array(exampleDocument.utf8)
    var random = Noise(seed: 99)
    let bytes = Array("0123456789-~:,.[]{}\"'#&*!|>%@\n\t \u{0}\u{1B}aé万".utf8)
    var (read, refused) = (0, 0)
    for _ in 0..<4_000 {
      var mutated = start
      for _ in 0...random.next(2) {
        let place = random.next(mutated.count)
        switch random.next(3) {
        case 0: mutated[place] = bytes[random.next(bytes.count)]
        case 1: mutated.remove(at: place)
        default: mutated.insert(bytes[random.next(bytes.count)], at: place)
        }
      }
      let text = String(decoding: mutated, as: UTF8.self)
      do throws(Problems) {
        let household = try readHousehold(text, defaultCurrency: .cny)
        read += 1
        #expect(try readHousehold(written(household), defaultCurrency: .cny) == household)
      } catch {
        refused += 1
        #expect(!error.all.isEmpty)
      }
    }
    #expect(read > 100 && refused > 100, "\(read) \(refused)")
  }
}

/// A document with the keys of every kind.
let exampleDocument = """
  debthealth: 1
  currency: CNY
  date: 2026-11-23
  income: 12,000
  essentials: 6,500
  savings: 20,000
  assets: 300,000
  set-aside: {sum: 3000, by: 2027-01-15, for: school}
  people: {adults: 2, children: [3, 15], others: 0}
  keep-back: 200
  cards:
    - name: 招商银行
      limit: 50,000
      balance: 38,000
      rate: 0.05%/day
      minimum: 10% or 100
      payment: 3,800
      pays: part
      shares-limit-with: 招行二卡
    - {name: 招行二卡, limit: 50000, balance: -12.5, holder: 爱人, behind: 1, due: 25, instalments: {monthly: 5, left: 3}, note: "two\\nlines"}
  loans:
    - name: 花呗
      kind: online
      balance: ~8,000
      payment: 900
      rate: 14.6%/year
      remaining: 10
    - {name: 爸妈, kind: family, balance: 1万, payment: none, holders: [我, 爱人], note-for-lender: x}
    - name: flat
      kind: mortgage
      payment: 3000
      paid: 800
      arrears: 4400
      agreed: {sum: 831, months: 36, interest: none, from: 2026-11-20}
      last-paid: 2026-09-01
      lost-on: 2026-12-20
      judgment: yes
      disputed: no
      called-in: no
      reference: 尾号 1234
    - {name: shop, kind: business, balance: 5万, payment: 300, due-in-full: 2027-03-01}
  more-debts: no
  guarantees: 0
  habits:
    everyday-spending-on-cards: all
    pays-cards: part
  situation:
    months-behind: 0
    urgent: [scam, court]
    borrows-to-repay: no
    burden: heavy
  record:
    report-seen: no
    errors: no
    agent: none

  """
