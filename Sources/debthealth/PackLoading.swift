import Checks
import Phrases
import Reports
import RuleFiles
import Rules
import Storage
import StrictYAML
import Wording

/// A pack, and its cases where they were asked for.
struct LoadedPack {
  var pack: Pack
  var files: [RuleFile]
  /// Where the person's own pack stands; nil for a built-in one.
  var folder: String?

  var isOwn: Bool { folder != nil }
}

/// The pack that holds where no other is named.
let builtInPack = "cn"

/// The largest document or rule file that is read.
let largestFile = 8 * 1024 * 1024

/// - Throws: `noInput` when there is no such pack, `badData` when it has faults; both said on standard error.
func loadPack(_ name: String, withCases: Bool = false) throws(ExitStatus) -> LoadedPack {
  let found = try packFolder(name, withCases: withCases)
  do throws(RuleProblems) {
    if embeddedPacks[name] != nil {
      return LoadedPack(pack: try readSoundPack(found.files), files: found.files, folder: nil)
    }
    return LoadedPack(pack: try readPack(found.files, unread: found.unread), files: found.files, folder: name)
  } catch {
    complain(error.all, in: name)
    throw .badData
  }
}

/// What debts are called at the place of a pack: as its own `names.yaml` has it, else as the built-in pack does.
func names(of pack: LoadedPack) throws(ExitStatus) -> Names {
  guard let folder = pack.folder, let node = PackFolder.namesNode(in: folder) else { return builtInNames() }
  do throws(Problems) {
    return try readNames(node)
  } catch {
    complain(error.all.map { RuleProblem(file: PackFolder.namesFile, problem: $0) }, in: folder)
    throw .badData
  }
}

func builtInNames() -> Names {
  guard let file = embeddedNames[builtInPack], let node = Node(packedBytes: file.bytes[...]) else { return .none }
  return (try? readNames(node)) ?? .none
}

/// The ids of the built-in pack's checks, for Tab.
func builtInCheckIDs() -> [String] { builtInIDs(in: "checks") }

/// The ids of the built-in pack's rules of a folder, for Tab.
func builtInIDs(in folder: String) -> [String] {
  (embeddedPacks[builtInPack] ?? []).compactMap { file in
    let name = file.path.description
    guard name.hasPrefix("\(folder)/"), !name.hasSuffix(".cases.yaml") else { return nil }
    return String(name.dropFirst(folder.count + 1).dropLast(".yaml".count))
  }
}

/// The files of a pack: a built-in one by its id, any other by its folder.
/// - Throws: `noInput` after saying that there is none.
func packFolder(_ name: String, withCases: Bool = true) throws(ExitStatus) -> PackFolder {
  if let files = embeddedPacks[name] { return PackFolder(builtIn: files, withCases: withCases) }
  guard isFolder(name) else {
    let known = embeddedPacks.keys.sorted()
    let hint = nearest(name, in: known).map { said(en: "; did you mean \($0)?", zh: "；是不是 \($0)？") }
    let shown = sanitised(name)
    StandardStreams.complain(
      said(
        en: "no pack \(shown): neither built in (\(known.joined(separator: ", "))) nor a folder",
        zh: "没有规则包 \(shown)：既不是内置的（\(known.joined(separator: "、"))），也不是文件夹") + (hint ?? ""))
    throw .noInput
  }
  return PackFolder(name)
}

extension PackFolder {
  fileprivate init(builtIn embedded: [EmbeddedFile], withCases: Bool) {
    files = embedded.compactMap { file in
      let path = file.path.description
      guard withCases || !path.hasSuffix(".cases.yaml") else { return nil }
      return RuleFile(path: path, packed: file.bytes)
    }
  }
}

/// Every problem as `file:line:column: what; what would be right`.
func complain(_ problems: [RuleProblem], in folder: String) {
  for found in problems {
    StandardStreams.complain(withoutName: problemLine(found.problem, in: "\(folder)/\(found.file)", chosenLanguage))
  }
}
