import Money
import Wording

/// What stands before the digits of a card's number.
let cardNumberMarks = ["尾号", "卡号", "末四位", "后四位", "ending", "ends", "tail", "no.", "no", "number", "nr", "#"]

/// How many words at the front are a card's number with its mark: `ending in 1234`, `尾号 6225 8801`; nil where none is.
func lengthOfCardNumber(_ words: ArraySlice<String>) -> Int? {
  guard let mark = words.first, cardNumberMarks.contains(plainWord(mark)) else { return nil }
  let fillers = words.dropFirst().prefix { ["in", "with", "is", "是"].contains(plainWord($0)) }.count
  let digits = words.dropFirst(1 + fillers).prefix(4).prefix { (3...6).contains($0.count) && $0.allSatisfy(isDigit) }
  guard let first = digits.first else { return nil }
  let taken = first.count == 4 ? digits.prefix { $0.count == 4 }.count : 1
  return 1 + fillers + max(1, min(taken, words.count - 1 - fillers - 2))
}
