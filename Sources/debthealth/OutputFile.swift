import Storage
import Wording

/// Writes a file, or finds out whether it could be.
/// - Throws: after saying on standard error why it cannot be written, and what would let it be.
func orComplain(_ write: () throws(FileProblem) -> Void) throws(ExitStatus) {
  do throws(FileProblem) {
    try write()
  } catch {
    let remedy = error.kind == .alreadyThere ? said(en: "; --force replaces it", zh: "；加 --force 就换掉") : ""
    StandardStreams.complain(withoutName: error.explanation[chosenLanguage] + remedy)
    throw .inputOutput
  }
}
