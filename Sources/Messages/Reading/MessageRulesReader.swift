import StrictYAML
import Wording

/// Reads what a pack knows of messages strictly; cases are left aside. nil for a pack that knows nothing of them.
/// - Parameter facts: the ids of the pack's facts, which texts may name; nil where they were checked before.
/// - Throws: every problem of every file.
public func readMessageRules(_ files: [MessageFile], facts: Set<String>?) throws(MessageProblems) -> MessageRules? {
  guard !files.isEmpty else { return nil }
  var reader = MessageRulesReader(files, facts: facts)
  let rules = reader.rules()
  guard let rules, reader.problems.isEmpty else { throw MessageProblems(all: reader.problems) }
  return rules
}

/// Goes through all files before it gives up, so that one run shows every problem.
struct MessageRulesReader {
  private let files: [MessageFile]
  private(set) var problems: [MessageProblem] = []
  var parts = MessageRules.Parts()
  var names = KnownNames()
  /// Ids that a file names, to be found among those of another folder.
  private var references: [(file: MessageFile, key: String, id: String, node: Node, folder: String)] = []

  init(_ files: [MessageFile], facts: Set<String>?) {
    self.files = files
    names.facts = facts
  }

  /// nil where the weights cannot be read.
  mutating func rules() -> MessageRules? {
    read("characters.yaml") { $0.readCharacters($1) }
    read("words.yaml") { $0.readWords($1) }
    read("links.yaml") { $0.readLinks($1) }
    read("brands.yaml") { $0.readBrands($1) }
    var weighing: Weighing?
    read("weighing.yaml") { weighing = $0.readWeighing($1) }
    for file in files where !file.isCases { readRule(file) }
    checkReferences()
    demandConcerns()
    return weighing.map { MessageRules(parts, $0) }
  }

  /// The files that stand in no folder of their own, each of which there must be.
  static let single = ["characters.yaml", "words.yaml", "links.yaml", "brands.yaml", "weighing.yaml"]

  private mutating func read(_ name: String, _ read: (inout MessageRulesReader, Reading) -> Void) {
    let path = MessageFile.folder + name
    guard let file = files.first(where: { $0.path == path }) else {
      let message = Text(en: "the file is missing", zh: "缺少这个文件")
      return problems.append(MessageProblem(file: path, problem: Problem(at: nil, message)))
    }
    reading(file, read)
  }

  private mutating func readRule(_ file: MessageFile) {
    switch file.kind {
    case "signals": reading(file) { if let signal = $0.signal($1) { $0.parts.signals.append(signal) } }
    case "kinds": reading(file) { if let kind = $0.kind($1) { $0.parts.kinds.append(kind) } }
    case "genuine": reading(file) { if let genuine = $0.genuine($1) { $0.parts.genuine.append(genuine) } }
    case "concerns": reading(file) { if let concern = $0.concern($1) { $0.parts.concerns.append(concern) } }
    case _ where MessageRulesReader.single.contains(where: { MessageFile.folder + $0 == file.path }): break
    default:
      let message = Text(en: "a file out of place", zh: "文件放错了地方")
      let remedy = Text(
        en: "rules about messages stand in signals/, kinds/, genuine/ or concerns/",
        zh: "关于信息的规则放在 signals/、kinds/、genuine/ 或 concerns/ 里")
      problems.append(MessageProblem(file: file.path, problem: Problem(at: nil, message, remedy: remedy)))
    }
  }

  /// One file being read, with its own collector.
  struct Reading {
    let file: MessageFile
    let problems = ProblemCollector()
  }

  private mutating func reading(_ file: MessageFile, _ read: (inout MessageRulesReader, Reading) -> Void) {
    let reading = Reading(file: file)
    read(&self, reading)
    problems += reading.problems.all.map { MessageProblem(file: file.path, problem: $0) }
  }

  mutating func refer(_ entries: [(text: String, node: Node)], _ key: String, in folder: String, _ reading: Reading) {
    references += entries.map { (reading.file, key, $0.text, $0.node, folder) }
  }

  /// What the program looks for by name.
  private mutating func demandConcerns() {
    let path = "\(MessageFile.folder)concerns/\(Concern.moneyGone).yaml"
    guard !files.contains(where: { $0.path == path }) else { return }
    let message = Text(en: "the file is missing", zh: "缺少这个文件")
    let remedy = Text(en: "the first steps of someone whose money has gone", zh: "钱已经转走的人，头几步怎么做")
    problems.append(MessageProblem(file: path, problem: Problem(at: nil, message, remedy: remedy)))
  }

  private mutating func checkReferences() {
    let ids = Dictionary(grouping: files.filter { !$0.isCases }, by: \.kind).mapValues { $0.map(\.id) }
    for (file, key, id, node, folder) in references {
      let known = ids[folder] ?? []
      guard !known.contains(id) else { continue }
      let message = Text(en: "\(folder)/\(id).yaml does not exist", zh: "没有 \(folder)/\(id).yaml")
      let remedy = nearest(id, in: known).map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
      problems.append(
        MessageProblem(file: file.path, problem: Problem(at: node.place, path: key, message, remedy: remedy)))
    }
  }
}
