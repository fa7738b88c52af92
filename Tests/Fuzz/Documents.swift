import Checks
import Household
import Money
import Rules
import Samples
import StrictYAML

/// A document is refused with clean reasons, or reads back equal, is judged, and never passes by what is not known.
func documentFault(_ text: String) -> String? {
  let household: Household
  do throws(Problems) {
    household = try readHousehold(text, defaultCurrency: .cny)
  } catch {
    return uncleanLine(ofProblems: error, in: text)
  }
  var noise = noise(of: text)
  return faultOfKeeping(household) ?? faultOfJudging(household, &noise)
}

/// What is written is read as it was.
func faultOfKeeping(_ household: Household) -> String? {
  let text = written(household)
  do throws(Problems) {
    let again = try readHousehold(text, defaultCurrency: .cny)
    if again != household { return "what was accepted does not read back equal" }
    return written(again) == text ? nil : "it is written otherwise the second time"
  } catch {
    return "what was accepted is refused when it is read back: \(error.all.first.map { "\($0)" } ?? "")"
  }
}

func faultOfJudging(_ household: Household, _ noise: inout Noise) -> String? {
  let assessment = judged(household)
  let isOpen = assessment.findings.contains { $0.outcome == .notEvaluated }
  if isOpen, assessment.verdict == .clear { return "not evaluated counts as a pass" }
  return faultOfForgetting(household, assessment, &noise) ?? faultOfAScreen(assessment, &noise)
}

/// With one answer less, whatever is still decided is decided as it was.
private func faultOfForgetting(_ household: Household, _ assessment: Assessment, _ noise: inout Noise) -> String? {
  var less = household
  switch noise.next(7) {
  case 0: less.savings = nil
  case 1: less.income = nil
  case 2: less.essentials = nil
  case 3: less.assets = nil
  case 4 where household.cards?.isEmpty == false: less.cards?[0].balance = nil
  case 5 where household.loans?.isEmpty == false: less.loans?[0].payment = nil
  default: less.situation.urgent = nil
  }
  for finding in judged(less).findings where finding.outcome != .notEvaluated {
    let before = assessment.findings.first { $0.check.id == finding.check.id && $0.subject == finding.subject }
    if let before, before.outcome != .notEvaluated, before.outcome != finding.outcome {
      return "\(finding.check.id) is \(finding.outcome) with an answer less, \(before.outcome) with it"
    }
  }
  return nil
}

private func judged(_ household: Household) -> Assessment {
  assess(household, with: BuiltIn.pack, asOf: household.date ?? BuiltIn.day)
}
