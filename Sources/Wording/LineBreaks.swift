/// Whether a line may end between two characters that no space sets apart.
public func mayBreak(between before: Character, and after: Character) -> Bool {
  let (left, right) = (String(before), String(after))
  return mayBreak(between: left, and: right, widths: (displayWidth(left), displayWidth(right)))
}

/// Where a line may end inside a stretch without spaces: beside a wide character, unless punctuation, a sign or a
/// unit belongs to its neighbour.
func mayBreak(between left: String, and right: String, widths: (Int, Int)) -> Bool {
  guard widths.0 == 2 || widths.1 == 2 else { return false }
  guard let before = left.first, let after = right.first else { return true }
  if closing.contains(after) || opening.contains(before) { return false }
  if unpaired.contains(before) || unpaired.contains(after) { return false }
  if isDigit(before), unitsOfCount.contains(after) { return false }
  if isDigit(after), signs.contains(before) { return false }
  if isDigit(before) && isDigit(after) { return false }
  return true
}

/// A percent sign belongs to the number before it even behind a space.
func clingsToNumber(_ text: some StringProtocol) -> Bool {
  text.first.map { "%％‰".contains($0) } ?? false
}

private func isDigit(_ character: Character) -> Bool {
  ("0"..."9").contains(character) || ("０"..."９").contains(character)
}

private let closing = Set("，。、；：？！）」』”’》〉】〕］｝〗…·・～—%％‰℃°,.;:?!)]}>»›ー々ゝヽ．／/")
private let opening = Set("（「『“‘《〈【〔［｛〖([{<«‹￥¥$＄€£#＃@/")
/// Marks that open and close with one sign: they stay with both neighbours.
private let unpaired = Set("\"'`")
private let signs = Set("+-−±~≈<>≤≥＋－约")
private let unitsOfCount = Set("元万亿千百角分厘笔张个月年日天期岁次倍成折号项条户人页步")
