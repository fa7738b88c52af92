import Checks
import Household
import Money
import RuleFiles
import Rules
import StrictYAML

/// How long each rate is measured.
private let span = Duration.seconds(2)

/// Households assessed and bytes of document read, each second, on one thread.
func reportInProcess() throws {
  let pack = try builtInPack()
  guard let day = CalendarDate(year: 2026, month: 11, day: 23) else { return }
  let household = try readHousehold(householdOfFiveDebts, defaultCurrency: .cny)
  var fired = 0
  let assessments = rate { fired += assess(household, with: pack, asOf: day).fired.count }
  print("  households assessed: \(Int(assessments)) a second (\(fired > 0 ? "checked" : "nothing found"))")
  try reportComparison(exampleHousehold, pack: pack)
  try reportWhatIfs(with: pack)
  let large = longDocument(debts: 1_000)
  var debts = 0
  let documents = try rate { debts += try readHousehold(large, defaultCurrency: .cny).loans?.count ?? 0 }
  let bytes = documents * Double(large.utf8.count)
  print(
    "  document read: \(rounded(bytes / 1_000_000)) MB a second (\(large.utf8.count) bytes, \(debts > 0 ? 1_000 : 0) loans)"
  )
}

func builtInPack() throws -> Pack {
  try readPack(
    (embeddedPacks["cn"] ?? []).compactMap { file in
      let path = file.path.description
      guard !path.hasSuffix(".cases.yaml") else { return nil }
      return Node(packed: file.packed.description).map { RuleFile(path: path, node: $0) }
    })
}

/// Times a second that `work` is done.
private func rate(_ work: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let start = clock.now
  var count = 0
  repeat {
    try work()
    count += 1
  } while start.duration(to: clock.now) < span
  return Double(count) * 1_000 / milliseconds(start.duration(to: clock.now))
}
