import Reports
import Rules
public import Wording

/// A session as lines one after the other: for a pipe, a screen reader, a printout. Each frame adds what it brings.
public struct PlainRun: Sendable {
  public let session: Session
  public var language: Language
  public var counts: Counts
  public private(set) var step = 0
  private var frame = -1

  public init(_ session: Session, language: Language, counts: Counts) {
    (self.session, self.language, self.counts) = (session, language, counts)
  }

  /// What comes next as lines; nil at the end.
  public mutating func next(_ layout: Layout) -> [String]? {
    var layout = layout
    layout.language = language
    var shown = session.shown(step, counts, language)
    var head: [String] = []
    if frame < 0 { head = step == 0 ? opening(layout) + [""] + heading(layout) : [""] + heading(layout) }
    while frame + 1 >= shown.frames.count {
      guard step + 1 < session.lesson.steps.count else { return nil }
      (step, frame) = (step + 1, -1)
      shown = session.shown(step, counts, language)
      head += [""] + heading(layout)
    }
    frame += 1
    return head + [""] + layout.lines(of: shown.frames[frame].blocks)
  }

  /// To the next step.
  public mutating func skip() {
    if step + 1 < session.lesson.steps.count { (step, frame) = (step + 1, -1) }
  }

  /// To the frame before the one that was shown last.
  public mutating func goBack() {
    if frame > 0 {
      frame -= 2
    } else if step > 0 {
      step -= 1
      frame = session.shown(step, counts, language).frames.count - 2
    } else {
      frame = -1
    }
  }

  /// What the hands are asked for now.
  public var poll: Poll? {
    let frames = session.shown(step, counts, language).frames
    return frames.indices.contains(frame) ? frames[frame].poll : nil
  }

  public func working(_ layout: Layout) -> [String] { layout.lines(of: session.shown(step, counts, language).working) }

  public func source(_ layout: Layout) -> [String] { layout.lines(of: session.shown(step, counts, language).source) }

  private func opening(_ layout: Layout) -> [String] {
    let lesson = session.lesson
    let minutes = Text(en: "\(lesson.minutes) minutes", zh: "\(lesson.minutes) 分钟")[language]
    return layout.lines(of: [
      .heading("\(demoMark[language])  \(lesson.title[language])\(Text(en: ", ", zh: "，")[language])\(minutes)"),
      .text(session.filled(lesson.goal)[language]),
      .text(inventedNote[language]),
    ])
  }

  private func heading(_ layout: Layout) -> [String] {
    let lesson = session.lesson
    let (number, minute) = (step + 1, session.start(of: step))
    let line = Text(
      en:
        "-- \(demoMark.en): step \(number) of \(lesson.steps.count), minute \(minute) of \(lesson.minutes): \(lesson.steps[step].title.en)",
      zh:
        "-- \(demoMark.zh)：第 \(number)/\(lesson.steps.count) 步，第 \(minute)/\(lesson.minutes) 分钟：\(lesson.steps[step].title.zh)"
    )
    return wrapped(line[language], to: layout.columns, hanging: 3).map { layout.emphasise(.strong, $0) }
  }
}
