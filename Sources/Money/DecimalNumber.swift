import Wording

/// An exact decimal: `digits` ÷ 10^`places`, never below 0.
struct DecimalNumber: Equatable {
  var digits: Int128
  var places: Int

  /// More digits than any sum or rate needs.
  static let mostDigits = 20

  var ratio: Ratio { Ratio(digits, power(of: 10, places)) }
}

func power(of base: Int128, _ exponent: Int) -> Int128 {
  var result: Int128 = 1
  for _ in 0..<exponent { result *= base }
  return result
}

/// Reads digits with thousands set apart by commas, spaces or apostrophes, and a decimal point.
///
/// `places` is how many decimals such a number can have: three digits behind a lone point are thousands to some and
/// decimals to others, so they are refused where no third decimal can be.
/// - Parameter isIndian: takes `1,00,000` too.
/// - Throws: `ambiguous`, `groupsOfTwo`, `notASum`, `tooLarge`.
func decimalNumber(
  _ text: some StringProtocol, places: Int, isIndian: Bool = false
) throws(NumberProblem) -> DecimalNumber {
  let text = String(text)
  guard text.contains(where: isDigit), text.allSatisfy({ isDigit($0) || $0 == "," || $0 == "." || isSpacer($0) }) else {
    throw .notASum
  }
  let points = text.count { $0 == "." }
  let commas = text.contains(",")
  if let readings = manyGroups(text) { throw .ambiguous(readings) }
  if points > 1 {
    guard !commas, isGrouped(text[...], by: ".") else { throw .notASum }
    throw .ambiguous([regrouped(text.filter(isDigit)), asDecimal(text, lastOf: ".")])
  }
  let parts = text.split(separator: ".", omittingEmptySubsequences: false)
  let (whole, decimals) = (parts[0], parts.count == 2 ? parts[1] : "")
  if commas, !decimals.isEmpty, decimals.contains(",") {
    throw .ambiguous(continental(text))
  }
  guard points == 0 || (!decimals.isEmpty && decimals.allSatisfy(isDigit)) else { throw .notASum }
  if points == 1, !commas, decimals.count == 3, places < 3, !whole.isEmpty, whole != "0", whole.allSatisfy(isDigit) {
    throw .ambiguous([regrouped(whole + decimals), withoutTrailingZeros("\(whole).\(decimals)")])
  }
  if isGroupedInLakhs(whole) {
    guard isIndian else { throw .groupsOfTwo(regrouped(whole.filter(isDigit))) }
  } else {
    try checkGroups(whole, decimals)
  }
  let digits = whole.filter(isDigit) + decimals
  let significant = digits.drop { $0 == "0" }
  guard significant.count <= DecimalNumber.mostDigits else { throw .tooLarge(largest: "1,000,000,000,000") }
  return DecimalNumber(digits: Int128(significant) ?? 0, places: decimals.count)
}

private func isSpacer(_ character: Character) -> Bool { character == " " || character == "'" || character == "’" }

private func checkGroups(_ whole: Substring, _ decimals: Substring) throws(NumberProblem) {
  let separators = Set(whole.filter { !isDigit($0) })
  guard let separator = separators.first else { return }
  guard separators.count == 1 else { throw .notASum }
  if isGrouped(whole, by: separator) { return }
  let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
  guard separator == ",", groups.count == 2, !groups[0].isEmpty, !groups[1].isEmpty, decimals.isEmpty else {
    throw .notASum
  }
  throw .ambiguous(["\(groups[0]).\(groups[1])", regrouped(whole.filter(isDigit))])
}

/// The readings of `1.000.000,00` and `1'234'567,89`: a comma as the decimal point, or every sign between thousands. nil for
/// anything else.
private func manyGroups(_ text: String) -> [String]? {
  let sides = text.split(separator: ",", omittingEmptySubsequences: false)
  guard sides.count == 2, !sides[1].isEmpty, sides[1].allSatisfy(isDigit) else { return nil }
  guard [".", "'", "’", " "].contains(where: { sides[0].contains($0) && isGrouped(sides[0], by: $0) }) else {
    return nil
  }
  guard sides[0].count(where: { $0 == "." }) != 1 else { return nil }
  return ["\(regrouped(sides[0].filter(isDigit))).\(sides[1])", regrouped(text.filter(isDigit))]
}

/// One or two digits, groups of two, and a last one of three.
private func isGroupedInLakhs(_ whole: Substring) -> Bool {
  let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
  guard groups.count > 2, let first = groups.first, (1...2).contains(first.count), groups.last?.count == 3 else {
    return false
  }
  return groups.dropFirst().dropLast().allSatisfy { $0.count == 2 } && groups.allSatisfy { $0.allSatisfy(isDigit) }
}

/// One to three digits, then groups of three.
private func isGrouped(_ whole: Substring, by separator: Character) -> Bool {
  let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
  guard let first = groups.first, (1...3).contains(first.count) else { return false }
  return groups.allSatisfy { $0.allSatisfy(isDigit) } && groups.dropFirst().allSatisfy { $0.count == 3 }
}

/// The readings of `1.200,50`: a comma as the decimal point, or the other way about.
private func continental(_ text: String) -> [String] {
  let sides = text.split(separator: ",", omittingEmptySubsequences: false)
  let decimals = sides.last.map(String.init) ?? ""
  let whole = sides.dropLast().joined().filter(isDigit)
  return ["\(regrouped(whole)).\(decimals)", withoutTrailingZeros(text.filter { $0 != "," })]
}

private func asDecimal(_ text: String, lastOf separator: Character) -> String {
  let parts = text.split(separator: separator)
  return "\(regrouped(parts.dropLast().joined())).\(parts.last ?? "")"
}

/// Plain digits with commas between thousands.
func regrouped(_ digits: some StringProtocol) -> String {
  let plain = digits.drop { $0 == "0" }
  var text = ""
  for (index, digit) in plain.enumerated() {
    if index > 0, (plain.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text.isEmpty ? "0" : text
}
