import Checks
import Counsel
import Planner
import Rules
import Wording

extension Page {
  /// The steps that come before any sum; where someone is not coping, no more than those and the offer to go on another
  /// day.
  mutating func addComingFirst(of assessment: Assessment) {
    let steps = assessment.comingFirst
    if !steps.isEmpty {
      addHeading(Text(en: "First of all", zh: "先办这几件")[language])
      var list = StepList(steps)
      add(&list, 1...steps.count, within: .max)
    }
    guard assessment.isHeldBack else { return }
    gap()
    add(sumsCanWait, indent: 2)
  }
}
