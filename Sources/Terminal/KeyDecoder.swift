/// Keys out of the bytes that a terminal sends.
struct KeyDecoder {
  private var bytes: ArraySlice<UInt8> = []

  mutating func take(_ more: ArraySlice<UInt8>) { bytes = ArraySlice(Array(bytes + more)) }

  /// Whether bytes wait that are no whole key yet.
  var isWithinKey: Bool { !bytes.isEmpty }

  /// Nothing more of a key came: a lone Escape is one, anything else is dropped.
  /// - Returns: whether anything waited.
  mutating func giveUp() -> Bool {
    guard let first = bytes.first else { return false }
    let isEscape = first == 0x1B && bytes.count == 1
    bytes = []
    if isEscape { given = .escape }
    return true
  }

  private var given: KeyScreen.Key?

  /// nil while no whole key is there.
  mutating func next() -> KeyScreen.Key? {
    if let key = given {
      given = nil
      return key
    }
    while let first = bytes.first {
      if first == 0x1B {
        guard let length = sequenceLength else { return nil }
        let sequence = bytes.prefix(length)
        bytes = bytes.dropFirst(length)
        if let key = arrow(sequence) { return key }
      } else if first < 0x20 || first == 0x7F {
        bytes = bytes.dropFirst()
        if let key = control(first) { return key }
      } else {
        guard let length = characterLength(first) else { return nil }
        guard bytes.prefix(length).dropFirst().allSatisfy({ (0x80...0xBF).contains($0) }) else {
          bytes = bytes.dropFirst()
          continue
        }
        guard bytes.count >= length else { return nil }
        let text = String(decoding: bytes.prefix(length), as: UTF8.self)
        bytes = bytes.dropFirst(length)
        if let character = text.first, character != "\u{FFFD}" { return .character(character) }
      }
    }
    return nil
  }

  private func control(_ byte: UInt8) -> KeyScreen.Key? {
    switch byte {
    case 0x0A, 0x0D: .enter
    case 0x08, 0x7F: .erase
    case 0x03: .interrupt
    case 0x04: .endOfInput
    case 0x09: .character("\t")
    default: nil
    }
  }

  /// nil while more must come: `ESC [ 1;2 C`, `ESC O C`, Escape with a key. A control character breaks a sequence off, and
  /// counts by itself.
  private var sequenceLength: Int? {
    let rest = Array(bytes.dropFirst())
    guard let second = rest.first else { return nil }
    guard second >= 0x20 else { return 1 }
    guard second == UInt8(ascii: "O") || second == UInt8(ascii: "[") else { return 2 }
    let isEnd: (UInt8) -> Bool = { second == UInt8(ascii: "O") || (0x40...0x7E).contains($0) }
    guard let end = rest.dropFirst().firstIndex(where: { $0 < 0x20 || isEnd($0) }) else { return nil }
    return rest[end] < 0x20 ? end + 1 : end + 2
  }

  private func arrow(_ sequence: ArraySlice<UInt8>) -> KeyScreen.Key? {
    guard sequence.count >= 3 else { return .escape }
    switch sequence.last {
    case UInt8(ascii: "A"): return .up
    case UInt8(ascii: "B"): return .down
    case UInt8(ascii: "C"): return .right
    case UInt8(ascii: "D"): return .left
    default: return nil
    }
  }

  /// nil for a byte that begins no character, which then counts as one.
  private func characterLength(_ first: UInt8) -> Int? {
    switch first {
    case 0x20...0x7E: 1
    case 0xC2...0xDF: 2
    case 0xE0...0xEF: 3
    case 0xF0...0xF4: 4
    default: 1
    }
  }
}
