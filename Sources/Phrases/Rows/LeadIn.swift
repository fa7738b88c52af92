import Wording

/// A line of a list without the words that lead to its name: `只有一张招行`, `I have a Visa 5000 3800`.
func withoutLeadIn(_ line: String) -> String {
  let text = trimmed(line)
  let lower = text.lowercased()
  guard lower.count == text.count, lower.utf8.count < 2_000, let lead = leadIns.first(where: lower.hasPrefix) else {
    return line
  }
  let rest = trimmed(text.dropFirst(lead.count))
  return rest.first?.isLetter ?? false && rest.count > 1 ? rest : line
}

/// What is written at a list of debts and is no row, as the name that it says.
package func nameWithoutLeadIn(_ answer: String) -> String {
  unquoted(trimmed(answer)) == trimmed(answer) ? withoutLeadIn(withoutBullet(trimmed(answer))) : answer
}

/// The longer first.
private let leadIns = [
  "我现在有一张", "我现在有一笔", "我还有一张", "我还有一笔", "我还有一个", "我只有一张", "我只有一笔", "我有一张", "我有一笔", "我有一个", "另外还有一张",
  "另外还有一笔", "另外一张", "另外一笔", "还有一张", "还有一笔", "还有一个", "只有一张", "只有一笔", "就一张", "就一笔", "有一张", "有一笔", "还有个",
  "i also have a ", "i also have an ", "i have a ", "i have an ", "i've got a ", "i've got an ", "i got a ",
  "just one ",
  "just a ", "only one ", "only a ", "and a ", "also a ", "then a ",

].sorted { $0.count > $1.count }
