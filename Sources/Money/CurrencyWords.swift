import Wording

/// Signs before or behind a sum, and the currencies that are written with them; the longer first.
private let signs: [(sign: String, codes: Set<String>)] = [
  ("nt$", ["TWD"]), ("hk$", ["HKD"]), ("us$", ["USD"]), ("nz$", ["NZD"]), ("mx$", ["MXN"]), ("au$", ["AUD"]),
  ("ca$", ["CAD"]), ("a$", ["AUD"]), ("c$", ["CAD"]), ("s$", ["SGD"]), ("r$", ["BRL"]), ("ksh", ["KES"]),
  ("tsh", ["TZS"]), ("ush", ["UGX"]), ("rs.", ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]),
  ("rs", ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]), ("rp", ["IDR"]), ("rm", ["MYR"]), ("zł", ["PLN"]),
  ("kč", ["CZK"]), ("ft", ["HUF"]), ("lei", ["RON", "MDL"]), ("лв", ["BGN"]), ("fr.", ["CHF"]), ("s/", ["PEN"]),
  ("b/.", ["PAB"]), ("kr", ["SEK", "NOK", "DKK", "ISK"]), ("円", ["JPY"]), ("원", ["KRW"]), ("руб", ["RUB"]),
  ("¥", ["CNY", "JPY"]), ("€", ["EUR"]), ("£", pounds),
  ("₩", ["KRW", "KPW"]), ("₹", ["INR"]), ("₨", ["INR", "PKR", "LKR", "NPR", "MUR", "SCR"]), ("₽", ["RUB"]),
  ("₫", ["VND"]), ("₱", ["PHP"]), ("฿", ["THB"]), ("₪", ["ILS"]), ("₺", ["TRY"]), ("₴", ["UAH"]), ("₦", ["NGN"]),
  ("₵", ["GHS"]), ("₸", ["KZT"]), ("₮", ["MNT"]), ("₡", ["CRC"]), ("₲", ["PYG"]), ("₭", ["LAK"]), ("៛", ["KHR"]),
  ("৳", ["BDT"]), ("₼", ["AZN"]), ("₾", ["GEL"]), ("֏", ["AMD"]), ("؋", ["AFN"]),
  ("﷼", ["IRR", "OMR", "QAR", "SAR", "YER"]),
  ("$", dollars.union(["MXN", "ARS", "CLP", "COP", "UYU", "DOP", "CVE", "NIO"])),
]

private let dollars: Set<String> = [
  "USD", "AUD", "CAD", "HKD", "SGD", "TWD", "NZD", "BSD", "BBD", "BZD", "BMD", "BND", "FJD", "GYD", "JMD", "KYD", "LRD",
  "NAD", "SBD", "SRD", "TTD", "XCD",
]

private let pounds: Set<String> = ["GBP", "EGP", "SYP", "LBP", "SDG", "SSP", "FKP", "GIP", "SHP"]

/// Words of one currency, before or behind a sum.
private let names: [(name: String, codes: Set<String>)] = [
  ("人民币", ["CNY"]), ("rmb", ["CNY"]), ("港币", ["HKD"]), ("港元", ["HKD"]), ("新台币", ["TWD"]), ("台币", ["TWD"]),
  ("美元", ["USD"]), ("美金", ["USD"]), ("欧元", ["EUR"]), ("英镑", ["GBP"]), ("日元", ["JPY"]), ("韩元", ["KRW"]),
  ("euros", ["EUR"]), ("euro", ["EUR"]), ("yen", ["JPY"]), ("quid", ["GBP"]), ("rupees", ["INR", "PKR", "LKR", "NPR"]),
  ("dollars", dollars), ("dollar", dollars), ("bucks", dollars), ("pounds", pounds), ("pound", pounds),
  ("yuan", ["CNY", "TWD"]),
]

private let signsAndNames =
  signs.map { (sign: $0.sign, codes: $0.codes) } + names.map { (sign: $0.name, codes: $0.codes) }

/// Places in `signsAndNames` by the scalars that they begin and end with.
private let placesByEdge: [Unicode.Scalar: [Int]] = {
  var places: [Unicode.Scalar: [Int]] = [:]
  for (place, word) in signsAndNames.enumerated() {
    for edge in Set([word.sign.unicodeScalars.first, word.sign.unicodeScalars.last].compactMap(\.self)) {
      places[edge, default: []].append(place)
    }
  }
  return places
}()

/// Those that may stand at an end of `text`, in their order.
private func mayStand(atAnEndOf text: String) -> [(sign: String, codes: Set<String>)] {
  let edges = [text.unicodeScalars.first, text.unicodeScalars.last].compactMap(\.self)
  if edges.contains(where: hasCaseBeyondASCII) { return signsAndNames }
  let places = Set(edges.map(inSmallASCII)).flatMap { placesByEdge[$0] ?? [] }
  return Set(places).sorted().map { signsAndNames[$0] }
}

