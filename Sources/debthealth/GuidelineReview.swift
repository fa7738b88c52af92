import Rules
import StrictYAML

/// What is wrong with a pack's figures of usual living costs; nothing where it has none.
func reviewGuidelines(_ files: [RuleFile]) -> [RuleProblem] {
  guard let file = files.first(where: { $0.path == guidelinesPath }) else { return [] }
  do throws(Problems) {
    _ = try readGuidelines(file.node)
    return []
  } catch {
    return error.all.map { RuleProblem(file: file.path, problem: $0) }
  }
}
