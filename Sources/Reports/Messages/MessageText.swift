public import Messages
public import Wording

/// One screen on a message: how it looks, its own words that say so, what it is after, what to do.
public func messageText(
  _ answer: MessageAnswer, language: Language, columns: Int, emphasise: @escaping Emphasise
) -> String {
  var page = Page(language: language, columns: columns, emphasise: emphasise)
  page.addHeading(heading(of: answer)[language], answer.level.emphasis)
  if answer.moneyHasGone {
    page.addSteps(answer.steps)
    page.addSignals(answer.quoted, most: fewSignals)
  } else {
    page.addSignals(answer.quoted, most: mostSignals)
    if let fraud = answer.fraud {
      page.gap()
      page.add(label: Text(en: "After", zh: "它图什么"), fraud.wants[language])
    }
    page.addSteps(answer.steps)
    page.addNever(answer.never)
  }
  page.gap()
  page.add(
    Text(
      en: "Judged by its words alone. The message was not kept and not sent anywhere.",
      zh: "只凭信里的字判断。这条信息没有保存，也没有发给任何人。"))
  return page.text
}

private func heading(of answer: MessageAnswer) -> Text {
  let kind =
    answer.fraud?.title
    ?? answer.genuine.map { genuine in
      Text(en: "looks like \(genuine.title.en)", zh: "看着像\(genuine.title.zh)")
    }
  return kind.map { Text(en: "\(answer.title.en): \($0.en)", zh: "\(answer.title.zh)：\($0.zh)") } ?? answer.title
}

extension MessageLevel {
  fileprivate var emphasis: Emphasis {
    switch self {
    case .likely: .urgent
    case .suspicious: .caution
    case .none: .heading
    }
  }
}

/// More of them say nothing new.
private let mostSignals = 5
/// Where money has gone, what to do comes first and has to stand on the screen.
private let fewSignals = 2

extension Page {
  /// Each stretch of the message once, with its heaviest reason.
  fileprivate mutating func addSignals(_ signals: [MessageAnswer.FoundSignal], most: Int) {
    guard !signals.isEmpty else { return }
    gap()
    var quotes: Set<String> = []
    let told = signals.filter { quotes.insert($0.quote).inserted }
    for signal in told.prefix(most) {
      let quote = sanitised(signal.quote)
      add(
        Text(en: "“\(quote)”: \(signal.reason.en)", zh: "“\(quote)”：\(signal.reason.zh)"), indent: 2, hanging: 4)
    }
    let more = told.count - most
    if more > 0 { add(Text(en: "and \(more) more", zh: "另有 \(more) 处"), indent: 2) }
  }

  fileprivate mutating func addSteps(_ steps: [Text]) {
    gap()
    for (index, step) in steps.enumerated() {
      add("\(index + 1) \(step[language])", indent: 2, hanging: 4)
    }
  }

  fileprivate mutating func addNever(_ never: [Text]) {
    guard !never.isEmpty else { return }
    let separator = Text(en: "; ", zh: "；")
    add(label: Text(en: "Do not", zh: "不要"), never.map { $0[language] }.joined(separator: separator[language]))
  }
}
