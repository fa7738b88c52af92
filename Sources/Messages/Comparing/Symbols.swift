/// What kind of character a compared one is.

func isDigit(_ symbol: UInt32) -> Bool { (0x30...0x39).contains(symbol) }

func isLatinLetter(_ symbol: UInt32) -> Bool { (0x61...0x7A).contains(symbol) }

/// A letter or digit of a Latin word.
func isLatin(_ symbol: UInt32) -> Bool { isLatinLetter(symbol) || isDigit(symbol) }

func isChinese(_ symbol: UInt32) -> Bool {
  (0x4E00...0x9FFF).contains(symbol) || (0x3400...0x4DBF).contains(symbol) || (0x2_0000...0x3_FFFF).contains(symbol)
}

func isLineEnd(_ symbol: UInt32) -> Bool {
  symbol == 0x0A || symbol == 0x0D || symbol == 0x85 || symbol == 0x2028 || symbol == 0x2029
}

func isSpace(_ symbol: UInt32) -> Bool {
  symbol == 0x20 || symbol == 0x09 || symbol == 0xA0 || symbol == 0x3000 || (0x2000...0x200A).contains(symbol)
    || symbol == 0x202F || symbol == 0x205F || isLineEnd(symbol)
}

/// What may be put between two Chinese characters to disguise a word: `征*信`, `征.信`, `征🔥信`.
func isDisguise(_ symbol: UInt32) -> Bool {
  switch symbol {
  case 0x23, 0x26, 0x2A, 0x2B, 0x2D, 0x2E, 0x2F, 0x3D, 0x5C, 0x5E, 0x5F, 0x60, 0x7C, 0x7E, 0xB7: true
  case 0x2022, 0x2013, 0x2014, 0x2027, 0x30FB, 0x3030: true
  case 0x2190...0x2BFF, 0x1_F000...0x1_FAFF: true
  default: false
  }
}

/// What ends a sentence wherever it stands.
func endsSentence(_ symbol: UInt32) -> Bool {
  symbol == 0x3002 || symbol == 0x21 || symbol == 0x3F || symbol == 0x3B
}
