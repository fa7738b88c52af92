public import Messages
public import Wording

/// One screen on a message: how it looks, as many of its own words that say so as the screen has room for, what it is
/// after, what to do.
public func messageText(
  _ answer: MessageAnswer, language: Language, columns: Int, emphasise: @escaping Emphasise
) -> String {
  let blank = Page(language: language, columns: columns, emphasise: emphasise)
  let counts = answer.moneyHasGone ? [fewSignals] : Array((fewSignals...mostSignals).reversed())
  let pages = counts.map { count in blank.with { $0.add(answer, showing: count) } }
  return (pages.first { $0.lines.count <= linesOnAScreen } ?? pages[pages.count - 1]).text
}

/// Of 24, one is the prompt's.
private let linesOnAScreen = 23

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
  fileprivate mutating func add(_ answer: MessageAnswer, showing most: Int) {
    addHeading(heading(of: answer)[language], answer.level.emphasis)
    if answer.moneyHasGone {
      addSteps(answer.steps)
      addSignals(answer.quoted, most: most)
    } else {
      addSignals(answer.quoted, most: most)
      if let fraud = answer.fraud {
        gap()
        add(label: Text(en: "After", zh: "它图什么"), fraud.wants[language])
      }
      addSteps(answer.steps)
      addNever(answer.never)
    }
    gap()
    add(
      Text(
        en: "Judged by its words alone. The message was not kept and not sent anywhere.",
        zh: "只凭信里的字判断。这条信息没有保存，也没有发给任何人。"))
  }

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
