/// A line of a list without what counts it off: `1. Visa 5000`, `2、招行`, `(3) Car`, `① 花呗`, `- Rent`. What a figure follows
/// stays as it is.
func withoutBullet(_ line: String) -> String {
  let bytes = line.utf8
  guard let first = line.first, bytes.count < 2_000, !first.isLetter else { return line }
  var rest = line[...]
  if circledNumbers.contains(first) || listMarks.contains(first) {
    rest = rest.dropFirst()
    guard circledNumbers.contains(first) || rest.first?.isWhitespace ?? false else { return line }
  } else {
    if "(（".contains(first) { rest = rest.dropFirst() }
    let digits = rest.prefix { ("0"..."9").contains($0) }
    guard (1...2).contains(digits.count), let mark = rest.dropFirst(digits.count).first, ".．)）、".contains(mark) else {
      return line
    }
    rest = rest.dropFirst(digits.count + 1)
  }
  rest = rest.drop { $0.isWhitespace }
  return rest.first?.isLetter ?? false ? String(rest) : line
}

private let circledNumbers: Set<Character> = Set("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")

private let listMarks: Set<Character> = Set("-–—•*·●○▪◦")
