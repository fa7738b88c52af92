/// As little of an input as still does not hold: pieces are left out as long as something is wrong without them. At most
/// so many attempts are made.
func shrunk(_ input: String, _ kind: FuzzKind, in folder: ScratchFolder, attempts: Int = 120) -> String {
  var kept = Array(input.unicodeScalars)
  var left = attempts
  var size = max(1, kept.count / 2)
  while size > 0, left > 0 {
    var start = 0
    var isSmaller = false
    while start < kept.count, left > 0 {
      left -= 1
      let rest = Array(kept[..<start] + kept[min(kept.count, start + size)...])
      if isFaulty(rest, kind, in: folder) { (kept, isSmaller) = (rest, true) } else { start += size }
    }
    if !isSmaller || size > kept.count { size /= 2 }
  }
  return text(of: kept)
}

private func isFaulty(_ scalars: [Unicode.Scalar], _ kind: FuzzKind, in folder: ScratchFolder) -> Bool {
  let file = "\(folder.path)/smaller"
  write(text(of: scalars), to: file)
  let end = ContinuousClock.now + .seconds(10)
  return Child(["--try", kind.rawValue, file], output: "\(folder.path)/said").wait { ContinuousClock.now > end } != ""
}

private func text(of scalars: [Unicode.Scalar]) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
