import Channels
import Checks
import Counsel
import Money
import Reports
import Rules
import StrictYAML
import Wording

extension [RuleFile] {
  /// Those about channels and the credit record.
  var aboutChannels: [ChannelFile] {
    filter { file in ChannelFile.folders.contains { file.path.hasPrefix($0) } }
      .map { ChannelFile(path: $0.path, node: $0.node) }
  }
}

/// What a pack knows of where to turn.
/// - Throws: `badData` when its files have faults, said on standard error.
func loadChannelRules(of rules: LoadedPack) throws(ExitStatus) -> ChannelRules {
  do throws(ChannelProblems) {
    return try readChannelRules(rules.files.aboutChannels, facts: rules.isOwn ? KnownFacts(rules.pack.facts) : nil)
  } catch {
    complain(error.all.map { RuleProblem(file: $0.file, problem: $0.problem) }, in: rules.folder ?? rules.pack.id)
    throw .badData
  }
}

/// What a strict look at a pack's files about channels found.
struct ChannelReview {
  var cases = 0
  var problems: [RuleProblem] = []
}

func reviewChannels(_ files: [RuleFile], of pack: Pack?, asOf: CalendarDate) -> ChannelReview {
  let files = files.aboutChannels
  do throws(ChannelProblems) {
    let rules = try readChannelRules(files, facts: pack.map { KnownFacts($0.facts) })
    guard let pack else { return ChannelReview() }
    let cases = reviewChannelCases(files, rules, pack.factsOfADay(asOf))
    return ChannelReview(
      cases: cases.count, problems: cases.problems.map { RuleProblem(file: $0.file, problem: $0.problem) })
  } catch {
    return ChannelReview(problems: error.all.map { RuleProblem(file: $0.file, problem: $0.problem) })
  }
}

extension KnownFacts {
  init(_ facts: [Fact]) {
    self.init(all: Set(facts.map(\.id)), terms: Set(facts.filter(\.isTerm).map(\.id)))
  }
}
