import Money
import Wording

/// The units across every picture; a phone shows about as many pixels.
let canvasWidth = 360

/// What a text takes of the canvas in most fonts, rather too much than too little.
func units(of text: String) -> Int {
  text.reduce(0) { $0 + units(of: $1) }
}

private func units(of character: Character) -> Int {
  switch character {
  case "M", "W", "m", "w", "%", "@": 13
  case "A"..."Z": 10
  default: character.isASCII || displayWidth(String(character)) < 2 ? 7 : 13
  }
}

/// A text cut to what the canvas has room for.
func cutToCanvas(_ text: String) -> String {
  var columns = displayWidth(text)
  while columns > 0, units(of: truncated(text, to: columns)) > canvasWidth { columns -= 1 }
  return truncated(text, to: columns)
}

extension Ratio {
  /// So much of `width`, at most all of it.
  func across(_ width: Int) -> Int { Int(min(Int128(width), max(0, (self * Ratio(Int128(width), 1)).rounded))) }
}
