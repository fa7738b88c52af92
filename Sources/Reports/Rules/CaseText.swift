import Checks
import Money
import Outlook
import Rules
import Wording

extension Page {
  /// The cases of a check: what each is about, what the check says with its working, and the household in brief
  /// where it says more.
  mutating func addCases(_ cases: [RuleCase], in pack: Pack, _ asOf: CalendarDate) {
    guard !cases.isEmpty else { return }
    gap()
    add(Text(en: "Cases", zh: "例子"))
    for example in cases {
      add("- " + sanitised(example.title[language]), indent: 2, hanging: 4)
      let finding = example.finding(with: pack, asOf: asOf)
      if let finding { add(sanitised(result(finding)), indent: 4, hanging: 6) }
      let household = inBrief(example.household)
      if household[language] != finding?.working[language] {
        add(sanitised(household[language]), indent: 4, hanging: 6)
      }
    }
  }

  /// The outcome, how much it weighs, and the working.
  private func result(_ finding: Finding) -> String {
    let name = outcomeName(finding)
    let severity = severityName(finding.severity)
    let outcome =
      finding.outcome == .fired ? Text(en: "\(name.en), \(severity.en)", zh: "\(name.zh)，\(severity.zh)") : name
    let subject = finding.subject.name.map { Text(en: "\($0): ", zh: "\($0)：")[language] } ?? ""
    return subject + outcome[language] + Text(en: "; ", zh: "；")[language] + finding.working[language]
  }
}
