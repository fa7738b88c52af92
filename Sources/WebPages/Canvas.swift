import Money
import Wording

/// The units across every picture; a phone shows about as many pixels.
let canvasWidth = 360

/// What a text takes of the canvas, rather too much than too little.
func units(of text: String) -> Int {
  text.reduce(0) { sum, character in sum + (displayWidth(String(character)) > 1 ? wideUnits : narrowUnits) }
}

let narrowUnits = 7
private let wideUnits = 12

extension Ratio {
  /// So much of `width`, at most all of it.
  func across(_ width: Int) -> Int { Int(min(Int128(width), max(0, (self * Ratio(Int128(width), 1)).rounded))) }
}
