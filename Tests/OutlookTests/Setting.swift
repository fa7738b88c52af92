import Checks
import Household
import Money
import Outlook
import RuleFiles
import Rules
import StrictYAML

let testDay = CalendarDate(year: 2026, month: 11, day: 23)!

/// The built-in pack.
func chinaPack() throws -> Pack {
  let files = (embeddedPacks["cn"] ?? []).filter { !$0.path.description.hasSuffix(".cases.yaml") }
  return try readPack(
    files.compactMap { file in
      Node(packed: file.packed.description).map { RuleFile(path: file.path.description, node: $0) }
    })
}

/// A household written as in a document, without its head.
func household(_ lines: String) throws -> Household {
  try readHousehold("debthealth: 1\ndate: 2026-11-23\n\(lines)", defaultCurrency: .cny)
}

func outlook(_ lines: String) throws -> Outlook {
  let household = try household(lines)
  return Outlook(of: household, on: testDay, by: try chinaPack().practice(for: household, on: testDay))
}

func settlement(_ lines: String) throws -> Settlement { Settlement(try outlook(lines)) }

func sum(_ major: Double) -> Amount { Amount(minorUnits: Int64((major * 100).rounded())) }

extension Settlement {
  subscript(name: String) -> Line? { lines.first { $0.name == name } }
}
