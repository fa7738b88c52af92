import Checks
import Money
import RuleFiles
import Rules
import StrictYAML

/// The rules and names that the program carries, and a day that never changes.
enum BuiltIn {
  static let pack: Pack = {
    let files = (embeddedPacks["cn"] ?? []).compactMap { file -> RuleFile? in
      let path = file.path.description
      guard !path.hasSuffix(".cases.yaml") else { return nil }
      return Node(packed: file.packed.description).map { RuleFile(path: path, node: $0) }
    }
    guard let pack = try? readPack(files) else { fatalError("the built-in pack cannot be read") }
    return pack
  }()

  static let names: Names = {
    guard let file = embeddedNames["cn"], let node = Node(packed: file.packed.description),
      let names = try? readNames(node)
    else { fatalError("the built-in names cannot be read") }
    return names
  }()

  static let day: CalendarDate = {
    guard let day = CalendarDate(year: 2026, month: 11, day: 23) else { fatalError("no such day") }
    return day
  }()
}
