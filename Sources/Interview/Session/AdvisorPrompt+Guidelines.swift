import Household
import Money
import Phrases
import Reports
import Rules
import StrictYAML
import Wording

/// Figures of usual living costs beside those of a household.
extension AdvisorPrompt {
  /// nil after saying what is wrong with the file.
  func guidelines(from path: String) -> Guidelines? {
    guard let text = text(of: path) else { return nil }
    do throws(Problems) {
      return try readGuidelines(try readNode(yaml: text))
    } catch {
      say(error, in: path, holding: text)
      return nil
    }
  }

  /// Asks why a cost is over its figure, where no reason is known; Enter leaves room for it on the paper.
  /// - Returns: false where the question was left with Ctrl-C, or the input ended.
  func askWhyOver(_ guidelines: Guidelines) -> Bool {
    let household = state.household
    guard guidelines.currency == household.currency, let people = household.people,
      case .parts(let parts)? = household.essentials
    else { return true }
    let open = guidelines.compared(with: parts, people).filter { $0.isOver && $0.reasons.isEmpty }
    for comparison in open {
      guard let reason = talk.askLine(question(comparison), hearsCommands: false) else { return false }
      if commandTyped(reason)?.argument.isEmpty ?? false, talk.takesAsCommand(reason) { return false }
      let said = trimmed(reason)
      guard !said.isEmpty, let place = parts.firstIndex(where: { $0.purpose == comparison.purpose }) else { continue }
      change(isShown: false) { state in
        guard case .parts(var parts)? = state.household.essentials else { return }
        parts[place].why = said
        state.household.essentials = .parts(parts)
      }
    }
    return true
  }

  private func question(_ comparison: Guidelines.Comparison) -> Text {
    func shown(_ amount: Amount) -> String { amount.formatted(in: state.household.currency) }
    let (name, spent, guide) = (purposeName(comparison.purpose), shown(comparison.spent), shown(comparison.guide))
    return Text(
      en: "\(name.en): \(spent) a month, the guideline is \(guide). Why? Enter = left open: ",
      zh: "\(name.zh)：每月 \(spent)，参考数 \(guide)。为什么？回车 = 留空：")
  }
}
