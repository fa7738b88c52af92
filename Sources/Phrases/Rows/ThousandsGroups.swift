import Money
import Wording

/// `50,000`: a first group, and then groups of three.
func isGroupedByCommas(_ word: String) -> Bool {
  let groups = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
  return groups.first.map(isGroupStart) ?? false && groups.dropFirst().allSatisfy(isThreeDigits)
}

func isGroupStart(_ cell: String) -> Bool {
  let digits = cell.drop(while: \.isCurrencySymbol)
  return (1...3).contains(digits.count) && digits.allSatisfy { ("0"..."9").contains($0) }
}

func isThreeDigits(_ cell: String) -> Bool {
  cell.count == 3 && cell.allSatisfy { ("0"..."9").contains($0) }
}

/// `50 000` as `50000`, in a line where `000` shows that numbers are written in groups.
func thousandsJoined(_ line: String) -> String {
  let words = line.split(separator: " ", omittingEmptySubsequences: false)
  let isGroup = { (word: Substring) in isThreeDigits(String(word)) }
  guard zip(words, words.dropFirst()).contains(where: { isGroupStart(String($0)) && isGroup($1) && $1.hasPrefix("0") })
  else { return line }
  var joined: [String] = []
  var isOpen = false
  for word in words {
    if isOpen, isGroup(word) {
      joined[joined.count - 1] += word
    } else {
      isOpen = !joined.isEmpty && isGroupStart(String(word))
      joined.append(String(word))
    }
  }
  return joined.joined(separator: " ")
}

/// The two halves of what may be one number with a space in it, `7 300`; nil where no such pair stands in the cells.
func numberInTwo(_ cells: some Collection<String>) -> AnswerProblem? {
  guard let (left, right) = zip(cells, cells.dropFirst()).first(where: { isGroupStart($0) && isThreeDigits($1) }) else {
    return nil
  }
  return AnswerProblem(
    Text(en: "“\(left) \(right)”: one number, or two?", zh: "“\(left) \(right)”是一个数，还是两个？"),
    remedy: Text(
      en: "one is written \(left)\(right); two stand behind their words, as used \(right)",
      zh: "一个数就连着写 \(left)\(right)；两个数就各写上是什么，例如 欠\(right)"))
}
