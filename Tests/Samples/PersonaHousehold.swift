public import Household
import RuleFiles
import Rules
public import Wording

/// The household of a persona of the built-in pack: examples, goldens and timings are made of these.
/// - Precondition: there is one of that id.
public func household(ofPersona id: String, in language: Language = .zh) -> Household {
  guard let persona = china?.persona(id) else { preconditionFailure("there is no persona \(id)") }
  return persona.household(in: language)
}

/// The same as the file that `personas ID -o FILE` writes, without its first line.
public func document(ofPersona id: String, in language: Language = .zh) -> String {
  written(household(ofPersona: id, in: language))
}

/// Read once for all tests.
private let china = try? readSoundPack(
  (embeddedPacks["cn"] ?? []).map { RuleFile(path: $0.path.description, packed: $0.bytes) }.filter {
    !$0.path.hasSuffix(".cases.yaml")
  })
