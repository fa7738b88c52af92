import Foundation
import Money
import Reports
import RuleFiles
import Rulebook
import Storage
import StrictYAML
import Wording

/// A pack and whether it is the person's own.
struct LoadedPack {
  var pack: Pack
  var isOwn: Bool
}

/// The largest document or rule file that is read.
let largestFile = 8 * 1024 * 1024

/// - Throws: `noInput` when there is no such pack, `badData` when it has faults; both said on standard error.
func loadPack(_ name: String) throws(ExitStatus) -> LoadedPack {
  if let files = embeddedPacks[name] {
    return LoadedPack(pack: try readOrComplain(embedded(files, withCases: false), in: name), isOwn: false)
  }
  return LoadedPack(pack: try readOrComplain(try ruleFiles(in: name), in: name), isOwn: true)
}

/// The files of a built-in pack.
func embedded(_ files: [EmbeddedFile], withCases: Bool) -> [RuleFile] {
  files.compactMap { file in
    let path = file.path.description
    guard withCases || !path.hasSuffix(".cases.yaml") else { return nil }
    return Node(packedBytes: file.bytes[...]).map { RuleFile(path: path, node: $0) }
  }
}

/// Every YAML file of a pack's folder.
/// - Throws: `noInput` or `badData` after saying why.
func ruleFiles(in folder: String) throws(ExitStatus) -> [RuleFile] {
  var isFolder: ObjCBool = false
  guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder), isFolder.boolValue else {
    let known = embeddedPacks.keys.sorted()
    let hint = nearest(folder, in: known).map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
    let name = sanitised(folder)
    StandardStreams.complain(
      said(
        en: "no pack \(name): neither built in (\(known.joined(separator: ", "))) nor a folder",
        zh: "没有规则包 \(name)：既不是内置的（\(known.joined(separator: "、"))），也不是文件夹") + (hint ?? ""))
    throw .noInput
  }
  let found = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
  var files: [RuleFile] = []
  var problems: [RuleProblem] = []
  for path in found.filter({ $0.hasSuffix(".yaml") || $0.hasSuffix(".yml") }).sorted() {
    do {
      let text = try readWhole("\(folder)/\(path)", limit: largestFile)
      files.append(RuleFile(path: path, node: try readNode(yaml: text)))
    } catch let unreadable as Problems {
      problems += unreadable.all.map { RuleProblem(file: path, problem: $0) }
    } catch let unreadable as FileProblem {
      problems.append(RuleProblem(file: path, problem: Problem(at: nil, unreadable.explanation)))
    } catch {
      problems.append(RuleProblem(file: path, problem: Problem(at: nil, Text(same: "\(error)"))))
    }
  }
  guard problems.isEmpty else {
    complain(RuleProblems(problems), in: folder, files: files)
    throw .badData
  }
  return files
}

private func readOrComplain(_ files: [RuleFile], in folder: String) throws(ExitStatus) -> Pack {
  do {
    return try readPack(files)
  } catch {
    complain(error, in: folder, files: files)
    throw .badData
  }
}

/// Every problem as `file:line:column: what; what would be right`, those that later files still have included.
func complain(_ problems: RuleProblems, in folder: String, files: [RuleFile]) {
  var all = problems
  if case .failure(let more) = Result(catching: { () throws(RuleProblems) in try readPack(files) }) {
    all.all += more.all.filter { !all.all.contains($0) }
  }
  for found in all.all {
    StandardStreams.complain(withoutName: problemLine(found.problem, in: "\(folder)/\(found.file)", chosenLanguage))
  }
}
