import Checks
import RuleFiles
import Rules
import StrictYAML

/// The built-in pack, read once for all tests.
func chinaPack() throws -> Pack { try china.get() }

private let china = Result {
  let files = (embeddedPacks["cn"] ?? []).filter { !$0.path.description.hasSuffix(".cases.yaml") }
  return try readPack(
    files.compactMap { file in
      Node(packed: file.packed.description).map { RuleFile(path: file.path.description, node: $0) }
    })
}
