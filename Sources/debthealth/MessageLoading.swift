import Checks
import Messages
import Rules
import StrictYAML
import Wording

extension [RuleFile] {
  /// Those about messages.
  var aboutMessages: [MessageFile] {
    filter { $0.path.hasPrefix(MessageFile.folder) }.map { MessageFile(path: $0.path, node: $0.node) }
  }
}

/// What a pack knows of messages.
/// - Throws: `badData` when its files have faults, `noInput` when it has none; both said on standard error.
func loadMessageRules(of rules: LoadedPack) throws(ExitStatus) -> MessageRules {
  let facts = rules.isOwn ? Set(rules.pack.facts.map(\.id)) : nil
  do throws(MessageProblems) {
    if let found = try readMessageRules(rules.files.aboutMessages, facts: facts) { return found }
  } catch {
    complain(error.all.map { RuleProblem(file: $0.file, problem: $0.problem) }, in: rules.folder ?? rules.pack.id)
    throw .badData
  }
  StandardStreams.complain(
    said(en: "this pack knows nothing of messages", zh: "这个规则包里没有识别信息的规则"))
  throw .noInput
}

/// What a pack knows of messages; nil where it knows nothing, and where its files have faults.
func knownOfMessages(_ rules: LoadedPack) -> MessageRules? {
  (try? readMessageRules(rules.files.aboutMessages, facts: nil)) ?? nil
}

/// What a strict look at a pack's files about messages found.
struct MessageReview {
  /// nil where they have faults, and where there are none.
  var rules: MessageRules?
  var cases = 0
  var problems: [RuleProblem] = []
}

func reviewMessages(_ files: [RuleFile], facts: [Fact]?) -> MessageReview {
  let files = files.aboutMessages
  do throws(MessageProblems) {
    guard let rules = try readMessageRules(files, facts: facts.map { Set($0.map(\.id)) }) else {
      return MessageReview()
    }
    let cases = reviewMessageCases(files, rules)
    let problems = cases.problems.map { RuleProblem(file: $0.file, problem: $0.problem) }
    return MessageReview(rules: rules, cases: cases.count, problems: problems)
  } catch {
    return MessageReview(problems: error.all.map { RuleProblem(file: $0.file, problem: $0.problem) })
  }
}
