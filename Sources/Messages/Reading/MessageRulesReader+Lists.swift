import StrictYAML
import Wording

extension MessageRulesReader {
  mutating func readCharacters(_ reading: Reading) {
    let known = ["as-of", "source", "traditional", "lookalikes", "forms"]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems) else { return }
    _ = fields.requiredDate("as-of")
    _ = fields.text("source")
    for key in ["traditional", "lookalikes", "forms"] {
      guard let node = fields.fields.required(key), let entries = fields.fields.text(key) else { continue }
      for wrong in parts.table.add(entries) {
        reading.problems.report(
          node, key, Text(en: "\(wrong) does not say what it is compared as", zh: "\(wrong) 没写按哪个字比"),
          remedy: Text(en: "two characters or more: 萬万", zh: "至少两个字，例如：萬万"))
      }
    }
  }

  mutating func readWords(_ reading: Reading) {
    guard case .map(let entries) = reading.file.node.content,
      let fields = MessageFields(reading.file.node, known: entries.map(\.key), reading.problems)
    else { return }
    for entry in entries {
      if Mark(rawValue: entry.key) != nil {
        reading.problems.report(
          Problem(
            at: entry.keyPlace, path: entry.key, Text(en: "this name is taken", zh: "这个名字已有别的用处"),
            remedy: Text(en: "choose another", zh: "请换一个名字")))
      }
      guard fields.fields.text(entry.key) != nil else { continue }
      let found = reading.problems.read(entry.value, at: entry.key) { [names] text throws(PhraseProblem) in
        try plainWords(in: text, names)
      }
      if let found { names.words[entry.key] = found }
    }
    if names.words["warning"] == nil {
      _ = fields.fields.required(
        "warning", remedy: Text(en: "the words that turn a sentence: 谨防|请勿", zh: "让一句话反过来的词：谨防|请勿"))
    }
    parts.turning = TurningWords(
      warnings: names.words["warning"] ?? [], forbidding: names.words["forbidding"] ?? [],
      onlySayingIf: names.words["only-saying-if"] ?? [])
  }

  mutating func readLinks(_ reading: Reading) {
    let known = ["shorteners", "official", "endings", "cheap-endings", "plain-endings", "source", "as-of"]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems) else { return }
    _ = fields.requiredDate("as-of")
    _ = fields.text("source")
    parts.links = LinkRules(
      shorteners: fields.strings("shorteners").map(\.text), official: fields.strings("official").map(\.text),
      endings: fields.strings("endings").map(\.text), cheapEndings: fields.strings("cheap-endings").map(\.text),
      plainEndings: fields.strings("plain-endings").map(\.text))
  }

  mutating func readBrands(_ reading: Reading) {
    guard let fields = MessageFields(reading.file.node, known: ["brands", "source", "as-of"], reading.problems) else {
      return
    }
    _ = fields.requiredDate("as-of")
    _ = fields.text("source")
    let known = ["names", "hosts", "numbers", "never-signs"]
    parts.brands = (fields.fields.list("brands") ?? []).enumerated().compactMap { index, node in
      guard let entry = MessageFields(node, path: fields.path(of: "brands", index), known: known, reading.problems)
      else { return nil }
      guard entry.fields.required("names") != nil else { return nil }
      return Brand(
        names: entry.strings("names").map(\.text), hosts: entry.strings("hosts").map(\.text),
        numbers: entry.strings("numbers").map(\.text), neverSigns: entry.strings("never-signs").map(\.text))
    }
  }

  mutating func readWeighing(_ reading: Reading) -> Weighing? {
    let known = [
      "likely", "suspicious", "link-with-pretext", "claim-with-ask", "institution", "never-genuine",
      "never-genuine-phrases", "levels", "steps", "if-money-goes", "never",
    ]
    guard let fields = MessageFields(reading.file.node, known: known, reading.problems, self.names) else { return nil }
    let likely = fields.requiredWhole("likely", in: 1...99)
    let suspicious = fields.requiredWhole("suspicious", in: 1...99)
    let (link, claim) = (
      fields.requiredWhole("link-with-pretext", in: 0...9), fields.requiredWhole("claim-with-ask", in: 0...9)
    )
    let ifMoneyGoes = fields.text("if-money-goes")
    let neverGenuine = fields.strings("never-genuine")
    refer(neverGenuine, "never-genuine", in: "signals", reading)
    let names = MessageLevel.allCases.map(\.rawValue)
    guard
      let levels = fields.fields.required("levels").flatMap({
        MessageFields($0, path: "levels", known: names, reading.problems)
      }),
      let steps = fields.fields.required("steps").flatMap({
        MessageFields($0, path: "steps", known: names, reading.problems)
      }),
      let institution = institution(fields, reading),
      let likely, let suspicious, let link, let claim, let ifMoneyGoes
    else { return nil }
    let titles = MessageLevel.allCases.compactMap { level in levels.text(level.rawValue).map { (level, $0) } }
    let safe = MessageLevel.allCases.map { ($0, steps.texts($0.rawValue)) }
    return Weighing(
      likely: likely, suspicious: suspicious, linkWithPretext: link, claimWithAsk: claim, institution: institution,
      neverGenuine: neverGenuine.map(\.text), neverGenuinePhrases: fields.phrases("never-genuine-phrases"),
      levels: Dictionary(titles) { first, _ in first }, steps: Dictionary(safe) { first, _ in first },
      ifMoneyGoes: ifMoneyGoes, never: fields.texts("never"))
  }
}
