public import Wording

/// What the room is asked to put hands up for. Only how many hands went up is kept, and only while the session runs.
public struct Poll: Sendable, Equatable {
  /// `4` for the fourth step, `9.2` for the second question of the ninth.
  public var id: String
  public var choices: [String]
  /// The choice that comes out; nil where none is right or wrong.
  public var right: Int?

  func votes(_ counts: [Int]?) -> [Block] {
    guard let counts, counts.contains(where: { $0 > 0 }) else { return [] }
    return [
      .votes(
        choices.enumerated().map { index, choice in
          Block.Vote(label: choice, count: index < counts.count ? counts[index] : 0, isRight: index == right)
        })
    ]
  }
}

/// How many hands went up, by the id of the poll.
public typealias Counts = [String: [Int]]

/// The most hands of one choice.
let mostHands = 9_999

/// Why counts cannot be taken.
public enum CountsProblem: Error, Sendable, Equatable {
  case notNumbers(String)
  case tooMany(given: Int, choices: Int)
  case tooLarge
  case none

  public var message: Text {
    switch self {
    case .notNumbers(let word):
      Text(
        en: "\(sanitised(word)) is no count; whole numbers, as 12 4 14", zh: "“\(sanitised(word))”不是人数；请写整数，例如 12 4 14")
    case .tooMany(let given, let choices):
      Text(en: "\(given) counts for \(choices) choices", zh: "有 \(choices) 个选项，写了 \(given) 个数")
    case .tooLarge: Text(en: "at most \(mostHands) hands", zh: "人数最多 \(mostHands)")
    case .none: Text(en: "no counts; for example 12 4 14", zh: "没写人数；例如 12 4 14")
    }
  }
}

/// Reads `12 4 14`, `12,4,14`, `１２、４`: a count a choice, those left out 0.
/// - Throws: `CountsProblem`.
public func readCounts(_ text: String, choices: Int) throws(CountsProblem) -> [Int] {
  let words = text.split { $0.isWhitespace || ",，、;；/".contains($0) }.map(String.init)
  guard !words.isEmpty else { throw .none }
  var counts: [Int] = []
  for word in words {
    let digits = word.map { $0.wholeNumberValue }
    guard digits.allSatisfy({ $0.map { (0...9).contains($0) } ?? false }) else { throw .notNumbers(word) }
    guard digits.count <= 4 else { throw .tooLarge }
    counts.append(digits.reduce(0) { $0 * 10 + ($1 ?? 0) })
  }
  guard counts.count <= choices else { throw .tooMany(given: counts.count, choices: choices) }
  return counts + Array(repeating: 0, count: choices - counts.count)
}
