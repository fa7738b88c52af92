import Money
import Storage
import StrictYAML
import Wording

/// What is said of a draft that was left behind.
extension Drafts {
  /// The day only: what was answered may be another person's.
  static func kept(on date: CalendarDate?) -> Text {
    guard let date else { return Text(en: "An unfinished session was kept.", zh: "上次没填完的还在。") }
    return Text(en: "An unfinished session of \(date) was kept.", zh: "上次（\(date)）没填完的还在。")
  }

  static let keptPrivately = Text(
    en: "Your answers are kept in a private draft; start again to go on.",
    zh: "答案留在只有您能看的草稿里，下次打开可以接着填。")

  static func kept(_ who: Text) -> Text {
    Text(
      en: "Your answers are kept in a draft, \(who.en). Start again to go on.",
      zh: "答案留在草稿里，\(who.zh)。下次打开可以接着填。")
  }

  static let noneKept = noneKept(because: Text(same: ""))

  /// - Parameter why: in brackets, or nothing.
  static func noneKept(because why: Text) -> Text {
    Text(en: "No draft was kept\(why.en).", zh: "没有留草稿\(why.zh)。")
  }

  /// - Parameters:
  ///   - answers: by their names, those that the draft lacks; empty where it holds what was taken back since.
  ///   - why: in brackets, or nothing.
  static func lacks(_ answers: [Text], because why: Text) -> Text {
    guard !answers.isEmpty else {
      return Text(
        en: "The draft lacks your last change\(why.en). Start again to go on from what it holds.",
        zh: "草稿里没有最后一次改动\(why.zh)。下次打开，从草稿里有的接着填。")
    }
    let shown = answers.prefix(mostNamed)
    let more = answers.count - shown.count
    let names = Text(
      en: shown.map(\.en).joined(separator: ", ") + (more > 0 ? " and \(more) more" : ""),
      zh: shown.map(\.zh).joined(separator: "、") + (more > 0 ? "等 \(answers.count) 项" : ""))
    return Text(
      en: "The draft lacks \(names.en)\(why.en). Start again to go on from what it holds.",
      zh: "草稿里缺这些：\(names.zh)\(why.zh)。下次打开，从草稿里有的接着填。")
  }

  static func notRead(_ path: String, _ error: any Error) -> Text {
    let why = reason(of: error)
    return Text(
      en: "A draft could not be read and was left alone: \(path)\(why.en). Mend it, or delete the file.",
      zh: "有一份草稿读不出来，没有动它：\(path)\(why.zh)。可以改好它，或删掉这个文件。")
  }

  private static func reason(of error: any Error) -> Text {
    if let problem = error as? FileProblem {
      return Text(en: " (\(problem.message.en))", zh: "（\(problem.message.zh)）")
    }
    guard let problem = (error as? Problems)?.all.first else { return Text(same: "") }
    let line = problem.place.map { Text(en: "line \($0.line): ", zh: "第 \($0.line) 行：") } ?? Text(same: "")
    let path = problem.path.isEmpty ? Text(same: "") : Text(en: "\(problem.path): ", zh: "\(problem.path)：")
    return Text(
      en: " (\(line.en)\(path.en)\(problem.message.en))", zh: "（\(line.zh)\(path.zh)\(problem.message.zh)）")
  }

  /// - Parameter currency: in which sums are taken where the draft's own is the one that cannot be read.
  static func leftOpen(_ problem: Problem, _ currency: Currency) -> Text {
    let (line, path) = (problem.place?.line ?? 1, sanitised(problem.path))
    guard problem.path != "currency" else {
      let code = currency.code
      return Text(
        en: "  ! currency (line \(line)): \(problem.message.en). The sums are taken as \(code); the rest is kept.",
        zh: "  ! currency（第 \(line) 行）：\(problem.message.zh)。金额先按 \(code) 算，别的都在。")
    }
    guard problem.path != "debthealth" else {
      return Text(
        en: "  ! debthealth (line \(line)): \(problem.message.en). The draft is read all the same; the rest is kept.",
        zh: "  ! debthealth（第 \(line) 行）：\(problem.message.zh)。草稿照样读，别的都在。")
    }
    guard !path.isEmpty else {
      return Text(
        en: "  ! line \(line): \(problem.message.en). This line is left out; the rest is kept.",
        zh: "  ! 第 \(line) 行：\(problem.message.zh)。这一行没有用，别的都在。")
    }
    return Text(
      en: "  ! \(path) (line \(line)): \(problem.message.en). This answer is left open; the rest is kept.",
      zh: "  ! \(path)（第 \(line) 行）：\(problem.message.zh)。这一项先空着，别的都在。")
  }

  static let damaged = Text(
    en: "  ! The file was damaged, and a word of it may be spoilt: = shows the answers so far.",
    zh: "  ! 文件有损坏，个别字可能不对：输入 = 看已填的。")
}

/// Answers that a draft lacks are named up to so many: who reads it has just stopped.
private let mostNamed = 6
