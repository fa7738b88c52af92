public import Channels
public import Wording

/// Something in a credit report that is not as it should be.
public struct RecordFinding: Sendable, Equatable {
  public enum Fault: Sendable, Equatable {
    /// An account that nobody of the household knows.
    case unknown
    /// A debt of the household that does not stand there.
    case missing
    /// A figure that is another one there; `isTakenOver` where the report was right.
    case differs(Text, there: String, here: String, isTakenOver: Bool)
    /// A look-up that nobody asked for.
    case notAsked
    /// What somebody said of it.
    case said
  }

  /// The part of the report that it stands in.
  public var part: RecordTopic.Part.Subject
  /// The debt, the lender, or what was said.
  public var name: String
  public var fault: Fault

  public init(part: RecordTopic.Part.Subject, name: String, fault: Fault) {
    (self.part, self.name, self.fault) = (part, name, fault)
  }

  /// Whether something is to be done at the bureau or the lender.
  public var isOpen: Bool {
    if case .differs(_, _, _, true) = fault { false } else { true }
  }

  var line: Text {
    let name = sanitised(name)
    switch fault {
    case .unknown:
      return Text(
        en: "\(name): not yours; entered as disputed, nothing to pay on it now",
        zh: "\(name)：不是您的；按“有争议”记下，先不还")
    case .missing:
      return Text(en: "\(name): not in the report; owed all the same", zh: "\(name)：报告里没有；该还的照样要还")
    case .differs(let figure, let there, let here, let isTakenOver):
      let end =
        isTakenOver
        ? Text(en: "the report's is taken", zh: "以报告为准，已改") : Text(en: "yours is kept", zh: "先按您的记")
      return Text(
        en: "\(name), \(figure.en): \(there) in the report, \(here) with you; \(end.en)",
        zh: "\(name)，\(figure.zh)：报告里 \(there)，您记的 \(here)；\(end.zh)")
    case .notAsked:
      return Text(en: "\(name): looked, and you never asked it", zh: "\(name)：查过您，您没申请过")
    case .said: return Text(same: name)
    }
  }
}

/// What was found, by the parts of the report in their order, each with what to do of it.
public func recordFindingsText(
  _ findings: [RecordFinding], in topic: RecordTopic, language: Language, columns: Int,
  emphasise: @escaping Emphasise, facts: FactsOfADay
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  guard !findings.isEmpty else {
    page.add(Text(en: "Everything stands there as it should.", zh: "都对得上。"))
    return page.text
  }
  page.addHeading(Text(en: "What is not right in the report", zh: "报告里不对的地方")[language])
  for part in topic.parts {
    let found = findings.filter { $0.part == part.subject }
    guard !found.isEmpty else { continue }
    page.gap()
    page.addHeading(part.name[language], .strong)
    for finding in found { page.add("* " + finding.line[language], indent: 2, hanging: 4) }
    guard found.contains(where: \.isOpen), let todo = part.otherwise.filled(facts.text) else { continue }
    page.add(label: Text(en: "To do", zh: "怎么办"), todo[language])
  }
  guard findings.contains(where: \.isOpen) else { return page.text }
  page.gap()
  page.add(
    Text(
      en: "The letter and the days: record dispute letter; record dispute 2026-11-03, the day it is received.",
      zh: "样稿和日子：征信 异议 样稿；征信 异议 2026-11-03（对方收到那天）。"))
  return page.text
}
