import Household
import Money
import Phrases
import Rules
import Testing
import Wording

@testable import Interview

/// What the program prints of a debt can be typed back.
@Suite struct TypedBackTests {
  private let reading = Reading(in: .cny, names: chineseNames)

  @Test(arguments: Language.allCases) func ofACard(language: Language) throws {
    for seed in 0..<300 {
      var random = Dice(seed)
      var card = Card(name: ["招行", "Visa gold", "工行 信用卡"][random.next(3)])
      card.limit = random.sum()
      card.balance = random.sum()
      card.rate = random.rate()
      switch random.next(4) {
      case 0: card.pays = .full
      case 1: card.pays = .minimum
      case 2: (card.pays, card.payment) = (.part, random.sum() ?? Stated(Amount(minorUnits: 100)))
      default: break
      }
      if card.pays == .minimum, random.next(2) == 0 { card.minimum = Minimum(share: .percent(10), floor: nil) }
      card.due = random.next(3) == 0 ? 5 : nil
      card.behind = random.next(4) == 0 ? 2 : nil
      card.holder = random.next(5) == 0 ? "wife" : nil
      card.consequence = random.next(8) == 0 ? .court : nil
      guard card.limit != nil || card.balance != nil || card.payment != nil else { continue }
      let line = shown(EnteredRow(debt: .card(card), answered: []), in: .cny, language)
      guard case .card(let read) = try row(line, .card, reading).debt else { return }
      let again = shown(EnteredRow(debt: .card(read), answered: []), in: .cny, language)
      #expect(again == line)
      #expect(read == card, "\(line)")
    }
  }

  @Test(arguments: Language.allCases) func ofALoan(language: Language) throws {
    for seed in 0..<300 {
      var random = Dice(seed)
      let name = ["花呗", "Car loan", "我妈"][random.next(3)]
      var loan = Loan(name: name, kind: chineseNames.kind(in: name))
      loan.balance = random.sum() ?? Stated(Amount(minorUnits: 500_00))
      loan.payment = random.next(4) == 0 ? Loan.Payment.none : random.sum().map(Loan.Payment.monthly)
      loan.rate = random.rate()
      loan.remaining = random.next(3) == 0 ? 12 : nil
      loan.dueInFull = random.next(5) == 0 ? CalendarDate(year: 2027, month: 3, day: 1).map { .on($0) } : nil
      loan.due = random.next(3) == 0 ? 15 : nil
      loan.behind = random.next(4) == 0 ? 1 : nil
      loan.consequence = random.next(3) == 0 ? Consequence.allCases.filter { $0 != .none }[random.next(6)] : nil
      let line = shown(EnteredRow(debt: .loan(loan), answered: []), in: .cny, language)
      guard case .loan(let read) = try row(line, .loan, reading).debt else { return }
      let again = shown(EnteredRow(debt: .loan(read), answered: []), in: .cny, language)
      #expect(again == line)
      #expect(read == loan, "\(line)")
    }
  }

  @Test(arguments: Language.allCases, ["CNY", "USD", "JPY", "KWD", "INR", "EUR"])
  func ofASum(language: Language, code: String) throws {
    let currency = try #require(Currency(code: code))
    for seed in 0..<100 {
      var random = Dice(seed)
      let sum = Stated(
        Amount(minorUnits: Int64(random.next(9_000_000)) * Int64(random.next(2) == 0 ? 1 : 100)),
        isEstimate: random.next(3) == 0)
      for text in [sum.formatted(in: currency, language), sum.written(in: currency), typed(sum, currency, language)] {
        #expect(try Stated.read(text, in: currency) == sum, "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases) func ofARate(language: Language) throws {
    for seed in 0..<200 {
      var random = Dice(seed)
      let period = [Rate.Period.day, .month, .year][random.next(3)]
      let rate = Rate(perPeriod: Ratio(Int128(random.next(50_000)), 1_000_000), period: period)
      for text in [rate.formatted(language), rate.written, typed(rate, language)] {
        #expect(try Rate.read(text) == rate, "\(text)")
      }
    }
  }

  @Test(arguments: Language.allCases) func ofAMinimum(language: Language) throws {
    for seed in 0..<50 {
      var random = Dice(seed)
      let share = Ratio.percent(random.next(10) + 1)
      let floor = random.next(2) == 0 ? nil : Amount(minorUnits: Int64(random.next(900) + 1) * 100)
      let text = typed(Minimum(share: share, floor: floor), .cny, language)
      #expect(try Minimum.read(text, in: .cny) == Minimum(share: share, floor: floor), "\(text)")
    }
  }

  /// The changes that the prompt shows as examples can be typed as they stand, with and without their command;
  /// `remove Visa` alone removes it.
  @Test(arguments: Language.allCases, ["whatif ", ""]) func ofAChange(language: Language, command: String) throws {
    let debts = ["", "", "", "Visa 9000 8000 18% 800", "某卡 9000 8000 18% 800", ""]
    let loans = ["花呗 8000 900 15%", "A 3000 300 12%", "other", "7", "B 3000 300 12%", "other", "7", ""]
    let rest = ["12000", "6500", "40000", "", "all", "2 4", ""]
    for form in ChangeForm.allCases where form != .remove || !command.isEmpty {
      let said = try Sessions().run(debts + loans + rest + [command + form.example[language]], language: language).said
      #expect(said.contains(language == .en ? "Only tried" : "只是试算"), "\(form)")
    }
  }
}

/// Reproducible choices.
private struct Dice {
  private var state: UInt64

  init(_ seed: Int) { state = UInt64(seed) &* 2_862_933_555_777_941_757 &+ 3_037_000_493 }

  mutating func next(_ count: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(count))
  }

  mutating func sum() -> Stated? {
    next(5) == 0
      ? nil
      : Stated(Amount(minorUnits: Int64(next(90_000) + 100) * 100 + Int64(next(2) * 50)), isEstimate: next(4) == 0)
  }

  mutating func rate() -> Rate? {
    [
      nil, Rate(perPeriod: Ratio(1, 2_000), period: .day), Rate(perPeriod: .percent(18), period: .year),
      Rate(perPeriod: Ratio(3, 200), period: .month),
    ][next(4)]
  }
}
