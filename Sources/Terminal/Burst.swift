/// Lines that come faster than they are asked for, and are one answer: a paste that the terminal does not mark as one, rows
/// by a pipe. They come back as a marked paste does, in one line with its inner newlines.
public struct Burst: Sendable {
  /// Whether a line may be the first of several. At a terminal all that comes at once with it then belongs to it: nobody types
  /// so fast.
  public var begins: @Sendable (String) -> Bool
  /// Whether a further line belongs to it where a program may write them, each for a question of its own: `before` is the
  /// line before it, `isBehindGap` tells that empty lines stand between.
  public var goesOn: @Sendable (_ line: String, _ before: String, _ isBehindGap: Bool) -> Bool

  public init(
    begins: @escaping @Sendable (String) -> Bool,
    goesOn: @escaping @Sendable (_ line: String, _ before: String, _ isBehindGap: Bool) -> Bool = { _, _, _ in false }
  ) {
    self.begins = begins
    self.goesOn = goesOn
  }
}

/// How long input may pause within lines that come at once, in milliseconds: less than anybody takes to press a key.
let longestPause: Int32 = 25
