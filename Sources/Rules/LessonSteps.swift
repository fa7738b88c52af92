import Household
import StrictYAML
import Wording

/// The keys of one kind of step, beside those that every step has.
private let ownKeys: [LessonStep.Kind: [String]] = [
  .story: ["persona", "shows"], .board: ["question", "choices", "shows"],
  .predict: ["persona", "check", "subject", "message", "level", "claim", "true", "because"], .reveal: ["shows"],
  .vary: ["persona", "range", "check", "shows"], .sort: ["question", "items"],
  .decide: ["persona", "question", "options"], .quiz: ["count", "about", "seed"], .takeaway: ["shows"],
]

private let sharedKeys = ["kind", "title", "minutes", "say", "ask", "expect", "mistake", "late", "source"]

extension PackReader {
  mutating func readStep(
    _ node: Node, _ path: String, _ file: RuleFile, otherwise: Citation?, _ problems: ProblemCollector
  ) -> LessonStep? {
    let kinds = LessonStep.Kind.allCases
    guard let kind = node.entry("kind")?.scalar.flatMap(LessonStep.Kind.init(rawValue:)) else {
      let every = sharedKeys + ownKeys.values.flatMap(\.self)
      if let step = Fields(node, path: path, known: every, into: problems) {
        if let kind = step.required("kind", remedy: oneOf(kinds.map(\.rawValue))) {
          step.reportWord(kind, "\(path).kind", among: kinds.map(\.rawValue))
        }
      }
      return nil
    }
    guard let rule = RuleFields(node, path: path, known: sharedKeys + (ownKeys[kind] ?? []), problems: problems) else {
      return nil
    }
    let content = readContent(of: kind, rule, file)
    _ = rule.fields.required("minutes")
    let minutes = rule.fields.whole("minutes", in: 0...60)
    let (title, say, ask) = (rule.text("title"), rule.text("say"), rule.text("ask"))
    let (expect, mistake, late) = (rule.text("expect"), rule.text("mistake"), rule.optionalText("late"))
    let citation = rule.fields["source"] == nil ? otherwise : readCitation(rule)
    guard let content, let minutes, let title, let say, let ask, let expect, let mistake, let citation else {
      return nil
    }
    return LessonStep(
      title: title, minutes: minutes, content: content, say: say, ask: ask, expect: expect, mistake: mistake,
      late: late, citation: citation, place: node.place)
  }

  private mutating func readContent(of kind: LessonStep.Kind, _ rule: RuleFields, _ file: RuleFile)
    -> LessonStep.Content?
  {
    let shows = rule.texts("shows")
    switch kind {
    case .story:
      let persona = rule.fields["persona"] == nil ? nil : id("persona", .persona, rule, file)
      return .story(persona: persona, shows: shows)
    case .board:
      let choices = several("choices", 2...9, rule) { $0.texts("choices") }
      return rule.text("question").flatMap { question in
        choices.map { .board(question: question, choices: $0, shows: shows) }
      }
    case .predict: return readGuess(rule, file).map { .predict($0) }
    case .reveal: return .reveal(shows: shows)
    case .vary:
      let (persona, check) = (id("persona", .persona, rule, file), id("check", .check, rule, file))
      guard let range = rule.text("range"), let persona, let check else { return nil }
      return .vary(persona: persona, range: range, check: check, shows: shows)
    case .sort:
      let items = several("items", 3...9, rule) { readItems($0) }
      return rule.text("question").flatMap { question in items.map { .sort(question: question, items: $0) } }
    case .decide:
      let persona = id("persona", .persona, rule, file)
      let options = several("options", 2...6, rule) { readOptions($0) }
      guard let question = rule.text("question"), let persona, let options else { return nil }
      return .decide(persona: persona, question: question, options: options)
    case .quiz: return readQuiz(rule, file)
    case .takeaway: return .takeaway(shows: shows)
    }
  }

  /// The id of another rule; whether it exists is checked once all files are read.
  private mutating func id(_ key: String, _ kind: RuleKind, _ rule: RuleFields, _ file: RuleFile) -> String? {
    guard let node = rule.fields.required(key), let id = node.scalar else { return nil }
    references.append((file.path, LocatedID(id: id, node: node, path: rule.path(of: key)), kind))
    return id
  }

