import Rules
public import Wording

/// A session in front of a room: where it stands, how it looks, and how many hands went up. It reads and prints nothing.
public struct Run: Sendable {
  /// What a key means.
  public enum Key: Sendable, Equatable {
    case enter, left, right, erase, escape
    case character(Character)
  }

  enum View: Sendable, Equatable { case step, working, source, end }

  /// Counts being typed.
  struct Entry: Sendable, Equatable {
    var poll: Poll
    var text = ""
    var problem: Text?
  }

  public let session: Session
  public private(set) var language: Language
  /// From 0.
  public private(set) var step = 0
  public internal(set) var counts: Counts
  var size: Int
  var view = View.step
  var frame = 0
  var page = 0
  var entry: Entry?
  /// Comes with the next screen.
  var nextLanguage: Language?

  public init(_ session: Session, language: Language, size: Int, counts: Counts = [:]) {
    (self.session, self.language, self.counts) = (session, language, counts)
    self.size = min(max(size, Layout.sizes.lowerBound), Layout.sizes.upperBound)
  }

  var shown: ShownStep { session.shown(step, counts, language) }

  /// The frames that stand on the screen together.
  var standing: [Frame] {
    let frames = shown.frames
    guard !frames.isEmpty else { return [] }
    let last = min(frame, frames.count - 1)
    let first = frames[...last].lastIndex { !$0.goesOn } ?? 0
    return Array(frames[first...last])
  }

  var poll: Poll? { standing.last?.poll }

  var blocks: [Block] {
    switch view {
    case .step: standing.flatMap(\.blocks)
    case .working: shown.working
    case .source: shown.source
    case .end: endBlocks
    }
  }

  /// Takes a key.
  /// - Returns: false when the session is left.
  public mutating func press(_ key: Key, on layout: Layout) -> Bool {
    if entry != nil {
      type(key)
      return true
    }
    switch key {
    case .enter, .right, .character(" "): goOn(layout)
    case .left, .erase, .character("b"): goBack(layout)
    case .escape: show(.step)
    case .character(let character): return command(character)
    }
    return true
  }

  private mutating func command(_ character: Character) -> Bool {
    switch character.lowercased() {
    case "q", "ｑ": return false
    case "w", "ｗ": show(view == .working ? .step : .working)
    case "?", "？": show(view == .source ? .step : .source)
    case "p", "ｐ": entry = view == .step ? poll.map { Entry(poll: $0) } : nil
    case "+", "=", "＋": size = min(size + 1, Layout.sizes.upperBound)
    case "-", "－": size = max(size - 1, Layout.sizes.lowerBound)
    case "l", "ｌ": nextLanguage = nextLanguage == nil ? language.other : nil
    case "s", "ｓ": if step + 1 < session.lesson.steps.count { moveTo(step + 1) } else { show(.end) }
    default: break
    }
    return true
  }

  private mutating func show(_ wanted: View) {
    guard view != wanted else { return }
    (view, page) = (wanted, 0)
  }

  // MARK: Forward and back

  private mutating func goOn(_ layout: Layout) {
    let layout = turned(layout)
    if page + 1 < pages(layout).count { return page += 1 }
    switch view {
    case .working, .source: show(.step)
    case .end: break
    case .step: nextFrame(layout)
    }
  }

  private mutating func nextFrame(_ layout: Layout) {
    guard frame + 1 < shown.frames.count else {
      if step + 1 < session.lesson.steps.count { moveTo(step + 1) } else { show(.end) }
      return
    }
    frame += 1
    page = firstPage(layout)
  }

  /// The page on which a frame shows what is new in it.
  private func firstPage(_ layout: Layout) -> Int {
    guard frame > 0, shown.frames[frame].goesOn else { return 0 }
    var before = self
    before.frame -= 1
    let (old, now) = (before.pages(layout), pages(layout))
    return now.indices.first { $0 >= old.count || now[$0] != old[$0] } ?? now.count - 1
  }

  private mutating func goBack(_ layout: Layout) {
    let layout = turned(layout)
    if page > (view == .step ? firstPage(layout) : 0) { return page -= 1 }
    guard view == .step else { return show(.step) }
    if frame > 0 {
      frame -= 1
    } else if step > 0 {
      moveTo(step - 1)
      frame = max(0, shown.frames.count - 1)
    } else {
      return
    }
    page = pages(layout).count - 1
  }

  private mutating func moveTo(_ wanted: Int) { (step, frame, page, view) = (wanted, 0, 0, .step) }

  /// The other language, where it was asked for, comes with the next screen.
  private mutating func turned(_ layout: Layout) -> Layout {
    if let next = nextLanguage { (language, nextLanguage) = (next, nil) }
    return fitted(layout)
  }

  // MARK: Counts

  private mutating func type(_ key: Key) {
    guard var typed = entry else { return }
    switch key {
    case .escape: return entry = nil
    case .erase, .left: typed.text = String(typed.text.dropLast())
    case .character(let character): if typed.text.count < 60 { typed.text.append(character) }
    case .right: break
    case .enter:
      do throws(CountsProblem) {
        counts[typed.poll.id] = try readCounts(typed.text, choices: typed.poll.choices.count)
        return entry = nil
      } catch {
        typed.problem = error.message
      }
    }
    if key != .enter { typed.problem = nil }
    entry = typed
  }

  private var endBlocks: [Block] {
    [
      .heading(Text(en: "That was it. Thank you.", zh: "讲完了，谢谢大家。")[language]),
      .text(
        Text(
          en: "Nothing was kept: no names, no figures, no counts. q leaves.", zh: "什么也没有留下：没有名字，没有数字，连人数也没有。按 q 退出。")[
            language]),
    ]
  }
}

extension Language {
  var other: Language { self == .en ? .zh : .en }
}
