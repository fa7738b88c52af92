import Money
public import StrictYAML
import Wording

/// One file of a pack: its path in the pack's folder (`checks/arrears.yaml`) and what it holds.
public struct RuleFile: Sendable {
  public var path: String
  public var node: Node

  public init(path: String, node: Node) {
    self.path = path
    self.node = node
  }
}

/// Something wrong in a file of a pack.
public struct RuleProblem: Error, Sendable, Equatable {
  public var file: String
  public var problem: Problem

  public init(file: String, problem: Problem) {
    self.file = file
    self.problem = problem
  }
}

/// Everything wrong in a pack, file by file.
public struct RuleProblems: Error, Sendable, Equatable {
  public var all: [RuleProblem]

  public init(_ all: [RuleProblem]) {
    self.all = all
  }
}

/// Reads the files of a pack strictly, cases left aside.
/// - Throws: every problem of every file.
public func readPack(_ files: [RuleFile]) throws(RuleProblems) -> Pack {
  var reader = PackReader()
  return try reader.read(files)
}

/// Goes through all files before it gives up, so that one run shows every problem.
struct PackReader {
  var problems: [RuleProblem] = []
  var sources: [Source] = []
  /// Ids named by a file, to be found among the pack's once all files are read.
  var references: [(file: String, id: LocatedID, kind: Kind)] = []

  enum Kind { case check, advice, fact }

  mutating func read(_ files: [RuleFile]) throws(RuleProblems) -> Pack {
    guard let packFile = files.first(where: { $0.path == "pack.yaml" }) else {
      let message = Text(en: "the folder has no pack.yaml", zh: "文件夹里没有 pack.yaml")
      throw RuleProblems([RuleProblem(file: "pack.yaml", problem: Problem(at: nil, message))])
    }
    let head = reading(packFile) { reader, problems in reader.readHead(packFile.node, problems) }
    sources = head?.sources ?? []
    let (checks, advice, facts) = readRules(files)
    let order = head.map { orderedChecks(checks, by: $0.order, in: packFile) } ?? checks
    checkReferences(checks: checks.map(\.id), advice: advice.map(\.id), facts: facts.map(\.id))
    guard let head, problems.isEmpty else {
      throw RuleProblems(problems)
    }
    return Pack(
      id: head.id, name: head.name, place: head.place, currency: head.currency, checkedOn: head.checkedOn,
      sources: head.sources, checks: order, advice: advice, facts: facts, definition: head.definition,
      whatACheckIs: head.whatACheckIs, disclaimer: head.disclaimer)
  }

  private mutating func readRules(_ files: [RuleFile]) -> ([Check], [Advice], [Fact]) {
    var (checks, advice, facts): ([Check], [Advice], [Fact]) = ([], [], [])
    for file in files where file.path != "pack.yaml" && !file.path.hasSuffix(".cases.yaml") {
      switch file.path.prefix(while: { $0 != "/" }) {
      case "checks": if let check = reading(file, { $0.readCheck(file, $1) }) { checks.append(check) }
      case "advice": if let step = reading(file, { $0.readAdvice(file, $1) }) { advice.append(step) }
      case "facts": if let fact = reading(file, { $0.readFact(file, $1) }) { facts.append(fact) }
      default:
        let remedy = Text(
          en: "rules stand in checks/, advice/ or facts/", zh: "规则放在 checks/、advice/ 或 facts/ 里")
        problems.append(
          RuleProblem(
            file: file.path, problem: Problem(at: nil, Text(en: "a file out of place", zh: "文件放错了地方"), remedy: remedy)))
      }
    }
    return (checks, advice, facts)
  }

  /// Runs one file's reading with its own collector, and keeps what it collects.
  private mutating func reading<Value>(
    _ file: RuleFile, _ read: (inout PackReader, ProblemCollector) -> Value?
  ) -> Value? {
    let collector = ProblemCollector()
    let value = read(&self, collector)
    do {
      try collector.check()
    } catch {
      problems += error.all.map { RuleProblem(file: file.path, problem: $0) }
      return nil
    }
    return value
  }

  /// Checks in the order that the pack gives; one that is not listed, or listed without a file, is a problem.
  private mutating func orderedChecks(_ checks: [Check], by order: [LocatedID], in file: RuleFile) -> [Check] {
    for check in checks where !order.contains(where: { $0.id == check.id }) {
      let message = Text(en: "\(check.id) is not in the order of checks", zh: "checks 的次序里没有 \(check.id)")
      problems.append(RuleProblem(file: file.path, problem: Problem(at: nil, path: "checks", message)))
    }
    references += order.map { (file.path, $0, .check) }
    return order.compactMap { located in checks.first { $0.id == located.id } }
  }

  private mutating func checkReferences(checks: [String], advice: [String], facts: [String]) {
    for (file, located, kind) in references {
      let known =
        switch kind {
        case .check: checks
        case .advice: advice
        case .fact: facts
        }
      guard !known.contains(located.id) else { continue }
      let collector = ProblemCollector()
      let remedy = nearest(located.id, in: known).map { Text(en: "did you mean \($0)?", zh: "是不是 \($0)？") }
      collector.report(
        located.node, located.path,
        Text(en: "there is no \(kind.name.en) \(located.id)", zh: "没有编号为 \(located.id) 的\(kind.name.zh)"),
        remedy: remedy)
      if let problem = collector.all.first { problems.append(RuleProblem(file: file, problem: problem)) }
    }
  }
}

extension PackReader.Kind {
  fileprivate var name: Text {
    switch self {
    case .check: Text(en: "check", zh: "检查项")
    case .advice: Text(en: "advice", zh: "建议")
    case .fact: Text(en: "fact", zh: "政策要点")
    }
  }
}
