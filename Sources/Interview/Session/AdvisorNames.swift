import Counsel
import Phrases
import Planner
import Rules
import Terminal
import Wording

/// The names that Tab offers at the advisor prompt, as they are when it is pressed.
struct AdvisorNames: Sendable {
  var checks: [String]
  var entries: [String]
  var debts: [String]

  func completion(of line: String) -> Completion {
    guard let space = line.firstIndex(of: " ") else {
      var found = candidates(AdvisorCommand.allCases.map(\.rawValue), beginning: line)
      found.appendsSpace = found.candidates.count == 1 && AdvisorCommand(found.candidates[0])?.takesArgument ?? false
      return found
    }
    let rest = String(line[line.index(after: space)...])
    switch AdvisorCommand(String(line[..<space])) {
    case .explain: return candidates(checks + ["plan"], beginning: rest)
    case .plan: return planCompletion(of: rest)
    case .whatif: return whatIfCompletion(of: rest)
    case .cost: return lenders(behind: rest)
    case .record: return candidates(RecordRequest.words, beginning: rest)
    case .add: return candidates(["card", "loan"], beginning: rest)
    case .edit: return candidates(entries, beginning: rest)
    case .remove: return candidates(debts, beginning: rest)
    case .lang: return candidates(["en", "zh"], beginning: rest)
    case .report:
      let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
      return Completion(replacing: last.count, candidates: [], offersFiles: true)
    case .save, .open, .import, .month, .changes:
      return Completion(replacing: rest.count, candidates: [], offersFiles: true)
    default: return .none
    }
  }

  /// `--lender` takes a word of a closed list; the rest of an offer is the person's own.
  private func lenders(behind rest: String) -> Completion {
    guard let option = rest.ranges(of: "--lender ").last else { return .none }
    return candidates(Fact.Lender.allCases.map(\.rawValue), beginning: String(rest[option.upperBound...]))
  }

  /// The last word of what follows `plan`; behind `order`, the debts' names.
  private func planCompletion(of rest: String) -> Completion {
    if rest.hasPrefix("order ") {
      let last = rest.dropFirst(6).split(separator: ",", omittingEmptySubsequences: false).last ?? ""
      return candidates(debts, beginning: String(last.drop { $0 == " " }))
    }
    let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return candidates(PlanRequest.words, beginning: String(last))
  }

  /// The first word of a change; behind it, the debts' names.
  private func whatIfCompletion(of rest: String) -> Completion {
    guard rest.contains(" ") else { return candidates(WhatIfRequest.words, beginning: rest) }
    let last = rest.split(separator: " ", omittingEmptySubsequences: false).last ?? ""
    return candidates(debts, beginning: String(last))
  }

  private func candidates(_ words: [String], beginning start: String) -> Completion {
    Completion(replacing: start.count, candidates: words.filter { $0.lowercased().hasPrefix(start.lowercased()) })
  }
}
