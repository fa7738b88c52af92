/// Small letters, half width, no space at the ends; `《` and `——`, which Chinese keyboards type, as `<` and `-`.
package func plainWord(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !(0x41...0x5A).contains($0) }) { return text }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0x300A, 0x3008: scalars.append("<")
    case 0x2014 where scalars.last == "-": break
    case 0x2014, 0x2013, 0x2212: scalars.append("-")
    default: scalars.append(scalar)
    }
  }
  return trimmed(String(scalars)).lowercased()
}

/// Without the white space at its ends.
package func trimmed(_ text: some StringProtocol) -> String {
  if let first = text.utf16.first, let last = text.utf16.last, isPlainSign(first), isPlainSign(last) {
    return String(text)
  }
  return withoutSpaceAround(text)
}

private func isPlainSign(_ unit: UInt16) -> Bool { (0x21...0x7E).contains(unit) }

private func withoutSpaceAround(_ text: some StringProtocol) -> String {
  String(text.drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
}
