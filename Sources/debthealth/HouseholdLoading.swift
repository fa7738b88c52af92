import Household
import Money
import Reports
import Storage
import StrictYAML
import Wording

/// Reads a household document; `-` is standard input.
/// - Throws: `noInput` or `badData`, after every problem was said on standard error.
func loadHousehold(_ file: String, defaultCurrency: Currency) throws(ExitStatus) -> Household {
  try readHouseholdOrComplain(try loadText(file), of: file, defaultCurrency: defaultCurrency)
}

/// - Throws: `badData`, after every problem was said on standard error.
func readHouseholdOrComplain(
  _ text: String, of file: String, defaultCurrency: Currency
) throws(ExitStatus) -> Household {
  do {
    return try readHousehold(text, defaultCurrency: defaultCurrency)
  } catch {
    for problem in error.all {
      StandardStreams.complain(withoutName: problemText(problem, in: file, language: chosenLanguage, text: text))
    }
    throw .badData
  }
}

/// The text of a file; `-` is standard input.
/// - Throws: after saying on standard error why it could not be read.
func loadText(_ file: String) throws(ExitStatus) -> String {
  try readOrComplain { () throws(FileProblem) in
    file == "-" ? try readStandardInput(limit: largestFile) : try readWhole(file, limit: largestFile)
  }
}

/// The text of another program's file; `-` is standard input.
/// - Throws: as `loadText`.
func loadForeignText(_ file: String) throws(ExitStatus) -> ForeignText {
  try readOrComplain { () throws(FileProblem) in try readForeign(file, limit: largestFile) }
}

private func readOrComplain<Found>(_ read: () throws(FileProblem) -> Found) throws(ExitStatus) -> Found {
  do throws(FileProblem) {
    return try read()
  } catch {
    let hint = error.isMissing ? nearestFile(to: error.path) : nil
    let remedy = hint.map { said(en: "; did you mean \(sanitised($0))?", zh: "；是不是 \(sanitised($0))？") } ?? ""
    StandardStreams.complain(withoutName: error.explanation[chosenLanguage] + remedy)
    throw error.exitStatus
  }
}