/// The currencies that a sum's sign may be of; empty for a sum without one.
package func currencyCodes(signedOn text: String) -> Set<String> {
  guard text.utf8.count <= 40, text.contains(where: isDigit) else { return [] }
  let text = text.lowercased()
  return signs.first { sign, _ in
    sign.last?.isLetter != true
      && (text.contains(sign) && (text.hasPrefix(sign) || text.hasSuffix(sign) || text.hasPrefix("-")))
  }?.codes ?? []
}

/// The currencies that a word without a sum names: `USD`, `RMB`, `US Dollar`, `美元`, `Balance (€)`; empty for none.
package func currencyCodes(named text: String) -> Set<String> {
  guard text.utf8.count <= 80 else { return [] }
  let words = text.split { !$0.isLetter }.map(String.init)
  if let code = words.first(where: { isCode($0) }) { return [code] }
  let lower = uniform(text).lowercased()
  if lower.contains("us dollar") { return ["USD"] }
  let parts = Set(lower.split { " ()[]:,".contains($0) }.map(String.init))
  return signsAndNames.first { name, _ in
    name.contains { $0.isASCII && $0.isLetter } ? parts.contains(name) : lower.contains(name)
  }?.codes ?? []
}

/// A code in capitals that is no English word.
private func isCode(_ word: String) -> Bool {
  word.count == 3 && Currency.codes.contains(word)
    && !["ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "SOS", "GEL", "MAD", "LAK", "BAM", "ANG"].contains(word)
}

/// Words that no currency has alone.
private let unitWords = ["元整", "块钱", "元", "块"]

/// Whatever may stand beside a sum and says of which money it is.
let currencyWords = signsAndNames.map(\.sign) + unitWords

private func takeUnitWords(_ text: inout String) -> Bool { unitWords.contains { text.takeSuffix($0) } }

/// Without a word, a sign or a code of whatever currency at the end.
func withoutCurrency(_ text: String) -> String {
  var rest = text
  if takeUnitWords(&rest) { return rest }
  for (sign, _) in mayStand(atAnEndOf: rest) where isBeside(number: rest, sign) {
    if rest.takeSuffix(sign) { return rest }
  }
  let code = rest.suffix(3).uppercased()
  if Currency.codes.contains(code), isWhole(code, in: rest) { _ = rest.takeSuffix(code.lowercased()) }
  return rest
}

/// Whether a code at either end is a word of its own. In small letters one that is an English word is none.
private func isWhole(_ code: String, in text: String) -> Bool {
  let isInFront = text.uppercased().hasPrefix(code)
  let written = isInFront ? text.prefix(3) : text.suffix(3)
  let beside = isInFront ? text.dropFirst(3).first : text.dropLast(3).last
  if let beside, beside.isLetter, beside.isASCII { return false }
  return written == code
    || !["ALL", "TOP", "TRY", "CUP", "MOP", "PEN", "SOS", "GEL", "MAD", "LAK", "BAM"].contains(code)
}

/// Takes one sign, code or word of the currency off either end; false where there is none.
/// - Throws: for those of another currency.
func takeCurrency(_ text: inout String, _ currency: Currency) throws(NumberProblem) -> Bool {
  for (sign, codes) in mayStand(atAnEndOf: text) {
    guard isBeside(number: text, sign), text.takePrefix(sign) || text.takeSuffix(sign) else { continue }
    guard codes.contains(currency.code) else { throw .otherCurrency(written: shown(sign), wanted: currency.code) }
    return true
  }
  if takeUnitWords(&text) { return true }
  guard text.contains(where: isDigit) || hasChineseNumerals(text) else { return false }
  let lower = text.lowercased()
  for code in [lower.prefix(3), lower.suffix(3)].map({ $0.uppercased() }) where Currency.codes.contains(code) {
    guard code == currency.code || isWhole(code, in: text) else { continue }
    guard text.takePrefix(code.lowercased()) || text.takeSuffix(code.lowercased()) else { continue }
    guard code == currency.code else { throw .otherCurrency(written: code, wanted: currency.code) }
    return true
  }
  return false
}

/// `us$` in a message is `US$`; words stay small.
private func shown(_ sign: String) -> String { sign.contains("$") ? sign.uppercased() : sign }

/// A sign of letters counts only right beside the number: `Rp5000`, not `rpg5000`.
private func isBeside(number text: String, _ sign: String) -> Bool {
  guard let last = sign.last, last.isLetter, last.isASCII else { return true }
  let lower = text.lowercased()
  let beside = lower.hasPrefix(sign) ? lower.dropFirst(sign.count).first : lower.dropLast(sign.count).last
  guard lower.hasPrefix(sign) || lower.hasSuffix(sign), let beside else { return false }
  return isDigit(beside) || beside == " " || !beside.isLetter
}
