import Checks
import Household
public import Money
import Outlook
public import Rules
public import Wording

/// Households and happenings for tables, the same for the same seed.
public struct Deal: Sendable {
  let households: [DealtHousehold]
  let seed: Int
  private let pack: Pack
  private let day: CalendarDate

  /// How many households there may be.
  public static let counts = 1...60

  public init(_ count: Int, seed: Int, of pack: Pack, asOf day: CalendarDate) {
    (self.seed, self.pack, self.day) = (seed, pack, day)
    var dice = Dice(seed: seed)
    var trades: [Trade] = []
    while trades.count < count { trades += dice.shuffled(Trade.all) }
    households = trades.prefix(count).enumerated().map { DealtHousehold(number: $0.offset + 1, $0.element, &dice) }
  }

  /// Six cards a sheet: the households, what happens, and last what comes out, for the leader.
  public func cards(_ language: Language) -> Leaflet {
    let happenings = pack.happenings.map { card(of: $0, language) }
    let title = Text(en: "Cards \(seed)", zh: "卡片 第 \(seed) 套")[language]
    let sheets =
      sheets(households.map { card(of: $0, language) }, Text(en: "\(title): households", zh: "\(title)：人家")[language])
      + sheets(happenings, Text(en: "\(title): what happens", zh: "\(title)：出了什么事")[language])
    let key = Leaflet.Sheet(
      title: Text(en: "\(title): for the leader", zh: "\(title)：主讲用")[language],
      parts: [
        Leaflet.Part(heading: Text(en: "What comes out", zh: "算出来是多少")[language], blocks: [.rows(answers(language))])
      ])
    return Leaflet(kind: .cards, title: title, language: language, sheets: sheets + [key])
  }

  private func sheets(_ cards: [Leaflet.Part], _ title: String) -> [Leaflet.Sheet] {
    stride(from: 0, to: cards.count, by: cardsOfASheet).map { start in
      Leaflet.Sheet(title: title, parts: Array(cards[start..<min(start + cardsOfASheet, cards.count)]))
    }
  }

  private func card(of dealt: DealtHousehold, _ language: Language) -> Leaflet.Part {
    let blanks = [
      Text(en: "Payments ÷ income = ________ %", zh: "月还款 ÷ 月收入 = ________ %"),
      Text(en: "Left a month = ________", zh: "每月结余 = ________"),
    ].map { Block.text($0[language]) }
    let known = rows(of: dealt.household(language), language).filter { $0.label != assetsLabel[language] }
    return Leaflet.Part(heading: dealt.heading[language], blocks: [.rows(known)] + blanks)
  }

  private func card(of happening: Happening, _ language: Language) -> Leaflet.Part {
    Leaflet.Part(
      heading: happening.title[language], blocks: [.result(happening.says[language]), .text(happening.ask[language])])
  }

  /// Per household the two sums of its card, and how many checks are over.
  private func answers(_ language: Language) -> [Block.Row] {
    households.map { dealt in
      let household = dealt.household(language)
      let assessment = assess(household, with: pack, asOf: day)
      let line = pack.checks.first { $0.measure == .paymentsToIncome }?.threshold?.ratio
      let ratio = assessment.figures.debtRatio?.percent(in: language, tellingFrom: line) ?? "?"
      let left = assessment.figures.margin?.formatted(in: household.currency) ?? "?"
      let over = pack.checks.count { assessment.gravest(of: $0)?.outcome == .fired }
      let text = Text(en: "\(ratio), left \(left), \(over) over", zh: "\(ratio)，结余 \(left)，\(over) 项超出")
      return Block.Row(label: dealt.heading[language], value: text[language])
    }
  }
}

private let cardsOfASheet = 6
