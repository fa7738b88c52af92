import Checks
import Counsel
import Money
import Outlook
import Planner
import Rules
import Wording

extension WayOutReport {
  /// With a sum from elsewhere: how much, where it goes, what each check takes alone.
  mutating func add(_ lump: Lump) {
    guard !wayOut.assessment.fired.isEmpty else { return }
    draft.begin("lump", Text(en: "With a sum from elsewhere", zh: "如果有一笔钱进来"))
    if let together = lump.together {
      add(together, lump)
    } else {
      tell(wayOut.upToDate?.parts.isEmpty == false ? WayOutSentence.noSumClearsMore : .noSumClears)
    }
    addBeyond(lump.beyond, overWithMortgages: lump.overWithMortgages)
  }

  private mutating func add(_ sum: LumpSum, _ lump: Lump) {
    if sum.sum == .zero {
      tell(WayOutSentence.closingIsEnough)
    } else {
      addSum(sum, behind: lump.behind)
      tell(WayOutSentence.onlyIfItComesIn)
    }
    addParts(sum)
    addAlone(lump)
  }

  private mutating func addSum(_ sum: LumpSum, behind: Amount) {
    guard behind > .zero else {
      return tell(sum.isLeast ? WayOutSentence.clears : .clearsAbout, [.sum: shown(sum.sum)])
    }
    let isKnown = wayOut.upToDate?.sum == behind
    let arrears = isKnown ? shown(behind) : say(WayOutSentence.atMost, [.sum: shown(behind)])
    tell(
      sum.isLeast ? WayOutSentence.clearsUpToDate : .clearsAboutUpToDate, [.sum: shown(sum.sum), .arrears: arrears])
  }

  private mutating func addParts(_ sum: LumpSum) {
    var rows = sum.parts.map { part in
      let left =
        part.left == .zero
        ? Text(en: "paid off", zh: "还清") : Text(en: "\(shown(part.left)) left", zh: "还剩 \(shown(part.left))")
      return [name(part.name, at: part.path), shown(part.sum), left[language]]
    }
    if sum.toSavings > .zero {
      rows.append([Text(en: "into savings", zh: "存着备用")[language], shown(sum.toSavings), ""])
    }
    if !rows.isEmpty {
      draft.add(
        .table(
          Document.Table(
            caption: Text(en: "Where it goes:", zh: "这样用：")[language],
            columns: [
              draft.column(Text(en: "Debt", zh: "债务")), draft.column(Text(en: "Sum", zh: "金额"), isNumber: true),
              draft.column(Text(en: "Then", zh: "之后")),
            ], rows: rows)))
    }
    guard !sum.closings.isEmpty else { return }
    let names = sum.closings.map { name($0.name, at: $0.path) }.joined(separator: comma)
    tell(WayOutSentence.thenClose, [.lenders: names])
  }

  private mutating func addAlone(_ lump: Lump) {
    guard lump.alone.count > 1 else {
      return tell(WayOutSentence.itIsFor, [.checks: titles(lump.alone.map(\.finding))])
    }
    draft.add(
      .table(
        Document.Table(
          caption: say(lump.behind == .zero ? WayOutSentence.eachAlone : .eachAloneUpToDate),
          columns: [
            draft.column(Text(en: "Check", zh: "检查项")), draft.column(Text(en: "Sum", zh: "金额"), isNumber: true),
          ], rows: lump.alone.map { [titles([$0.finding]), sum(of: $0)] })))
    guard let less = lump.withoutRepayingAll,
      let finding = lump.alone.first(where: { $0.finding.check.measure == .savingsAgainstDebts })?.finding
    else { return }
    tell(WayOutSentence.withoutRepayingAll, [.check: titles([finding]), .sum: shown(less)])
  }

  private func sum(of alone: Lump.Alone) -> String {
    guard !alone.isLeast else { return shown(alone.sum) }
    return say(WayOutSentence.about, [.sum: shown(alone.sum)])
  }

  /// What fires and is not in the sum, with the reason.
  private mutating func addBeyond(_ beyond: [Lump.Beyond], overWithMortgages: [Finding]) {
    addAnswers(beyond.findings { $0 == .isAnswer })
    addOver(titles(beyond.findings { $0 == .outOfReach }))
    let forTheMortgage = overWithMortgages + beyond.findings { $0 == .mortgage }
    if !forTheMortgage.isEmpty { tell(WayOutSentence.overForTheMortgage, [.checks: titles(forTheMortgage)]) }
    addMissing(beyond)
  }

  private mutating func addOver(_ checks: String) {
    guard !checks.isEmpty else { return }
    guard !leftToOthers.isEmpty else { return tell(WayOutSentence.overWithAllPaid, [.checks: checks]) }
    tell(WayOutSentence.overWithAllButThesePaid, [.checks: checks, .lenders: names(of: leftToOthers)])
  }

  /// What no sum moves: what is urgent stands in the steps above, the rest follows what people do.
  private mutating func addAnswers(_ answers: [Finding]) {
    // What brings things up to date stands first of all.
    let findings = answers.filter { wayOut.upToDate == nil || $0.check.measure != .arrears }
    let isAbove = { [first = wayOut.first] (finding: Finding) in
      !first.isEmpty && [.urgentMatters, .arrears].contains(finding.check.measure)
    }
    let (above, rest) = (titles(findings.filter(isAbove)), titles(findings.filter { !isAbove($0) }))
    switch (above.isEmpty, rest.isEmpty) {
    case (true, true): break
    case (false, true): tell(WayOutSentence.answersAbove, [.checks: above])
    case (true, false): tell(WayOutSentence.answers, [.checks: rest])
    case (false, false): tell(WayOutSentence.answersAboveAndOthers, [.checks: above, .other: rest])
    }
  }

  /// The answers without which checks cannot be worked out, those that lack the same together.
  mutating func addMissing(_ beyond: [Lump.Beyond]) {
    var lacking: [(paths: [String], findings: [Finding])] = []
    for case (let finding, .missing(let paths)) in beyond.map({ ($0.finding, $0.reason) }) {
      if let place = lacking.firstIndex(where: { $0.paths == paths }) {
        lacking[place].findings.append(finding)
      } else {
        lacking.append((paths, [finding]))
      }
    }
    for (paths, findings) in lacking {
      tell(
        WayOutSentence.cannotBeWorkedOut,
        [.check: titles(findings), .missing: wayOut.assessment.shownPaths(paths, language)])
    }
  }
}

extension [Lump.Beyond] {
  fileprivate func findings(_ isWanted: (Lump.Beyond.Reason) -> Bool) -> [Finding] {
    filter { isWanted($0.reason) }.map(\.finding)
  }
}
