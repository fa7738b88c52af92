extension Amount {
  /// For people: `12,000`, `12,000.50`, `-300`; decimals only where there are any.
  public func formatted(in currency: Currency) -> String {
    let text = plain(in: currency)
    let parts = text.split(separator: ".")
    let digits = parts[0].drop { $0 == "-" }
    let decimals = parts.count == 2 && parts[1].contains { $0 != "0" } ? ".\(parts[1])" : ""
    return (minorUnits < 0 ? "-" : "") + grouped(digits) + decimals
  }

  /// For programs: plain digits with the currency's own places, `12000.00`.
  public func plain(in currency: Currency) -> String {
    fixedPoint(Int128(minorUnits), places: currency.places)
  }
}

private func grouped(_ digits: Substring) -> String {
  var text = ""
  for (index, digit) in digits.enumerated() {
    if index > 0, (digits.count - index) % 3 == 0 { text += "," }
    text.append(digit)
  }
  return text
}
