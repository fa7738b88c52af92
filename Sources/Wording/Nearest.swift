/// The candidate that `word` was most likely meant to be; nil where none is near. One slip (a character left out, added,
/// replaced, or two exchanged) is allowed for every three characters, and one in a Chinese word of two. Case does not
/// count; the first of several equally near wins. Without a near one, the only candidate that begins with `word`.
public func nearest(_ word: String, in candidates: some Sequence<String>) -> String? {
  guard word.utf8.count <= 200 else { return nil }
  let typed = Array(word.lowercased())
  var best: (candidate: String, slips: Int)?
  var beginning: [String] = []
  for candidate in candidates {
    let wanted = Array(candidate.lowercased())
    if typed.count >= 2, wanted.starts(with: typed) { beginning.append(candidate) }
    let allowed = slipsAllowed(typed, wanted)
    guard abs(typed.count - wanted.count) <= allowed else { continue }
    let slips = editDistance(typed, wanted)
    if slips <= allowed, slips < best?.slips ?? .max { best = (candidate, slips) }
  }
  return best?.candidate ?? (beginning.count == 1 ? beginning[0] : nil)
}

private func slipsAllowed(_ typed: [Character], _ wanted: [Character]) -> Int {
  let length = min(typed.count, wanted.count)
  if length >= 3 { return min(4, max(typed.count, wanted.count) / 3) }
  return length == 2 && displayWidth(String(wanted)) >= 4 ? 1 : 0
}

/// The fewest slips between two words; exchanging two neighbours is one slip.
private func editDistance(_ left: [Character], _ right: [Character]) -> Int {
  var beforeLast: [Int] = []
  var last = Array(0...right.count)
  for row in left.indices {
    var current = [row + 1]
    for column in right.indices {
      let replaced = last[column] + (left[row] == right[column] ? 0 : 1)
      var fewest = min(replaced, last[column + 1] + 1, current[column] + 1)
      if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
        fewest = min(fewest, beforeLast[column - 1] + 1)
      }
      current.append(fewest)
    }
    beforeLast = last
    last = current
  }
  return last[right.count]
}
