import Money
import StrictYAML
import Wording

/// Reads the files of a pack strictly, cases left aside.
/// - Parameter unread: what is wrong with the files that could not be read as YAML; they exist all the same.
/// - Throws: every problem of every file.
public func readPack(_ files: [RuleFile], unread: [RuleProblem] = []) throws(RuleProblems) -> Pack {
  var reader = PackReader(files.ofRulebook, unread: unread)
  guard let pack = reader.pack(), reader.problems.isEmpty else { throw RuleProblems(reader.problems) }
  return pack
}

/// Reads a pack whose files were read strictly before, as those carried in the program were when it was built: no
/// cross-checks, and steps and facts only when they are asked for.
/// - Throws: every problem of the files that are read.
public func readSoundPack(_ files: [RuleFile]) throws(RuleProblems) -> Pack {
  var reader = PackReader(sound: files.ofRulebook)
  guard let pack = reader.soundPack(), reader.problems.isEmpty else { throw RuleProblems(reader.problems) }
  return pack
}

/// Goes through all files before it gives up, so that one run shows every problem.
package struct PackReader {
  package let files: [RuleFile]
  /// The paths of all files, those that could not be read too.
  package let paths: Set<String>
  /// The ids of each kind, whether or not their files could be read: the file names.
  package let ids: [RuleKind: [String]]
  package var problems: [RuleProblem]
  /// Whether the files were read strictly before.
  private let isOfSound: Bool
  /// nil while it is not known which sources the pack has.
  var sources: [Source]?
  /// The pack's, once its head is read.
  var currency: Currency?
  /// The numbers of practice, once they are read.
  var practice: [PracticeFile.Entry] = []
  /// Ids named by a file, to be found among the pack's once all files are read.
  var references: [(file: String, id: LocatedID, kind: RuleKind)] = []
  /// Measures whose line in the pack a check leans on, with the key that says so.
  var leanings: [(file: RuleFile, key: String, measure: Measure)] = []
  /// What each check folds under.
  var folds: [(file: String, check: String, under: LocatedID)] = []

  package init(_ files: [RuleFile], unread: [RuleProblem]) {
    self.files = files
    isOfSound = false
    problems = unread
    paths = Set(files.map(\.path) + unread.map(\.file))
    let rules = paths.filter { $0.hasSuffix(".yaml") && !isCases($0) }.sorted()
    ids = Dictionary(grouping: rules, by: folder(of:)).reduce(into: [:]) { ids, entry in
      if let kind = entry.key { ids[kind] = entry.value.map(idOfFile) }
    }
  }

  /// For files that are known to be sound: nothing is held against anything else.
  init(sound files: [RuleFile], _ sources: [Source]? = nil) {
    self.files = files
    isOfSound = true
    self.sources = sources
    (problems, paths, ids) = ([], [], [:])
  }

  /// The pack as far as it can be read: without the checks, steps and facts that have problems, which `problems` then
  /// holds. nil when its head cannot be read.
  package mutating func pack() -> Pack? {
    let packFile = files.first { $0.path == "pack.yaml" }
    if packFile == nil, !paths.contains("pack.yaml") {
      report("pack.yaml", Text(en: "the folder has no pack.yaml", zh: "文件夹里没有 pack.yaml"))
    }
    if let packFile, let newer = newerVersion(of: packFile.node) {
      problems = [RuleProblem(file: packFile.path, problem: newer)]
      return nil
    }
    let head = packFile.flatMap { file in reading(file, { $0.readHead(file.node, $1) }).value }
    let practice = readPractice()
    let checks = read(.check) { $0.readCheck($1, $2) }
    let advice = read(.advice) { $0.readAdvice($1, $2) }
    let facts = read(.fact) { $0.readFact($1, $2) }
    let letters = read(.letter) { $0.readLetter($1, $2) }
    let sentences = read(.sentence) { $0.readSentences($1, $2) }
    reportMissingSentences()
    let personas = read(.persona) { $0.readPersona($1, $2) }
    let lessons = read(.lesson) { $0.readLesson($1, $2) }
    let happenings = read(.happening) { $0.readHappening($1, $2) }
    reportStrays()
    let order = head.map { orderedChecks(checks, by: $0) } ?? checks
    checkReferences()
    checkFolds()
    if checks.count == ids[.check]?.count { checkLines(of: checks) }
    if let head { checkRoles(of: facts, head) }
    guard let head, let practice else { return nil }
    if let reserve = practice.reserveCheck { checkReserve(reserve, among: checks) }
    return Pack(
      head, practice, checks: order,
      Pack.Shelves(
        advice: Shelf(advice, id: \.id), facts: Shelf(facts, id: \.id), letters: Shelf(letters, id: \.id),
        sentences: Shelf(sentences, id: \.id), personas: Shelf(personas, id: \.id), lessons: Shelf(lessons, id: \.id),
        happenings: Shelf(happenings, id: \.id))
    )
  }

  /// nil when the head cannot be read.
  mutating func soundPack() -> Pack? {
    guard let packFile = files.first(where: { $0.path == "pack.yaml" }),
      let head = reading(packFile, { $0.readHead(packFile.node, $1) }).value
    else { return nil }
    sources = head.sources
    currency = head.currency
    guard let practice = readPractice() else { return nil }
    var checks: [String: Check] = [:]
    for file in files(of: .check) { checks[file.id] = sound(file, { $0.readCheck(file, $1) }) }
    return Pack(
      head, practice, checks: head.order.compactMap { checks[$0.id] },
      Pack.Shelves(
        advice: shelf(.advice) { $0.readAdvice($1, $2) }, facts: shelf(.fact) { $0.readFact($1, $2) },
        letters: shelf(.letter) { $0.readLetter($1, $2) },
        sentences: Shelf(unread: files.filter { $0.kind == .sentence }) { SentenceFile(sound: $0) },
        personas: shelf(.persona) { $0.readPersona($1, $2) },
        lessons: shelf(.lesson) { $0.readLesson($1, $2) }, happenings: shelf(.happening) { $0.readHappening($1, $2) }))
  }

  /// The rules of a kind, each read when it is asked for.
  private func shelf<Rule: Sendable>(
    _ kind: RuleKind, _ read: @escaping @Sendable (inout PackReader, RuleFile, ProblemCollector) -> Rule?
  ) -> Shelf<Rule> {
    let (sources, currency) = (sources, currency)
    return Shelf(unread: files(of: kind)) { file in
      var reader = PackReader(sound: [file], sources)
      reader.currency = currency
      return read(&reader, file, ProblemCollector(ofSound: true))
    }
  }

  /// Most paths tell by their beginning that they are of another kind.
  private func files(of kind: RuleKind) -> [RuleFile] {
    files.filter { $0.path.hasPrefix(kind.folder) && $0.kind == kind }
  }

  private mutating func readPractice() -> PracticeFile? {
    guard let file = files.first(where: { $0.path == practicePath }) else {
      if !paths.contains(practicePath) {
        report(
          practicePath, Text(en: "the folder has no practice.yaml", zh: "文件夹里没有 practice.yaml"),
          remedy: Text(en: "copy it from the built-in pack cn", zh: "从自带的规则包 cn 复制一份"))
      }
      return nil
    }
    let found = sound(file, { $0.readPractice(file, $1) })
    practice = found?.entries ?? []
    return found
  }

  /// The rules of a kind that could be read.
  private mutating func read<Rule>(
    _ kind: RuleKind, _ readRule: (inout PackReader, RuleFile, ProblemCollector) -> Rule?
  ) -> [Rule] {
    files.filter { $0.kind == kind }.compactMap { file in sound(file) { readRule(&$0, file, $1) } }
  }

  private mutating func reportStrays() {
    for file in files where isRule(file.path) && folder(of: file.path) == nil {
      let folders = RuleKind.all.map { "\($0.folder)/" }
      report(
        file.path, Text(en: "a file out of place", zh: "文件放错了地方"),
        remedy: Text(
          en: "rules stand in \(folders.joined(separator: ", "))", zh: "规则放在 \(folders.joined(separator: "、")) 里"))
    }
  }

  private func isRule(_ path: String) -> Bool {
    path != "pack.yaml" && path != practicePath && path != practiceCasesPath
      && !(folder(of: path) == .check && isCases(path))
  }

  /// What one file holds; nil when anything is wrong with it.
  private mutating func sound<Value>(
    _ file: RuleFile, _ read: (inout PackReader, ProblemCollector) -> Value?
  ) -> Value? {
    let (value, isSound) = reading(file, read)
    return isSound ? value : nil
  }

  /// Runs one file's reading with its own collector, and keeps what it collects.
  private mutating func reading<Value>(
    _ file: RuleFile, _ read: (inout PackReader, ProblemCollector) -> Value?
  ) -> (value: Value?, isSound: Bool) {
    let collector = ProblemCollector(ofSound: isOfSound)
    let value = read(&self, collector)
    problems += collector.all.map { RuleProblem(file: file.path, problem: $0) }
    return (value, collector.isEmpty)
  }

  mutating func report(_ file: String, at node: Node? = nil, path: String = "", _ message: Text, remedy: Text? = nil) {
    problems.append(
      RuleProblem(file: file, problem: Problem(at: node?.place, path: path, message, remedy: remedy)))
  }
}
