import Household
import Money
import Outlook
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
  case dearestExtra = "dearest-extra"
  case highestRate = "highest-rate"
  case growing
  case growingPayment = "growing-payment"
  case growingInterest = "growing-interest"
  case largestFall = "largest-fall"
  case balloonDue = "balloon-due"
  case balloonWhen = "balloon-when"
  case sumLacking = "sum-lacking"
  case sumThere = "sum-there"
  case sumRest = "sum-rest"
  case sumAsked = "sum-asked"
  case sumDate = "sum-date"
  case sumsDue = "sums-due"
  case sumsKept = "sums-kept"
  case sumsKeptDay = "sums-kept-day"
  case sumsKeptPaid = "sums-kept-paid"
  case sumSaved = "sum-saved"
  case balloonName = "balloon-name"
  case balloonShort = "balloon-short"
  case balloonDate = "balloon-date"
  case usualPayments = "usual-payments"
  case spareSavings = "spare-savings"
  case fromSavings = "from-savings"
  case trimmed
  case paidFirst = "paid-first"
  case savingsAfter = "savings-after"
  case priorityPlan = "priority-plan"
  case homePlan = "home-plan"
  case powerPlan = "power-plan"
  case courtPlan = "court-plan"
  case arrearsPlan = "arrears-plan"
  case agreements
  case agreedNotMet = "agreed-not-met"
  case surplus
  case surplusStaying = "surplus-staying"
  case surplusSaving = "surplus-saving"
  case keptBack = "kept-back"
  case leftAfter = "left-after"
  case gapMonths = "gap-months"
  case belowMinimum = "below-minimum"
  case minimumMore = "minimum-more"
  case notPaid = "not-paid"
  case arrears
  case offeredLess = "offered-less"
  case guaranteed
  /// Debts to be asked about before anything is paid.
  case questioned
  /// Goods bought on credit of which it is not said whether they are needed to earn.
  case goods
  case promos
  case promoName = "promo-name"
  case promoRate = "promo-rate"
  case promoDate = "promo-date"
  case promoLater = "promo-later"
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
        // `差 {shortfall}` with `至少 300` in it: no space between two Chinese words.
        if language == .zh, result.last == " ", value.first.map(isHan) ?? false { result.removeLast() }
        result += value
      }
    }
    return result
  }

  /// The text in force, marked where the fact should have been looked up again by now.
  private func factValue(_ id: String, _ language: Language) -> String? {
    guard let fact = pack.fact(id), let value = fact.value(on: asOf) else { return nil }
    guard fact.isPastExpiry(on: asOf) else { return value[language] }
    return value[language] + Text(en: " (last checked \(fact.asOf))", zh: "（\(fact.asOf) 查过，请再核实）")[language]
  }

  private func value(of name: String, _ language: Language, _ finding: Finding?) -> String? {
    if name.hasPrefix("fact:") { return factValue(String(name.dropFirst(5)), language) }
    guard let placeholder = Placeholder(rawValue: name) else { return pack.lineOrPractice(name, language) }
    let known = sum(placeholder) ?? sumOfSettlement(placeholder)
    return known.map { $0.formatted(in: household.currency) } ?? wordOfHousehold(placeholder, language)
      ?? wordOfSettlement(placeholder, language)
      ?? finding.flatMap { findingValue(placeholder, $0, language) }
  }
}

private func isHan(_ character: Character) -> Bool {
  character.unicodeScalars.first.map { (0x4E00...0x9FFF).contains($0.value) } ?? false
}

enum Piece {
  case words(String)
  case placeholder(String)
}

func pieces(of template: String) -> [Piece] {
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
