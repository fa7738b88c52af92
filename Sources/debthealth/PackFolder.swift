import Checks
import Rules
import Storage
import StrictYAML
import Wording

/// What a pack's folder holds, hidden files left out.
struct PackFolder {
  var files: [RuleFile] = []
  /// What is wrong with the rule files that could not be read.
  var unread: [RuleProblem] = []
  /// The paths of files that are no rules.
  var strays: [String] = []

  init(_ path: String) {
    for file in paths(below: path).sorted() { take(file, in: path) }
  }

  private mutating func take(_ file: String, in folder: String) {
    let path = "\(folder)/\(file)"
    if file == PackFolder.namesFile { return }
    if file.hasSuffix(".yaml") {
      do throws(Problems) {
        files.append(RuleFile(path: file, node: try readRuleFile(path)))
      } catch {
        unread += error.all.map { RuleProblem(file: file, problem: $0) }
      }
    } else if file.hasSuffix(".yml") {
      let name = sanitised(String(file.dropLast(".yml".count)) + ".yaml")
      let message = Text(en: "a rule file ends in .yaml", zh: "规则文件要以 .yaml 结尾")
      let remedy = Text(en: "rename it to \(name)", zh: "请改名为 \(name)")
      unread.append(RuleProblem(file: file, problem: Problem(at: nil, message, remedy: remedy)))
    } else if !isFolder(path) {
      strays.append(file)
    }
  }
}

extension PackFolder {
  /// What debts are called there; no rule.
  static let namesFile = "names.yaml"

  static func namesNode(in folder: String) -> Node? { try? readRuleFile("\(folder)/\(namesFile)") }
}

private func readRuleFile(_ path: String) throws(Problems) -> Node {
  let text: String
  do throws(FileProblem) {
    text = try readWhole(path, limit: largestFile)
  } catch {
    throw Problems([Problem(at: nil, error.message)])
  }
  return try readNode(yaml: text)
}
