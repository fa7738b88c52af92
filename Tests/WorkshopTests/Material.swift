import Checks
import Messages
import Money
import RuleFiles
import Rules
import StrictYAML
import Wording
import Workshop

/// The built-in pack with its cases, as sessions are made of it.
struct Material {
  let pack: Pack
  let cases: [RuleCase]
  let messages: MessageRules?
  let day: CalendarDate

  static func china() throws -> Material { try read.get() }

  func session(_ id: String) throws -> Session {
    guard let lesson = pack.lesson(id) else { throw Missing.lesson(id) }
    return Session(lesson, of: pack, messages: messages, cases: cases, on: day)
  }

  enum Missing: Error { case pack, day, lesson(String) }

  private static let read = Result {
    guard let files = embeddedPacks["cn"], let day = CalendarDate(iso: "2026-11-29") else { throw Missing.pack }
    let rules = files.map { RuleFile(path: $0.path.description, packed: $0.bytes) }
    let pack = try readSoundPack(rules.filter { !$0.path.hasSuffix(".cases.yaml") })
    let cases = try rules.filter { $0.path.hasPrefix("checks/") && $0.path.hasSuffix(".cases.yaml") }
      .flatMap { try readCases($0, currency: pack.currency) }
    let messages = rules.filter { $0.path.hasPrefix(MessageFile.folder) }
      .map { MessageFile(path: $0.path, node: $0.node) }
    return Material(pack: pack, cases: cases, messages: try readMessageRules(messages, facts: nil), day: day)
  }
}

let everySession = ["three-looks", "market-stall", "messages-that-smell", "credit-report"]
