import Checks
import Money
import Rules
import Wording

extension Page {
  /// A fact as it reads on a day, with where it comes from and how far it can be relied on.
  mutating func add(_ fact: Fact, on asOf: CalendarDate) {
    let separator = Text(en: ": ", zh: "：")[language]
    let says =
      fact.inForce(on: asOf)?.says[language]
      ?? Text(en: "nothing is in force on \(asOf)", zh: "\(asOf) 没有生效的内容")[language]
    add(sanitised(fact.id + separator + says), indent: 2, hanging: 4)
    add(
      sanitised(fact.citation.line[language]) + Text(en: "; ", zh: "；")[language] + reliance(on: fact, asOf), indent: 4,
      hanging: 6)
  }

  private func reliance(on fact: Fact, _ asOf: CalendarDate) -> String {
    var notes = [Text(en: "as of \(fact.asOf)", zh: "截至 \(fact.asOf)")]
    if let expires = fact.expires {
      notes.append(
        fact.isPastExpiry(on: asOf)
          ? Text(
            en: "past its expiry of \(expires): may be out of date, look it up again",
            zh: "有效期到 \(expires)，已过，可能已过时，请再核实")
          : Text(en: "to be looked up again by \(expires)", zh: "\(expires) 前要再核实"))
    }
    if fact.isUnverified { notes.append(Text(en: "not verified", zh: "未核实")) }
    return notes.map { $0[language] }.joined(separator: Text(en: "; ", zh: "；")[language])
  }
}
