import Checks
import Household
import Planner
import Rules

/// An answer that is missing, and how many checks wait for it.
struct DecidingAnswer {
  var path: String
  var checks: Int
  fileprivate var weight: Int
}

extension Assessment {
  /// Each answer without which something could not be judged, the one that decides most first: graver checks weigh more.
  /// Of several that weigh the same, in the order in which they are asked for. Whether there are other debts is no question
  /// while a list of them is open.
  var answersThatDecideMost: [DecidingAnswer] {
    var answers: [DecidingAnswer] = []
    var places: [String: Int] = [:]
    for finding in findings where finding.outcome == .notEvaluated {
      let weight = 1 + (Severity.allCases.firstIndex(of: finding.severity) ?? 0)
      for path in Set(finding.missing).sorted() {
        if let place = places[path] {
          answers[place].checks += 1
          answers[place].weight += weight
        } else {
          places[path] = answers.count
          answers.append(DecidingAnswer(path: path, checks: 1, weight: weight))
        }
      }
    }
    let openLists = household.debtsNotListed
    if openLists.contains(where: { $0 != "more-debts" }) { answers.removeAll { $0.path == "more-debts" } }
    return answers.enumerated().sorted { one, other in
      one.element.weight == other.element.weight
        ? one.offset < other.offset : one.element.weight > other.element.weight
    }.map(\.element)
  }
}
