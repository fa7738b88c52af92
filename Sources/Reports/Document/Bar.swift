package import Money
package import Wording

/// A share as a bar in ASCII with the line marked on it: `[########|###....] 76.0 %`. What is beyond 100 % is told by `>`;
/// where a bar has no room, the share alone.
/// - Parameter digits: how wide the shares of the bars below each other are, so that their lines stand below each other.
package func bar(of share: Ratio, line: Ratio, width: Int, digits: Int = 0, _ language: Language) -> String {
  let number = rightAligned(share.percent(in: language, tellingFrom: line), to: digits)
  let room = width - displayWidth(number) - 3
  guard room >= 5 else { return number }
  let filled = cells(share, of: room)
  let mark = min(room - 1, cells(line, of: room))
  var body = ""
  for cell in 0..<room {
    if cell == mark { body += "|" } else { body += cell < filled ? "#" : "." }
  }
  let end = share > Ratio(1, 1) ? ">" : "]"
  return "[\(body)\(end) \(number)"
}

/// How many of `room` cells a share fills: none for nothing, never all below 100 %, never up to a line that it passes.
private func cells(_ share: Ratio, of room: Int) -> Int {
  let exact = (share * Ratio(Int128(room), 1)).rounded
  return Int(min(Int128(room), max(0, exact)))
}
