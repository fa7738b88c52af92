import Household
import Money
public import Wording

/// The names that may stand in braces in the texts of a pack.
public enum Placeholder: String, Sendable, CaseIterable {
  case income, essentials, payments, margin, shortfall, savings, debts
  case otherDebts = "other-debts"
  case shortToRepay = "short-to-repay"
  case monthNeeds = "month-needs"
  case reserveNeeded = "reserve-needed"
  case reserveShort = "reserve-short"
  case dearest
  case dearestRate = "dearest-rate"
  case largestFall = "largest-fall"
  case balloonDue = "balloon-due"
  case balloonShort = "balloon-short"
  case name, balance, limit, payment, interest
  case nextBalance = "next-balance"
  case nextShare = "next-share"
  case toClear = "to-clear"
  case count, threshold, value
}

extension Assessment {
  /// `text` with its placeholders filled from the household, the finding and the facts in force; nil when one of them has
  /// no value.
  public func filled(_ text: Text, for finding: Finding? = nil) -> Text? {
    guard let en = filled(text.en, .en, finding), let zh = filled(text.zh, .zh, finding) else { return nil }
    return Text(en: en, zh: zh)
  }

  private func filled(_ template: String, _ language: Language, _ finding: Finding?) -> String? {
    var result = ""
    for piece in pieces(of: template) {
      switch piece {
      case .words(let words): result += words
      case .placeholder(let name):
        guard let value = value(of: name, language, finding) else { return nil }
        result += value
      }
    }
    return result
  }

  private func value(of name: String, _ language: Language, _ finding: Finding?) -> String? {
    if name.hasPrefix("fact:") {
      return pack.fact(String(name.dropFirst(5)))?.value(on: asOf)?[language]
    }
    guard let placeholder = Placeholder(rawValue: name) else { return nil }
    return householdValue(placeholder, language) ?? finding.flatMap { findingValue(placeholder, $0, language) }
  }

  private func householdValue(_ placeholder: Placeholder, _ language: Language) -> String? {
    let sum: Amount? =
      switch placeholder {
      case .income: figures.monthlyIncome.known
      case .essentials: figures.essentials.known
      case .payments: figures.monthlyPayments.known
      case .margin: figures.margin.flatMap { $0 > .zero ? $0 : nil }
      case .largestFall: figures.margin.flatMap { $0 > .zero ? $0 : nil }
      case .shortfall: figures.margin.flatMap { $0 < .zero ? -$0 : nil }
      case .savings: figures.savings.known
      case .debts: figures.totalDebt.known
      case .otherDebts: figures.debtWithoutMortgages.known
      case .shortToRepay: shortBy(figures.totalDebt.known)
      case .monthNeeds: figures.monthNeeds.known
      case .reserveNeeded: threeMonthsOfNeeds
      case .reserveShort: shortBy(threeMonthsOfNeeds)
      case .balloonDue: bench.dueInFullWithinAYear.known
      case .balloonShort: shortBy(bench.dueInFullWithinAYear.known)
      default: nil
      }
    if let sum { return sum.formatted(in: household.currency) }
    switch placeholder {
    case .dearest: return dearestDebt?.name
    case .dearestRate: return dearestDebt?.rate?.formatted(language)
    default: return nil
    }
  }

  private var threeMonthsOfNeeds: Amount? { figures.monthNeeds.known?.share(Ratio(3, 1)) }

  /// How much more than the savings; nil when they suffice.
  private func shortBy(_ sum: Amount?) -> Amount? {
    guard let sum, let savings = figures.savings.known, sum > savings else { return nil }
    return sum - savings
  }

  var bench: Bench {
    Bench(household: household, figures: figures, check: pack.checks[0], pack: pack, asOf: asOf)
  }

  /// The debt with the highest known rate among those that owe something and are not paid in full each month; nil when no
  /// rate above 0 is known.
  public var dearestDebt: OwedDebt? {
    figures.debts.filter { $0.owesSomething && $0.pays != .full && ($0.rate?.perPeriod ?? .zero) > .zero }
      .max { ($0.rate?.perYear ?? .zero) < ($1.rate?.perYear ?? .zero) }
  }
}

private enum Piece {
  case words(String)
  case placeholder(String)
}

private func pieces(of template: String) -> [Piece] {
  var template = template
  return template.withUTF8 { text in
    guard text.contains(UInt8(ascii: "{")) else { return [.words(String(decoding: text, as: UTF8.self))] }
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: UInt8(ascii: "{")),
      let close = rest[open...].firstIndex(of: UInt8(ascii: "}"))
    {
      pieces.append(.words(String(decoding: rest[..<open], as: UTF8.self)))
      pieces.append(.placeholder(String(decoding: rest[(open + 1)..<close], as: UTF8.self)))
      rest = rest[(close + 1)...]
    }
    pieces.append(.words(String(decoding: rest, as: UTF8.self)))
    return pieces
  }
}

/// The names in braces in a text of a pack.
func placeholderNames(in template: String) -> [String] {
  pieces(of: template).compactMap { if case .placeholder(let name) = $0 { name } else { nil } }
}
