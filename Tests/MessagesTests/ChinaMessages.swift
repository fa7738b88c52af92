import Foundation
import Messages
import RuleFiles
import StrictYAML
import Wording

/// What the built-in pack knows of messages.
struct ChinaMessages {
  let files: [MessageFile]
  let rules: MessageRules

  struct NothingKnown: Error {}

  init() throws {
    files = (embeddedPacks["cn"] ?? []).compactMap { file in
      let path = file.path.description
      guard path.hasPrefix(MessageFile.folder) else { return nil }
      return Node(packed: file.packed.description).map { MessageFile(path: path, node: $0) }
    }
    guard let found = try readMessageRules(files, facts: nil) else { throw NothingKnown() }
    rules = found
  }

  func answer(to message: String, moneyHasGone: Bool = false) -> MessageAnswer {
    rules.answer(to: message, moneyHasGone: moneyHasGone) { Text(same: "<\($0)>") }
  }

  /// Our own labelled messages in a language: the first collection, the wider one of more than thirty kinds, one of frauds
  /// in odd words beside genuine messages that look like them, and those that were written before any signal was looked at.
  func labelled(_ language: String) throws -> [LabelledMessage] {
    try ["", "-wide", "-odd", "-fresh"].flatMap { try labelled(in: language + $0) }
  }

  func labelled(in collection: String) throws -> [LabelledMessage] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Labelled")
    return try readLabelledMessages(String(contentsOf: folder.appending(path: "\(collection).tsv"), encoding: .utf8))
  }
}
