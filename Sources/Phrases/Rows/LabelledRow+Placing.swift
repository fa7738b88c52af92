import Household
import Money
import Wording

/// Figures without a label, and what of a name is a figure.
extension LabelledRow {
  /// `微粒贷6300 每月900`: the sum that ran into the name is the first figure; what else holds a figure is no name.
  mutating func takeSumOffName() {
    guard labels > 0 else { return }
    for filler in [" has", " have", " is", " with", " and", " I", " we", " -", " –", " —"] where name.hasSuffix(filler)
    {
      name.removeLast(filler.count)
    }
    unread =
      unread
      ?? rowLabels.first { label, _ in label.count > 1 && !label.utf8.allSatisfy { $0 < 0x80 } && name.contains(label)
      }?.word
    if isNoName(plainWord(name)) { unread = unread ?? name }
    unread = unread ?? ["已还清", "还清了", "已结清", "结清了", "paid off", "settled"].first(where: name.hasSuffix)
    unread = unread ?? name.split(separator: " ").dropFirst().first(where: holdsFigureOfItsOwn).map(String.init)
    guard let sum = sumInName(name, kind, reading.currency) else { return }
    guard name.hasSuffix(sum), !name.contains(where: \.isWhitespace) else {
      unread = unread ?? sum
      return
    }
    name.removeLast(sum.count)
    bare.insert(sum, at: 0)
  }

  /// What is used is a share of the limit.
  mutating func takeShareUsed() {
    guard let shareUsed, cells[.balance] == nil else { return }
    guard let limit = cells[.limit].flatMap({ try? Stated.read($0, in: reading.currency) }) else {
      fault = fault ?? shareOfNoLimit
      return
    }
    cells[.balance] = limit.share(shareUsed).written(in: reading.currency)
  }

  /// What has no label takes the places that are left, in the order of a row. Where all that a row needs has its label, the
  /// number behind the name is of the name, as the tail of a card is, or the 2 of a second loan.
  mutating func placeBare() {
    let order: [Column] = kind == .card ? [.limit, .balance, .payment] : [.balance, .payment]
    let needed = order.prefix(kind == .card && shareUsed == nil ? 2 : 1)
    if let nameWithLabel, labels == 1, bare.contains(where: { !isUnknownWord($0) }) {
      name = nameWithLabel
    } else {
      nameWithLabel = nil
    }
    if labels > 0, nameWithLabel == nil, let first = bare.first, !isUnknownWord(first),
      needed.allSatisfy({ cells[$0] != nil })
    {
      if [1, 4].contains(first.count), first.allSatisfy(isDigit) {
        name += " " + first
      } else {
        unread = unread ?? first
      }
      bare.removeFirst()
    }
    if let column = columnOfOnlySum() {
      cells[column] = bare.removeFirst()
    }
    for cell in bare {
      guard let column = order.first(where: { cells[$0] == nil && !unknown.contains($0) }) else {
        unread = unread ?? cell
        break
      }
      cells[column] = cell
    }
    unknown.formUnion(cells.filter { isUnknownWord($0.value) }.keys)
    cells = cells.filter { !isUnknownWord($0.value) }
  }
}

/// `the` of `the limit is 8,000 and I owe 6,200`, `limit's`: a sentence about a debt that was named before.
private func isNoName(_ word: String) -> Bool {
  let plain = word.ends(with: "'s") ? String(word.dropLast(2)) : word
  return wordsBeforeLabels.contains(plain)
}

private let wordsBeforeLabels: Set<String> = [
  "the", "my", "our", "its", "it", "that", "this", "i", "we", "a", "an", "and", "so", "about", "around", "limit",
  "balance", "rate",
]
