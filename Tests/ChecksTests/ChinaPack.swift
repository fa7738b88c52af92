import Checks
import RuleFiles
import Rules
import StrictYAML

/// The built-in pack, read from the form in which the program carries it.
func chinaPackFiles() throws -> [RuleFile] {
  guard let files = embeddedPacks["cn"] else { throw Missing.pack }
  return try files.map { file in
    guard let node = Node(packed: file.packed.description) else { throw Missing.node(file.path.description) }
    return RuleFile(path: file.path.description, node: node)
  }
}

func chinaPack() throws -> Pack { try china.get() }

/// Read once for all tests, without its cases, which have tests of their own.
private let china = Result {
  try readPack(try chinaPackFiles().filter { !$0.path.hasSuffix(".cases.yaml") })
}

enum Missing: Error {
  case pack
  case node(String)
}
