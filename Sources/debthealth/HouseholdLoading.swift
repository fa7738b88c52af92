import Household
import Money
import Reports
import Storage
import StrictYAML
import Wording

/// Reads a household document; `-` is standard input.
/// - Throws: `noInput` or `badData`, after every problem was said on standard error.
func loadHousehold(_ file: String, defaultCurrency: Currency) throws(ExitStatus) -> Household {
  guard !file.hasSuffix(linesEnding) else {
    StandardStreams.complain(
      withoutName: sanitised(file)
        + said(
          en: ": holds a household a line, which check reads; here it is one household a file",
          zh: ": 这种文件每行一户，只有 check 能读；这里一个文件只写一户"))
    throw .badData
  }
  return try readHouseholdOrComplain(try loadText(file), of: file, defaultCurrency: defaultCurrency)
}

/// Of a file that holds a household a line.
private let linesEnding = ".ndjson"

/// Where a household stands: a file, and in one that holds many, its line.
struct HouseholdPlace {
  var file: String
  var line: Int?

  /// `home.yaml`, `many.ndjson:3`.
  var name: String { line.map { "\(file):\($0)" } ?? file }
}

/// Reads every household of a file: one where it is a document, one a line in `.ndjson` and on standard input whose first line
/// is one whole JSON object.
/// - Throws: what `use` throws; after the last line, `badData` where a line could not be read, which was said on standard error.
func loadHouseholds(
  _ file: String, defaultCurrency: Currency, _ use: (Household, HouseholdPlace) throws(ExitStatus) -> Void
) throws(ExitStatus) {
  let text = try loadText(file)
  guard file.hasSuffix(linesEnding) || (file == "-" && HouseholdLines.begins(text)) else {
    let household = try readHouseholdOrComplain(text, of: file, defaultCurrency: defaultCurrency)
    return try use(household, HouseholdPlace(file: file))
  }
  var isEmpty = true
  var isBad = false
  for line in HouseholdLines(text, defaultCurrency: defaultCurrency) {
    isEmpty = false
    switch line.household {
    case .success(let household): try use(household, HouseholdPlace(file: file, line: line.number))
    case .failure(let problems):
      isBad = true
      for problem in problems.all {
        StandardStreams.complain(withoutName: problemLine(problem, in: file, chosenLanguage))
      }
    }
  }
  if isEmpty {
    StandardStreams.complain(
      withoutName: sanitised(file) + said(en: ": there is nothing in it", zh: ": 里面什么也没有"))
  }
  if isBad || isEmpty { throw .badData }
}

/// - Throws: `badData`, after every problem was said on standard error.
func readHouseholdOrComplain(
  _ text: String, of file: String, defaultCurrency: Currency
) throws(ExitStatus) -> Household {
  do {
    return try readHousehold(text, defaultCurrency: defaultCurrency)
  } catch {
    for told in problemTexts(error.all, in: file, language: chosenLanguage, text: text) {
      StandardStreams.complain(withoutName: told)
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
