/// What each character is compared as: a traditional character as its simplified one, a wide, circled or bold letter as
/// the plain one, a capital as a small letter. Characters that nobody sees are compared as nothing.
struct CharacterTable: Sendable {
  /// For the first 65,536 characters: 0 for itself, else what it is compared as, or a place in `expansions`.
  private var plane: [UInt32]
  private var beyond: [UInt32: UInt32] = [:]
  private var expansions: [[UInt32]] = []
  /// For the first 65,536 characters.
  private let kinds: [Kind]

  /// What a compared character is for the words around it.
  enum Kind: UInt8 { case plain, chinese, space, lineEnd, disguise, sentenceEnd }

  /// Marks a place in `expansions`, above every character.
  private static let expansion: UInt32 = 1 << 24
  private static let nothing: UInt32 = 1 << 25

  init() {
    plane = [UInt32](repeating: 0, count: 0x1_0000)
    for capital in UInt32(0x41)...0x5A { plane[Int(capital)] = capital + 0x20 }
    for range in unseen where range.lowerBound < 0x1_0000 {
      for scalar in range { plane[Int(scalar)] = CharacterTable.nothing }
    }
    var kinds = [Kind](repeating: .plain, count: 0x1_0000)
    for scalar in UInt32(0)...0x33FF { kinds[Int(scalar)] = CharacterTable.kindOfAny(scalar) }
    for scalar in UInt32(0x3400)...0x9FFF where isChinese(scalar) { kinds[Int(scalar)] = .chinese }
    self.kinds = kinds
  }

  /// Adds entries as a file lists them: `萬万 ㎏kg`, each a character and what it is compared as, separated by white space.
  /// - Returns: the entries that are not so.
  mutating func add(_ entries: String) -> [String] {
    entries.unicodeScalars.split { isSpace($0.value) }.compactMap { entry in
      let scalars = entry.map(\.value)
      guard scalars.count >= 2 else { return String(String.UnicodeScalarView(entry)) }
      set(scalars[0], scalars.dropFirst().map { compared($0) ?? $0 })
      return nil
    }
  }

  private mutating func set(_ scalar: UInt32, _ target: [UInt32]) {
    let value: UInt32
    if target.count == 1 {
      value = target[0]
    } else {
      value = CharacterTable.expansion + UInt32(expansions.count)
      expansions.append(target)
    }
    if scalar < 0x1_0000 { plane[Int(scalar)] = value } else { beyond[scalar] = value }
  }

  /// The one character that another is compared as; nil where it is several or none.
  private func compared(_ scalar: UInt32) -> UInt32? {
    let value = entry(of: scalar)
    return value == 0 ? scalar : value < CharacterTable.expansion ? value : nil
  }

  private func entry(of scalar: UInt32) -> UInt32 {
    if scalar < 0x1_0000 { return plane[Int(scalar)] }
    if (0xE_0000...0xE_0FFF).contains(scalar) { return CharacterTable.nothing }
    return beyond[scalar] ?? 0
  }

  @inline(__always)
  func kind(of symbol: UInt32) -> Kind {
    symbol < 0x1_0000 ? kinds[Int(symbol)] : CharacterTable.kindOfAny(symbol)
  }

  private static func kindOfAny(_ symbol: UInt32) -> Kind {
    if isChinese(symbol) { return .chinese }
    if isLineEnd(symbol) { return .lineEnd }
    if isSpace(symbol) { return .space }
    if endsSentence(symbol) { return .sentenceEnd }
    return isDisguise(symbol) ? .disguise : .plain
  }

  /// Gives `take` each character that `scalar` is compared as.
  @inline(__always)
  func fold(_ scalar: UInt32, _ take: (UInt32) -> Void) {
    let value = entry(of: scalar)
    if value == 0 {
      take(scalar)
    } else if value < CharacterTable.expansion {
      take(value)
    } else if value < CharacterTable.nothing {
      for each in expansions[Int(value - CharacterTable.expansion)] { take(each) }
    }
  }
}

/// Controls but for tab and line ends, marks set above a letter, and what has no width.
private let unseen: [ClosedRange<UInt32>] = [
  0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD...0xAD, 0x300...0x36F, 0x483...0x489,
  0x61C...0x61C, 0x115F...0x1160, 0x17B4...0x17B5, 0x180B...0x180F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF,
  0x200B...0x200F, 0x202A...0x202E, 0x2060...0x206F, 0x20D0...0x20FF, 0x3164...0x3164, 0xFE00...0xFE0F,
  0xFE20...0xFE2F, 0xFEFF...0xFEFF, 0xFFA0...0xFFA0, 0xFFF0...0xFFFB, 0xE_0000...0xE_0FFF,
]