  private func several<Entry>(
    _ key: String, _ range: ClosedRange<Int>, _ rule: RuleFields, _ read: (RuleFields) -> [Entry]
  ) -> [Entry]? {
    guard let node = rule.fields.required(key) else { return nil }
    let found = read(rule)
    guard !range.contains(rule.fields.list(key)?.count ?? range.lowerBound) else { return found }
    let (low, high) = (range.lowerBound, range.upperBound)
    rule.problems.report(
      node, rule.path(of: key), Text(en: "from \(low) to \(high) of them", zh: "要有 \(low) 到 \(high) 个"))
    return nil
  }

  /// Exactly one of a check, a message and a claim.
  private mutating func readGuess(_ rule: RuleFields, _ file: RuleFile) -> LessonStep.Guess? {
    let asked = ["check", "message", "claim"].filter { rule.fields[$0] != nil }
    guard asked.count == 1 else {
      rule.problems.report(
        rule.fields["kind"], rule.path(of: "kind"),
        Text(en: "the room guesses one thing: a check, a message or a claim", zh: "一次只猜一样：check、message 或 claim"))
      return nil
    }
    switch asked[0] {
    case "check":
      let (check, persona) = (id("check", .check, rule, file), id("persona", .persona, rule, file))
      guard let check, let persona else { return nil }
      return .check(check, persona: persona, subject: rule.fields.text("subject"))
    case "message":
      let levels = ["likely", "suspicious", "none"]
      guard let message = rule.text("message"), let node = rule.fields.required("level", remedy: oneOf(levels)) else {
        return nil
      }
      guard let level = node.scalar, levels.contains(level) else {
        rule.fields.reportWord(node, rule.path(of: "level"), among: levels)
        return nil
      }
      return .message(message, level: level)
    default:
      _ = rule.fields.required("true")
      guard let claim = rule.text("claim"), let isTrue = rule.fields.yesOrNo("true") else { return nil }
      return .claim(claim, isTrue: isTrue, because: rule.texts("because"))
    }
  }

  /// In the right order: what is lost that is more than money comes before what is not.
  private func readItems(_ rule: RuleFields) -> [LessonStep.SortItem] {
    var mayComeFirst = true
    return (rule.fields.list("items") ?? []).enumerated().compactMap { index, node in
      let path = "\(rule.path(of: "items"))[\(index)]"
      guard let item = RuleFields(node, path: path, known: ["what", "why", "consequence"], problems: rule.problems),
        let what = item.text("what"), let why = item.text("why"),
        let consequence = item.word("consequence", as: Consequence.self)
      else { return nil }
      if consequence.isPriority, !mayComeFirst {
        rule.problems.report(
          node, "\(path).consequence", Text(en: "stands behind one that can wait", zh: "排在了可以等的后面"),
          remedy: Text(en: "write the items in the right order", zh: "请按对的次序写"))
      }
      mayComeFirst = mayComeFirst && consequence.isPriority
      return LessonStep.SortItem(what: what, why: why, comesFirst: consequence.isPriority)
    }
  }

  private func readOptions(_ rule: RuleFields) -> [LessonStep.Option] {
    (rule.fields.list("options") ?? []).enumerated().compactMap { index, node in
      let path = "\(rule.path(of: "options"))[\(index)]"
      guard let option = RuleFields(node, path: path, known: ["what", "change", "says"], problems: rule.problems),
        let what = option.text("what"), let says = option.text("says")
      else { return nil }
      return LessonStep.Option(what: what, change: option.optionalText("change"), says: says)
    }
  }

  private mutating func readQuiz(_ rule: RuleFields, _ file: RuleFile) -> LessonStep.Content? {
    let about = rule.ids("about")
    references += about.map { (file.path, $0, .check) }
    for key in ["count", "seed"] { _ = rule.fields.required(key) }
    guard let count = rule.fields.whole("count", in: 1...20), let seed = rule.fields.whole("seed", in: 0...999_999)
    else {
      return nil
    }
    return .quiz(count: count, about: about.map(\.id), seed: seed)
  }
}
