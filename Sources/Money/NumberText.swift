import Wording

/// What people type, made uniform: full-width forms as ASCII, no space at the ends, traditional numerals as simplified.
package func uniform(_ text: some StringProtocol) -> String {
  if text.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return String(text) }
  var scalars = String.UnicodeScalarView()
  for scalar in text.unicodeScalars {
    switch scalar.value {
    case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
    case 0xFFE5: scalars.append("¥")
    case 0x3000, 0xA0, 0x2007, 0x2009, 0x202F, 0x09: scalars.append(" ")
    case 0x2212, 0x2012...0x2015, 0x2010, 0x2011: scalars.append("-")
    default: scalars.append(plainNumerals[scalar] ?? scalar)
    }
  }
  let uniform = String(scalars)
  return String(uniform.trimmed())
}

private let plainNumerals: [Unicode.Scalar: Unicode.Scalar] = [
  "壹": "一", "贰": "二", "貳": "二", "叁": "三", "肆": "四", "伍": "五", "陆": "六", "陸": "六", "柒": "七", "捌": "八",
  "玖": "九", "拾": "十", "佰": "百", "仟": "千", "萬": "万", "億": "亿", "兩": "两", "〇": "零", "圆": "元", "圓": "元",
]

/// Numerals as documents have them.
let formalNumerals = plainNumerals.keys.map(String.init)

extension String {
  /// Takes `prefix` off the front, whatever its case, and the spaces behind it; true when it stood there.
  package mutating func takePrefix(_ prefix: String) -> Bool {
    guard mayBegin(with: prefix), lowercased().hasPrefix(prefix), count >= prefix.count else { return false }
    self = String(dropFirst(prefix.count).drop { $0 == " " })
    return true
  }

  /// Takes `suffix` off the end, whatever its case, and the spaces before it; true when it stood there.
  package mutating func takeSuffix(_ suffix: String) -> Bool {
    guard mayEnd(with: suffix), lowercased().hasSuffix(suffix), count >= suffix.count else { return false }
    removeLast(suffix.count)
    while last == " " { removeLast() }
    return true
  }

  /// False where it certainly does not begin with `prefix`, in any case: seventy words are tried on every number.
  func mayBegin(with prefix: String) -> Bool { mayMatch(unicodeScalars, prefix.unicodeScalars) }

  func mayEnd(with suffix: String) -> Bool {
    mayMatch(unicodeScalars.reversed(), suffix.unicodeScalars.reversed())
  }
}

private func mayMatch(_ text: some Sequence<Unicode.Scalar>, _ lowerCase: some Sequence<Unicode.Scalar>) -> Bool {
  var text = text.makeIterator()
  for wanted in lowerCase {
    guard let scalar = text.next() else { return false }
    if inSmallASCII(scalar) == wanted { continue }
    return hasCaseBeyondASCII(scalar) || hasCaseBeyondASCII(wanted)
  }
  return true
}

/// Letters and signs before the Chinese ones: their other case, or their accent, may be another scalar.
func hasCaseBeyondASCII(_ scalar: Unicode.Scalar) -> Bool { (0x80..<0x2E80).contains(scalar.value) }

func inSmallASCII(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
  (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value + 0x20)) : scalar
}

/// `14.60` as `14.6`, `15.00` as `15`.
package func withoutTrailingZeros(_ decimal: String) -> String {
  guard decimal.utf8.contains(UInt8(ascii: ".")) else { return decimal }
  let zeros = decimal.utf8.reversed().prefix { $0 == UInt8(ascii: "0") }.count
  let kept = decimal.utf8.dropLast(zeros)
  return String(Substring(kept.last == UInt8(ascii: ".") ? kept.dropLast() : kept))
}

package func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) && character.utf8.count == 1 }
