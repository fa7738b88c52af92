import Storage
import Wording

/// A folder to which a command writes several papers, each under a name of its own that no shell and no other system can
/// take amiss.
struct PaperFolder {
  let path: String
  /// Whether papers that are there are replaced.
  let replacing: Bool
  private var names = GivenNames()

  init(_ path: String, replacing: Bool) { (self.path, self.replacing) = (path, replacing) }

  /// Finds out before any work whether something can be written there.
  /// - Throws: `inputOutput`, after saying why not.
  func check() throws(ExitStatus) {
    do throws(FileProblem) {
      try checkCanWrite(to: "\(path)/-", replacing: true)
    } catch {
      StandardStreams.complain(withoutName: FileProblem(error.kind, path).explanation[chosenLanguage])
      throw .inputOutput
    }
  }

  /// Where a paper of that name is written; a name that was given in this run gets a number.
  /// - Throws: `inputOutput`, after saying why it cannot be written: something is there, for one.
  mutating func file(named name: String, ending: String) throws(ExitStatus) -> OutputFile {
    let file = OutputFile("\(path)/\(names.next(name))\(ending)", replacing: replacing)
    try file.check()
    return file
  }
}
