import ArgumentParser
import Checks
import Household
import Phrases
import Planner
import Rules
import Wording

/// Where the money goes that is left once every debt has had what its contract takes.
struct StrategyOptions: ParsableArguments {
  @Option(
    help: helpText(
      en: "avalanche, snowball, utilisation, lines, order or minimums. `plan` takes several.",
      zh: "还法：avalanche（先还利率最高的）、snowball（先还金额最小的）、utilisation、lines、order、minimums。plan 可以写几次。", valueName: "NAME"),
    completion: .list(Strategy.ids))
  var strategy: [String] = []

  @Option(
    help: helpText(
      en: "For the strategy order: names of debts, first to last, set apart by commas.", zh: "order 用：债务名称，按先后用逗号隔开。",
      valueName: "NAMES"))
  var order: String?

  func validate() throws {
    for wanted in wanted {
      guard Strategy.ids.contains(wanted.id) else { throw StrategyProblem.unknownStrategy(wanted.id).usage }
      if wanted.id == "order", wanted.names == nil { throw StrategyProblem.noNames.usage("--order") }
    }
    if order != nil, !wanted.contains(where: { $0.id == "order" }) {
      throw ValidationError(
        said(en: "--order goes with --strategy order", zh: "--order 要和 --strategy order 一起用"))
    }
  }

  /// The strategies named, `order` with its names: `--strategy order --order "A, B"`, `--strategy "order A, B"`, or
  /// `--order "A, B"` alone.
  private var wanted: [(id: String, names: String?)] {
    guard !strategy.isEmpty else { return order.map { [("order", $0)] } ?? [] }
    return strategy.map { text in
      let id = text.prefix { $0 != " " }
      let names = text.dropFirst(id.count + 1)
      return (id.lowercased(), names.isEmpty ? order : String(names))
    }
  }

  /// nil where none is named. Debts are known by the other names of their lenders too.
  func chosen(for assessment: Assessment, _ lenders: Names) throws -> [Strategy]? {
    guard !wanted.isEmpty else { return nil }
    let debts = try DebtsToPlan(of: assessment).debts
    let existing = assessment.household.namedDebts
    return try wanted.map { wanted in
      do throws(StrategyProblem) {
        return try Strategy.read(
          wanted.id, names: wanted.names.map { lenders.withOwnNames(of: existing.map(\.name), in: $0) }, debts: debts,
          existing: existing, pack: assessment.pack)
      } catch {
        throw wanted.id == "order" && order != nil ? error.usage("--order") : error.usage
      }
    }
  }
}

extension StrategyProblem {
  var usage: ValidationError { usage("--strategy") }

  func usage(_ option: String) -> ValidationError {
    let mark = said(en: ": ", zh: "：")
    let between = said(en: "; ", zh: "；")
    return ValidationError(option + mark + message[chosenLanguage] + between + remedy[chosenLanguage])
  }
}
