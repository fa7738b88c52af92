import Wording

/// What the headings of a German table are in English; nil for a table in which no word shows that it is German. `Rate` is a
/// payment there.
func inEnglish(germanHeadings names: [String]) -> [String]? {
  guard names.contains(where: { germanOnly.contains(word($0)) }) else { return nil }
  return names.map { name in english[word(name)] ?? name }
}

private func word(_ heading: String) -> String {
  let plain = plainWord(heading).prefix { $0 != "(" && $0 != "[" }
  return plain.split { " _-.:*%€$".contains($0) }.joined(separator: " ")
}

private let english: [String: String] = {
  var english: [String: String] = [:]
  for (heading, words) in germanWords { for word in words { english[word] = heading } }
  return english
}()

private let germanWords: [(english: String, words: [String])] = [
  (
    "creditor",
    ["gläubiger", "glaeubiger", "kreditgeber", "bank", "institut", "darlehensgeber", "schuld", "schulden", "kredit"]
  ),
  ("name", ["bezeichnung", "name"]),
  ("kind", ["art", "kreditart", "typ", "schuldenart", "art der schuld"]),
  ("limit", ["rahmen", "kreditrahmen", "limit", "verfügungsrahmen", "kreditlimit"]),
  (
    "balance",
    [
      "restschuld", "offener betrag", "offen", "restbetrag", "noch offen", "saldo", "schuldenstand", "forderung",
      "aktuelle restschuld", "offene forderung", "offene summe", "schuldsumme", "restsaldo",
    ]
  ),
  ("amount", ["betrag", "summe", "höhe"]),
  ("original amount", ["kreditsumme", "darlehenssumme", "kreditbetrag", "darlehensbetrag", "ursprungsbetrag"]),
  (
    "interest rate",
    [
      "zinssatz", "zins", "zinsen", "sollzins", "sollzinssatz", "effektivzins", "eff jahreszins",
      "effektiver jahreszins",
    ]
  ),
  (
    "monthly payment",
    [
      "rate", "monatsrate", "monatliche rate", "raten", "tilgungsrate", "ratenhöhe", "monatlich", "rate monatlich",
      "rate mtl",
    ]
  ),
  ("minimum", ["mindestrate", "mindestbetrag", "minimum"]),
  ("months left", ["restlaufzeit", "verbleibende raten", "restliche raten", "offene raten"]),
  ("term", ["laufzeit", "laufzeit monate"]),
  ("due day", ["fällig", "fällig am", "fälligkeit", "fälligkeitstag", "abbuchung", "abbuchungstag"]),
  ("arrears", ["rückstand", "rückstände", "zahlungsrückstand"]),
  ("note", ["notiz", "notizen", "bemerkung", "bemerkungen", "anmerkung"]),
  ("holder", ["inhaber", "kontoinhaber", "schuldner"]),
]

/// Words that no English heading is.
private let germanOnly = Set(english.keys).subtracting([
  "bank", "institut", "kredit", "name", "art", "limit", "saldo", "rate", "minimum", "zins", "term", "forderung",
])
