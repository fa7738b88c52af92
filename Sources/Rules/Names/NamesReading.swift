import Household
public import StrictYAML
import Wording

/// Reads the names of a place, `names.yaml` of its pack, strictly.
/// - Throws: everything wrong in it, each with its place.
public func readNames(_ node: Node) throws(Problems) -> Names {
  let problems = ProblemCollector()
  let names = NamesReader(node, problems)?.names() ?? .none
  try problems.check()
  return names
}

private struct NamesReader {
  let fields: Fields
  let problems: ProblemCollector

  init?(_ node: Node, _ problems: ProblemCollector) {
    let known = [
      "names", "kinds", "kind-words", "cards", "card-words", "banks", "same", "consequences", "distress",
      "distress-alone", "behind",
      "no-debts", "questions",
    ]
    guard let fields = Fields(node, path: "", known: known, into: problems) else { return nil }
    (self.fields, self.problems) = (fields, problems)
    guard let version = fields.required("names"), version.scalar != "1" else { return }
    problems.report(
      version, "names", Text(en: "not a format version", zh: "这不是格式版本"),
      remedy: Text(en: "write names: 1", zh: "请写 names: 1"))
  }

  func names() -> Names {
    var names = Names()
    names.kinds = wordLists("kinds").map { Names.KindWords(kind: $0.key, words: $0.words) }
    names.kindWords = wordLists("kind-words").map { Names.KindWords(kind: $0.key, words: $0.words) }
    names.cards = words(fields["cards"], "cards")
    names.cardWords = words(fields["card-words"], "card-words")
    names.banks = groups("banks")
    names.same = groups("same")
    names.consequences = wordLists("consequences").map { Names.ConsequenceWords(consequence: $0.key, words: $0.words) }
    names.distress = words(fields["distress"], "distress").map { NameWord(asSpoken($0.written)) }
    names.distressAlone = words(fields["distress-alone"], "distress-alone").map { NameWord(asSpoken($0.written)) }
    names.behind = words(fields["behind"], "behind")
    names.noDebts = Set(words(fields["no-debts"], "no-debts").map(\.plain))
    names.words = wordsOfQuestions
    return names
  }

  /// Lists of names that are one.
  private func groups(_ key: String) -> [[NameWord]] {
    (fields.list(key) ?? []).enumerated().map { words($0.element, "\(key)[\($0.offset)]") }.filter { !$0.isEmpty }
  }

  /// Every one of them is asked for.
  private var wordsOfQuestions: [PlaceWord: Text] {
    let known = PlaceWord.allCases.map(\.rawValue)
    let remedy = Text(
      en: "copy it from names.yaml of the built-in pack cn", zh: "从自带的规则包 cn 的 names.yaml 复制过来")
    guard let node = fields.required("questions", remedy: remedy),
      let questions = Fields(node, path: "questions", known: known, into: problems)
    else { return [:] }
    return PlaceWord.allCases.reduce(into: [:]) { words, word in
      guard let node = questions.required(word.rawValue, remedy: remedy) else { return }
      words[word] = problems.bilingual(node, at: questions.path(of: word.rawValue)) { _, _, _ in }
    }
  }

  /// The lists of words under the cases of `Key`, in the order of the file.
  private func wordLists<Key: RawRepresentable & CaseIterable>(_ key: String) -> [(key: Key, words: [NameWord])]
  where Key.RawValue == String {
    guard let node = fields[key], Fields(node, path: key, known: Key.allCases.map(\.rawValue), into: problems) != nil,
      case .map(let entries) = node.content
    else { return [] }
    return entries.compactMap { entry in
      Key(rawValue: entry.key).map { ($0, words(entry.value, "\(key).\(entry.key)")) }
    }
  }

  private func words(_ node: Node?, _ path: String) -> [NameWord] {
    guard let node else { return [] }
    guard case .list(let items) = node.content else {
      problems.report(node, path, Text(en: "expected a list of words", zh: "这里要写一串词"))
      return []
    }
    return items.enumerated().compactMap { index, item in
      let word = item.scalar ?? ""
      if !word.isEmpty, word.allSatisfy({ !$0.isNewline }) { return NameWord(word) }
      problems.report(item, "\(path)[\(index)]", Text(en: "expected a word", zh: "这里要写一个词"))
      return nil
    }
  }
}
