import Channels
import Checks
import Counsel
import Foundation
import Interview
import Messages
import Money
import Phrases
import RuleFiles
import Rules
import StrictYAML
import Terminal
import Wording

/// Runs sessions with answers given beforehand, in a folder of their own.
final class Sessions {
  let folder: URL
  let pack: Pack
  private let messages: MessageRules?
  private let channels: ChannelRules
  let today: CalendarDate

  struct NoPack: Error {}

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "debthealth-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let files = (embeddedPacks["cn"] ?? []).filter { !$0.path.description.hasSuffix(".cases.yaml") }
    let rules = files.compactMap { file in
      Node(packed: file.packed.description).map { RuleFile(path: file.path.description, node: $0) }
    }
    pack = try readPack(rules)
    messages = try readMessageRules(
      rules.filter { $0.path.hasPrefix(MessageFile.folder) }.map { MessageFile(path: $0.path, node: $0.node) },
      facts: nil)
    let ofChannels = rules.filter { file in ChannelFile.folders.contains { file.path.hasPrefix($0) } }
    channels = try readChannelRules(ofChannels.map { ChannelFile(path: $0.path, node: $0.node) }, facts: nil)
    guard let day = CalendarDate(year: 2026, month: 11, day: 24) else { throw NoPack() }
    today = day
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  struct Run {
    var conversation: ScriptConversation
    var end: SessionEnd
    var transcript: String { conversation.transcript }
    /// The transcript with its lines joined, so that a test does not depend on where they break.
    var said: String { joined(transcript) }
    /// The last question, but the one whether to stop that the end of the script brings.
    var lastQuestion: String? { conversation.prompts.map(\.label).last { !$0.contains("gives your answers up") } }
    /// The questions asked before the advisor prompt.
    var questions: Int { conversation.prompts.prefix { !$0.label.hasPrefix("debthealth>") }.count }
  }

  func run(
    _ lines: [String], language: Language = .en, noDraft: Bool = true, columns: Int = 80
  ) -> Run { run(lines.map(Reply.line), language: language, noDraft: noDraft, columns: columns) }

  /// - Parameter environment: nil has a home and a folder for drafts.
  func run(
    _ replies: [Reply], language: Language = .en, noDraft: Bool = true, columns: Int = 80,
    environment: [String: String]? = nil
  ) -> Run {
    let conversation = ScriptConversation(replies, columns: columns)
    let setting = SessionSetting(
      language: language, pack: pack, names: chineseNames, packIsOwn: false, today: today, noDraft: noDraft,
      environment: environment ?? ["HOME": folder.path, "XDG_RUNTIME_DIR": folder.path],
      messages: { [messages] in messages },
      channels: { [channels] in channels })
    return Run(conversation: conversation, end: runSession(over: conversation, setting: setting))
  }

  /// The names of the drafts that are left.
  var drafts: [String] {
    let found = try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "debthealth").path)
    return (found ?? []).filter { !$0.hasSuffix(".lock") }
  }
}

/// What debts are called in mainland China, as the program has it.
let chineseNames: Names = {
  guard let file = embeddedNames["cn"], let node = Node(packed: file.packed.description) else { return .none }
  return (try? readNames(node)) ?? .none
}()

/// `text` with every stretch of white space as one space.
func joined(_ text: String) -> String { text.split(whereSeparator: \.isWhitespace).joined(separator: " ") }

/// Answers that make a small household up to the result: nobody else, nothing urgent, one card, one loan.
let smallHousehold =
  ["", "", ""] + ["招商银行 50000 38000 0.05%/day 3800", ""] + ["花呗 8000 900 14.6%", ""]
  + ["12000", "6500", "20000", "300000", "all", "2 4", ""]
