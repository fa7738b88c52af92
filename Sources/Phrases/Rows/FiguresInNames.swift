import Money
import Wording

/// A line with its figures set apart from the name where a sign stands between them: `Visa:4200`, `HSBC=5000`, `Visa(4200)`. Four
/// digits in brackets may be those of the card: `Visa (4242)`.
func signsApart(_ line: String) -> String {
  bracketApart(colonApart(line))
}

private func colonApart(_ line: String) -> String {
  guard let first = line.firstIndex(where: isDigit), first > line.startIndex else { return line }
  var place = line.index(before: first)
  while place > line.startIndex, line[place].isCurrencySymbol { place = line.index(before: place) }
  guard ":=＝".contains(line[place]), place > line.startIndex else { return line }
  let name = line[..<place]
  guard let last = name.last, last.isLetter || ")）".contains(last), !endsWithLabelWord(name) else { return line }
  return name + " " + line[line.index(after: place)...]
}

private func endsWithLabelWord(_ name: Substring) -> Bool {
  let word = plainWord(String(name))
  return (rowLabels.map(\.word) + availableMarks).contains { label in
    guard word.ends(with: label) else { return false }
    guard let before = word.dropLast(label.count).last else { return true }
    return !label.utf8.allSatisfy { $0 < 0x80 } || !before.isLetter
  }
}

private func bracketApart(_ line: String) -> String {
  guard let open = line.lastIndex(where: { "(（".contains($0) }), open > line.startIndex, let end = line.last,
    ")）".contains(end)
  else { return line }
  let inside = trimmed(line[line.index(after: open)...].dropLast())
  let digits = inside.filter(isDigit)
  let isFigure = inside.allSatisfy { isDigit($0) || ",.".contains($0) || $0.isCurrencySymbol }
  guard isFigure, digits.count > 2, digits.count != 4 || inside != digits || digits.hasSuffix("00"),
    !line[..<open].contains(where: isDigit)
  else { return line }
  return trimmed(line[..<open]) + " " + inside
}

/// `Visa 4200 / 6000` as `Visa 4200/6000`: of two sums with one slash between them, what is used stands beside its limit.
func usedBesideLimit(_ line: String) -> String {
  guard let slash = line.firstIndex(of: "/"), slash == line.lastIndex(of: "/") else { return line }
  let before = trimmed(line[..<slash])
  let behind = trimmed(line[line.index(after: slash)...])
  guard let last = before.last, isDigit(last) || "万千百kKwW元".contains(last), before.contains(where: isDigit),
    behind.first.map({ isDigit($0) || $0.isCurrencySymbol }) ?? false
  else { return line }
  return before + "/" + behind
}
