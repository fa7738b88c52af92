import Planner
import Reports
import Storage
import Wording

/// Asks of each file, and writes what comes; a bad file never hides the good ones.
/// - Throws: the exit status of the first file that could not be answered, once the others are; wrong usage at once.
func responses(to files: [String], _ output: ResponseOutput, _ response: (String) throws -> Response) throws {
  var writer = try ResponseWriter(output, files: files.count)
  removeLeftovers(besides: files)
  var firstFailure: ExitStatus?
  for file in files {
    do {
      try writer.add(try response(file), of: file)
    } catch let problem as PlanProblem {
      StandardStreams.complain("\(sanitised(file)): \(problem.message[chosenLanguage])")
      firstFailure = firstFailure ?? .badData
    } catch let status as ExitStatus {
      if status == .inputOutput { throw status }
      firstFailure = firstFailure ?? status
    }
  }
  try writer.finish()
  if let firstFailure { throw firstFailure }
}
