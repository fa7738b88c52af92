import Checks
import Reports
import Rules
import StrictYAML

/// One check whole, with its cases.
/// - Throws: `badData` after saying what is wrong with the cases.
func ruleShown(_ check: Check, _ rules: LoadedPack, columns: Int) throws(ExitStatus) -> String {
  let caseFile = rules.files.first { $0.path == "checks/\(check.id).cases.yaml" }
  return ruleText(
    check, in: rules.pack,
    cases: try caseFile.map { file throws(ExitStatus) in try casesOrComplain(file, rules) } ?? [],
    ownFolder: rules.folder, asOf: today(), language: chosenLanguage, columns: columns)
}

/// The numbers of practice, with their cases.
/// - Throws: `badData` after saying what is wrong with the cases.
func practiceShown(_ rules: LoadedPack, columns: Int) throws(ExitStatus) -> String {
  var cases: [PracticeCase] = []
  if let file = rules.files.first(where: { $0.path == "practice.cases.yaml" }) {
    do throws(Problems) {
      cases = try readPracticeCases(file, currency: rules.pack.currency)
    } catch {
      complain(error.all.map { RuleProblem(file: file.path, problem: $0) }, in: rules.folder ?? rules.pack.id)
      throw .badData
    }
  }
  return practiceText(
    of: rules.pack, cases: cases, ownFolder: rules.folder, language: chosenLanguage, columns: columns)
}

func casesOrComplain(_ file: RuleFile, _ rules: LoadedPack) throws(ExitStatus) -> [RuleCase] {
  do throws(Problems) {
    return try readCases(file, currency: rules.pack.currency)
  } catch {
    complain(error.all.map { RuleProblem(file: file.path, problem: $0) }, in: rules.folder ?? rules.pack.id)
    throw .badData
  }
}
