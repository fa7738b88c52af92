import Money
import Wording

extension ListedDebts {
  /// A label and its figure that stand on lines of their own, as a screen of an app is copied, on the line of the figure:
  /// `剩余待还` and `12,000.00` as `剩余待还：12,000.00`, with nil in place of the label's. A day between a label and its sum is the day of
  /// payment.
  static func labelsJoined(_ lines: [String], _ reading: Reading) -> [String?] {
    guard lines.count <= mostLines else { return lines }
    var joined: [String?] = lines
    var open: (place: Int, label: Label, text: String)?
    for (place, line) in lines.enumerated() {
      let text = trimmed(line)
      if let label = label(text, reading), !isFigure(text, reading.currency) {
        open = (place, label, text)
      } else if let (start, label, name) = open, isFigure(text, reading.currency) {
        let isDay = (try? date(text)) != nil && (try? Stated.read(text, in: reading.currency)) == nil
        joined[place] = (isDay && label.tellsSum ? "还款日" : name) + "：" + text
        joined[start] = nil
        if !isDay || !label.tellsSum { open = nil }
      } else {
        open = nil
      }
    }
    return joined
  }
}
