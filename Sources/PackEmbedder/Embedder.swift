import Channels
import Foundation
import Messages
import Rules
import StrictYAML
import Wording

/// Turns packs into Swift source, and says every problem on standard error as a compiler would.
struct Embedder {
  let rules: URL
  private(set) var foundNoProblem = true

  init(rules: URL) {
    self.rules = rules
  }

  /// The source of `embeddedPacks`, for every folder that has a pack.yaml.
  mutating func source() throws -> String {
    let packs = try FileManager.default.contentsOfDirectory(at: rules, includingPropertiesForKeys: nil)
      .filter { FileManager.default.fileExists(atPath: $0.appending(path: "pack.yaml").path) }
      .sorted { $0.lastPathComponent < $1.lastPathComponent }
    var entries: [String] = []
    var names: [String] = []
    for pack in packs {
      entries.append(try source(of: pack))
      if let found = try sourceOfNames(of: pack) { names.append(found) }
    }
    return """
      // Made from the packs of this folder when building.

      public let embeddedPacks: [String: [EmbeddedFile]] = [
      \(entries.isEmpty ? "  :" : entries.joined(separator: "\n"))
      ]

      /// What debts and lenders are called, by the pack.
      public let embeddedNames: [String: EmbeddedFile] = [
      \(names.isEmpty ? "  :" : names.joined(separator: "\n"))
      ]

      """
  }

  private mutating func source(of pack: URL) throws -> String {
    var files: [RuleFile] = []
    for path in yamlFiles(under: pack) where path != namesFile {
      if let file = try read(path, in: pack) { files.append(file) }
    }
    do {
      let facts = try readPack(files).facts
      check(files, facts: Set(facts.map(\.id)), in: pack)
      checkChannels(files, facts: facts, in: pack)
    } catch {
      for found in error.all { report(pack.appending(path: found.file), found.problem) }
    }
    let entries = files.map { file in
      "    EmbeddedFile(path: \(file.path.debugDescription), packed: \(file.node.packed().debugDescription)),"
    }
    return "  \(pack.lastPathComponent.debugDescription): [\n\(entries.joined(separator: "\n"))\n  ],"
  }

  private mutating func check(_ files: [RuleFile], facts: Set<String>, in pack: URL) {
    let messages = files.filter { $0.path.hasPrefix(MessageFile.folder) }
    do {
      _ = try readMessageRules(messages.map { MessageFile(path: $0.path, node: $0.node) }, facts: facts)
    } catch {
      for found in error.all { report(pack.appending(path: found.file), found.problem) }
    }
  }

  /// nil for a pack without names.
  private mutating func sourceOfNames(of pack: URL) throws -> String? {
    guard FileManager.default.fileExists(atPath: pack.appending(path: namesFile).path),
      let file = try read(namesFile, in: pack)
    else { return nil }
    do {
      _ = try readNames(file.node)
    } catch {
      for problem in error.all { report(pack.appending(path: namesFile), problem) }
    }
    return "  \(pack.lastPathComponent.debugDescription): EmbeddedFile(path: \(namesFile.debugDescription), "
      + "packed: \(file.node.packed().debugDescription)),"
  }

  private mutating func checkChannels(_ files: [RuleFile], facts: [Fact], in pack: URL) {
    let terms = facts.filter { $0.isTerm }
    let known = KnownFacts(all: Set(facts.map(\.id)), terms: Set(terms.map(\.id)))
    let channels = files.filter { file in ChannelFile.folders.contains { file.path.hasPrefix($0) } }
    do {
      _ = try readChannelRules(channels.map { ChannelFile(path: $0.path, node: $0.node) }, facts: known)
    } catch {
      for found in error.all { report(pack.appending(path: found.file), found.problem) }
    }
  }

  private func yamlFiles(under folder: URL) -> [String] {
    let found = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".yaml") }.sorted()
  }

  private mutating func read(_ path: String, in pack: URL) throws -> RuleFile? {
    let url = pack.appending(path: path)
    let text = try String(contentsOf: url, encoding: .utf8)
    do {
      return RuleFile(path: path, node: try readNode(yaml: text))
    } catch {
      for problem in error.all { report(url, problem) }
      return nil
    }
  }

  private mutating func report(_ file: URL, _ problem: Problem) {
    foundNoProblem = false
    let place = problem.place.map { ":\($0.line):\($0.column)" } ?? ""
    let path = problem.path.isEmpty ? "" : "\(problem.path): "
    let remedy = problem.remedy.map { "; \($0.en)" } ?? ""
    let line = "\(file.path)\(place): error: \(path)\(problem.message.en)\(remedy)\n"
    FileHandle.standardError.write(Data(line.utf8))
  }
}

private let namesFile = "names.yaml"
