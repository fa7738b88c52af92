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
      draft.add(Text(en: "No sum of money clears what is over its line here.", zh: "超出参考线的，都不是一笔钱能解决的。"))
    }
    addBeyond(lump.beyond)
  }

  private mutating func add(_ sum: LumpSum, _ lump: Lump) {
    let amount = shown(sum.sum)
    let text =
      if sum.sum == .zero {
        Text(en: "No money is needed; closing what owes nothing does it.", zh: "不用花钱，把没有欠款的几笔注销就行。")
      } else if sum.isLeast {
        Text(
          en: "\(amount) clears every check named here; less would not.", zh: "\(amount) 能让下面这几项都回到参考线以内，再少就不够。"
        )
      } else {
        Text(
          en: "About \(amount) clears every check named here; it may be a little less.",
          zh: "大约 \(amount) 能让下面这几项都回到参考线以内，也许还能再少一点。")
      }
    draft.add(text)
    if sum.sum > .zero {
      draft.add(
        Text(
          en:
            "Only if it comes in anyway, beside the savings: money owed to you, something sold. No new borrowing for it.",
          zh: "指的是存款以外、本来就会进来的钱，比如别人还您的、卖东西得的。别为它去借。"))
    }
    addParts(sum)
    addAlone(lump)
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
    draft.add(
      Text(
        en: "Then close, once nothing is owed and no instalment runs: \(names). That is yours to decide.",
        zh: "没有欠款、没有分期以后注销：\(names)。注不注销由您定。"))
  }

  private mutating func addAlone(_ lump: Lump) {
    guard lump.alone.count > 1 else {
      return draft.add(
        Text(en: "It is for: \(titles(lump.alone.map(\.finding))).", zh: "针对的是：\(titles(lump.alone.map(\.finding)))。"))
    }
    draft.add(
      .table(
        Document.Table(
          caption: Text(en: "Each check alone would take:", zh: "单看每一项，要：")[language],
          columns: [
            draft.column(Text(en: "Check", zh: "检查项")), draft.column(Text(en: "Sum", zh: "金额"), isNumber: true),
          ], rows: lump.alone.map { [titles([$0.finding]), sum(of: $0)] })))
    guard let less = lump.withoutRepayingAll,
      let finding = lump.alone.first(where: { $0.finding.check.measure == .savingsAgainstDebts })?.finding
    else { return }
    let title = titles([finding])
    draft.add(
      Text(
        en: "Most people with a loan are over \"\(title)\". Without it, \(shown(less)) is enough.",
        zh: "有贷款的人多半都超出“\(title)”这一项；不算它，\(shown(less)) 就够。"))
  }

  private func sum(of alone: Lump.Alone) -> String {
    guard !alone.isLeast else { return shown(alone.sum) }
    return Text(en: "about \(shown(alone.sum))", zh: "大约 \(shown(alone.sum))")[language]
  }

  /// What fires and is not in the sum, with the reason.
  mutating func addBeyond(_ beyond: [Lump.Beyond]) {
    addAnswers(beyond.findings { $0 == .isAnswer })
    let groups: [(Text, [Finding])] = [
      (
        leavesOutMortgages
          ? Text(en: "Over the line even with every debt but the mortgage paid", zh: "除了房贷，债全还清也还超出的")
          : Text(en: "Over the line even with every debt paid", zh: "债全还清也还超出的"),
        beyond.findings { $0 == .outOfReach }
      ),
      (
        Text(
          en: "Over the line for the mortgage alone, which is not counted in (way-out --with-mortgages)",
          zh: "只因为房贷才超出、没算进来的（要算：way-out --with-mortgages，或“出路 算上房贷”）"),
        beyond.findings { $0 == .mortgage }
      ),
    ]
    for (text, findings) in groups where !findings.isEmpty {
      let titles = titles(findings)
      draft.add(Text(en: "\(text.en): \(titles).", zh: "\(text.zh)：\(titles)。"))
    }
    addMissing(beyond)
  }

  /// What no sum moves: what is urgent stands in the steps above, the rest follows what people do.
  private mutating func addAnswers(_ findings: [Finding]) {
    let isAbove = { [first = wayOut.first] (finding: Finding) in
      !first.isEmpty && [.urgentMatters, .arrears].contains(finding.check.measure)
    }
    let (above, rest) = (titles(findings.filter(isAbove)), titles(findings.filter { !isAbove($0) }))
    switch (above.isEmpty, rest.isEmpty) {
    case (true, true): break
    case (false, true):
      draft.add(
        Text(en: "Not a matter of a sum: \(above) (see the steps above).", zh: "\(above)不按数额算，照上面办。"))
    case (true, false):
      draft.add(
        Text(en: "Not a matter of a sum, but of habits and answers: \(rest).", zh: "这几项不按数额算，看怎么做：\(rest)。"))
    case (false, false):
      draft.add(
        Text(
          en: "Not a matter of a sum: \(above) (see the steps above). These depend on habits and answers: \(rest).",
          zh: "这几项不按数额算。\(above)照上面办；其余看怎么做：\(rest)。"))
    }
  }

  /// The answers without which a check cannot be worked out.
  mutating func addMissing(_ beyond: [Lump.Beyond]) {
    for case (let finding, .missing(let paths)) in beyond.map({ ($0.finding, $0.reason) }) {
      let (title, missing) = (titles([finding]), shownPaths(paths, in: household, language))
      draft.add(
        Text(en: "\(title): cannot be worked out without \(missing).", zh: "\(title)：要知道\(missing)才能算。"))
    }
  }
}

extension [Lump.Beyond] {
  fileprivate func findings(_ isWanted: (Lump.Beyond.Reason) -> Bool) -> [Finding] {
    filter { isWanted($0.reason) }.map(\.finding)
  }
}
