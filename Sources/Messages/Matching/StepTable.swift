/// Steps from node to node by letter, in one table with open addressing.
struct StepTable: Sendable {
  private var keys: [UInt64] = [UInt64](repeating: 0, count: 1 << 12)
  private var values: [Int32] = [Int32](repeating: 0, count: 1 << 12)
  private var count = 0

  @inline(__always)
  private static func key(_ node: Int32, _ letter: UInt16) -> UInt64 { UInt64(node) << 16 | UInt64(letter) }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & (keys.count - 1)
    while keys[slot] != 0, keys[slot] != key { slot = (slot + 1) & (keys.count - 1) }
    return slot
  }

  /// nil where no word goes on so.
  @inline(__always)
  func next(_ node: Int32, _ letter: UInt16) -> Int32? {
    let slot = slot(of: StepTable.key(node, letter))
    return keys[slot] == 0 ? nil : values[slot]
  }

  mutating func set(_ node: Int32, _ letter: UInt16, _ next: Int32) {
    if count * 2 >= keys.count { grow() }
    let slot = slot(of: StepTable.key(node, letter))
    (keys[slot], values[slot]) = (StepTable.key(node, letter), next)
    count += 1
  }

  private mutating func grow() {
    let (oldKeys, oldValues) = (keys, values)
    keys = [UInt64](repeating: 0, count: oldKeys.count * 2)
    values = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (key, value) in zip(oldKeys, oldValues) where key != 0 {
      let slot = slot(of: key)
      (keys[slot], values[slot]) = (key, value)
    }
  }
}
