import Storage
import Wording

/// A folder to which a command writes several papers, each under a name of its own that no shell and no other system can
/// take amiss.
struct PaperFolder {
  let path: String
  /// Whether papers that are there are replaced.
  let replacing: Bool
  /// Names given in this run, as systems that know no capitals see them.
  private var given: Set<String> = []

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
    var (found, number) = (name, 1)
    while !given.insert(found.lowercased()).inserted {
      number += 1
      found = "\(name)-\(number)"
    }
    let file = OutputFile("\(path)/\(found)\(ending)", replacing: replacing)
    try file.check()
    return file
  }
}

/// Letters and digits of any script, joined by hyphens, short enough for every file system; `other` where there are none.
func safeName(_ text: String, other: String) -> String {
  var (name, bytes) = ("", 0)
  for character in sanitised(text) {
    let isKept = character.isLetter || character.isNumber || character == "_"
    if !isKept, name.isEmpty || name.hasSuffix("-") { continue }
    let next = isKept ? String(character) : "-"
    guard bytes + next.utf8.count <= 80 else { break }
    name += next
    bytes += next.utf8.count
  }
  while name.hasSuffix("-") { name.removeLast() }
  return name.isEmpty ? other : name
}
