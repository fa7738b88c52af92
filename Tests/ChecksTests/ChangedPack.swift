import Checks
import Counsel
import Foundation
import Money
import Rules
import StrictYAML
import Testing
import Wording

/// The pack of `rules/cn` with faults put in: texts exchanged, files left out or added.
struct ChangedPack {
  private var nodes: [String: Node] = [:]
  private var unread: [RuleProblem] = []

  init() throws {
    for file in try chinaPackFiles() { nodes[file.path] = file.node }
  }

  mutating func change(_ path: String, _ old: String, to new: String) throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "rules/cn")
    let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
    try #require(text.contains(old), "\(path) has no \(old)")
    add(path, text.replacing(old, with: new, maxReplacements: 1))
  }

  mutating func remove(_ path: String) { nodes[path] = nil }

  mutating func add(_ path: String, _ text: String) {
    nodes[path] = nil
    do throws(Problems) {
      nodes[path] = try readNode(yaml: text)
    } catch {
      unread += error.all.map { RuleProblem(file: path, problem: $0) }
    }
  }

  func review(on day: String = "2026-11-24") throws -> RuleReview {
    let files = nodes.sorted { $0.key < $1.key }.map { RuleFile(path: $0.key, node: $0.value) }
    return Checks.review(files, unread: unread, asOf: try #require(CalendarDate(iso: day)))
  }

  /// `file:line:column: path: what` of every problem, each number as `#`: the pack's files may grow.
  func problems() throws -> [String] {
    try review().problems.map { found in
      let place = found.problem.place == nil ? "" : ":#:#"
      let path = found.problem.path.isEmpty ? "" : "\(found.problem.path): "
      return "\(found.file)\(place): \(path)\(found.problem.message.en)"
    }
  }
}
