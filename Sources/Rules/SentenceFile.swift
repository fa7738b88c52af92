import StrictYAML
package import Wording

extension RuleKind {
  package static let sentence = RuleKind(folder: "sentences", name: Text(en: "sentence", zh: "句子"))
}

/// The sentences about one subject, by their ids.
package struct SentenceFile: Sendable {
  /// That of its file, the subject.
  package var id: String
  package var texts: [String: Text]
}

extension Pack {
  /// nil for a pack that was not read strictly and has none.
  package func sentences(about subject: SentenceSubject) -> SentenceFile? { sentenceShelf[subject.rawValue] }
}

extension SentenceFile {
  /// Of a file that was read strictly before.
  init?(sound file: RuleFile) {
    guard case .map(let entries) = file.node.content else { return nil }
    id = file.id
    texts = Dictionary(minimumCapacity: entries.count)
    for entry in entries {
      guard let en = entry.value.entry("en")?.scalar, let zh = entry.value.entry("zh")?.scalar else { continue }
      texts[entry.key] = Text(en: en, zh: zh)
    }
  }
}

extension PackReader {
  /// A sentence that nobody asks for is a problem, and so is one that is missing, a brace that nobody fills, one that is not
  /// there, a language that is missing.
  mutating func readSentences(_ file: RuleFile, _ problems: ProblemCollector) -> SentenceFile? {
    guard let subject = SentenceSubject(rawValue: file.id) else {
      let known = SentenceSubject.allCases.map { "\($0.rawValue).yaml" }
      problems.report(
        file.node, "", Text(en: "no sentences are read from this file", zh: "没有句子从这个文件里读"),
        remedy: nearest("\(file.id).yaml", in: known).map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
          ?? oneOf(known))
      return nil
    }
    let asked = subject.asked
    reportUnused(in: file.node, asked.map(\.id), problems)
    let keys = file.node.keys + asked.map(\.id)
    guard let fields = Fields(file.node, path: "", known: keys, into: problems) else { return nil }
    let remedy = Text(en: "copy it from the built-in pack cn", zh: "从自带的规则包 cn 复制这一句")
    let texts = asked.compactMap { sentence in
      fields.required(sentence.id, remedy: remedy).flatMap { node in
        problems.bilingual(node, at: sentence.id) { text, node, path in
          reportBraces(in: text, sentence.braces, problems) { problems.report(node, path, $0, remedy: $1) }
        }
      }.map { (sentence.id, $0) }
    }
    return SentenceFile(id: file.id, texts: Dictionary(texts) { first, _ in first })
  }

  private func reportUnused(in node: Node, _ asked: [String], _ problems: ProblemCollector) {
    guard case .map(let entries) = node.content else { return }
    for entry in entries where !asked.contains(entry.key) {
      problems.report(
        Problem(
          at: entry.keyPlace, path: entry.key, Text(en: "nobody says this sentence", zh: "没有地方用到这一句"),
          remedy: nearest(entry.key, in: asked).map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
            ?? Text(en: "leave it out", zh: "请删掉")))
    }
  }

  private func reportBraces(
    in text: String, _ wanted: [String], _ problems: ProblemCollector, _ report: (Text, Text?) -> Void
  ) {
    let found = Set(namesInBraces(of: text))
    for name in found.subtracting(wanted).sorted() {
      report(
        Text(en: "nobody fills {\(name)}", zh: "{\(name)} 没有数可填"),
        nearest(name, in: wanted).map { Text(en: "did you mean {\($0)}?", zh: "是不是 {\($0)}？") }
          ?? (wanted.isEmpty ? nil : oneOf(wanted.map { "{\($0)}" })))
    }
    for name in wanted where !found.contains(name) {
      report(Text(en: "{\(name)} is not in it", zh: "里面没有 {\(name)}"), nil)
    }
  }

  /// Every subject has its file.
  mutating func reportMissingSentences() {
    for subject in SentenceSubject.allCases {
      let path = "\(RuleKind.sentence.folder)/\(subject.rawValue).yaml"
      guard !paths.contains(path) else { continue }
      report(
        path, Text(en: "the folder has no \(path)", zh: "文件夹里没有 \(path)"),
        remedy: Text(en: "copy it from the built-in pack cn", zh: "从自带的规则包 cn 复制一份"))
    }
  }
}

extension Node {
  fileprivate var keys: [String] {
    guard case .map(let entries) = content else { return [] }
    return entries.map(\.key)
  }
}
