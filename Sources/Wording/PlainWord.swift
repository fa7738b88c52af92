/// Small letters, half width, no space at the ends; `《` and `——`, which Chinese keyboards type, as `<` and `-`.
package func plainWord(_ text: String) -> String {
  if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) && !(0x41...0x5A).contains($0) }), text.utf8.first != 0x20,
    text.utf8.last != 0x20
  {
    return text
  }
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
package func trimmed(_ text: String) -> String { trimmed(text[...]) }

/// Without the white space at its ends.
package func trimmed(_ text: Substring) -> String {
  let bytes = text.utf8
  var (start, end) = (bytes.startIndex, bytes.endIndex)
  while start < end, isPlainSpace(bytes[start]) { bytes.formIndex(after: &start) }
  while start < end, isPlainSpace(bytes[bytes.index(before: end)]) { bytes.formIndex(before: &end) }
  guard start < end else { return "" }
  guard isPlainSign(bytes[start]), isPlainSign(bytes[bytes.index(before: end)]) else { return withoutSpaceAround(text) }
  return String(text[start..<end])
}

private func isPlainSign(_ byte: UInt8) -> Bool { (0x21...0x7E).contains(byte) }

private func isPlainSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }

private func withoutSpaceAround(_ text: Substring) -> String {
  String(text.trimmed(where: \.isWhitespace))
}
