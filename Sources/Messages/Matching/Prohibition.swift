/// The last word before a place that forbids what follows it: `不要`, `never`. What is forbidden is not asked for.
///
///     不要向任何个人账户转账      Don't send payment to the court
struct Prohibition: Sendable {
  /// What a word does to the clause after it.
  enum Word: UInt8, Sendable { case none, forbids, onlySaysIf }

  private var start: Int32 = -1
  /// Where the clause ends that it forbids.
  private var clauseEnd: Int32 = -1
  /// Where the words end that only say "if you don't".
  private var endOfIf: Int32 = -1

  /// So far it may stand before the first word of what is forbidden: some words.
  private var reach: Int32 = 0
  private static let (chineseReach, latinReach): (Int32, Int32) = (8, 28)
  /// No farther is it looked for the end of a clause.
  private static let longestClause = 40

  /// Takes a word on the way through a text, in the order of their beginnings.
  @inline(__always)
  mutating func take(_ word: Word, _ occurrence: Occurrence, in symbols: [UInt32]) {
    switch word {
    case .none: break
    case .onlySaysIf: endOfIf = occurrence.end
    case .forbids where occurrence.end > endOfIf:
      start = occurrence.start
      reach = isLatin(symbols[Int(start)]) ? Prohibition.latinReach : Prohibition.chineseReach
      let rest = symbols[Int(occurrence.end)...].prefix(Prohibition.longestClause)
      clauseEnd = Int32(rest.firstIndex(where: endsClause) ?? rest.endIndex)
    case .forbids: break
    }
  }

  /// True where it forbids a phrase: it stands in its clause, before its last word and not far before its first.
  @inline(__always)
  func forbids(from first: Int32, lastWordAt last: Int32) -> Bool {
    last < clauseEnd && start != first && start < last && start >= first - reach
  }
}

/// A comma, or the end of a sentence.
private func endsClause(_ symbol: UInt32) -> Bool { symbol == 0x2C || symbol == 0xFF0C || endsSentence(symbol) }
