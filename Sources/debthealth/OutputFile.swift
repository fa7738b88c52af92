import Storage
import Wording

/// Where a command writes what it made: a file, a device or a pipe, or standard output.
struct OutputFile {
  let path: String
  /// Whether a file that is there is replaced.
  let replacing: Bool

  init(_ path: String, replacing: Bool) { (self.path, self.replacing) = (path, replacing) }

  var isStandardOutput: Bool { ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"].contains(path) }

  /// Whether bytes go there as they come, with no file that is written whole or not at all.
  var isStream: Bool { isStandardOutput || Storage.isStream(path) }

  /// Why nothing may be written there: it is what is read from `input`, which would be lost. nil where it is not.
  func refusal(reading input: String) -> String? {
    guard !isStream, input == path || isSameFile(input, path) else { return nil }
    let read = input == "-" ? said(en: "standard input", zh: "标准输入") : sanitised(input)
    let written = sanitised(path)
    return said(
      en: "\(written) and \(read) are one file, which would be lost; write to another name",
      zh: "\(written) 和 \(read) 是同一个文件，写了原来的就没了；请换个文件名")
  }

  /// Finds out before any work whether it can be written.
  /// - Throws: `inputOutput`, after saying why not.
  func check() throws(ExitStatus) {
    guard !isStream else { return }
    try orComplain { () throws(FileProblem) in try checkCanWrite(to: path, replacing: replacing) }
  }

  /// - Throws: `inputOutput`, after saying why it could not be written.
  func write(_ text: String) throws(ExitStatus) {
    guard !isStandardOutput else { return try StandardStreams.write(text) }
    try orComplain { () throws(FileProblem) in
      if isStream { return try Storage.write(text, toStream: path) }
      let place = try writeAtomically(text, to: path, replacing: replacing)
      let (name, who) = (sanitised(path), whoCanRead(path))
      if let warning = place.warning(name) { StandardStreams.complain(withoutName: warning[chosenLanguage]) }
      guard !isPrivate(path) else { return }
      StandardStreams.complain(withoutName: said(en: "\(name) is written, \(who.en)", zh: "已写到 \(name)，\(who.zh)"))
    }
  }

  private func orComplain(_ work: () throws(FileProblem) -> Void) throws(ExitStatus) {
    do throws(FileProblem) {
      try work()
    } catch {
      let remedy = error.kind == .alreadyThere ? said(en: "; --force replaces it", zh: "；加 --force 就换掉") : ""
      StandardStreams.complain(withoutName: error.explanation[chosenLanguage] + remedy)
      throw .inputOutput
    }
  }
}
