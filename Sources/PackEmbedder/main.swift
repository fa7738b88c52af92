import Foundation
import Rulebook
import StrictYAML
import Wording

// Usage: PackEmbedder RULES-FOLDER OUTPUT.swift
// Reads every pack under the folder strictly, and writes it as Swift source that needs no YAML parser to be read.

let arguments = CommandLine.arguments
guard arguments.count == 3 else {
  FileHandle.standardError.write(Data("usage: PackEmbedder RULES-FOLDER OUTPUT.swift\n".utf8))
  exit(64)
}
let rules = URL(filePath: arguments[1], directoryHint: .isDirectory)
var failed = false

func report(_ file: URL, _ problem: Problem) {
  failed = true
  let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
  let remedy = problem.remedy.map { "; \($0.en)" } ?? ""
  let path = problem.path.isEmpty ? "" : "\(problem.path): "
  FileHandle.standardError.write(Data("\(file.path)\(place): error: \(path)\(problem.message.en)\(remedy)\n".utf8))
}

func yamlFiles(under folder: URL) -> [String] {
  let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
  return found.filter { $0.hasSuffix(".yaml") }.sorted()
}

func readFile(_ path: String, in pack: URL) throws -> RuleFile? {
  let url = pack.appending(path: path)
  do {
    return RuleFile(path: path, node: try readNode(yaml: try String(contentsOf: url, encoding: .utf8)))
  } catch let problems as Problems {
    for problem in problems.all { report(url, problem) }
    return nil
  }
}

func source(of pack: URL) throws -> String {
  let files = try yamlFiles(under: pack).compactMap { try readFile($0, in: pack) }
  do {
    _ = try readPack(files)
  } catch let problems as RuleProblems {
    for found in problems.all { report(pack.appending(path: found.file), found.problem) }
  }
  let entries = files.map { file in
    "    EmbeddedFile(path: \(file.path.debugDescription), packed: \(file.node.packed().debugDescription)),"
  }
  return "  \(pack.lastPathComponent.debugDescription): [\n\(entries.joined(separator: "\n"))\n  ],"
}

let packs = try FileManager.default.contentsOfDirectory(at: rules, includingPropertiesForKeys: nil)
  .filter { FileManager.default.fileExists(atPath: $0.appending(path: "pack.yaml").path) }
  .sorted { $0.lastPathComponent < $1.lastPathComponent }
let entries = try packs.map(source)
guard !failed else { exit(65) }
let swift = """
  // Made from the packs of this folder when building.

  public let embeddedPacks: [String: [EmbeddedFile]] = [
  \(entries.isEmpty ? "  :" : entries.joined(separator: "\n"))
  ]

  """
try Data(swift.utf8).write(to: URL(filePath: arguments[2]))
