import Rules
public import StrictYAML
import Wording

extension Session {
  /// The polls of the session, by id, with how many choices each has.
  public var polls: [String: Int] {
    var polls: [String: Int] = [:]
    for step in lesson.steps.indices {
      for poll in shown(step, [:], .en).frames.compactMap(\.poll) { polls[poll.id] = poll.choices.count }
    }
    return polls
  }

  /// Reads the counts of a file: `4: 12 4 14`, a line a poll; `16.2` is the second question of step 16.
  /// - Throws: everything wrong in it.
  public func counts(in node: Node) throws(Problems) -> Counts {
    let problems = ProblemCollector()
    guard case .map(let entries) = node.content else {
      throw Problems([Problem(at: node.place, Text(en: "expected steps with counts", zh: "这里要写步骤和人数"), remedy: example)]
      )
    }
    let polls = polls
    var counts: Counts = [:]
    for entry in entries {
      guard let choices = polls[entry.key] else {
        let known = polls.keys.sorted { ($0.count, $0) < ($1.count, $1) }.joined(separator: ", ")
        problems.report(
          Problem(
            at: entry.keyPlace, path: sanitised(entry.key), Text(en: "no hands are counted there", zh: "这一步不数手"),
            remedy: Text(en: "they are counted at \(known)", zh: "数手的有：\(known)")))
        continue
      }
      do throws(CountsProblem) {
        counts[entry.key] = try readCounts(entry.value.scalar ?? "", choices: choices)
      } catch {
        problems.report(entry.value, sanitised(entry.key), error.message, remedy: example)
      }
    }
    try problems.check()
    return counts
  }
}

private let example = Text(en: "for example 4: 12 4 14", zh: "例如 4: 12 4 14")
