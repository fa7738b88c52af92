import Checks
import Rules

/// The findings of an assessment, to be found by what they are about: of the same check, the same person or debt; a debt whose
/// place moved is told by its name.
struct Counterparts {
  private struct Place<Subject: Hashable>: Hashable {
    var check: String
    var subject: Subject
  }

  private var bySubject: [Place<Finding.Subject>: Finding] = [:]
  private var byDebtsName: [Place<String?>: Finding] = [:]

  init(in assessment: Assessment) {
    for finding in assessment.findings.reversed() {
      bySubject[Place(check: finding.check.id, subject: finding.subject)] = finding
      guard finding.isOfDebt else { continue }
      byDebtsName[Place(check: finding.check.id, subject: finding.subject.name)] = finding
    }
  }

  /// nil where there is none.
  subscript(_ finding: Finding) -> Finding? {
    let id = finding.check.id
    return bySubject[Place(check: id, subject: finding.subject)]
      ?? (finding.isOfDebt ? byDebtsName[Place(check: id, subject: finding.subject.name)] : nil)
  }
}

extension Finding {
  fileprivate var isOfDebt: Bool { if case .debt = subject { true } else { false } }
}
