extension Amount {
  /// For people: `12,000`, `12,000.50`, `-300`; decimals only where there are any.
  public func formatted(in currency: Currency) -> String {
    let parts = plain(in: currency).utf8.split(separator: UInt8(ascii: "."))
    let digits = parts[0].drop { $0 == UInt8(ascii: "-") }
    let hasDecimals = parts.count == 2 && parts[1].contains { $0 != UInt8(ascii: "0") }
    return (minorUnits < 0 ? "-" : "") + grouped(digits) + (hasDecimals ? ".\(Substring(parts[1]))" : "")
  }

  /// For programs: plain digits with the currency's own places, `12000.00`.
  public func plain(in currency: Currency) -> String {
    fixedPoint(Int128(minorUnits), places: currency.places)
  }
}

private func grouped(_ digits: Substring.UTF8View) -> String {
  var (text, left): ([UInt8], Int) = ([], digits.count)
  for digit in digits {
    if !text.isEmpty, left % 3 == 0 { text.append(UInt8(ascii: ",")) }
    text.append(digit)
    left -= 1
  }
  return String(decoding: text, as: UTF8.self)
}
