import Glibc
import Interview
import Samples
import Terminal
import Wording

/// Lines typed one after the other: what is said is clean, and the draft that is left is read as it was kept.
func sessionFault(_ input: String) -> String? {
  let folder = sessionFolder
  folder.empty()
  var noise = noise(of: input)
  let language = Language.allCases[noise.next(Language.allCases.count)]
  let columns = [40, 80][noise.next(2)]
  let replies = input.split(separator: "\n", omittingEmptySubsequences: false).prefix(80).map { reply(harmless($0)) }
  let first = run(replies, language, columns)
  if let fault = uncleanLine(of: first.said, "the session") { return fault }
  guard names(in: "\(folder.path)/debthealth").contains(where: { !$0.hasSuffix(".lock") }) else { return nil }
  let second = run([.line("")], language, columns)
  let isOffered = second.said.contains("Go on with it?") || second.said.contains("接着填吗？")
  let isWhole = !second.said.contains("This answer is left open") && !second.said.contains("这一项先空着")
  return isOffered && isWhole ? nil : "the draft that was kept is not read: \(second.said.suffix(300))"
}

private let sessionFolder: ScratchFolder = {
  let folder = ScratchFolder()
  guard chdir(folder.path) == 0 else { fatalError("cannot go into \(folder.path)") }
  return folder
}()

private func run(_ replies: [Reply], _ language: Language, _ columns: Int) -> HeardConversation {
  let conversation = HeardConversation(replies, columns: columns)
  let home = sessionFolder.path
  let setting = SessionSetting(
    language: language, pack: BuiltIn.pack, names: BuiltIn.names, packIsOwn: false, today: BuiltIn.day, noDraft: false,
    environment: ["HOME": home, "XDG_RUNTIME_DIR": home])
  _ = runSession(over: conversation, setting: setting)
  return conversation
}

/// `^C` is Ctrl-C, `^D` the end of input; `\n` within a line is a pasted block.
private func reply(_ line: String) -> Reply {
  switch line {
  case "^C": .interrupted(dropped: "")
  case "^D": .end
  default: .line(line.split(separator: "\\n", omittingEmptySubsequences: false).joined(separator: "\n"))
  }
}

/// A line that names no file outside of the session's folder: a stroke stands only behind a number or a percentage.
private func harmless(_ line: Substring) -> String {
  var kept = String.UnicodeScalarView()
  for scalar in line.unicodeScalars {
    let isBehindNumber = kept.last.map { $0 == "%" || ("0"..."9").contains($0) } ?? false
    if scalar != "/" || isBehindNumber { kept.append(scalar) }
  }
  return String(kept)
}
