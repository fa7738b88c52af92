import Channels
import Checks
import Counsel
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
    return try readChannelRules(rules.files.aboutChannels, facts: rules.isOwn ? Set(rules.pack.facts.map(\.id)) : nil)
  } catch {
    complain(error.all.map { RuleProblem(file: $0.file, problem: $0.problem) }, in: rules.folder ?? rules.pack.id)
    throw .badData
  }
}

/// Everything wrong in a pack's files about channels.
func channelProblems(_ files: [RuleFile], facts: [Fact]) -> [RuleProblem] {
  do throws(ChannelProblems) {
    _ = try readChannelRules(files.aboutChannels, facts: Set(facts.map(\.id)))
    return []
  } catch {
    return error.all.map { RuleProblem(file: $0.file, problem: $0.problem) }
  }
}
